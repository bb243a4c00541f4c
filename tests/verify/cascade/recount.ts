import { strict as assert } from 'node:assert';
import type pg from 'pg';
import { targetChecks } from '../../../services/campaigns/src/conservation/conservation.checks.ts';

type Row = {
  readonly id: string;
  readonly parent: string | null;
  readonly value: string;
  readonly reserve: string;
  readonly state: string;
};

const counted = new Set(['ASSIGNED', 'AGREED', 'ACHIEVED', 'NOT_ACHIEVED']);
const units = (text: string): bigint => BigInt(text.replace('.', ''));

/** The laws as SQL: no row may break one. */
export const checkBySql = async (database: pg.Client): Promise<void> => {
  for (const { id, law, sql } of targetChecks) {
    const { rows } = await database.query(sql);
    assert.deepEqual(rows, [], `${id}: ${law}`);
  }
};

/** The same once more without SQL: every row is read and added up here. Answers with rows, sum of all reserves, and the root. */
export const recount = async (database: pg.Client, rootId: string) => {
  const { rows } = await database.query<Row>(
    'SELECT id, parent_target_id AS parent, value::text, reserve::text, state FROM target WHERE reserve IS NOT NULL',
  );
  const below = new Map<string, bigint>();
  for (const { parent, value, state } of rows)
    if (parent !== null && counted.has(state)) below.set(parent, (below.get(parent) ?? 0n) + units(value));
  let broken = 0;
  let reserves = 0n;
  for (const { id, value, reserve, state } of rows) {
    const handed = below.get(id) ?? 0n;
    const isOver = state === 'SUCCEEDED' || state === 'WITHDRAWN';
    if (isOver ? handed !== 0n : handed + units(reserve) !== units(value)) broken += 1;
    if (counted.has(state)) reserves += units(reserve);
  }
  const root = rows.find(({ id }) => id === rootId);
  return {
    rows: rows.length,
    broken,
    reserves: reserves / 10_000n,
    root: units(root?.value ?? '0') / 10_000n,
  };
};
