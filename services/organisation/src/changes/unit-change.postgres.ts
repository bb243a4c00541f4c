import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type EntityManager, In } from 'typeorm';
import { type UnitChangeRow, unitChangeTable } from './unit-change.table.ts';
import type { UnitChange, UnitChangeState } from './unit-change.ts';

const toRow = (change: UnitChange, now: Date): UnitChangeRow => ({
  ...change,
  operations: [...change.operations],
  heldBecause: change.heldBecause === null ? null : [...change.heldBecause],
  recordedFrom: now,
});

export type UnitChangeFilter = { readonly state?: UnitChangeState; readonly isHeld?: boolean };
export type UnitChangePosition = { readonly effectiveOn: string; readonly id: string };

// More changes than this never wait for one day; what is left over is found by the next look.
const dueMax = 100;

export type UnitChangeStore = ReturnType<typeof createUnitChangeStore>;

export const createUnitChangeStore = (manager: EntityManager) => {
  const repository = manager.getRepository(unitChangeTable);
  const pending = () =>
    repository
      .createQueryBuilder('change')
      .where(`change.state = 'ADOPTED' AND change.heldBecause IS NULL`)
      .orderBy('change.effectiveOn')
      .addOrderBy('change.id');
  return {
    add: async (change: UnitChange, now: Date): Promise<void> => {
      await repository.insert(toRow(change, now));
    },

    /** The earlier form stays in unit_change_history. */
    change: async (change: UnitChange, now: Date): Promise<void> => {
      await repository.update({ id: change.id }, toRow(change, now));
    },

    byIds: (ids: readonly string[]): Promise<UnitChange[]> => repository.findBy({ id: In([...ids]) }),

    /** One process at a time decides about a change. */
    lock: (id: string): Promise<UnitChange | null> =>
      repository.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    /** Adopted changes that nothing holds, effective on that day or before, in the order in which they take effect. */
    pendingUntil: (day: CalendarDay): Promise<UnitChange[]> =>
      pending().andWhere('change.effectiveOn <= :day', { day }).limit(dueMax).getMany(),

    /** The day of the next pending change; undefined when none waits. */
    nextDay: async (): Promise<CalendarDay | undefined> => (await pending().limit(1).getOne())?.effectiveOn,

    /** The latest effective day first. */
    find: (
      filter: UnitChangeFilter,
      page: { limit: number; after?: UnitChangePosition },
    ): Promise<UnitChange[]> => {
      const query = repository.createQueryBuilder('change');
      if (filter.state) query.andWhere('change.state = :state', { state: filter.state });
      if (filter.isHeld !== undefined)
        query.andWhere(`(change.state = 'ADOPTED' AND change.heldBecause IS NOT NULL) = :isHeld`, {
          isHeld: filter.isHeld,
        });
      if (page.after)
        query.andWhere('(change.effectiveOn, change.id) < (:effectiveOn::date, :id::uuid)', page.after);
      return query
        .orderBy('change.effectiveOn', 'DESC')
        .addOrderBy('change.id', 'DESC')
        .limit(page.limit)
        .getMany();
    },
  };
};
