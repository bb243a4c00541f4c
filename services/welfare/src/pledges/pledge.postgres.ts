import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { Pledge, PledgeState } from './pledge.ts';

const columns = `id, fund_id AS "fundId", appeal_id AS "appealId", donor_id AS "donorId", amount::text AS amount, goods,
  pledged_on AS "pledgedOn", due_on AS "dueOn", reference_code AS "referenceCode", fulfilled::text AS fulfilled,
  state, reason`;

type Row = Omit<Pledge, 'amount' | 'fulfilled'> & {
  readonly amount: string | null;
  readonly fulfilled: string;
};
const toPledge = (row: Row): Pledge => ({
  ...row,
  amount: row.amount === null ? null : BigInt(row.amount),
  fulfilled: BigInt(row.fulfilled),
});

/** A list of pledges, newest first. */
export type PledgeFilter = {
  readonly fundId?: string;
  readonly appealId?: string;
  readonly states?: readonly PledgeState[];
  readonly beforeId?: string;
  readonly limit: number;
};

/** Pledges, in one transaction. */
export const createPledgeStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Pledge[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM pledge ${condition}`, [...parameters]);
    return rows.map(toPledge);
  };
  return {
    add: async (pledge: Pledge, trail: { readonly actorId: string; readonly now: Date }): Promise<void> => {
      await manager.query(
        `INSERT INTO pledge (id, fund_id, appeal_id, donor_id, amount, goods, pledged_on, due_on, reference_code, state, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          pledge.id,
          pledge.fundId,
          pledge.appealId,
          pledge.donorId,
          pledge.amount?.toString() ?? null,
          pledge.goods,
          pledge.pledgedOn,
          pledge.dueOn,
          pledge.referenceCode,
          pledge.state,
          trail.actorId,
          trail.now,
        ],
      );
    },
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    /** Locks the pledges until the end of the transaction, in order of id. */
    lock: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [[...ids]]),
    find: (filter: PledgeFilter) =>
      read(
        `WHERE ($1::uuid IS NULL OR fund_id = $1) AND ($2::uuid IS NULL OR appeal_id = $2) AND ($3::text[] IS NULL OR state = ANY ($3))
           AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
        [
          filter.fundId ?? null,
          filter.appealId ?? null,
          filter.states ? [...filter.states] : null,
          filter.beforeId ?? null,
          filter.limit,
        ],
      ),
    /** Open pledges whose day is over. */
    overdue: (today: CalendarDay, limit: number) =>
      read(
        `WHERE state IN ('REGISTERED', 'PARTLY_FULFILLED') AND due_on < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [today, limit],
      ),
    keepState: async ({ id, state, reason, fulfilled }: Pledge): Promise<void> => {
      await manager.query('UPDATE pledge SET state = $2, reason = $3, fulfilled = $4 WHERE id = $1', [
        id,
        state,
        reason,
        fulfilled.toString(),
      ]);
    },
    /** What has arrived of each pledge, in confirmed contributions. */
    arrived: async (ids: readonly string[]): Promise<ReadonlyMap<string, bigint>> => {
      const rows: { id: string; amount: string }[] = await manager.query(
        `SELECT pledge_id AS id, sum(amount)::text AS amount FROM contribution
          WHERE pledge_id = ANY ($1::uuid[]) AND state = 'CONFIRMED' GROUP BY pledge_id`,
        [[...ids]],
      );
      return new Map(rows.map(({ id, amount }) => [id, BigInt(amount)]));
    },
  };
};

export type PledgeStore = ReturnType<typeof createPledgeStore>;
