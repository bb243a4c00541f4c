import { describe, expect, test } from '@jest/globals';
import { blankText, exportsOf } from './module-text.ts';
import { isTest, nameOf, plant, readTree, type Tree, typescriptIn, type Violation } from './tree.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const fixedNames = new Set([
  '__snapshots__',
  'README.md',
  'Dockerfile',
  '__generated__',
  'LICENSE',
  'package-lock.json',
  'docker-compose.yml',
]);

// Words that say only that something assists something else.
const emptyWords = [
  'manager',
  'util',
  'utils',
  'handler',
  'handlers',
  'impl',
  'helper',
  'helpers',
  'common',
  'shared',
  'misc',
];
// Empty only at the end: a data source is a source, unit data is nothing.
const emptyEndings = new Set(['data', 'info', 'base']);
const permitted = new Set([
  'EventData', // the attribute `data` of CloudEvents
  'live-data', // the manual's word for what subscriptions bring
]);

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/);

const emptyWordIn = (name: string): string | undefined =>
  permitted.has(name)
    ? undefined
    : wordsOf(name).find((word, at, words) =>
        emptyEndings.has(word) ? at === words.length - 1 : emptyWords.includes(word),
      );

const named = /^(packages|services|gateway|infra|tests|docs)\//;

const findBadFileNames = (tree: Tree): Violation[] =>
  [...tree.keys()]
    .filter((path) => named.test(path))
    .flatMap((path) =>
      path.split('/').flatMap((part, at, parts) => {
        if (fixedNames.has(part) || part.startsWith('.')) return [];
        if (/^(docs\/events|tests\/contract\/baseline)\//.test(path)) return [];
        const stems = at === parts.length - 1 ? part.split('.').slice(0, -1) : [part];
        const stem = stems[0] ?? part;
        if (/^index\.(ts|mjs|js)$/.test(part))
          return [`${path}: no barrels, name the file after what it holds`];
        if (!stems.every((name) => kebab.test(name)) && stems.length > 0)
          return [`${path}: ${part} is not kebab-case`];
        // `platform/src/data` is the floor of the platform that holds data sources: a place, not a thing.
        const empty = part === 'data' ? undefined : emptyWordIn(stem);
        return empty ? [`${path}: "${empty}" names nothing of the domain`] : [];
      }),
    );

const findBadExports = (tree: Tree): Violation[] =>
  typescriptIn(tree).flatMap(([path, text]) => {
    const code = blankText(text);
    const names = exportsOf(text);
    const violations = names.flatMap((name) => {
      const empty = emptyWordIn(name);
      if (empty) return [`${path}: export ${name}: "${empty}" names nothing of the domain`];
      return /^[IT][A-Z][a-z]/.test(name) ? [`${path}: export ${name}: no prefix for types`] : [];
    });
    if (/^\s*export default\b/m.test(code)) violations.push(`${path}: no default export`);
    if (/^\s*export \*/m.test(code)) violations.push(`${path}: no barrel`);
    const superclass = /\bclass\s+\w+(?:<[^{]*>)?\s+extends\s+(\w+)/.exec(code)?.[1];
    if (superclass && !['Error', 'Fault'].includes(superclass))
      violations.push(`${path}: no base class (${superclass})`);
    return violations;
  });

// One abbreviation a person must not decode; ids, urls and sql are words.
const unitsFirst = /\b(?:max|min|ms|timeout)(?:Attempts|Timeout|Pages|Rows|Events|Bytes|Size|Lines)\b/;

const findUnitsFirst = (tree: Tree): Violation[] =>
  typescriptIn(tree)
    .filter(([path]) => !isTest(path))
    .flatMap(([path, text]) => {
      const declared = /\bconst\s+(\w+)/g;
      return [...blankText(text).matchAll(declared)]
        .filter(([, name]) => unitsFirst.test(name ?? ''))
        .map(([, name]) => `${path}: ${name}: units and qualifiers last (attemptsMax, timeoutMs)`);
    });

describe('names', () => {
  const tree = readTree();

  test('files and folders are kebab-case, say what they hold, and none is a barrel', () => {
    expect(findBadFileNames(tree)).toEqual([]);
  });

  test('exports have names of the domain; nothing is a default export, a barrel or a base class', () => {
    expect(findBadExports(tree)).toEqual([]);
  });

  test('units and qualifiers stand last', () => {
    expect(findUnitsFirst(tree)).toEqual([]);
  });

  test.each([
    'services/a/src/units/index.ts',
    'services/a/src/units/unitStore.ts',
    'services/a/src/utils/unit.ts',
    'services/a/src/units/unit-manager.ts',
    'packages/common/src/a.ts',
    'gateway/src/Server.ts',
  ])('catches the file name %s', (path) => {
    expect(findBadFileNames(plant({ [path]: '' })).length).toBeGreaterThan(0);
  });

  test.each([
    'export default 1;',
    "export * from './a.ts';",
    'export const unitManager = 1;',
    'export type UnitData = 1;',
    'export type IUnit = 1;',
    'export class Unit extends BaseModel {}',
    'export const parseUtils = 1;',
  ])('catches: %s', (text) => {
    expect(findBadExports(plant({ 'gateway/src/a.ts': text })).length).toBeGreaterThan(0);
  });

  test('catches a unit that stands first', () => {
    expect(
      findUnitsFirst(plant({ 'gateway/src/a.ts': 'const maxAttempts = 3; const attemptsMax = 3;' })),
    ).toHaveLength(1);
  });

  test('knows the names that may stay', () => {
    expect(
      findBadFileNames(
        plant({
          'packages/platform/src/data/data-source.ts': '',
          'services/a/src/units/unit.int.test.ts': '',
        }),
      ),
    ).toEqual([]);
    expect(nameOf('a/b.ts')).toBe('b.ts');
  });
});
