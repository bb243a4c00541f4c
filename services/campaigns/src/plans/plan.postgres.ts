import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { Plan, PlanVersion } from './plan.ts';

const fields: readonly (keyof Plan)[] = [
  'id',
  'unitId',
  'path',
  'committeeId',
  'title',
  'startsOn',
  'endsOn',
  'state',
  'version',
  'number',
  'issuedOn',
  'closedOn',
  'documentId',
  'themeId',
  'asksPledge',
  'parentPlanIds',
  'campaignIds',
  'coordinationProgrammeIds',
  'implementsDocumentIds',
  'taskGroups',
  'returnedBecause',
];
const columns = columnsOf(fields);

/** A list of plans, the latest period first. */
export type PlanFilter = {
  readonly unitId: string | null;
  readonly parentPlanId: string | null;
  readonly campaignId: string | null;
  readonly coordinationProgrammeId: string | null;
  readonly activeOn: CalendarDay | null;
  readonly states: readonly string[] | null;
  readonly after: readonly [startsOn: string, id: string] | null;
  readonly limit: number;
};

const find = (manager: EntityManager, filter: PlanFilter): Promise<Plan[]> =>
  manager.query(
    `SELECT ${columns} FROM plan
      WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::uuid IS NULL OR parent_plan_ids @> ARRAY[$2::uuid])
        AND ($3::uuid IS NULL OR $3 = ANY (campaign_ids)) AND ($4::date IS NULL OR $4 BETWEEN starts_on AND ends_on)
        AND ($5::text[] IS NULL OR state = ANY ($5)) AND ($6::date IS NULL OR (starts_on, id) < ($6, $7::uuid))
        AND ($9::uuid IS NULL OR coordination_programme_ids @> ARRAY[$9::uuid])
      ORDER BY starts_on DESC, id DESC LIMIT $8`,
    [
      filter.unitId,
      filter.parentPlanId,
      filter.campaignId,
      filter.activeOn,
      filter.states,
      filter.after?.[0] ?? null,
      filter.after?.[1] ?? null,
      filter.limit,
      filter.coordinationProgrammeId,
    ],
  );

/** Plans and what was issued of them, in one transaction. Drafts need a scope. */
export const createPlanStore = (manager: EntityManager) => ({
  add: (plan: Plan, now: Date) => addRow(manager, 'plan', { ...plan, recordedAt: now }),
  change: (plan: Plan) => changeRow(manager, 'plan', plan),
  addVersion: ({ planId, ...version }: PlanVersion & { readonly path: string }) =>
    addRow(manager, 'plan_version', { planId, ...version }),
  find: (filter: PlanFilter) => find(manager, filter),
  byIds: (ids: readonly string[]): Promise<Plan[]> =>
    manager.query(`SELECT ${columns} FROM plan WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  byId: async (id: string): Promise<Plan | undefined> => {
    const rows: Plan[] = await manager.query(`SELECT ${columns} FROM plan WHERE id = $1`, [id]);
    return rows[0];
  },
  lock: async (id: string): Promise<Plan | undefined> => {
    const rows: Plan[] = await manager.query(`SELECT ${columns} FROM plan WHERE id = $1 FOR UPDATE`, [id]);
    return rows[0];
  },
  lockOpenOf: (unitId: string, endsFrom: CalendarDay): Promise<Plan[]> =>
    manager.query(
      `SELECT ${columns} FROM plan WHERE unit_id = $1 AND state <> 'CLOSED' AND ends_on >= $2 ORDER BY id FOR UPDATE`,
      [unitId, endsFrom],
    ),
  /** The unit of a plan, drafts included: asked before it is known what the actor may see. */
  unitOf: async (id: string): Promise<string | undefined> => {
    const [row]: { unitId: string | null }[] = await manager.query('SELECT plan_unit($1) AS "unitId"', [id]);
    return row?.unitId ?? undefined;
  },
  versionsOf: (planIds: readonly string[]): Promise<PlanVersion[]> =>
    manager.query(
      `SELECT ${columnsOf(['planId', 'version', 'unitId', 'title', 'number', 'issuedOn', 'documentId', 'taskGroups', 'reason', 'recordedAt'])}
         FROM plan_version WHERE plan_id = ANY ($1::uuid[]) ORDER BY plan_id, version LIMIT 10000`,
      [[...planIds]],
    ),
  /** Whether one of these plans is this plan or stands below it. Asked and answered under one lock for all plan trees. */
  wouldCircle: async (id: string, parentPlanIds: readonly string[]): Promise<boolean> => {
    if (parentPlanIds.length === 0) return false;
    await manager.query('SELECT pg_advisory_xact_lock(1762002)');
    const rows: unknown[] = await manager.query(
      `WITH RECURSIVE above(id) AS (
         SELECT unnest($2::uuid[]) UNION SELECT unnest(plan.parent_plan_ids) FROM above JOIN plan USING (id)
       ) SELECT 1 FROM above WHERE id = $1`,
      [id, [...parentPlanIds]],
    );
    return rows.length > 0;
  },
});

export type PlanStore = ReturnType<typeof createPlanStore>;
