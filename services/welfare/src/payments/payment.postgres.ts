import { updateRow } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { Payment } from './payment.ts';

const columns = `id, fund_id AS "fundId", kind, subject, amount::text AS amount, purse_earmark_id AS "purseEarmarkId",
  purpose_earmark_id AS "purposeEarmarkId", reference_id AS "referenceId", state, reservation_id AS "reservationId",
  settlement_id AS "settlementId", paid_amount::text AS "paidAmount", made_by AS "madeBy", made_at AS "madeAt",
  expires_at AS "expiresAt", settled_by AS "settledBy", settled_at AS "settledAt", reason, reversal_id AS "reversalId"`;

type Row = Omit<Payment, 'amount' | 'paidAmount'> & {
  readonly amount: string;
  readonly paidAmount: string | null;
};

const toPayment = (row: Row): Payment => ({
  ...row,
  amount: BigInt(row.amount),
  paidAmount: row.paidAmount === null ? null : BigInt(row.paidAmount),
});

/** How a payment ended. */
export type Settlement = Pick<Payment, 'state' | 'settlementId' | 'settledBy' | 'settledAt' | 'reason'> & {
  readonly paidAmount: bigint | null;
};

const add = async (manager: EntityManager, payment: Payment): Promise<void> => {
  await manager.query(
    `INSERT INTO payment (id, fund_id, kind, subject, amount, purse_earmark_id, purpose_earmark_id, reference_id, state,
                          reservation_id, made_by, made_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'RESERVED', $9, $10, $11, $12)`,
    [
      payment.id,
      payment.fundId,
      payment.kind,
      payment.subject,
      payment.amount.toString(),
      payment.purseEarmarkId,
      payment.purposeEarmarkId,
      payment.referenceId,
      payment.reservationId,
      payment.madeBy,
      payment.madeAt,
      payment.expiresAt,
    ],
  );
};

/** Payments of the funds in scope. */
export const createPaymentStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Payment[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM payment ${condition}`, [...parameters]);
    return rows.map(toPayment);
  };
  return {
    add: (payment: Payment) => add(manager, payment),
    /** Locks the payment until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** The payment that this transaction settled, locked. */
    lockBySettlement: async (settlementId: string) =>
      (await read('WHERE settlement_id = $1 FOR UPDATE', [settlementId]))[0],
    /** Its money is back by a counter-entry: nothing of it counts as paid. */
    reverse: async (
      id: string,
      back: { readonly reversalId: string; readonly reversedBy: string; readonly reversedAt: Date },
    ): Promise<void> => {
      await updateRow(manager, 'payment', { id, state: 'REVERSED', paidAmount: 0n, ...back });
    },
    byReservation: async (reservationId: string) =>
      (await read('WHERE reservation_id = $1', [reservationId]))[0],
    byReservations: (ids: readonly string[]) => read('WHERE reservation_id = ANY ($1::uuid[])', [[...ids]]),
    ofFund: (fundId: string, page: { readonly limit: number; readonly beforeId?: string }) =>
      read('WHERE fund_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3', [
        fundId,
        page.beforeId ?? null,
        page.limit,
      ]),
    settle: async (id: string, settlement: Settlement): Promise<void> => {
      await manager.query(
        `UPDATE payment SET state = $2, settlement_id = $3, paid_amount = $4, settled_by = $5, settled_at = $6, reason = $7
          WHERE id = $1`,
        [
          id,
          settlement.state,
          settlement.settlementId,
          settlement.paidAmount?.toString() ?? null,
          settlement.settledBy,
          settlement.settledAt,
          settlement.reason,
        ],
      );
    },
  };
};

export type PaymentStore = ReturnType<typeof createPaymentStore>;
