import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';

/** Where units stand in the tree, by the service's copy of it. */
export const createPlaces = (manager: EntityManager, now: Date) => ({
  /** The path of a unit today; of a unit that ended, its path on the day asked about. Undefined: unknown on both days. */
  pathOf: async (unitId: string, day: CalendarDay | null): Promise<string | undefined> => {
    const today = (await findUnitPaths(manager, [unitId], dayInVietnam(now))).get(unitId);
    if (today !== undefined || day === null) return today;
    return (await findUnitPaths(manager, [unitId], day)).get(unitId);
  },
});

export type Places = ReturnType<typeof createPlaces>;
