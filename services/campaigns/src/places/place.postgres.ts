import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';

type UnitLevel = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** Where units stand in the tree, by the service's copy of it. */
export const createPlaces = (manager: EntityManager, now: Date) => ({
  /** The path of a unit today; of a unit that ended, its path on the day asked about. Undefined: unknown on both days. */
  pathOf: async (unitId: string, day: CalendarDay | null): Promise<string | undefined> => {
    const today = (await findUnitPaths(manager, [unitId], dayInVietnam(now))).get(unitId);
    if (today !== undefined || day === null) return today;
    return (await findUnitPaths(manager, [unitId], day)).get(unitId);
  },
  /** The paths of units that stand today. */
  pathsOf: (unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    findUnitPaths(manager, [...new Set(unitIds)], dayInVietnam(now)),
  /** The level of a unit on a day. */
  levelOf: async (unitId: string, day: CalendarDay): Promise<UnitLevel | undefined> => {
    const rows: { level: UnitLevel }[] = await manager.query(
      `SELECT level FROM unit_version_copy WHERE unit_id = $1 AND (valid_from IS NULL OR valid_from <= $2)
          AND (valid_until IS NULL OR valid_until > $2) LIMIT 1`,
      [unitId, day],
    );
    return rows[0]?.level;
  },
});

export type Places = ReturnType<typeof createPlaces>;
