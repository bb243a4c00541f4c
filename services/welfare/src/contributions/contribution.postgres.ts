import type { EntityManager } from 'typeorm';
import type { Contribution, ContributionState, LateDecision } from './contribution.ts';

const columns = `id, fund_id AS "fundId", appeal_id AS "appealId", donor_id AS "donorId", pledge_id AS "pledgeId", batch_id AS "batchId",
  channel, amount::text AS amount, received_at AS "receivedAt", earmark_id AS "earmarkId", is_anonymous AS "isAnonymous",
  is_late AS "isLate", late_decision AS "lateDecision", state, confirmed_through AS "confirmedThrough", receipt_year AS "receiptYear",
  receipt_no AS "receiptNo", posting_id AS "postingId", reversal_id AS "reversalId", reason, recorded_by AS "recordedBy",
  recorded_at AS "recordedAt"`;

type Row = Omit<Contribution, 'amount'> & { readonly amount: string };
const toContribution = (row: Row): Contribution => ({ ...row, amount: BigInt(row.amount) });

/** A list of contributions, newest first. */
export type ContributionFilter = {
  readonly fundId: string;
  readonly appealId?: string;
  readonly states?: readonly ContributionState[];
  readonly isUndecided?: boolean;
  readonly beforeId?: string;
  readonly limit: number;
};

/** What a confirmation adds to a contribution. */
export type Confirmation = Pick<
  Contribution,
  'id' | 'earmarkId' | 'donorId' | 'pledgeId' | 'receiptYear' | 'receiptNo' | 'lateDecision'
> & { readonly postingId: string; readonly through: 'RECEIPT' | 'MATCH' | 'DECISION' };

/** Who did something, and when. */
export type ContributionTrail = { readonly actorId: string; readonly now: Date };

const add = async (manager: EntityManager, contributions: readonly Contribution[]): Promise<void> => {
  const rows = contributions.map((contribution) => ({
    ...contribution,
    amount: contribution.amount.toString(),
  }));
  await manager.query(
    `INSERT INTO contribution (id, fund_id, appeal_id, donor_id, pledge_id, batch_id, channel, amount, currency, received_at, earmark_id,
                               is_anonymous, is_late, state, recorded_by, recorded_at)
     SELECT id, "fundId", "appealId", "donorId", "pledgeId", "batchId", channel, amount, 'VND', "receivedAt", "earmarkId",
            "isAnonymous", "isLate", state, "recordedBy", "recordedAt"
       FROM json_to_recordset($1) AS given(id uuid, "fundId" uuid, "appealId" uuid, "donorId" uuid, "pledgeId" uuid, "batchId" uuid,
            channel text, amount bigint, "receivedAt" timestamptz, "earmarkId" uuid, "isAnonymous" boolean, "isLate" boolean, state text,
            "recordedBy" text, "recordedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
};

const confirm = async (
  manager: EntityManager,
  confirmations: readonly Confirmation[],
  { actorId, now }: ContributionTrail,
): Promise<void> => {
  const rows = confirmations.map(
    ({ id, through, postingId, earmarkId, donorId, pledgeId, receiptYear, receiptNo, lateDecision }) => ({
      id,
      through,
      postingId,
      earmarkId,
      donorId,
      pledgeId,
      receiptYear,
      receiptNo,
      lateDecision,
    }),
  );
  await manager.query(
    `UPDATE contribution AS c
        SET state = 'CONFIRMED', confirmed_by = $2, confirmed_at = $3, confirmed_through = g.through, posting_id = g."postingId",
            earmark_id = g."earmarkId", donor_id = g."donorId", pledge_id = g."pledgeId", receipt_year = g."receiptYear",
            receipt_no = g."receiptNo", late_decision = g."lateDecision"
       FROM json_to_recordset($1) AS g(id uuid, through text, "postingId" uuid, "earmarkId" uuid, "donorId" uuid, "pledgeId" uuid,
            "receiptYear" int, "receiptNo" int, "lateDecision" text)
      WHERE c.id = g.id`,
    [JSON.stringify(rows), actorId, now],
  );
};

/** How a contribution is taken back. */
export type Undoing = {
  readonly id: string;
  readonly reversalId: string | null;
  readonly lateDecision: LateDecision | null;
  readonly reason: string;
};

/** Contributions of the funds in scope. */
export const createContributionStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Contribution[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM contribution ${condition}`, [
      ...parameters,
    ]);
    return rows.map(toContribution);
  };
  return {
    add: (contributions: readonly Contribution[]) => add(manager, contributions),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[]) ORDER BY id', [[...ids]]),
    ofBatch: (batchId: string) => read('WHERE batch_id = $1 ORDER BY id LIMIT 1000', [batchId]),
    /** Locks the contributions until the end of the transaction, in order of id. */
    lock: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [[...ids]]),
    find: (filter: ContributionFilter) =>
      read(
        `WHERE fund_id = $1 AND ($2::uuid IS NULL OR appeal_id = $2) AND ($3::text[] IS NULL OR state = ANY ($3))
           AND (NOT $4 OR (is_late AND late_decision IS NULL AND state = 'RECORDED')) AND ($5::uuid IS NULL OR id < $5)
         ORDER BY id DESC LIMIT $6`,
        [
          filter.fundId,
          filter.appealId ?? null,
          filter.states ? [...filter.states] : null,
          filter.isUndecided ?? false,
          filter.beforeId ?? null,
          filter.limit,
        ],
      ),
    confirm: (confirmations: readonly Confirmation[], trail: ContributionTrail) =>
      confirm(manager, confirmations, trail),
    reverse: async (undoing: Undoing, { actorId, now }: ContributionTrail): Promise<void> => {
      await manager.query(
        `UPDATE contribution SET state = 'REVERSED', reversal_id = $2, late_decision = coalesce(late_decision, $3), reason = $4,
                reversed_by = $5, reversed_at = $6 WHERE id = $1`,
        [undoing.id, undoing.reversalId, undoing.lateDecision, undoing.reason, actorId, now],
      );
    },
    /** Takes `count` numbers of the fund's book of receipts of a year; answers with the first. The book has no gaps. */
    takeReceipts: async (fundId: string, year: number, count: number): Promise<number> => {
      const rows: { first: number }[] = await manager.query(
        `INSERT INTO receipt_counter (fund_id, year, last_no) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT receipt_counter_key DO UPDATE SET last_no = receipt_counter.last_no + $3
         RETURNING last_no - $3 + 1 AS first`,
        [fundId, year, count],
      );
      return rows[0]?.first ?? 1;
    },
  };
};

export type ContributionStore = ReturnType<typeof createContributionStore>;
