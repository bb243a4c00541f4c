import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { DataSource } from 'typeorm';
import { everywhere } from './scope.ts';
import { findUnitPaths } from './tree-copy.ts';

/** A table behind row-level security: columns `unit_id` and `path`, and `condition`, SQL that says which rows still move. */
type ScopedTable = { readonly table: string; readonly condition: string };

const unitsMax = 20_000;

/**
 * Keeps the column `path` of a table equal to the tree of the day: a reform moves the rights over a row to the heirs of its
 * unit's old superiors at midnight. A row whose unit has ended keeps its last path. Answers with how many units moved.
 */
export const refreshPaths = (dataSource: DataSource, { table, condition }: ScopedTable, now: Date) =>
  dataSource.transaction('READ COMMITTED', async (manager): Promise<number> => {
    await manager.query("SELECT set_config('app.scope', $1, true)", [everywhere]);
    const rows: { unitId: string; path: string }[] = await manager.query(
      `SELECT DISTINCT unit_id AS "unitId", path FROM ${table} WHERE ${condition} ORDER BY unit_id LIMIT $1`,
      [unitsMax],
    );
    const unitIds = [...new Set(rows.map(({ unitId }) => unitId))];
    const paths = await findUnitPaths(manager, unitIds, dayInVietnam(now));
    const moved = rows.flatMap(({ unitId, path }) => {
      const today = paths.get(unitId);
      return today === undefined || today === path ? [] : [{ unitId, path: today }];
    });
    if (moved.length > 0)
      await manager.query(
        `UPDATE ${table} AS kept SET path = moved.path
           FROM json_to_recordset($1) AS moved("unitId" uuid, path text)
          WHERE kept.unit_id = moved."unitId" AND kept.path <> moved.path AND (${condition})`,
        [JSON.stringify(moved)],
      );
    return moved.length;
  });
