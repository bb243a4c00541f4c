import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blankText } from './module-text.ts';
import { isTest, nameOf, plant, readTree, type Tree, typescriptIn, type Violation } from './tree.ts';

const linesMax = 250;
const linesOfTestMax = 400;
const filesInFolderMax = 15;

// A migration is frozen SQL; its length is that of the change.
const isMigration = (path: string): boolean => /\/migrations\/[^/]+$/.test(path);

const findLongFiles = (tree: Tree): Violation[] =>
  [...tree].flatMap(([path, text]) => {
    if (!/\.(ts|mjs)$/.test(path) || path.includes('__generated__') || isMigration(path)) return [];
    const lines = text.trimEnd().split('\n').length;
    const max = isTest(path) ? linesOfTestMax : linesMax;
    return lines > max ? [`${path}: ${lines} lines, at most ${max}: split it by verb`] : [];
  });

// Contracts have one file an event, tests/architecture one a rule: there the number is the content.
const slice = /^(services\/[^/]+\/src|packages\/(platform|kernel|testkit)\/src|gateway\/src)(\/|$)/;

const findFullFolders = (tree: Tree): Violation[] => {
  const counts = new Map<string, number>();
  for (const path of tree.keys())
    if (slice.test(posix.dirname(path)) && !path.includes('__generated__'))
      counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > filesInFolderMax)
    .map(([folder, count]) => `${folder}: ${count} files, at most ${filesInFolderMax}: it holds two nouns`);
};

// Rules and use cases get time and ids as arguments: otherwise no test can say when something happened.
const impure =
  /\bnew Date\(\s*\)|\bDate\.now\(|\bMath\.random\(|\brandom(?:UUID|Bytes)\(|\bperformance\.now\(/;
const slicedSource = /^services\/[^/]+\/src\/.+\/[^/.]+\.ts$/;

const findHiddenClocks = (tree: Tree): Violation[] =>
  typescriptIn(tree)
    .filter(([path]) => slicedSource.test(path))
    .flatMap(([path, text]) => {
      const found = impure.exec(blankText(text));
      return found ? [`${path}: ${found[0].trim()} — take time and ids as arguments`] : [];
    });

const refused =
  /\b(?:describe|test|it)\.(?:skip|only|todo|failing)\b|\bx(?:it|test|describe)\(|\bjest\.(?:mock|unstable_mockModule|doMock)\(/;
const sleeping = /\bawait (?:wait|sleep|delay|setTimeout)\(\s*[\w.]*\s*\)/;

const findBadTestManners = (tree: Tree): Violation[] =>
  typescriptIn(tree)
    .filter(([path]) => path.endsWith('.test.ts'))
    .flatMap(([path, text]) => {
      const code = blankText(text);
      const found = [refused.exec(code), sleeping.exec(code)].filter((match) => match !== null);
      return found.map(([what]) => `${path}: ${what} — no skipped test, no mock of our own module, no sleep`);
    });

describe('shape', () => {
  const tree = readTree();

  test(`no file is longer than ${linesMax} lines, no test than ${linesOfTestMax}`, () => {
    expect(findLongFiles(tree)).toEqual([]);
  });

  test(`no slice has more than ${filesInFolderMax} files`, () => {
    expect(findFullFolders(tree)).toEqual([]);
  });

  test('rules and use cases read no clock and make no id', () => {
    expect(findHiddenClocks(tree)).toEqual([]);
  });

  test('no test is skipped, sleeps or mocks our own modules', () => {
    expect(findBadTestManners(tree)).toEqual([]);
  });

  test('catches a file of 251 lines and a test of 401', () => {
    const planted = plant({
      'packages/kernel/src/long.ts': 'a;\n'.repeat(251),
      'packages/kernel/src/right.ts': 'a;\n'.repeat(250),
      'packages/kernel/src/long.test.ts': 'a;\n'.repeat(401),
      'services/a/migrations/1760000000000-all.ts': 'a;\n'.repeat(999),
    });
    expect(findLongFiles(planted).map((line) => nameOf(line.split(':')[0] ?? ''))).toEqual([
      'long.ts',
      'long.test.ts',
    ]);
  });

  test('catches the sixteenth file of a slice', () => {
    const names = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`services/a/src/units/u${at}.ts`, '']));
    expect(findFullFolders(plant(names(15)))).toEqual([]);
    expect(findFullFolders(plant(names(16)))).toHaveLength(1);
  });

  test.each(['new Date()', 'Date.now()', 'Math.random()', 'randomUUID()'])('catches %s in a rule', (call) => {
    const planted = plant({
      'services/a/src/units/unit.ts': `export const x = ${call};`,
      'services/a/src/units/unit.resolvers.ts': `export const x = ${call};`,
      'services/a/src/units/other.ts': `export const x = new Date(0); // ${call}`,
    });
    expect(findHiddenClocks(planted)).toHaveLength(1);
  });

  test.each(['test.skip("a")', 'xit("a")', 'describe.only("a")', 'jest.mock("./a.ts")', 'await wait(500)'])(
    'catches %s in a test',
    (call) => {
      expect(findBadTestManners(plant({ 'gateway/src/a.test.ts': `${call};` }))).toHaveLength(1);
    },
  );
});
