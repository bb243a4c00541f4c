import type { EntityManager } from 'typeorm';
import type { FundTransfer } from './fund-transfer.ts';

const columns = `id, from_fund_id AS "fromFundId", to_fund_id AS "toFundId", amount::text AS amount,
  earmark_id AS "earmarkId", decision_id AS "decisionId", subject, state, reservation_id AS "reservationId",
  sent_by AS "sentBy", sent_at AS "sentAt", expires_at AS "expiresAt", out_transaction_id AS "outTransactionId",
  in_transaction_id AS "inTransactionId", ended_by AS "endedBy", ended_at AS "endedAt", received_at AS "receivedAt", reason`;

type Row = Omit<FundTransfer, 'amount'> & { readonly amount: string };

/** How a transfer ended. */
export type TransferEnd = Pick<
  FundTransfer,
  'state' | 'outTransactionId' | 'inTransactionId' | 'endedBy' | 'endedAt' | 'receivedAt' | 'reason'
>;

/** A list of one fund's transfers, newest first. */
export type TransferFilter = {
  readonly isIncoming: boolean;
  readonly state: FundTransfer['state'] | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

const add = async (manager: EntityManager, transfer: FundTransfer): Promise<void> => {
  await manager.query(
    `INSERT INTO fund_transfer (id, from_fund_id, to_fund_id, amount, earmark_id, decision_id, subject, state,
                                reservation_id, sent_by, sent_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'SENT', $8, $9, $10, $11)`,
    [
      transfer.id,
      transfer.fromFundId,
      transfer.toFundId,
      transfer.amount.toString(),
      transfer.earmarkId,
      transfer.decisionId,
      transfer.subject,
      transfer.reservationId,
      transfer.sentBy,
      transfer.sentAt,
      transfer.expiresAt,
    ],
  );
};

/** Transfers of which one end is in scope. */
export const createTransferStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<FundTransfer[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM fund_transfer ${condition}`, [
      ...parameters,
    ]);
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  };
  return {
    add: (transfer: FundTransfer) => add(manager, transfer),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    /** Locks the transfer until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    byReservations: (ids: readonly string[]) => read('WHERE reservation_id = ANY ($1::uuid[])', [[...ids]]),
    ofFund: (fundId: string, { isIncoming, state, beforeId, limit }: TransferFilter) =>
      read(
        `WHERE ${isIncoming ? 'to_fund_id' : 'from_fund_id'} = $1 AND ($2::text IS NULL OR state = $2)
           AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
        [fundId, state, beforeId, limit],
      ),
    end: async (id: string, end: TransferEnd): Promise<void> => {
      await manager.query(
        `UPDATE fund_transfer SET state = $2, out_transaction_id = $3, in_transaction_id = $4, ended_by = $5, ended_at = $6,
                received_at = $7, reason = $8
          WHERE id = $1`,
        [
          id,
          end.state,
          end.outTransactionId,
          end.inTransactionId,
          end.endedBy,
          end.endedAt,
          end.receivedAt,
          end.reason,
        ],
      );
    },
  };
};

export type TransferStore = ReturnType<typeof createTransferStore>;
