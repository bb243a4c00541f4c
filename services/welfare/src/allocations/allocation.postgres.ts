import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { Allocation, AllocationLine, TrancheSource } from './allocation.ts';

const fields = [
  'id',
  'fundId',
  'appealId',
  'trancheNo',
  'decisionId',
  'decidedOn',
  'title',
  'earmarkId',
  'total',
  'holdDays',
  'state',
  'proposedBy',
  'proposedAt',
  'approvedBy',
  'approvedAt',
  'transferredBy',
  'transferredAt',
  'receivedAt',
  'distributedOn',
  'settledOn',
  'settlementId',
  'cancelledAt',
  'reason',
] as const satisfies readonly (keyof Allocation)[];

const lineFields = [
  'allocationId',
  'line',
  'unitId',
  'toFundId',
  'amount',
  'state',
  'reservationId',
  'transferId',
  'outTransactionId',
  'receivedBy',
  'receivedAt',
] as const satisfies readonly (keyof AllocationLine)[];

type Row = Omit<Allocation, 'total' | 'lines'> & { readonly total: string };
type LineRow = Omit<AllocationLine, 'amount'> & { readonly amount: string };

const toLine = (row: LineRow): AllocationLine => ({ ...row, amount: BigInt(row.amount) });

const changeLine = (manager: EntityManager, line: AllocationLine): Promise<unknown> =>
  manager.query(
    `UPDATE allocation_line SET state = $3, reservation_id = $4, transfer_id = $5, out_transaction_id = $6,
            received_by = $7, received_at = $8
      WHERE allocation_id = $1 AND line = $2`,
    [
      line.allocationId,
      line.line,
      line.state,
      line.reservationId,
      line.transferId,
      line.outTransactionId,
      line.receivedBy,
      line.receivedAt,
    ],
  );

const changeState = (manager: EntityManager, allocation: Omit<Allocation, 'lines'>): Promise<unknown> =>
  manager.query(
    `UPDATE allocation SET state = $2, approved_by = $3, approved_at = $4, transferred_by = $5, transferred_at = $6,
            received_at = $7, distributed_on = $8, settled_on = $9, settlement_id = $10, cancelled_at = $11, reason = $12
      WHERE id = $1`,
    [
      allocation.id,
      allocation.state,
      allocation.approvedBy,
      allocation.approvedAt,
      allocation.transferredBy,
      allocation.transferredAt,
      allocation.receivedAt,
      allocation.distributedOn,
      allocation.settledOn,
      allocation.settlementId,
      allocation.cancelledAt,
      allocation.reason,
    ],
  );

// What came in from outside or from other funds, reversals taken off.
const fundReceivedSql = `
  SELECT coalesce(-sum(e.amount_minor), 0)::text AS received FROM account a JOIN journal_entry e ON e.account_id = a.id
   WHERE a.fund_id = $1 AND $2::uuid IS NULL AND a.role IN ('OPENING', 'INCOME', 'TRANSFER_IN') AND NOT e.is_pending`;

const appealReceivedSql = `
  SELECT coalesce(sum(e.amount_minor), 0)::text AS received
    FROM account a JOIN journal_entry e ON e.account_id = a.id
    JOIN journal_txn j ON j.id = e.txn_id LEFT JOIN journal_txn o ON o.id = j.reverses
   WHERE a.fund_id = $1 AND a.earmark_id = $2 AND a.role = 'PURSE' AND NOT e.is_pending
     AND coalesce(o.kind, j.kind) IN ('OPENING', 'INCOME', 'TRANSFER_IN', 'EARMARK')`;

const createSums = (manager: EntityManager) => ({
  /** Makes tranches of one fund wait for each other, until the end of the transaction. */
  lockFund: async (fundId: string): Promise<void> => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`allocate ${fundId}`]);
  },
  nextTrancheNo: async (fundId: string, appealId: string | null): Promise<number> => {
    const [row]: { next: number }[] = await manager.query(
      `SELECT coalesce(max(tranche_no), 0) + 1 AS next FROM allocation
          WHERE fund_id = $1 AND appeal_id IS NOT DISTINCT FROM $2::uuid`,
      [fundId, appealId],
    );
    return row?.next ?? 1;
  },
  /** Total of the tranches that were approved and not cancelled. */
  allocated: async ({ fundId, appealId }: TrancheSource): Promise<bigint> => {
    const [row]: { total: string }[] = await manager.query(
      `SELECT coalesce(sum(total), 0)::text AS total FROM allocation
          WHERE fund_id = $1 AND ($2::uuid IS NULL OR appeal_id = $2) AND state NOT IN ('PROPOSED', 'CANCELLED', 'EXPIRED')`,
      [fundId, appealId],
    );
    return BigInt(row?.total ?? 0);
  },
  /** Of an appeal: what came into its purse. */
  received: async ({ fundId, appealId, earmarkId }: TrancheSource): Promise<bigint> => {
    const sql = appealId === null ? fundReceivedSql : appealReceivedSql;
    const of = appealId === null ? null : earmarkId;
    const [row]: { received: string }[] = await manager.query(sql, [fundId, of]);
    return BigInt(row?.received ?? 0);
  },
});

