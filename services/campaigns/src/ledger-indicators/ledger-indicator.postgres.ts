import type { EntityManager } from 'typeorm';
import {
  holdFigureSql,
  isCrossedSql,
  type OnRecord,
  onRecordSql,
  readOnRecord,
} from '../progress/on-record.postgres.ts';
import { addRow, columnsOf } from '../rows/row.postgres.ts';
import type { ChangedMonth } from './fund-month.postgres.ts';
import type { LedgerIndicator, LedgerSum } from './ledger-indicator.ts';

const columns = columnsOf([
  'id',
  'indicatorId',
  'fundId',
  'appealId',
  'earmarkId',
  'measure',
  'unitId',
  'path',
  'attachedAt',
  'releasedAt',
]);

const place = {
  indicator: 'held.indicator_id',
  unit: 'held.unit_id',
  from: 'changed.month',
  to: "(changed.month + interval '1 month - 1 day')::date",
};

// In one order, so that none waits in a circle.
const holdSql = `
  SELECT ${holdFigureSql('key')} FROM (
    SELECT DISTINCT indicator_id || '' || unit_id AS key FROM ledger_indicator
     WHERE released_at IS NULL AND fund_id = ANY ($1::uuid[]) ORDER BY 1) AS keys`;

const sumsSql = `
  SELECT held.indicator_id AS "indicatorId", held.unit_id AS "unitId", held.path, held.fund_id AS "fundId",
         held.appeal_id AS "appealId", held.measure, changed.month, summed.amount, to_jsonb(known) AS "onRecord",
         ${isCrossedSql(place)} AS "isCrossed"
    FROM unnest($1::uuid[], $2::date[]) AS changed(fund_id, month)
    JOIN ledger_indicator held ON held.fund_id = changed.fund_id AND held.released_at IS NULL
    CROSS JOIN LATERAL (
      SELECT sum(m.amount)::text AS amount FROM fund_month m
       WHERE m.fund_id = held.fund_id AND m.measure = held.measure AND m.month = changed.month
         AND (held.appeal_id IS NULL OR m.earmark_id = held.earmark_id)) AS summed
    LEFT JOIN LATERAL (${onRecordSql(place)}) AS known ON true
   WHERE summed.amount IS NOT NULL ORDER BY held.id, changed.month`;

/** A page of attachments, the oldest first. */
export type LedgerIndicatorFilter = {
  readonly unitId: string | null;
  readonly indicatorId: string | null;
  readonly fundId: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** Which ledgers become progress, in one transaction. */
export const createLedgerIndicatorStore = (manager: EntityManager) => ({
  /** Answers false when the indicator is counted already: from reports, or from a ledger of the unit. */
  add: async (attached: LedgerIndicator): Promise<boolean> => {
    const { indicatorId, unitId } = attached;
    await manager.query('SELECT 1 FROM indicator WHERE id = $1 FOR UPDATE', [indicatorId]);
    const held: unknown[] = await manager.query(
      `SELECT 1 FROM ledger_indicator WHERE indicator_id = $1 AND unit_id = $2 AND released_at IS NULL
       UNION ALL SELECT 1 FROM reported_indicator WHERE indicator_id = $1 AND released_at IS NULL`,
      [indicatorId, unitId],
    );
    if (held.length > 0) return false;
    await addRow(manager, 'ledger_indicator', attached);
    return true;
  },
  byId: async (id: string): Promise<LedgerIndicator | undefined> => {
    const rows: LedgerIndicator[] = await manager.query(
      `SELECT ${columns} FROM ledger_indicator WHERE id = $1`,
      [id],
    );
    return rows[0];
  },
  lock: async (id: string): Promise<LedgerIndicator | undefined> => {
    const rows: LedgerIndicator[] = await manager.query(
      `SELECT ${columns} FROM ledger_indicator WHERE id = $1 AND released_at IS NULL FOR UPDATE`,
      [id],
    );
    return rows[0];
  },
  release: async (id: string, now: Date): Promise<void> => {
    await manager.query('UPDATE ledger_indicator SET released_at = $2 WHERE id = $1', [id, now]);
  },
  find: ({
    unitId,
    indicatorId,
    fundId,
    afterId,
    limit,
  }: LedgerIndicatorFilter): Promise<LedgerIndicator[]> =>
    manager.query(
      `SELECT ${columns} FROM ledger_indicator
        WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::uuid IS NULL OR indicator_id = $2) AND ($3::uuid IS NULL OR fund_id = $3)
          AND ($4::uuid IS NULL OR id > $4) ORDER BY id LIMIT $5`,
      [unitId, indicatorId, fundId, afterId, limit],
    ),
  /** Holds the figures that these months are counted in, then says what the ledgers say of them. */
  sums: async (months: readonly ChangedMonth[]): Promise<LedgerSum[]> => {
    const fundIds = months.map(({ fundId }) => fundId);
    await manager.query(holdSql, [[...new Set(fundIds)]]);
    const rows: (Omit<LedgerSum, 'onRecord'> & { readonly onRecord: OnRecord })[] = await manager.query(
      sumsSql,
      [fundIds, months.map(({ month }) => month)],
    );
    return rows.map((row) => ({ ...row, onRecord: readOnRecord(row.onRecord) }));
  },
});

export type LedgerIndicatorStore = ReturnType<typeof createLedgerIndicatorStore>;
