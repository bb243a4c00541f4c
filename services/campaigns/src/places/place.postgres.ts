import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';

type UnitLevel = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

const communesSql = `
  SELECT DISTINCT a.area_id AS "areaId", a.commune_unit_id AS "communeId" FROM area_version_copy a
   WHERE a.area_id = ANY ($1::uuid[]) AND a.valid_from <= $2 AND (a.valid_until IS NULL OR a.valid_until > $2)`;

/** Where units stand in the tree, by the service's copy of it. */
export const createPlaces = (manager: EntityManager, now: Date) => {
  const isAtOrAbove = async (upperId: string, lowerIds: readonly string[], day: CalendarDay) => {
    const paths = await findUnitPaths(manager, [upperId, ...lowerIds], day);
    const upper = paths.get(upperId);
    return upper !== undefined && lowerIds.every((id) => paths.get(id)?.startsWith(upper) ?? false);
  };
  return {
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
    /** Whether on a day the one unit is the other or stands above it. */
    isAtOrAbove: (upperId: string, lowerId: string, day: CalendarDay): Promise<boolean> =>
      isAtOrAbove(upperId, [lowerId], day),
    /** Whether on a day every unit is the one or stands below it. */
    areAtOrBelow: isAtOrAbove,
    /** Whether on a day every area lies in the unit or below it. */
    areAreasOf: async (areaIds: readonly string[], unitId: string, day: CalendarDay): Promise<boolean> => {
      if (areaIds.length === 0) return true;
      const rows: { areaId: string; communeId: string }[] = await manager.query(communesSql, [
        [...areaIds],
        day,
      ]);
      const communes = [...new Set(rows.map(({ communeId }) => communeId))];
      return rows.length === areaIds.length && isAtOrAbove(unitId, communes, day);
    },
  };
};

export type Places = ReturnType<typeof createPlaces>;
