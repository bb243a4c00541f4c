import { describe, expect, test } from '@jest/globals';
import { type ConstDirectiveNode, type DefinitionNode, type FieldDefinitionNode, Kind, parse } from 'graphql';
import { plant, readTree, type Tree, type Violation } from './tree.ts';

const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

type Definition = { readonly path: string; readonly node: DefinitionNode };

const definitionsOf = (tree: Tree): Definition[] =>
  [...tree]
    .filter(([path]) => /^services\/[^/]+\/src\/.*\.graphql$/.test(path))
    .flatMap(([path, text]) => parse(text).definitions.map((node) => ({ path, node })));

const annotationsOf = (node: { readonly directives?: readonly ConstDirectiveNode[] }): ConstDirectiveNode[] =>
  (node.directives ?? []).filter(({ name }) => name.value === 'allow' || name.value === 'public');

const isEntity = (directives: readonly ConstDirectiveNode[] = []): boolean =>
  directives.some(
    (directive) =>
      directive.name.value === 'key' &&
      !directive.arguments?.some(
        ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
  );

const complain = (where: string, count: number): Violation[] =>
  count === 1
    ? []
    : [
        `${where}: ${count === 0 ? 'carries neither @allow nor @public' : 'carries more than one of @allow and @public'}`,
      ];

/** Root fields and entity types that do not say, once, who may reach them. */
const findUnguarded = (tree: Tree): Violation[] =>
  definitionsOf(tree).flatMap(({ path, node }) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const name = node.name.value;
    if (rootTypes.has(name))
      return (node.fields ?? []).flatMap((field: FieldDefinitionNode) =>
        complain(`${path}: ${name}.${field.name.value}`, annotationsOf(field).length),
      );
    return isEntity(node.directives) ? complain(`${path}: type ${name}`, annotationsOf(node).length) : [];
  });

const serviceOf = (path: string): string => path.split('/')[1] ?? '';

const policyRow = /^ {2}'([a-z-]+:[a-z-]+)':\s*\{/gm;

const policiesOf = (tree: Tree): Map<string, Set<string>> =>
  new Map(
    [...tree]
      .filter(([path]) => /^services\/[^/]+\/src\/policy\.ts$/.test(path))
      .map(([path, text]) => [
        serviceOf(path),
        new Set([...text.matchAll(policyRow)].map(([, action]) => action ?? '')),
      ]),
  );

const actionsIn = (text: string): string[] =>
  [...text.matchAll(/@allow\(\s*action:\s*"([^"]*)"\s*\)/g)].map(([, action]) => action ?? '');

/** Actions that the SDL names and no policy row explains, and policy rows that nothing asks for. */
const findPolicyGaps = (tree: Tree): Violation[] => {
  const policies = policiesOf(tree);
  const used = [...tree]
    .filter(([path]) => /^services\/[^/]+\/src\/.*\.graphql$/.test(path))
    .flatMap(([path, text]) => actionsIn(text).map((action) => ({ path, action })));
  const missing = used
    .filter(({ path, action }) => !policies.get(serviceOf(path))?.has(action))
    .map(({ path, action }) => `${path}: @allow(action: "${action}") has no row in policy.ts`);
  const idle = [...policies].flatMap(([service, actions]) => {
    const sources = [...tree].filter(
      ([path]) =>
        path.startsWith(`services/${service}/src/`) && !/policy\.ts$|\.test\.ts$|__generated__/.test(path),
    );
    return [...actions]
      .filter(
        (action) => !sources.some(([, text]) => text.includes(`"${action}"`) || text.includes(`'${action}'`)),
      )
      .map((action) => `services/${service}/src/policy.ts: ${action} is asked for by nobody`);
  });
  return [...missing, ...idle];
};

describe('access', () => {
  const tree = readTree();

  test('every root field and every entity type carries @allow or @public', () => {
    expect(findUnguarded(tree)).toEqual([]);
  });

  test('every action that the SDL names has a row in the policy, and every row is used', () => {
    expect(findPolicyGaps(tree)).toEqual([]);
  });

  const sdl = 'services/a/src/units/units.graphql';

  test.each([
    ['a bare query', 'extend type Query { unit: Int }'],
    ['a bare mutation', 'type Mutation { endUnit: Int }'],
    ['a bare subscription', 'extend type Subscription { unitEnded: Int }'],
    ['a bare entity', 'type Unit @key(fields: "id") { id: ID! }'],
    ['a field with two answers', 'type Query { unit: Int @public @allow(action: "unit:read") }'],
  ])('catches %s', (_title, text) => {
    expect(findUnguarded(plant({ [sdl]: text }))).toHaveLength(1);
  });

  test('is content with guarded fields, types that are only mentioned, and values', () => {
    const text =
      'type Query { unit: Unit @public } type Unit @key(fields: "id") @public { id: ID! } type C @key(fields: "id", resolvable: false) { id: ID! } type V { a: Int }';
    expect(findUnguarded(plant({ [sdl]: text }))).toEqual([]);
  });

  test('catches an action without a row and a row without a use', () => {
    const planted = plant({
      [sdl]: 'type Mutation { endUnit: Int @allow(action: "unit:end") }',
      'services/a/src/policy.ts':
        "export const policy = {\n  'unit:draft': { description: '', door: 'mandate' },\n};",
    });
    expect(findPolicyGaps(planted)).toHaveLength(2);
  });
});
