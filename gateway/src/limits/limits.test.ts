import { describe, expect, test } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { hasForbiddenName, hasForbiddenValue } from './forbidden-names.ts';
import { measureOperation } from './measure-document.ts';
import { estimateCost } from './operation-cost.ts';

const schema = buildSchema(`
  type Query { unit(id: ID!): Unit units(first: Int = 20): UnitConnection! levels: [Level!]! }
  type Mutation { rename(id: ID!): Unit }
  type Level { name: String! }
  type UnitConnection { nodes: [Unit!]! edges: [UnitEdge!]! }
  type UnitEdge { node: Unit! }
  type Unit { id: ID! name: String! parent: Unit children(first: Int): UnitConnection! }
`);

const operationOf = (text: string) => {
  const document = parse(text);
  return { document, operation: document.definitions[0] as OperationDefinitionNode };
};

const costOf = (text: string, variables: Record<string, unknown> = {}): number =>
  estimateCost({ schema, variables, ...operationOf(text) });

const measure = (text: string) => {
  const { document, operation } = operationOf(text);
  return measureOperation(document, operation);
};

describe('the cost of an operation', () => {
  test.each([
    ['one object costs one', '{ unit(id: "1") { id name } }', 1],
    [
      'a page costs its size, and the page itself is counted for each of its objects',
      '{ units(first: 5) { nodes { id } } }',
      10,
    ],
    ['a page without a size costs its default', '{ units { nodes { id } } }', 40],
    ['edges cost what nodes cost, and the edge', '{ units(first: 5) { edges { node { id } } } }', 15],
    ['a list without pages is taken as ten', '{ levels { name } }', 10],
    [
      'pages in pages multiply',
      '{ units(first: 10) { nodes { children(first: 10) { nodes { id } } } } }',
      220,
    ],
    ['scalars cost nothing', '{ __typename }', 0],
    ['a mutation costs ten more', 'mutation { rename(id: "1") { id } }', 11],
  ])('%s', (_, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  test('reads the size of a page from a variable, its default, or takes twenty', () => {
    const text = 'query ($n: Int = 7) { units(first: $n) { nodes { id } } }';
    expect(costOf(text, { n: 3 })).toBe(6);
    expect(costOf(text)).toBe(14);
    expect(costOf('query ($n: Int) { units(first: $n) { nodes { id } } }', { n: -5 })).toBe(40);
  });

  test('counts a fragment as often as it is spread, and a fragment that spreads itself once', () => {
    expect(
      costOf('{ a: unit(id: "1") { ...F } b: unit(id: "2") { ...F } } fragment F on Unit { parent { id } }'),
    ).toBe(4);
    expect(costOf('{ unit(id: "1") { ...F } } fragment F on Unit { parent { ...F } }')).toBe(2);
  });
});

describe('the measure of an operation', () => {
  test('unfolds fragments for depth, aliases, directives and selections', () => {
    const text =
      '{ unit(id: "1") { ...F ...F } } fragment F on Unit { a: name parent @include(if: true) { id } }';
    expect(measure(text)).toEqual({ depth: 3, aliases: 2, directives: 2, selections: 9, rootFields: 1 });
  });

  test('takes time by the length of the text, not by what it unfolds to', () => {
    const bomb = Array.from(
      { length: 200 },
      (_, n) => `fragment F${n} on Unit { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ');
    const { selections } = measure(`{ unit(id: "1") { ...F0 } } ${bomb} fragment F200 on Unit { id }`);
    expect(selections).toBeGreaterThan(1e60);
  });

  test('counts root fields behind fragments', () => {
    expect(
      measure('{ ...Q a: levels { name } } fragment Q on Query { b: levels { name } c: levels { name } }')
        .rootFields,
    ).toBe(3);
  });
});

describe('names that are never accepted', () => {
  test.each(['{ __proto__: x }', '{ x(constructor: 1) }', '{ x(a: {prototype: 1}) }', '{ x(a: "\\u0000") }'])(
    '%s',
    (text) => {
      expect(hasForbiddenName(parse(text))).toBe(true);
    },
  );

  test('are found at any depth of variables, which may not nest without end', () => {
    expect(hasForbiddenValue(JSON.parse('{"a":[{"__proto__":1}]}'))).toBe(true);
    expect(hasForbiddenValue({ a: ['b\u0000'] })).toBe(true);
    expect(hasForbiddenValue({ a: ['b', 1, null, { c: true }] })).toBe(false);
    let deep: unknown = 1;
    for (let level = 0; level < 100; level += 1) deep = [deep];
    expect(hasForbiddenValue(deep)).toBe(true);
  });
});
