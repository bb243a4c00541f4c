import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';

export type PlacesStore = ReturnType<typeof createPlacesStore>;

/** Places in which committees work: units and residential areas. */
export const createPlacesStore = (manager: EntityManager) => ({
  /** Level of the unit on that day, `AREA` for a residential area; undefined when there is no such place on it. */
  levelOn: async (placeId: string, on: CalendarDay): Promise<string | undefined> => {
    const [found]: { level: string }[] = await manager.query(
      `/* places.levelOn */ SELECT version.level FROM unit_version version
       WHERE version.unit_id = $1 AND version.recorded_until IS NULL
         AND daterange(version.valid_from, version.valid_until) @> $2::date
       UNION ALL
       SELECT 'AREA' FROM area_version version
       WHERE version.area_id = $1 AND version.recorded_until IS NULL
         AND daterange(version.valid_from, version.valid_until) @> $2::date
       LIMIT 1`,
      [placeId, on],
    );
    return found?.level;
  },

  /** The day on which the place had ended for good by then; undefined while it goes on. */
  endedBy: async (placeId: string, on: CalendarDay): Promise<CalendarDay | undefined> => {
    const [found]: { endedOn: CalendarDay | null }[] = await manager.query(
      `/* places.endedBy */ SELECT CASE WHEN bool_and(valid_until <= $2::date) THEN max(valid_until) END AS "endedOn"
       FROM (
         SELECT coalesce(valid_until, 'infinity') AS valid_until FROM unit_version WHERE unit_id = $1 AND recorded_until IS NULL
         UNION ALL
         SELECT coalesce(valid_until, 'infinity') FROM area_version WHERE area_id = $1 AND recorded_until IS NULL
       ) AS versions`,
      [placeId, on],
    );
    return found?.endedOn ?? undefined;
  },

  /** Whether the place exists on any day at all, as a unit (`UNIT`) or as a residential area (`AREA`). */
  kindOf: async (placeId: string): Promise<'UNIT' | 'AREA' | undefined> => {
    const [found]: { kind: 'UNIT' | 'AREA' }[] = await manager.query(
      `/* places.kindOf */ SELECT 'UNIT' AS kind FROM unit WHERE id = $1
       UNION ALL SELECT 'AREA' FROM residential_area WHERE id = $1`,
      [placeId],
    );
    return found?.kind;
  },
});
