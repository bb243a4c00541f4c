import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readEventSchemas } from '../../infra/generate/event-schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = fileURLToPath(new URL('./validate-asyncapi.ts', import.meta.url));

const validate = (documents: readonly string[]): Promise<string[][]> =>
  new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [script], { timeout: 60_000 }, (error, output) => {
      if (error) reject(error);
      else resolve(JSON.parse(output) as string[][]);
    });
    child.stdin?.end(JSON.stringify(documents));
  });

const messages = { b: { $ref: '#/components/messages/missing' } };
const planted = [
  { asyncapi: '3.0.0', info: { version: '1.0.0' } },
  { asyncapi: '3.0.0', info: { title: 'a', version: '1' }, channels: { a: { messages } } },
];

describe('the AsyncAPI document', () => {
  const document = readFileSync(`${root}/docs/events/asyncapi.json`, 'utf8');
  let errors: readonly string[][] = [];

  beforeAll(async () => {
    errors = await validate([document, ...planted.map((value) => JSON.stringify(value))]);
  });

  test('is valid', () => {
    expect(errors[0]).toEqual([]);
  });

  test('names every event', async () => {
    const types = [...(await readEventSchemas(root)).keys()];
    expect(types.filter((type) => !document.includes(`"${type}"`))).toEqual([]);
  });

  test.each([
    ['without a title', 1],
    ['with a reference to nothing', 2],
  ])('is refused %s', (_title, position) => {
    expect(errors[position]).not.toEqual([]);
    expect(errors[position]).toBeDefined();
  });
});
