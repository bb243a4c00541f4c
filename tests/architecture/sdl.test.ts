import { describe, expect, test } from '@jest/globals';
import { type DocumentNode, type FieldDefinitionNode, Kind, parse, type TypeNode, visit } from 'graphql';
import { plant, readTree, type Tree, type Violation } from './tree.ts';

const documentsIn = (tree: Tree): { path: string; document: DocumentNode }[] =>
  [...tree]
    .filter(([path]) => /^services\/[^/]+\/src\/.*\.graphql$/.test(path))
    .map(([path, text]) => ({ path, document: parse(text) }));

type Described = {
  readonly description?: { readonly value: string } | undefined;
  readonly name: { readonly value: string };
};

/** Elements of the SDL without a description: the SDL is the manual. */
const findUndescribed = (tree: Tree): Violation[] =>
  documentsIn(tree).flatMap(({ path, document }) => {
    const violations: Violation[] = [];
    const parents: string[] = [];
    const look = (node: Described) => {
      if (!node.description?.value.trim())
        violations.push(`${path}: ${[...parents, node.name.value].join('.')} has no description`);
    };
    const enter = (node: Described) => {
      look(node);
      parents.push(node.name.value);
    };
    const extended = {
      enter: (node: Described) => void parents.push(node.name.value),
      leave: () => void parents.pop(),
    };
    const described = { enter, leave: () => void parents.pop() };
    // What a directive takes is described where the directive is, once for all services.
    visit(document, {
      DirectiveDefinition: () => false,
      ScalarTypeDefinition: look,
      UnionTypeDefinition: look,
      EnumValueDefinition: look,
      InputValueDefinition: look,
      ObjectTypeDefinition: {
        enter: (node) =>
          ['Query', 'Mutation', 'Subscription'].includes(node.name.value)
            ? extended.enter(node)
            : enter(node),
        leave: extended.leave,
      },
      InterfaceTypeDefinition: described,
      EnumTypeDefinition: described,
      InputObjectTypeDefinition: described,
      FieldDefinition: described,
      ObjectTypeExtension: extended,
      InterfaceTypeExtension: extended,
      EnumTypeExtension: extended,
      InputObjectTypeExtension: extended,
    });
    return violations;
  });

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const pascal = (name: string): string => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;

const fieldsOf = (document: DocumentNode, type: string): FieldDefinitionNode[] =>
  document.definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    node.name.value === type
      ? (node.fields ?? [])
      : [],
  );

/** Mutations that do not take one `input` and answer a union of the result and named refusals. */
const findOddMutations = (tree: Tree): Violation[] => {
  const documents = documentsIn(tree);
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const refusals = new Set(
    definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION &&
      node.interfaces?.some(({ name }) => name.value === 'Refusal')
        ? [node.name.value]
        : [],
    ),
  );
  const unions = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.UNION_TYPE_DEFINITION
        ? [[node.name.value, (node.types ?? []).map(({ name }) => name.value)] as const]
        : [],
    ),
  );
  return documents.flatMap(({ path, document }) =>
    fieldsOf(document, 'Mutation').flatMap((field) => {
      const name = field.name.value;
      const [input, ...more] = field.arguments ?? [];
      const wanted = { input: `${pascal(name)}Input`, result: `${pascal(name)}Result` };
      const violations: Violation[] = [];
      if (
        input === undefined ||
        more.length > 0 ||
        input.name.value !== 'input' ||
        namedType(input.type) !== wanted.input
      )
        violations.push(`${path}: ${name} takes one argument, input: ${wanted.input}!`);
      const members = unions.get(wanted.result);
      if (namedType(field.type) !== wanted.result || members === undefined)
        violations.push(`${path}: ${name} answers the union ${wanted.result}`);
      else if (members.filter((member) => !refusals.has(member)).length !== 1)
        violations.push(`${path}: ${wanted.result} is one result and refusals that implement Refusal`);
      return violations;
    }),
  );
};

/** Fields called `success` and lists that are offered with offsets. */
const findRefusedFields = (tree: Tree): Violation[] =>
  documentsIn(tree).flatMap(({ path, document }) => {
    const violations: Violation[] = [];
    visit(document, {
      FieldDefinition: (field) => {
        if (field.name.value === 'success') violations.push(`${path}: success: say what happened by a type`);
        for (const argument of field.arguments ?? [])
          if (['offset', 'skip', 'page'].includes(argument.name.value))
            violations.push(`${path}: ${field.name.value}(${argument.name.value}:): pages go by cursor`);
      },
    });
    return violations;
  });

describe('the SDL', () => {
  const tree = readTree();

  test('describes every type, field, argument, enum value and input field', () => {
    expect(findUndescribed(tree)).toEqual([]);
  });

  test('mutations take one input and answer a result or a named refusal', () => {
    expect(findOddMutations(tree)).toEqual([]);
  });

  test('nothing pages by offset or answers success: Boolean', () => {
    expect(findRefusedFields(tree)).toEqual([]);
  });

  const sdl = (text: string): Tree => plant({ 'services/a/src/units/units.graphql': text });

  test.each([
    ['a type', 'type Unit { "i" id: ID! }'],
    ['a field', '"u" type Unit { id: ID! }'],
    ['a field of an extension', 'extend type Query { unit: ID! }'],
    ['an argument', 'extend type Query { "u" unit(id: ID!): ID! }'],
    ['an enum value', '"e" enum E { A }'],
    ['an input field', '"i" input I { a: Int }'],
    ['a union', 'union U = A | B'],
    ['a scalar', 'scalar Date'],
    ['an empty description', '" " scalar Date'],
  ])('catches %s without a description', (_title, text) => {
    expect(findUndescribed(sdl(text))).toHaveLength(1);
  });

  test.each([
    [
      'two arguments',
      'type Mutation { endUnit(input: EndUnitInput!, id: ID!): EndUnitResult! } union EndUnitResult = Unit | UnitEnded type UnitEnded implements Refusal { code: String! }',
    ],
    ['a bare answer', 'type Mutation { endUnit(input: EndUnitInput!): Unit! }'],
    [
      'a refusal that is none',
      'type Mutation { endUnit(input: EndUnitInput!): EndUnitResult! } union EndUnitResult = Unit | UnitEnded type UnitEnded { code: String! }',
    ],
  ])('catches a mutation with %s', (_title, text) => {
    expect(findOddMutations(sdl(text))).toHaveLength(1);
  });

  test('catches an offset and a success flag', () => {
    expect(findRefusedFields(sdl('type Query { units(offset: Int): Int success: Boolean }'))).toHaveLength(2);
  });
});