/** Tranches and their lines: approved ones for everybody, all of them in scope. */
export const createAllocationStore = (manager: EntityManager) => {
  const lines = async (condition: string, parameters: readonly unknown[]): Promise<AllocationLine[]> => {
    const rows: LineRow[] = await manager.query(
      `SELECT ${selectList(lineFields, ['amount'])} FROM allocation_line ${condition}`,
      [...parameters],
    );
    return rows.map(toLine);
  };
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Allocation[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${selectList(fields, ['total'])} FROM allocation ${condition}`,
      [...parameters],
    );
    if (rows.length === 0) return [];
    const own = Map.groupBy(
      await lines('WHERE allocation_id = ANY ($1::uuid[]) ORDER BY allocation_id, line', [
        rows.map(({ id }) => id),
      ]),
      ({ allocationId }) => allocationId,
    );
    return rows.map((row) => ({ ...row, total: BigInt(row.total), lines: own.get(row.id) ?? [] }));
  };
  const lock = async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0];
  return {
    ...createSums(manager),
    add: async ({ lines: own, ...allocation }: Allocation): Promise<void> => {
      await insertRow(manager, 'allocation', allocation);
      for (const line of own) await insertRow(manager, 'allocation_line', line);
    },
    lock,
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    ofFund: (fundId: string, page: { readonly limit: number; readonly beforeId: string | null }) =>
      read('WHERE fund_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3', [
        fundId,
        page.beforeId,
        page.limit,
      ]),
    /** Lines for a unit, newest tranche first. */
    ofUnit: (
      unitId: string,
      page: { readonly limit: number; readonly before: readonly [string, number] | null },
    ) =>
      lines(
        `WHERE unit_id = $1 AND ($2::uuid IS NULL OR (allocation_id, -line) < ($2, -$3::int))
         ORDER BY allocation_id DESC, line LIMIT $4`,
        [unitId, page.before?.[0] ?? null, page.before?.[1] ?? null, page.limit],
      ),
    /** The tranche that a transfer belongs to, locked. */
    lockByTransfer: async (transferId: string): Promise<Allocation | undefined> => {
      const [line] = await lines('WHERE transfer_id = $1', [transferId]);
      return line && (await lock(line.allocationId));
    },
    /** Approved tranches that one of these holds was for, locked. */
    lockByReservations: async (ids: readonly string[]): Promise<Allocation[]> => {
      const held = await lines('WHERE reservation_id = ANY ($1::uuid[]) AND state = $2', [[...ids], 'HELD']);
      return read("WHERE id = ANY ($1::uuid[]) AND state = 'APPROVED' ORDER BY id FOR UPDATE", [
        [...new Set(held.map(({ allocationId }) => allocationId))],
      ]);
    },
    /** The tranche one of whose lines this transaction paid, locked. */
    lockByOutTransaction: async (transactionId: string): Promise<Allocation | undefined> => {
      const [line] = await lines('WHERE out_transaction_id = $1', [transactionId]);
      return line && (await lock(line.allocationId));
    },
    /** Writes a line whose money came back, and the tranche that is less far for it. Only after the reversal was noted. */
    takeBack: async ({ lines: own, ...allocation }: Allocation): Promise<void> => {
      for (const line of own) await changeLine(manager, line);
      await changeState(manager, allocation);
    },
    /** Writes the state of the tranche and of its lines. */
    change: async ({ lines: own, ...allocation }: Allocation): Promise<void> => {
      await changeState(manager, allocation);
      for (const line of own) if (line.state !== 'RECEIVED') await changeLine(manager, line);
    },
    receive: (line: AllocationLine) => changeLine(manager, line),
  };
};

export type AllocationStore = ReturnType<typeof createAllocationStore>;
