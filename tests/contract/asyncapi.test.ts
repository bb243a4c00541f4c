import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { readEventSchemas } from '../../infra/generate/event-schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = fileURLToPath(new URL('../../docs/events/asyncapi.json', import.meta.url));

// Severity 0 is an error of the document; the rest is advice.
const errorsOf = async (text: string): Promise<string[]> => {
  const diagnostics = await new Parser().validate(text);
  return diagnostics.filter(({ severity }) => severity === 0).map(({ message }) => message);
};

describe('the AsyncAPI document', () => {
  test('is valid and names every event', async () => {
    expect(existsSync(path)).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(await errorsOf(text)).toEqual([]);
    for (const type of (await readEventSchemas(root)).keys()) expect(text).toContain(type);
  });

  test('a document without a title is refused', async () => {
    expect(await errorsOf(JSON.stringify({ asyncapi: '3.0.0', info: { version: '1.0.0' } }))).not.toEqual([]);
  });

  test('a reference to nothing is refused', async () => {
    const document = {
      asyncapi: '3.0.0',
      info: { title: 'a', version: '1' },
      channels: { a: { messages: { b: { $ref: '#/components/messages/missing' } } } },
    };
    expect(await errorsOf(JSON.stringify(document))).not.toEqual([]);
  });
});
