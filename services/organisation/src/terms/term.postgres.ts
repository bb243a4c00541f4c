import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type EntityManager, In } from 'typeorm';
import { congressTable } from '../congresses/congress.table.ts';
import type { Congress, CongressCount } from '../congresses/congress.ts';
import { termTable } from './term.table.ts';
import type { Term } from './term.ts';

export type TermsStore = ReturnType<typeof createTermsStore>;

const running = In(['RUNNING', 'EXTENDED']);

export const createTermsStore = (manager: EntityManager) => {
  const terms = manager.getRepository(termTable);
  const congresses = manager.getRepository(congressTable);
  return {
    add: async (term: Term, now: Date): Promise<void> => {
      await terms.insert({ ...term, recordedFrom: now });
    },

    /** The earlier form stays in term_history. */
    change: async (term: Term, now: Date): Promise<void> => {
      await terms.update({ id: term.id }, { ...term, recordedFrom: now });
    },

    find: (id: string): Promise<Term | null> => terms.findOneBy({ id }),

    lock: (id: string): Promise<Term | null> =>
      terms.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    lockRunningOf: (committeeId: string): Promise<Term | null> =>
      terms.findOne({ where: { committeeId, state: running }, lock: { mode: 'pessimistic_write' } }),

    byCommittees: (committeeIds: readonly string[]): Promise<Term[]> =>
      terms.find({ where: { committeeId: In([...committeeIds]) }, order: { ordinal: 'ASC' }, take: 10_000 }),

    byIds: (ids: readonly string[]): Promise<Term[]> => terms.findBy({ id: In([...ids]) }),

    /** Running terms whose planned end comes before the day, the soonest first. */
    endingBefore: (
      before: CalendarDay,
      page: {
        readonly limit: number;
        readonly after?: { readonly plannedEndOn: string; readonly id: string };
      },
    ): Promise<Term[]> => {
      const query = terms
        .createQueryBuilder('term')
        .where(`term.state IN ('RUNNING', 'EXTENDED') AND term.plannedEndOn < :before`, { before });
      if (page.after)
        query.andWhere('(term.plannedEndOn, term.id) > (:plannedEndOn::date, :id::uuid)', page.after);
      return query.orderBy('term.plannedEndOn').addOrderBy('term.id').limit(page.limit).getMany();
    },

    addCongress: async (congress: Congress, now: Date): Promise<void> => {
      await congresses.insert({ ...congress, shares: [...congress.shares], recordedFrom: now });
    },

    changeCongress: async (congress: Congress, now: Date): Promise<void> => {
      const row = { ...congress, shares: [...congress.shares], recordedFrom: now };
      await congresses.update({ id: congress.id }, row);
    },

    findCongress: (id: string): Promise<Congress | null> => congresses.findOneBy({ id }),

    lockCongress: (id: string): Promise<Congress | null> =>
      congresses.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    congressesByIds: (ids: readonly string[]): Promise<Congress[]> => congresses.findBy({ id: In([...ids]) }),

    congressesByTerms: (termIds: readonly string[]): Promise<Congress[]> =>
      congresses.findBy({ termId: In([...termIds]) }),

    /** For every province of the tree on that day: how far the congresses of its communes are. */
    countCongresses: (asOf: CalendarDay, startYear: number): Promise<CongressCount[]> =>
      manager.query(
        `/* terms.countCongresses */
         SELECT province.unit_id AS "provinceId", $1::date AS "asOf", count(committee.id)::int AS committees,
           count(*) FILTER (WHERE congress.opened_on <= $1::date)::int AS held,
           count(*) FILTER (WHERE congress.id IS NOT NULL AND (congress.opened_on IS NULL OR congress.opened_on > $1::date))::int AS planned,
           count(*) FILTER (WHERE committee.id IS NOT NULL AND congress.id IS NULL)::int AS without
         FROM unit_version province
         LEFT JOIN unit_version district ON district.parent_unit_id = province.unit_id AND district.level = 'DISTRICT'
           AND district.recorded_until IS NULL AND daterange(district.valid_from, district.valid_until) @> $1::date
         LEFT JOIN unit_version commune ON commune.parent_unit_id IN (province.unit_id, district.unit_id)
           AND commune.level = 'COMMUNE' AND commune.recorded_until IS NULL
           AND daterange(commune.valid_from, commune.valid_until) @> $1::date
         LEFT JOIN committee ON committee.unit_id = commune.unit_id AND committee.kind = 'FRONT_COMMITTEE'
           AND committee.established_on <= $1::date AND (committee.ceased_on IS NULL OR committee.ceased_on > $1::date)
         LEFT JOIN term ON term.committee_id = committee.id AND term.start_year = $2
         LEFT JOIN congress ON congress.term_id = term.id
         WHERE province.level = 'PROVINCE' AND province.recorded_until IS NULL
           AND daterange(province.valid_from, province.valid_until) @> $1::date
         GROUP BY province.unit_id, province.code ORDER BY province.code`,
        [asOf, startYear],
      ),
  };
};
