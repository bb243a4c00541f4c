import { describe, expect, test } from '@jest/globals';
import { type Import, importsOf, resolveFrom } from './module-text.ts';
import { nameOf, plant, readTree, type Tree, typescriptIn, type Violation } from './tree.ts';

// A file without a suffix is a use case when its name begins with one of these; otherwise it is domain.
const verbs = new Set(
  `accept activate add adopt agree amend announce apply appraise approve ask assess assign attach await award call cancel cease change close
   complete confirm consult convene correct count create cut decide declare decrypt define deliver dissolve distribute divert draft edit
   encrypt end enter erase establish explain export extend finalise find finish fix follow forget give grade grant hand hold ignore import invite issue
   join lapse launch leave list load lock look match merge move nominate open plan prepare propose publish read rebuild receive reclassify
   recode
   recognise record redraft refuse register rehearse reject release remove rename reopen replace replay report reschedule resolve retry
   return review reverse revise revoke rewrite schedule send set settle skip split start stop submit supplement suspend take tell transfer update
   verify withdraw write advance answer classify escalate moderate request reroute route seal sign`.split(
    /\s+/,
  ),
);

// These are nouns of the domain, too: such a file is a use case when it exports a function that begins with the verb.
const ambiguous = new Set([
  'award',
  'call',
  'change',
  'count',
  'import',
  'issue',
  'plan',
  'read',
  'record',
  'report',
  'transfer',
]);

type Kind =
  | 'domain'
  | 'use case'
  | 'table'
  | 'postgres'
  | 'resolvers'
  | 'loaders'
  | 'projection'
  | 'reaction'
  | 'checks'
  | 'test'
  | 'int.test';

const suffixes: ReadonlySet<string> = new Set([
  'table',
  'postgres',
  'resolvers',
  'loaders',
  'projection',
  'reaction',
  'checks',
  'test',
  'int.test',
]);

const frame = new Set(['main', 'app', 'context', 'unit-of-work', 'events', 'policy', 'settings']);

const sliceFile = /^services\/([^/]+)\/src\/(?:[^/]+\/)+([^/]+)\.ts$/;

const isUseCase = (stem: string, text: string): boolean => {
  const verb = stem.split('-')[0] ?? '';
  if (!stem.includes('-') || !verbs.has(verb)) return false;
  const acting = new RegExp(
    `export (?:(?:async )?function ${verb}[A-Z]|const ${verb}[A-Z]\\w*[^=;]*=\\s*(?:async )?[(<])`,
  );
  return !ambiguous.has(verb) || acting.test(text);
};

const kindOf = (tree: Tree, path: string): Kind | undefined => {
  const [stem = '', ...rest] = nameOf(path).replace(/\.ts$/, '').split('.');
  const suffix = rest.join('.');
  if (suffix !== '') return suffixes.has(suffix) ? (suffix as Kind) : undefined;
  return isUseCase(stem, tree.get(path) ?? '') ? 'use case' : 'domain';
};

// What an import means to the law: a kind of file of the same service, a file of its frame, or a package.
const meaningOf = (tree: Tree, path: string, { specifier }: Import): string => {
  if (!specifier.startsWith('.')) return specifier;
  const target = resolveFrom(path, specifier);
  if (target.includes('/__generated__/')) return 'generated';
  if (/^services\/[^/]+\/src\/[^/]+$/.test(target)) return `frame:${nameOf(target).replace(/\.ts$/, '')}`;
  const kind = kindOf(tree, target);
  // A verb that imports no more than domain may is a rule with a verb for a name.
  return kind === 'use case' && isPure(tree, target, []) ? 'domain' : (kind ?? target);
};

// `(type)` in front: only `import type`. A test may import everything of its service and the test kit.
// The lunar calendar and numbers in words are arithmetic: they read nothing and keep nothing.
const domain = ['@mttq/kernel/', 'node:crypto', '@dqcai/vn-lunar', 'read-vietnamese-number', 'domain'];
const mayImport: Readonly<Record<Kind, readonly string[]>> = {
  domain,
  'use case': [
    ...domain,
    'use case',
    '@mttq/contracts/',
    '(type)frame:',
    '(type)@mttq/platform/',
    '(type)postgres',
    'node:crypto',
  ],
  table: [...domain, 'typeorm', '@mttq/platform/data/', 'table'],
  postgres: [...domain, 'typeorm', '@mttq/platform/', 'table', 'postgres', '(type)frame:'],
  resolvers: [
    ...domain,
    'generated',
    'use case',
    'loaders',
    'graphql',
    '@mttq/platform/graph/',
    '@mttq/platform/spreadsheets/',
    '(type)frame:',
    '(type)postgres',
    'frame:policy',
  ],
  loaders: [...domain, '@mttq/platform/', 'table', 'postgres', 'typeorm', 'dataloader', '(type)frame:'],
  projection: [
    ...domain,
    '@mttq/contracts/',
    '@mttq/platform/',
    'table',
    'postgres',
    'typeorm',
    '(type)frame:',
  ],
  reaction: [
    ...domain,
    '@mttq/contracts/',
    '@mttq/platform/',
    'table',
    'postgres',
    'typeorm',
    'use case',
    'frame:',
  ],
  checks: ['(type)@mttq/platform/', '(type)typeorm'],
  test: [''],
  'int.test': [''],
};

