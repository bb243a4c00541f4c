import type { PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import type pg from 'pg';
import type { Draw } from './draw.ts';

/** A target as the draws see it. */
type Live = {
  readonly id: string;
  readonly unitId: string;
  readonly parentId: string | null;
  readonly value: string;
  readonly state: string;
  readonly plan: string | null;
};

const poolSql = `
  SELECT id, unit_id AS "unitId", parent_target_id AS "parentId", trunc(value)::text AS value, state, plan_id AS plan
    FROM target WHERE state IN ('ASSIGNED', 'REGISTERED', 'AGREED', 'WITHDRAWN') ORDER BY id`;

// Half of the draws stay near the value, the others may be far above what is there: those must be refused.
const drawn = (draw: Draw, value: string): string =>
  String(
    draw.below(2) === 0 ? draw.below(Number(value) * 2 + 10) : Number(value) + draw.below(21) - 10,
  ).replace('-', '');

type Edit = { readonly command: string; readonly input: object };

const shareOut = (draw: Draw, pool: readonly Live[]): Edit => {
  const parents = pool.filter(({ plan }) => plan !== null);
  const parent = draw.of(parents);
  const children = pool.filter(({ parentId, state }) => parentId === parent.id && state !== 'WITHDRAWN');
  const picked = new Map(
    Array.from({ length: 1 + draw.below(5) }, () => draw.of(children.length > 0 ? children : parents)).map(
      (one) => [one.unitId, one],
    ),
  );
  const shares = [...picked.values()].map(({ unitId, value }) => ({
    unitId,
    aim: { quantity: drawn(draw, value) },
  }));
  return { command: 'assignTargets', input: { parentTargetId: parent.id, shares } };
};

const draws: readonly ((draw: Draw, pool: readonly Live[]) => Edit)[] = [
  shareOut,
  shareOut,
  (draw, pool) => {
    const { id, value } = draw.of(pool);
    return {
      command: 'reviseTarget',
      input: { targetId: id, aim: { quantity: drawn(draw, value) }, reason: 'Điều chỉnh' },
    };
  },
  (draw, pool) => {
    const { parentId, unitId, value } = draw.of(pool.filter((one) => one.parentId !== null));
    return {
      command: 'registerTarget',
      input: { parentTargetId: parentId, unitId, aim: { quantity: drawn(draw, value) } },
    };
  },
  (draw, pool) => {
    const offers = pool.filter(({ state }) => state === 'REGISTERED');
    return { command: 'agreeTarget', input: { targetId: draw.of(offers.length > 0 ? offers : pool).id } };
  },
  (draw, pool) => ({ command: 'acceptTarget', input: { targetId: draw.of(pool).id } }),
  (draw, pool) => {
    const leaves = pool.filter(({ plan, parentId }) => plan === null && parentId !== null);
    return { command: 'withdrawTarget', input: { targetId: draw.of(leaves).id, reason: 'Thu hồi' } };
  },
];

/** What became of edits: how many of each command were taken, and of each refusal. */
export type Tally = Map<string, number>;

/** Sends random edits, several at a time, and counts what became of them. */
export const sendEdits = async (
  { desk, database, draw }: { desk: PlanDesk; database: pg.Client; draw: Draw },
  count: number,
  tally: Tally,
): Promise<void> => {
  const { rows: pool } = await database.query<Live>(poolSql);
  const edits = Array.from({ length: count }, () => draw.of(draws)(draw, pool));
  const worker = async (): Promise<void> => {
    for (let edit = edits.pop(); edit !== undefined; edit = edits.pop()) {
      const { __typename: became } = await desk.send(edit.command, edit.input);
      const key = became === 'Target' ? edit.command : `refused: ${became}`;
      tally.set(key, (tally.get(key) ?? 0) + 1);
    }
  };
  await Promise.all([1, 2, 3, 4].map(worker));
};
