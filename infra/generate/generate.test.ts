import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { freezeMigrations } from './freeze-migrations.ts';
import { findStale, writeGenerated } from './generated-files.ts';
import { mergeDefinitions } from './merge-definitions.ts';
import { generateResolverTypes } from './resolver-types.ts';

let root = '';

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mttq-generate-test-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('generated files', () => {
  test('a changed, a missing and a left-over file are stale, and writing heals all three', async () => {
    await write({
      'docs/events/same.json': '1',
      'docs/events/changed.json': 'old',
      'docs/events/leftover.json': '3',
      'docs/own.md': 'mine',
    });
    const wanted = new Map([
      ['docs/events/same.json', '1'],
      ['docs/events/changed.json', 'new'],
      ['docs/events/missing.json', '4'],
    ]);
    const stale = ['docs/events/changed.json', 'docs/events/leftover.json', 'docs/events/missing.json'];
    expect(await findStale(root, wanted, ['docs/events'])).toEqual(stale);
    expect(await writeGenerated(root, wanted, ['docs/events'])).toEqual(stale);
    expect(await findStale(root, wanted, ['docs/events'])).toEqual([]);
    expect(await readFile(join(root, 'docs/own.md'), 'utf8')).toBe('mine');
  });

  test('checking writes nothing', async () => {
    await findStale(root, new Map([['a.txt', '1']]), []);
    expect(await findStale(root, new Map([['a.txt', '1']]), [])).toEqual(['a.txt']);
  });
});

describe('types of resolvers', () => {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    directive @public on FIELD_DEFINITION | OBJECT
    scalar Date
    interface Refusal { code: String! message: String! }
    extend type Query { unit(id: ID!, on: Date): Unit @public }
    extend type Query { count: Int! @public }
    type Unit @key(fields: "id") @public { id: ID! name: String! }
    type UnitEnded implements Refusal { code: String! message: String! }
    union EndUnitResult = Unit | UnitEnded
    type Mutation { endUnit(id: ID!): EndUnitResult! @public }
  `;

  test('the first extension of a type becomes its definition, and foreign directives are left out', () => {
    const merged = print(mergeDefinitions(sdl));
    expect(merged.match(/^type Query/gm)).toHaveLength(1);
    expect(merged.match(/^extend type Query/gm)).toHaveLength(1);
    expect(merged).not.toContain('@public');
    expect(merged).toContain('type Unit @key(fields: "id")');
  });

  test('parents come from the mappers of slices and refusals from the kernel', async () => {
    await write({
      'src/units/units.graphql': sdl,
      'src/units/graphql-mappers.json': '{ "mappers": { "Unit": "./unit.ts#Unit" } }',
      'src/context.ts': 'export type Context = object;',
    });
    const text = await generateResolverTypes(join(root, 'src'));
    expect(text).toContain("import type { Unit as UnitParent } from '../units/unit.ts';");
    expect(text).toContain("import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';");
    expect(text).toContain("import type { Context } from '../context.ts';");
    expect(text).toContain('Date: { input: CalendarDay; output: string; }');
    expect(await generateResolverTypes(join(root, 'src'))).toBe(text);
  });

  test('a scalar without a type stops the generation and is named', async () => {
    await write({ 'src/units/units.graphql': 'scalar Money type Query { total: Money }' });
    await expect(generateResolverTypes(join(root, 'src'))).rejects.toThrow('Money');
  });
});

describe('frozen migrations', () => {
  const list = 'tests/architecture/frozen-migrations.json';

  test('a new migration is written down, and an old row is never rewritten', async () => {
    await write({
      'services/a/migrations/1760000000000-first.ts': 'one',
      'packages/platform/package.json': '{}',
      [list]: '{}',
    });
    expect(await freezeMigrations(root)).toEqual(['services/a/migrations/1760000000000-first.ts']);
    await cp(join(root, list), join(root, 'before.json'));
    await write({ 'services/a/migrations/1760000000000-first.ts': 'changed' });
    expect(await freezeMigrations(root)).toEqual([]);
    expect(await readFile(join(root, list), 'utf8')).toBe(await readFile(join(root, 'before.json'), 'utf8'));
  });
});
