import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { Appeal, AppealState, AppealStep } from './appeal.ts';

const columns = `id, fund_id AS "fundId", title, cause, issued_by AS "issuedBy", document_id AS "documentId", account_id AS "accountId",
  earmark_id AS "earmarkId", scope_unit_ids AS "scopeUnitIds", receive_from AS "receiveFrom", receive_to AS "receiveTo",
  extended_to AS "extendedTo", distribute_by AS "distributeBy", state, rule_set AS "ruleSet", rule_set_version AS "ruleSetVersion",
  launched_on AS "launchedOn", reception_closed_on AS "receptionClosedOn", distribution_closed_on AS "distributionClosedOn"`;

/** A list of appeals, newest first. */
export type AppealFilter = {
  readonly fundId?: string;
  readonly states?: readonly AppealState[];
  readonly beforeId?: string;
  readonly limit: number;
};

/** Who took a step, and when it was recorded. */
export type StepTrail = { readonly actorId: string; readonly now: Date };

const add = async (manager: EntityManager, appeal: Appeal, now: Date): Promise<void> => {
  await manager.query(
    `INSERT INTO appeal (id, fund_id, title, cause, issued_by, document_id, account_id, scope_unit_ids, receive_from, receive_to,
                         state, rule_set, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      appeal.id,
      appeal.fundId,
      appeal.title,
      appeal.cause,
      appeal.issuedBy,
      appeal.documentId,
      appeal.accountId,
      [...appeal.scopeUnitIds],
      appeal.receiveFrom,
      appeal.receiveTo,
      appeal.state,
      appeal.ruleSet,
      now,
    ],
  );
};

const keepMove = async (manager: EntityManager, appeal: Appeal): Promise<void> => {
  await manager.query(
    `UPDATE appeal SET state = $2, earmark_id = $3, rule_set_version = $4, launched_on = $5, extended_to = $6,
            reception_closed_on = $7, distribute_by = $8, distribution_closed_on = $9 WHERE id = $1`,
    [
      appeal.id,
      appeal.state,
      appeal.earmarkId,
      appeal.ruleSetVersion,
      appeal.launchedOn,
      appeal.extendedTo,
      appeal.receptionClosedOn,
      appeal.distributeBy,
      appeal.distributionClosedOn,
    ],
  );
};

/** Appeals with the steps that they took. Drafts are seen within their scope alone. */
export const createAppealStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<Appeal[]> =>
    manager.query(`SELECT ${columns} FROM appeal ${condition}`, [...parameters]);
  return {
    add: (appeal: Appeal, now: Date) => add(manager, appeal, now),
    /** Locks the appeal until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** Keeps the appeal as it is until the end of the transaction; many may hold it so together. */
    hold: async (id: string) => (await read('WHERE id = $1 FOR SHARE', [id]))[0],
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    find: (filter: AppealFilter) =>
      read(
        `WHERE ($1::uuid IS NULL OR fund_id = $1) AND ($2::text[] IS NULL OR state = ANY ($2)) AND ($3::uuid IS NULL OR id < $3)
         ORDER BY id DESC LIMIT $4`,
        [
          filter.fundId ?? null,
          filter.states ? [...filter.states] : null,
          filter.beforeId ?? null,
          filter.limit,
        ],
      ),
    /** Appeals that still receive although their last day is over. */
    overrun: (today: CalendarDay, limit: number) =>
      read(
        `WHERE state IN ('LAUNCHED', 'EXTENDED') AND coalesce(extended_to, receive_to) < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [today, limit],
      ),
    /** Keeps the new state with the step that led to it. */
    move: async (appeal: Appeal, step: AppealStep, { actorId, now }: StepTrail): Promise<void> => {
      await keepMove(manager, appeal);
      await manager.query(
        `INSERT INTO appeal_step (appeal_id, place, state, on_day, reason, actor_id, recorded_at)
         SELECT $1, count(*) + 1, $2, $3, $4, $5, $6 FROM appeal_step WHERE appeal_id = $1`,
        [appeal.id, step.state, step.onDay, step.reason, actorId, now],
      );
    },
    steps: (appealId: string): Promise<AppealStep[]> =>
      manager.query(
        'SELECT state, on_day AS "onDay", reason FROM appeal_step WHERE appeal_id = $1 ORDER BY place LIMIT 1000',
        [appealId],
      ),
    /** Whether money ever came into the purse of this earmark. Within the scope of the fund. */
    hasReceived: async (earmarkId: string): Promise<boolean> => {
      const rows: unknown[] = await manager.query(
        'SELECT 1 FROM account a JOIN balance b ON b.account_id = a.id WHERE a.earmark_id = $1 AND b.version > 0 LIMIT 1',
        [earmarkId],
      );
      return rows.length > 0;
    },
  };
};

export type AppealStore = ReturnType<typeof createAppealStore>;
