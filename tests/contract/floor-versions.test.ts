import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

// Below these versions known attacks work again (prototype pollution, fragment bombs, leaks through @requires, …).
const floors: Readonly<Record<string, string>> = {
  '@apollo/gateway': '2.14.4',
  '@apollo/composition': '2.14.4',
  '@apollo/subgraph': '2.14.4',
  '@apollo/server': '5.5.1',
  graphql: '16.15.0',
  typeorm: '1.1.1',
  pg: '8.23.0',
  jose: '6.2.17',
};

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;

const isAtLeast = (version: string, floor: string): boolean => {
  const [left, right] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  for (const [index, part] of (right ?? []).entries()) {
    const other = left?.[index] ?? 0;
    if (other !== part) return other > part;
  }
  return true;
};

const installedVersions = (name: string): string[] =>
  Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? '0.0.0');

test.each(Object.entries(floors))('#63 every installed copy of %s is at least %s', (name, floor) => {
  const versions = installedVersions(name);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
});

test('versions are compared by number', () => {
  expect(isAtLeast('2.9.10', '2.14.4')).toBe(false);
  expect(isAtLeast('2.14.4', '2.14.4')).toBe(true);
  expect(isAtLeast('3.0.0', '2.14.4')).toBe(true);
});
