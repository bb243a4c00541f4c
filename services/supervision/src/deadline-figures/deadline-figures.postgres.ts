import type { EntityManager } from 'typeorm';
import type { FiguresPeriod, LevelKept, SilentDesk } from './deadline-figures.ts';

/** Counts of deadlines and of desks, in scope. */
export const createDeadlineFigures = (manager: EntityManager) => ({
  /** One line a level of the tree on which the unit of a deadline stands today; UNKNOWN: it has ended. */
  keptByLevel: ({ path, from, until, today }: FiguresPeriod): Promise<LevelKept[]> =>
    manager.query(
      `SELECT coalesce(version.level, 'UNKNOWN') AS level,
              count(*) FILTER (WHERE state = 'MET' AND ended_on <= due_on)::int AS kept,
              count(*) FILTER (WHERE state = 'MET' AND ended_on > due_on)::int AS late,
              count(*) FILTER (WHERE state = 'RUNNING')::int AS silent
         FROM deadline LEFT JOIN unit_version_copy AS version ON version.unit_id = deadline.unit_id
              AND (version.valid_from IS NULL OR version.valid_from <= $4)
              AND (version.valid_until IS NULL OR version.valid_until > $4)
        WHERE path >= $1 COLLATE "C" AND path < ($1 || '~') COLLATE "C" AND due_on >= $2 AND due_on < $3
          AND (state = 'MET' OR (state = 'RUNNING' AND due_on < $4))
        GROUP BY 1 ORDER BY 1`,
      [path, from, until, today],
    ),
  /** Desks of a subtree, the one with the oldest silence first. */
  silentDesks: (filter: {
    readonly path: string;
    readonly after: readonly [string, string] | null;
    readonly limit: number;
  }): Promise<SilentDesk[]> =>
    manager.query(
      `SELECT "unitId", count, "oldestSince" FROM (
         SELECT desk_unit_id AS "unitId", count(*)::int AS count, min(desk_since) AS "oldestSince" FROM escalation
          WHERE state = 'CLIMBING' AND path >= $1 COLLATE "C" AND path < ($1 || '~') COLLATE "C"
            -- The desk stands in the subtree, not above it: an id has 36 characters.
            AND strpos(path, desk_unit_id::text) >= length($1) - 36
          GROUP BY desk_unit_id) AS desk
        WHERE $2::timestamptz IS NULL OR ("oldestSince", "unitId") > ($2, $3::uuid)
        ORDER BY "oldestSince", "unitId" LIMIT $4`,
      [filter.path, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
    ),
});

export type DeadlineFiguresStore = ReturnType<typeof createDeadlineFigures>;
