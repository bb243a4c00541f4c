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
  /^(gateway\/src\/main|docs\/.*|infra\/scripts\/[^/]+|tests\/(verify|bench)\/[^/]+)\.ts$/,
];

// A producer of generated files lives with what it describes and is called by its path.
const calledByPath = new Map([['packages/contracts/src/generate-reference.ts', 'produce']]);

const targetOf = (path: string, specifier: string): string => {
  if (specifier.startsWith('.')) return resolveFrom(path, specifier);
  const [, name, inner] = /^@mttq\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  return name === undefined ? specifier : `packages/${name}/src/${inner}.ts`;
};

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
  const mapped = [...tree].filter(([path]) => path.endsWith('graphql-mappers.json')).map(([, text]) => text);
  return typescriptIn(tree)
    .filter(([path]) => !discovered.some((pattern) => pattern.test(path)))
    .flatMap(([path, text]) => {
      const names = used.get(path);
      const isUsed = (name: string): boolean =>
        names?.has(name) === true ||
        names?.has('*') === true ||
        calledByPath.get(path) === name ||
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
    });
    expect(findDeadExports(tree)).toEqual([
      'packages/kernel/src/a.ts: dead is exported and imported by nobody',
    ]);
  });
});
