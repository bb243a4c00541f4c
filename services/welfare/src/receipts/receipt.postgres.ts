import type { EntityManager } from 'typeorm';
import { parseReceipt, type Receipt } from './receipt.ts';

type Row = Omit<Receipt, 'amount' | 'receiptNo' | 'fundId'> & { readonly amount: string };

/** Receipts by what stands on the paper: open to everybody who holds one. */
export const createReceipts = (manager: EntityManager) => ({
  find: async (fundId: string, receiptNo: string, amount: bigint): Promise<Receipt | null> => {
    const number = parseReceipt(receiptNo);
    if (number === undefined) return null;
    const rows: Row[] = await manager.query(
      `SELECT appeal_id AS "appealId", amount::text AS amount, received_at AS "receivedAt", state FROM find_receipt($1, $2, $3, $4)`,
      [fundId, number.year, number.no, amount.toString()],
    );
    const [row] = rows;
    return row === undefined
      ? null
      : { ...row, amount: BigInt(row.amount), fundId, receiptNo: receiptNo.trim() };
  },
});

export type Receipts = ReturnType<typeof createReceipts>;
