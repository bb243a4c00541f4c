import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { HeirLink, SuccessionCase } from './succession.ts';

const columns = columnsOf([
  'id',
  'unitId',
  'path',
  'reason',
  'heirUnitIds',
  'effectiveOn',
  'state',
  'openedAt',
  'settledAt',
]);

// Open targets and plans whose time reaches beyond the day on which their unit gave or ended, highest units first.
const dueSql = `
  WITH open AS (
    SELECT unit_id, min(path COLLATE "C") AS path, max(ends_on) AS ends_on FROM (
      SELECT unit_id, path, ends_on FROM target WHERE state IN ('PROPOSED', 'ASSIGNED', 'REGISTERED', 'AGREED')
      UNION ALL SELECT unit_id, path, ends_on FROM plan WHERE state <> 'CLOSED'
    ) AS held GROUP BY unit_id
  ), moved AS (
    SELECT open.*, greatest(
             (SELECT max(l.effective_on) FROM lineage_copy l
               WHERE l.from_unit_id = open.unit_id AND l.to_unit_id <> open.unit_id AND l.effective_on <= $1),
             (SELECT max(v.valid_until) FROM unit_version_copy v WHERE v.unit_id = open.unit_id
              HAVING bool_and(v.valid_until IS NOT NULL AND v.valid_until <= $1))) AS effective_on
      FROM open
  )
  SELECT unit_id AS "unitId", path, effective_on AS "effectiveOn" FROM moved
   WHERE effective_on IS NOT NULL AND ends_on >= effective_on
     AND NOT EXISTS (SELECT FROM succession_case c WHERE c.unit_id = moved.unit_id
                      AND CASE WHEN c.state = 'SETTLED' THEN c.effective_on >= moved.effective_on
                          -- An open case ends by itself once a better source names one heir for the whole.
                          ELSE (SELECT count(*) <> 1 OR NOT bool_and(l.extent = 'FULL') FROM lineage_copy l
                                 WHERE l.from_unit_id = c.unit_id AND l.effective_on = moved.effective_on) END)
   ORDER BY length(path), unit_id LIMIT $2`;

/** A unit whose open targets and plans wait for an heir. */
export type DueUnit = { readonly unitId: string; readonly path: string; readonly effectiveOn: CalendarDay };

/** The work list of successions and the links behind it, in one transaction. */
export const createSuccessionStore = (manager: EntityManager) => ({
  dueUnits: (today: CalendarDay, limit: number): Promise<DueUnit[]> => manager.query(dueSql, [today, limit]),
  linksFrom: (unitId: string, effectiveOn: CalendarDay): Promise<HeirLink[]> =>
    manager.query(
      `SELECT from_unit_id AS "fromUnitId", to_unit_id AS "toUnitId", extent, effective_on AS "effectiveOn"
         FROM lineage_copy WHERE from_unit_id = $1 AND effective_on = $2 ORDER BY to_unit_id LIMIT 100`,
      [unitId, effectiveOn],
    ),
  add: (waiting: SuccessionCase) => addRow(manager, 'succession_case', waiting),
  settle: (id: string, settledAt: Date) =>
    changeRow(manager, 'succession_case', { id, ...{ state: 'SETTLED', settledAt } }),
  lock: async (id: string): Promise<SuccessionCase | undefined> => {
    const rows: SuccessionCase[] = await manager.query(
      `SELECT ${columns} FROM succession_case WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0];
  },
  lockOpenOf: async (unitId: string): Promise<SuccessionCase | undefined> => {
    const rows: SuccessionCase[] = await manager.query(
      `SELECT ${columns} FROM succession_case WHERE unit_id = $1 AND state = 'OPEN' FOR UPDATE`,
      [unitId],
    );
    return rows[0];
  },
  find: (state: string | null, afterId: string | null, limit: number): Promise<SuccessionCase[]> =>
    manager.query(
      `SELECT ${columns} FROM succession_case WHERE ($1::text IS NULL OR state = $1) AND ($2::uuid IS NULL OR id > $2)
        ORDER BY id LIMIT $3`,
      [state, afterId, limit],
    ),
});

export type SuccessionStore = ReturnType<typeof createSuccessionStore>;
