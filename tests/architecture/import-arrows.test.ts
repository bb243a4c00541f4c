import { describe, expect, test } from '@jest/globals';
import { importsOf, resolveFrom } from './module-text.ts';
import { isTest, plant, readTree, type Tree, typescriptIn, type Violation } from './tree.ts';

// kernel ← contracts ← platform ← services/*, gateway; testkit ← tests only; what runs the system is seen by nobody.
const arrows: Readonly<Record<string, readonly string[]>> = {
  'packages/kernel': [],
  'packages/contracts': ['packages/kernel'],
  'packages/platform': ['packages/kernel', 'packages/contracts'],
  'packages/testkit': ['packages/kernel', 'packages/contracts', 'packages/platform', 'infra'],
  services: ['packages/kernel', 'packages/contracts', 'packages/platform'],
  gateway: ['packages/kernel', 'packages/contracts', 'packages/platform'],
  docs: ['packages/kernel', 'packages/contracts'],
};

const ownerOf = (path: string): string => /^((packages|services)\/[^/]+|[^/]+)/.exec(path)?.[1] ?? path;

const allowedFrom = (path: string): readonly string[] | 'all' => {
  const owner = ownerOf(path);
  if (owner === 'tests' || (['infra', 'docs'].includes(owner) && isTest(path))) return 'all';
  if (owner === 'infra')
    return ['packages/kernel', 'packages/contracts', 'packages/platform', 'gateway', 'services'];
  const allowed = arrows[owner] ?? arrows[owner.replace(/\/.*/, '')] ?? [];
  return isTest(path) ? [...allowed, 'packages/testkit', 'infra'] : allowed;
};

const workspacesOf = (tree: Tree): Map<string, string> =>
  new Map(
    [...tree]
      .filter(([path]) => /^(packages\/[^/]+|services\/[^/]+|gateway)\/package\.json$/.test(path))
      .map(([path, text]) => [(JSON.parse(text) as { name: string }).name, ownerOf(path)]),
  );

const dependenciesOf = (tree: Tree, folder: string): string[] => {
  const text = tree.get(folder === '' ? 'package.json' : `${folder}/package.json`) ?? '{}';
  const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, object>;
  return Object.keys({ ...dependencies, ...devDependencies });
};

/** Every import that goes against an arrow, leaves its workspace by a relative path, or names an undeclared package. */
const findForbiddenImports = (tree: Tree): Violation[] => {
  const workspaces = workspacesOf(tree);
  const check = (path: string, specifier: string): Violation[] => {
    const owner = ownerOf(path);
    const allowed = allowedFrom(path);
    const packageName = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    const target = specifier.startsWith('.')
      ? ownerOf(resolveFrom(path, specifier))
      : workspaces.get(packageName);
    if (specifier.startsWith('node:'))
      return owner === 'packages/kernel' && !isTest(path)
        ? [`${path}: the kernel needs no ${specifier}`]
        : [];
    if (target === undefined) {
      const rooted = !/^(packages|services|gateway)\b/.test(path) || isTest(path);
      const declared = [...dependenciesOf(tree, owner), ...(rooted ? dependenciesOf(tree, '') : [])];
      const known =
        declared.includes(packageName) ||
        (rooted && workspaces.size > 0 && isInAnyWorkspace(tree, packageName));
      return known ? [] : [`${path}: ${packageName} is not declared in the package.json of ${owner}`];
    }
    if (target === owner) return [];
    const permitted =
      allowed === 'all' || allowed.some((name) => target === name || target.startsWith(`${name}/`));
    return permitted ? [] : [`${path}: ${owner} may not import ${target} (${specifier})`];
  };
  return typescriptIn(tree).flatMap(([path, text]) =>
    importsOf(text).flatMap(({ specifier }) => check(path, specifier)),
  );
};

const isInAnyWorkspace = (tree: Tree, packageName: string): boolean =>
  [...workspacesOf(tree).values()].some((folder) => dependenciesOf(tree, folder).includes(packageName));

const manifests = {
  'package.json': '{"devDependencies":{"jest":"1"}}',
  'packages/kernel/package.json': '{"name":"@mttq/kernel"}',
  'packages/contracts/package.json': '{"name":"@mttq/contracts","dependencies":{"zod":"4"}}',
  'packages/testkit/package.json': '{"name":"@mttq/testkit"}',
  'services/organisation/package.json': '{"name":"@mttq/organisation"}',
  'services/reporting/package.json': '{"name":"@mttq/reporting"}',
};

describe('import arrows', () => {
  test('all imports follow the arrows and name declared packages only', () => {
    expect(findForbiddenImports(readTree())).toEqual([]);
  });

  test.each([
    ['the kernel imports a framework', 'packages/kernel/src/a.ts', "import 'zod';"],
    ['the kernel imports the runtime', 'packages/kernel/src/a.ts', "import 'node:fs';"],
    ['contracts import the platform', 'packages/contracts/src/a.ts', "import '../../platform/src/b.ts';"],
    ['a service imports another', 'services/reporting/src/a.ts', "import '@mttq/organisation/units';"],
    [
      'a service reads another by path',
      'services/reporting/src/a.ts',
      "import type { U } from '../../organisation/src/u.ts';",
    ],
    [
      'a service imports the test kit',
      'services/reporting/src/a.ts',
      "import { x } from '@mttq/testkit/database';",
    ],
    [
      'a service imports infra',
      'services/reporting/src/a.ts',
      "await import('../../../infra/nats/server.ts');",
    ],
    ['an import of an undeclared package', 'services/reporting/src/a.ts', "import zod from 'zod';"],
    ['infra uses the test kit outside a test', 'infra/scripts/a.ts', "import '@mttq/testkit/database';"],
  ])('catches: %s', (_title, path, text) => {
    expect(findForbiddenImports(plant({ ...manifests, [path]: text }))).toHaveLength(1);
  });

  test('lets tests use the test kit and contracts use their package', () => {
    const tree = plant({
      ...manifests,
      'services/reporting/src/a.int.test.ts': "import '@mttq/testkit/database'; import 'jest';",
      'packages/contracts/src/a.ts': "import { z } from 'zod'; import '@mttq/kernel/fault'; import './b.ts';",
    });
    expect(findForbiddenImports(tree)).toEqual([]);
  });
});
