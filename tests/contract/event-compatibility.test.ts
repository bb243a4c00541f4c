import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readEventSchemas } from '../../infra/generate/event-schemas.ts';
import { findContractBreaks, findEventBreaks } from './event-breaks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'tests/contract/baseline/events');

const readBaseline = (): Map<string, unknown> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder) : []).map((name) => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    ]),
  );

// JSON drops what is undefined, as the baseline's files do.
const asWritten = (schemas: ReadonlyMap<string, unknown>): Map<string, unknown> =>
  new Map([...schemas].map(([type, schema]) => [type, JSON.parse(JSON.stringify(schema))]));

describe('events', () => {
  test('only gain optional fields within a version', async () => {
    const baseline = readBaseline();
    if (baseline.size === 0)
      throw new Error('no release is written down: run npm run generate -- --baseline');
    expect(findContractBreaks(baseline, asWritten(await readEventSchemas(root)))).toEqual([]);
  });

  const before = {
    type: 'object',
    properties: {
      id: { type: 'string' },
      kind: { enum: ['A', 'B'] },
      rows: { type: 'array', items: { type: 'string' } },
    },
    required: ['id'],
  };
  const changed = (properties: object, required = ['id']) => ({
    ...before,
    properties: { ...before.properties, ...properties },
    required,
  });

  test.each([
    ['a removed field', { ...before, properties: { id: { type: 'string' } } }],
    ['another type', changed({ id: { type: 'number' } })],
    ['a new required field', changed({ on: { type: 'string' } }, ['id', 'on'])],
    ['a field that may be missing now', changed({}, [])],
    ['a new value of an enum', changed({ kind: { enum: ['A', 'B', 'C'] } })],
    ['another type inside a list', changed({ rows: { type: 'array', items: { type: 'number' } } })],
    ['a narrower text', changed({ id: { type: 'string', maxLength: 3 } })],
  ])('catches %s', (_title, after) => {
    expect(findEventBreaks('unit', before, after)).not.toEqual([]);
  });

  test('catches a type that vanished', () => {
    expect(findContractBreaks(new Map([['mttq.a.b.c.v1', before]]), new Map())).toHaveLength(1);
  });

  test('is content with a new optional field, a new type and better words', () => {
    const after = { ...changed({ note: { type: 'string' } }), description: 'Better.' };
    expect(findEventBreaks('unit', before, after)).toEqual([]);
    expect(findContractBreaks(new Map(), new Map([['mttq.a.b.c.v1', before]]))).toEqual([]);
  });
});
