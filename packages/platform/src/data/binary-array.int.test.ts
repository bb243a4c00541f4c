import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@mttq/testkit/database';
import fc from 'fast-check';
import pg from 'pg';
import { bigintArray, bytesArray, dateArray, integerArray, textArray, uuidArray } from './binary-array.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url, query_timeout: 30_000 });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

// What the server says that it was sent, each element as text.
const askBack = async (type: string, array: Buffer): Promise<(string | null)[]> => {
  const { rows } = await client.query(
    `SELECT v::text FROM unnest($1::${type}[]) WITH ORDINALITY AS g(v, at) ORDER BY at`,
    [array],
  );
  return rows.map(({ v }) => v);
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('whole numbers arrive as they are, the largest and the smallest too', async () => {
  const integers = [0, -1, 2_147_483_647, -2_147_483_648];
  expect(await askBack('integer', integerArray(integers))).toEqual(integers.map(String));
  const amounts = [0n, -1n, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n];
  expect(await askBack('bigint', bigintArray(amounts))).toEqual(amounts.map(String));
});

test('days arrive as they are, before 2000 too', async () => {
  const days = ['2024-02-29', '1999-12-31', '1930-11-18', '2024-02-29'];
  expect(await askBack('date', dateArray(days))).toEqual(days);
});

test('bytes and ids arrive as they are', async () => {
  const bytes = Uint8Array.from({ length: 48 }, (_, at) => at * 5);
  const pieces = [0, 16, 32].map((from) => hex(bytes.subarray(from, from + 16)));
  expect(await askBack('bytea', bytesArray(bytes, 16))).toEqual(pieces.map((piece) => `\\x${piece}`));
  const ids = ['00000000-0000-7000-8000-000000000001', 'ffffffff-ffff-4fff-bfff-ffffffffffff'];
  expect(await askBack('uuid', uuidArray(ids))).toEqual(ids);
  expect(await askBack('uuid', uuidArray(ids.map((id) => id.replaceAll('-', ''))))).toEqual(ids);
});

test('any text arrives as it is, and an array of none is one of none', async () => {
  const letter = fc.constantFrom(...'aĐ"\\{},ễ\n', '̣', '🙏');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: letter, maxLength: 20 }), { maxLength: 12 }),
      async (texts) => {
        expect(await askBack('text', textArray(texts))).toEqual(texts);
      },
    ),
    { numRuns: 50 },
  );
  expect(await askBack('text', textArray([]))).toEqual([]);
});
