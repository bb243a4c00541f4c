import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type EntityManager, In } from 'typeorm';
import { memberCountTable, organisationTable, presenceTable } from './organisation.table.ts';
import type { MemberCount, Organisation, Presence, PresenceLevel, RecordedCount } from './organisation.ts';

export type OrganisationFilter = {
  readonly level?: PresenceLevel;
  readonly asOf: CalendarDay;
  readonly searchKey?: string;
};

export type OrganisationsStore = ReturnType<typeof createOrganisationsStore>;

export const createOrganisationsStore = (manager: EntityManager) => {
  const organisations = manager.getRepository(organisationTable);
  const presences = manager.getRepository(presenceTable);
  const counts = manager.getRepository(memberCountTable);
  return {
    add: async (organisation: Organisation, now: Date): Promise<void> => {
      await organisations.insert({ ...organisation, recordedFrom: now });
    },

    exists: (id: string): Promise<boolean> => organisations.existsBy({ id }),

    lock: (id: string): Promise<Organisation | null> =>
      organisations.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    bySearchKey: (searchKey: string): Promise<Organisation | null> => organisations.findOneBy({ searchKey }),

    byIds: (ids: readonly string[]): Promise<Organisation[]> => organisations.findBy({ id: In([...ids]) }),

    page: (filter: OrganisationFilter, page: { limit: number; after?: string }): Promise<Organisation[]> => {
      const query = organisations.createQueryBuilder('organisation');
      if (filter.level)
        query.andWhere(
          `EXISTS (SELECT 1 FROM organisation_presence presence WHERE presence.organisation_id = organisation.id
             AND presence.level = :level AND daterange(presence.valid_from, presence.valid_until) @> :asOf::date)`,
          { level: filter.level, asOf: filter.asOf },
        );
      if (filter.searchKey)
        query.andWhere('organisation.searchKey LIKE :search', { search: `%${filter.searchKey}%` });
      if (page.after) query.andWhere('organisation.id > :after', { after: page.after });
      return query.orderBy('organisation.id').limit(page.limit).getMany();
    },

    presencesOf: (organisationIds: readonly string[]): Promise<Presence[]> =>
      presences.find({
        where: { organisationId: In([...organisationIds]) },
        order: { validFrom: 'ASC' },
        take: 10_000,
      }),

    addPresence: async (presence: Presence, now: Date): Promise<void> => {
      await presences.insert({ ...presence, recordedFrom: now });
    },

    /** The earlier form stays in organisation_presence_history. */
    changePresence: async (presence: Presence, now: Date): Promise<void> => {
      await presences.update({ id: presence.id }, { ...presence, recordedFrom: now });
    },

    addCount: async (count: MemberCount, now: Date): Promise<void> => {
      await counts.insert({ ...count, recordedFrom: now });
    },

    findCount: (id: string): Promise<RecordedCount | null> => counts.findOneBy({ id }),

    /** All counts of the units, the newest day first; of one day the count that was recorded last comes first. */
    countsOfUnits: (unitIds: readonly string[]): Promise<RecordedCount[]> =>
      counts.find({
        where: { unitId: In([...unitIds]) },
        order: { organisationId: 'ASC', countedOn: 'DESC', recordedFrom: 'DESC' },
        take: 10_000,
      }),
  };
};
