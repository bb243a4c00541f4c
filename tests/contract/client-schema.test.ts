import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { composedFiles, composeSubgraphs, readSubgraphs } from '../../infra/scripts/compose.ts';
import { findSchemaBreaks, findUndecided } from './schema-breaks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';

const records = (): string[] =>
  readdirSync(join(root, 'docs/decisions')).map((name) => read(`docs/decisions/${name}`));

describe('the graph', () => {
  test('composes from the services, and the committed files are what composition answers', async () => {
    const composition = composeSubgraphs(await readSubgraphs(join(root, 'services')));
    expect(composition).not.toHaveProperty('errors');
    if ('errors' in composition) return;
    expect(read(composedFiles.supergraph) === composition.supergraph).toBe(true);
    expect(read(composedFiles.clientSchema) === composition.clientSchema).toBe(true);
  });

  test('breaks no client of the last release, unless a decision record names the break', () => {
    const baseline = read('tests/contract/baseline/schema.graphql');
    if (baseline === '') throw new Error('no release is written down: run npm run generate -- --baseline');
    const breaks = findSchemaBreaks(baseline, read(composedFiles.clientSchema));
    expect(findUndecided(breaks, records())).toEqual([]);
  });

  const before = 'type Query { unit(id: ID!): Unit } type Unit { id: ID! name: String! }';

  test.each([
    ['a removed field', 'type Query { unit(id: ID!): Unit } type Unit { id: ID! }'],
    ['a field that may be null now', 'type Query { unit(id: ID!): Unit } type Unit { id: ID! name: String }'],
    [
      'an argument that is required now',
      'type Query { unit(id: ID!, on: String!): Unit } type Unit { id: ID! name: String! }',
    ],
    ['a removed type', 'type Query { unit(id: ID!): String }'],
  ])('catches %s', (_title, after) => {
    expect(findSchemaBreaks(before, after)).not.toEqual([]);
  });

  test('is content with a new field, and with a break that a record names', () => {
    expect(findSchemaBreaks(before, `${before} extend type Unit { code: String }`)).toEqual([]);
    expect(
      findUndecided(['Unit.name was removed.'], ['…', 'We accept: Unit.name was removed. Because …']),
    ).toEqual([]);
    expect(findUndecided(['Unit.name was removed.'], ['nothing'])).toHaveLength(1);
  });

  test('reports services that do not compose, with their names', () => {
    const typeDefs = 'type Query { unit: Missing }';
    expect(composeSubgraphs([{ name: 'broken', url: 'http://broken/graphql', typeDefs }])).toEqual({
      errors: [expect.stringContaining('[broken]')],
    });
  });
});
