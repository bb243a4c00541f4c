import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { plant, readTree, type Tree, type Violation } from './tree.ts';

const list = 'tests/architecture/frozen-migrations.json';

const isMigration = (path: string): boolean =>
  /^(services|packages)\/[^/]+\/migrations\/[^/]+\.ts$/.test(path);

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Migrations that changed or vanished after they were frozen, and such as are not frozen yet. */
const findThawed = (tree: Tree): Violation[] => {
  const frozen = JSON.parse(tree.get(list) ?? '{}') as Record<string, string>;
  const changed = Object.entries(frozen).flatMap(([path, digest]) => {
    const text = tree.get(path);
    if (text === undefined) return [`${path}: was removed; databases that ran it cannot go back`];
    return digestOf(text) === digest ? [] : [`${path}: was changed; write a new migration instead`];
  });
  const fresh = [...tree.keys()]
    .filter((path) => isMigration(path) && frozen[path] === undefined)
    .map((path) => `${path}: is not frozen; when it is finished run npm run generate -- --freeze`);
  return [...changed, ...fresh];
};

const findBadMigrationNames = (tree: Tree): Violation[] =>
  [...tree.keys()]
    .filter((path) => isMigration(path) && !/\/\d{13}-[a-z0-9-]+\.ts$/.test(path))
    .map((path) => `${path}: is named <13 digits>-<what-it-does>.ts, or it is never run`);

describe('migrations', () => {
  test('never change once they are written down as frozen', () => {
    expect(findThawed(readTree())).toEqual([]);
  });

  test('have names by which they are found and ordered', () => {
    expect(findBadMigrationNames(readTree())).toEqual([]);
  });

  test('catches a changed, a removed and a forgotten migration', () => {
    const folder = 'services/a/migrations';
    const tree = plant({
      [`${folder}/1760000000000-same.ts`]: 'same',
      [`${folder}/1760000000001-changed.ts`]: 'after',
      [`${folder}/1760000000003-new.ts`]: 'new',
      [list]: JSON.stringify({
        [`${folder}/1760000000000-same.ts`]: digestOf('same'),
        [`${folder}/1760000000001-changed.ts`]: digestOf('before'),
        [`${folder}/1760000000002-removed.ts`]: digestOf('gone'),
      }),
    });
    expect(findThawed(tree).map((line) => line.split(/[-.]/)[1])).toEqual(['changed', 'removed', 'new']);
  });

  test('catches a migration that no runner finds', () => {
    expect(findBadMigrationNames(plant({ 'services/a/migrations/first.ts': '' }))).toHaveLength(1);
  });
});