const isAllowed = (kind: Kind, meaning: string, isTypeOnly: boolean): boolean =>
  mayImport[kind].some((pattern) => {
    const onlyTypes = pattern.startsWith('(type)');
    const wanted = onlyTypes ? pattern.slice('(type)'.length) : pattern;
    const matches = /[/:]$|^$/.test(wanted) ? meaning.startsWith(wanted) : meaning === wanted;
    return matches && (!onlyTypes || isTypeOnly);
  });

const isPure = (tree: Tree, path: string, seen: readonly string[]): boolean =>
  importsOf(tree.get(path) ?? '').every(({ specifier }) => {
    if (!specifier.startsWith('.'))
      return specifier.startsWith('@mttq/kernel/') || specifier === 'node:crypto';
    const target = resolveFrom(path, specifier);
    if (seen.includes(target)) return true;
    const kind = sliceFile.test(target) ? kindOf(tree, target) : undefined;
    return kind === 'domain' || (kind === 'use case' && isPure(tree, target, [...seen, path]));
  });

/** Every file of a slice whose name says nothing to the law, and every import that its name does not permit. */
const findBrokenNames = (tree: Tree): Violation[] =>
  typescriptIn(tree).flatMap(([path, text]) => {
    const top = /^services\/[^/]+\/src\/([^/.]+)((?:\.[^/]+)?)\.ts$/.exec(path);
    if (top)
      return top[2] === '' && !frame.has(top[1] ?? '')
        ? [`${path}: only ${[...frame].join(', ')} stand beside the slices`]
        : [];
    if (!sliceFile.test(path)) return [];
    const kind = kindOf(tree, path);
    if (kind === undefined) return [`${path}: unknown suffix; known are ${[...suffixes].join(', ')}`];
    return importsOf(text)
      .filter((found) => !isAllowed(kind, meaningOf(tree, path, found), found.isTypeOnly))
      .map(
        ({ specifier, isTypeOnly }) =>
          `${path}: ${kind} may not import ${specifier}${isTypeOnly ? '' : ' (as a value)'}`,
      );
  });

describe('the law of names', () => {
  test('every file of a slice imports only what its name permits', () => {
    expect(findBrokenNames(readTree())).toEqual([]);
  });

  test.each([
    ['domain imports a framework', 'unit.ts', "import type { EntityManager } from 'typeorm';"],
    ['domain imports the platform', 'unit.ts', "import { x } from '@mttq/platform/events/outbox';"],
    ['domain imports a contract', 'unit.ts', "import { x } from '@mttq/contracts/organisation/x';"],
    ['domain imports a use case', 'unit.ts', "import { x } from './record-unit.ts';"],
    ['domain reads the clock of the system', 'unit.ts', "import { hrtime } from 'node:process';"],
    ['a use case imports a table', 'record-unit.ts', "import { t } from './unit.table.ts';"],
    [
      'a use case imports the unit of work as a value',
      'record-unit.ts',
      "import { w } from '../unit-of-work.ts';",
    ],
    ['a resolver sees a table', 'unit.resolvers.ts', "import { t } from './unit.table.ts';"],
    ['a resolver sees typeorm', 'unit.resolvers.ts', "import { t } from 'typeorm';"],
    ['a table imports a contract', 'unit.table.ts', "import { t } from '@mttq/contracts/organisation/x';"],
    ['checks import code', 'unit.checks.ts', "import { t } from './unit.ts';"],
    ['an unknown suffix', 'unit.service.ts', ''],
  ])('catches: %s', (_title, name, text) => {
    const folder = 'services/organisation/src/units';
    const useCase = "import type { D } from '../unit-of-work.ts';\nexport const recordUnit = () => 1;";
    const planted = plant({
      [`${folder}/record-unit.ts`]: useCase,
      [`${folder}/${name}`]: `${text}\nexport const recordUnit = () => 1;`,
    });
    expect(findBrokenNames(planted)).toHaveLength(1);
  });

  test('catches a file of no slice beside the frame', () => {
    expect(findBrokenNames(plant({ 'services/organisation/src/tools.ts': '' }))).toHaveLength(1);
  });

  test('permits what the law permits', () => {
    const folder = 'services/organisation/src/units';
    const tree = plant({
      [`${folder}/unit.ts`]:
        "import { day } from '@mttq/kernel/calendar-day'; import type { L } from '../lineage/lineage-link.ts';",
      [`${folder}/record-unit.ts`]:
        "import { e } from '@mttq/contracts/organisation/e'; import type { Deps } from '../unit-of-work.ts'; import { u } from './unit.ts'; export const recordUnit = () => 1;",
      [`${folder}/unit.table.ts`]:
        "import { EntitySchema } from 'typeorm'; import type { U } from './unit.ts';",
      [`${folder}/unit.resolvers.ts`]:
        "import type { R } from '../__generated__/graphql.ts'; import { recordUnit } from './record-unit.ts';",
      [`${folder}/unit.int.test.ts`]:
        "import 'typeorm'; import '@mttq/testkit/database'; import './unit.table.ts';",
    });
    expect(findBrokenNames(tree)).toEqual([]);
  });
});
