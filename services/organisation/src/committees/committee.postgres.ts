import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type EntityManager, In } from 'typeorm';
import { type CommitteeRow, committeeTable } from './committee.table.ts';
import type { Committee, CommitteeKind, CommitteeState } from './committee.ts';

const toRow = (committee: Committee, now: Date): CommitteeRow => ({
  ...committee,
  predecessorIds: [...committee.predecessorIds],
  recordedFrom: now,
});

export type CommitteeFilter = {
  readonly unitId?: string;
  readonly areaId?: string;
  readonly kind?: CommitteeKind;
  readonly states?: readonly CommitteeState[];
};

export type CommitteesStore = ReturnType<typeof createCommitteesStore>;

export const createCommitteesStore = (manager: EntityManager) => {
  const repository = manager.getRepository(committeeTable);
  return {
    add: async (committee: Committee, now: Date): Promise<void> => {
      await repository.insert(toRow(committee, now));
    },

    /** The earlier form stays in committee_history. */
    change: async (committee: Committee, now: Date): Promise<void> => {
      await repository.update({ id: committee.id }, toRow(committee, now));
    },

    find: (id: string): Promise<Committee | null> => repository.findOneBy({ id }),

    lock: (id: string): Promise<Committee | null> =>
      repository.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    /** Active committees of a unit, locked in one order. */
    lockActiveOf: (placeId: string): Promise<Committee[]> =>
      repository.find({
        where: [
          { unitId: placeId, state: 'ACTIVE' },
          { areaId: placeId, state: 'ACTIVE' },
        ],
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      }),

    byIds: (ids: readonly string[]): Promise<Committee[]> => repository.findBy({ id: In([...ids]) }),

    byPlaces: (placeIds: readonly string[]): Promise<Committee[]> =>
      repository.find({
        where: [{ unitId: In([...placeIds]) }, { areaId: In([...placeIds]) }],
        order: { id: 'ASC' },
        take: 10_000,
      }),

    successorsOf: (ids: readonly string[]): Promise<Committee[]> =>
      repository
        .createQueryBuilder('committee')
        .where('committee.predecessorIds && :ids::uuid[]', { ids })
        .orderBy('committee.id')
        .limit(10_000)
        .getMany(),

    /** MERGING ones, and ACTIVE ones whose place has ended by the day although nobody was told yet. */
    awaitingDecision: (today: CalendarDay, page: { limit: number; after?: string }): Promise<Committee[]> => {
      const query = repository.createQueryBuilder('committee').where(
        `(committee.state = 'MERGING' OR (committee.state = 'ACTIVE' AND NOT EXISTS (
             SELECT 1 FROM unit_version version WHERE version.unit_id = committee.unit_id
               AND version.recorded_until IS NULL AND (version.valid_until IS NULL OR version.valid_until > :today)
             UNION ALL
             SELECT 1 FROM area_version version WHERE version.area_id = committee.area_id
               AND version.recorded_until IS NULL AND (version.valid_until IS NULL OR version.valid_until > :today))))`,
        { today },
      );
      if (page.after) query.andWhere('committee.id > :after', { after: page.after });
      return query.orderBy('committee.id').limit(page.limit).getMany();
    },

    page: (filter: CommitteeFilter, page: { limit: number; after?: string }): Promise<Committee[]> => {
      const query = repository.createQueryBuilder('committee');
      if (filter.unitId) query.andWhere('committee.unitId = :unitId', { unitId: filter.unitId });
      if (filter.areaId) query.andWhere('committee.areaId = :areaId', { areaId: filter.areaId });
      if (filter.kind) query.andWhere('committee.kind = :kind', { kind: filter.kind });
      if (filter.states) query.andWhere('committee.state IN (:...states)', { states: filter.states });
      if (page.after) query.andWhere('committee.id > :after', { after: page.after });
      return query.orderBy('committee.id').limit(page.limit).getMany();
    },
  };
};
