import { type Decimal, decimal } from '@mttq/kernel/decimal';
import type { EntityManager } from 'typeorm';
import { addRows, changeRows, columnsOf } from '../rows/row.postgres.ts';
import type { Target, TargetVersion } from './target.ts';

const fields: readonly (keyof Target)[] = [
  'id',
  'planId',
  'indicatorId',
  'unitId',
  'path',
  'parentTargetId',
  'startsOn',
  'endsOn',
  'comparator',
  'value',
  'reserve',
  'numerator',
  'denominator',
  'base',
  'baseValue',
  'text',
  'placeUnitIds',
  'origin',
  'state',
  'dueOn',
  'documentId',
  'assignedValue',
  'registeredValue',
  'version',
  'successorTargetId',
  'cause',
  'reason',
];
const columns = columnsOf(fields);
const versionColumns = columnsOf([
  'targetId',
  'version',
  'unitId',
  'parentTargetId',
  'value',
  'reserve',
  'state',
  'cause',
  'reason',
  'recordedAt',
]);
const counted = `state IN ('ASSIGNED', 'AGREED', 'ACHIEVED', 'NOT_ACHIEVED')`;

type Row = { readonly [field: string]: unknown };
const exact = [
  'value',
  'reserve',
  'numerator',
  'denominator',
  'baseValue',
  'assignedValue',
  'registeredValue',
];

// `pg` hands numerics over as text, which loses nothing.
const read = <Result>(rows: readonly Row[]): Result[] =>
  rows.map((row) => {
    const numbers = exact.filter((field) => typeof row[field] === 'string');
    return {
      ...row,
      ...Object.fromEntries(numbers.map((field) => [field, decimal(String(row[field]))])),
    } as Result;
  });

const written = (target: Target, now: Date): { readonly id: string } => {
  const numbers = exact.map((field) => [field, inText(target[field as keyof Target] as Decimal | null)]);
  return { ...target, ...Object.fromEntries(numbers), recordedAt: now };
};

// Ten-thousandths as PostgreSQL writes them.
const inText = (value: Decimal | null): string | null => (value === null ? null : `${value}e-4`);

/** A list of targets in order of id. */
export type TargetFilter = {
  readonly planId: string | null;
  readonly unitId: string | null;
  readonly parentTargetId: string | null;
  readonly indicatorId: string | null;
  readonly states: readonly string[] | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** What is below a target, added up. */
export type Below = {
  readonly parentTargetId: string;
  readonly handedDown: Decimal;
  readonly agreed: Decimal;
  readonly waiting: number;
};

const find = async (manager: EntityManager, filter: TargetFilter): Promise<Target[]> =>
  read(
    await manager.query(
      `SELECT ${columns} FROM target
        WHERE ($1::uuid IS NULL OR plan_id = $1) AND ($2::uuid IS NULL OR unit_id = $2)
          AND ($3::uuid IS NULL OR parent_target_id = $3) AND ($4::uuid IS NULL OR indicator_id = $4)
          AND ($5::text[] IS NULL OR state = ANY ($5)) AND ($6::uuid IS NULL OR id > $6) ORDER BY id LIMIT $7`,
      [
        filter.planId,
        filter.unitId,
        filter.parentTargetId,
        filter.indicatorId,
        filter.states,
        filter.afterId,
        filter.limit,
      ],
    ),
  );

const below = async (manager: EntityManager, ids: readonly string[]): Promise<Below[]> => {
  const rows: { parentTargetId: string; handedDown: string; agreed: string; waiting: number }[] =
    await manager.query(
      `SELECT parent_target_id AS "parentTargetId", sum(value) AS "handedDown",
              coalesce(sum(value) FILTER (WHERE state <> 'ASSIGNED'), 0) AS agreed,
              (count(*) FILTER (WHERE state = 'ASSIGNED'))::int AS waiting
         FROM target WHERE parent_target_id = ANY ($1::uuid[]) AND ${counted} GROUP BY parent_target_id`,
      [[...ids]],
    );
  return rows.map((row) => ({ ...row, handedDown: decimal(row.handedDown), agreed: decimal(row.agreed) }));
};

/** Targets in one transaction. Locks are taken from the top down. */
export const createTargetStore = (manager: EntityManager) => ({
  add: (targets: readonly Target[], now: Date) =>
    addRows(
      manager,
      'target',
      targets.map((target) => written(target, now)),
    ),
  change: (targets: readonly Target[], now: Date) =>
    changeRows(
      manager,
      'target',
      targets.map((target) => written(target, now)),
    ),
  find: (filter: TargetFilter) => find(manager, filter),
  below: (ids: readonly string[]) => below(manager, ids),
  byIds: async (ids: readonly string[]): Promise<Target[]> =>
    read(await manager.query(`SELECT ${columns} FROM target WHERE id = ANY ($1::uuid[])`, [[...ids]])),
  lock: async (id: string): Promise<Target | undefined> =>
    read<Target>(await manager.query(`SELECT ${columns} FROM target WHERE id = $1 FOR UPDATE`, [id]))[0],
  lockChildren: async (parentId: string, unitIds: readonly string[] | null): Promise<Target[]> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM target WHERE parent_target_id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY ($2))
            AND state NOT IN ('SUCCEEDED', 'WITHDRAWN') ORDER BY id FOR UPDATE`,
        [parentId, unitIds],
      ),
    ),
  lockOfUnit: async (unitId: string): Promise<Target[]> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM target WHERE unit_id = $1 AND state IN ('PROPOSED', 'ASSIGNED', 'REGISTERED', 'AGREED')
          ORDER BY id FOR UPDATE`,
        [unitId],
      ),
    ),
  lockProposedOf: async (planId: string): Promise<Target[]> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM target WHERE plan_id = $1 AND state = 'PROPOSED' ORDER BY id FOR UPDATE`,
        [planId],
      ),
    ),
  /** Where a target belongs and who handed it down, proposals included: asked before it is known what the actor may see. */
  placeOf: async (id: string): Promise<{ unitId: string; parentUnitId: string | null } | undefined> => {
    const rows: { unitId: string; parentUnitId: string | null }[] = await manager.query(
      'SELECT unit_id AS "unitId", parent_unit_id AS "parentUnitId" FROM target_place($1)',
      [id],
    );
    return rows[0];
  },
  versionsOf: async (ids: readonly string[]): Promise<TargetVersion[]> =>
    read(
      await manager.query(
        `SELECT ${versionColumns} FROM target_version WHERE target_id = ANY ($1::uuid[]) ORDER BY target_id, version LIMIT 20000`,
        [[...ids]],
      ),
    ),
});

export type TargetStore = ReturnType<typeof createTargetStore>;
