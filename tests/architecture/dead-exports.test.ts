import { describe, expect, test } from '@jest/globals';
import { blankText, exportsOf, importsOf, resolveFrom } from './module-text.ts';
import { plant, readTree, type Tree, typescriptIn, type Violation } from './tree.ts';

// What is found by folder and name and so imported by nobody: entry points, migrations, contracts, scripts.
const discovered = [
  /\.test\.ts$/,
  /\/migrations\/[^/]+\.ts$/,
  /^packages\/contracts\/src\/[^/]+\/[^/]+\.ts$/,
  /^services\/[^/]+\/src\/(main|policy|settings)\.ts$/,
  /^services\/[^/]+\/src\/.*\.(table|resolvers|projection|reaction|checks|loaders)\.ts$/,
  /^(gateway\/src\/main|docs\/.*|infra\/scripts\/[^/]+|infra\/seed\/seed-[^/]+|tests\/(verify|bench)\/[^/]+)\.ts$/,
];

const targetOf = (path: string, specifier: string): string => {
  if (specifier.startsWith('.')) return resolveFrom(path, specifier);
  const [, name, inner] = /^@mttq\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  return name === undefined ? specifier : `packages/${name}/src/${inner}.ts`;
};

// Modules that are loaded by a path in a string: all of what they export may be used.
const loadedByPath = (sources: readonly [string, string][]): Set<string> =>
  new Set(
    sources.flatMap(([path, text]) => {
      const code = blankText(text, { keepStrings: true });
      const whole = [...code.matchAll(/'((?:packages|services|gateway|infra|tests)\/[^'\s]+\.ts)'/g)].map(
        ([, found]) => found ?? '',
      );
      const relative = [...code.matchAll(/new URL\(\s*'(\.[^']+\.ts)'/g)].map(([, found]) =>
        resolveFrom(path, found ?? ''),
      );
      return [...whole, ...relative];
    }),
  );

/** Exports that no other file imports. */
const findDeadExports = (tree: Tree): Violation[] => {
  const used = new Map<string, Set<string>>();
  const sources = [...tree].filter(([path]) => /\.(ts|mjs)$/.test(path));
  for (const [path, text] of sources)
    for (const { specifier, names } of importsOf(text)) {
      const target = targetOf(path, specifier);
      const known = used.get(target) ?? new Set();
      // A dynamic import names nothing: it may use everything.
      for (const name of names.length === 0 ? ['*'] : names) known.add(name);
      used.set(target, known);
    }
  const byPath = loadedByPath(sources.filter(([path]) => !path.endsWith('dead-exports.test.ts')));
  const mapped = [...tree].filter(([path]) => path.endsWith('graphql-mappers.json')).map(([, text]) => text);
  return typescriptIn(tree)
    .filter(([path]) => !byPath.has(path) && !discovered.some((pattern) => pattern.test(path)))
    .flatMap(([path, text]) => {
      const names = used.get(path);
      const isUsed = (name: string): boolean =>
        names?.has(name) === true ||
        names?.has('*') === true ||
        mapped.some((mappers) => mappers.includes(`#${name}"`));
      const code = blankText(text);
      // A type that another declaration of its file mentions is part of what that one says.
      const isMentioned = (name: string): boolean =>
        new RegExp(`export (?:type|interface) ${name}\\b`).test(code) &&
        (code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0) > 1;
      return exportsOf(text)
        .filter((name) => !isUsed(name) && !isMentioned(name))
        .map((name) => `${path}: ${name} is exported and imported by nobody`);
    });
};

describe('exports', () => {
  test('every export is imported somewhere', () => {
    expect(findDeadExports(readTree())).toEqual([]);
  });

  test('catches an export that nobody imports, and only that', () => {
    const tree = plant({
      'packages/kernel/src/a.ts':
        'export const used = 1;\nexport const dead = 2;\nexport type Used = 1;\nexport type Part = 1;\nexport type Whole = Part;',
      'packages/kernel/src/b.ts': 'export const all = 1;',
      'packages/platform/src/c.ts':
        "import { used, type Used, type Whole } from '@mttq/kernel/a';\nconst b = await import('../../kernel/src/b.ts');",
      'services/a/src/main.ts': 'export const started = 1;',
      'infra/seed/seed-tree.ts': 'export const seedTree = 1;',
      'infra/scripts/seed.ts': "const module = new URL('../seed/seed-tree.ts', import.meta.url);",
    });
    expect(findDeadExports(tree)).toEqual([
      'packages/kernel/src/a.ts: dead is exported and imported by nobody',
    ]);
  });
});
