import { describe, expect, test } from '@jest/globals';
import type { Envelope } from '@mttq/contracts/envelope';
import { type FieldNode, type OperationDefinitionNode, parse, print, stripIgnoredCharacters } from 'graphql';
import { matchesSignal } from './matches-signal.ts';
import { findRootField, rewriteSubscription } from './rewrite-subscription.ts';
import { readSignalRules } from './signal-map.ts';

const rule = {
  fieldName: 'countsChanged',
  events: ['mttq.reporting.unit-counts.changed.v1'],
  source: 'reporting',
  query: 'countsSignal',
  queryArguments: ['parentUnitId', 'cursor'],
};

const rewrite = (text: string): string => {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const field = findRootField(document, operation) as FieldNode;
  return stripIgnoredCharacters(print(rewriteSubscription(document, operation, { field, rule })));
};

describe('a subscription as a query', () => {
  test('asks the twin under the same key, with the cursor in the place of after', () => {
    const text =
      'subscription W($p: ID, $after: String) { countsChanged(parentUnitId: $p, after: $after) { count } }';
    expect(rewrite(text)).toBe(
      'query W($p:ID$signalCursor:String!){countsChanged:countsSignal(parentUnitId:$p cursor:$signalCursor){count}}',
    );
  });

  test('keeps aliases, fragments and variables that are used, and drops the others', () => {
    const text = `subscription ($p: ID, $unused: String, $show: Boolean!) { ...S }
      fragment S on Subscription { c: countsChanged(parentUnitId: $p) { ...F } }
      fragment F on Counts { count @include(if: $show) }
      fragment Unused on Counts { count }`;
    expect(rewrite(text)).toBe(
      'query($p:ID$show:Boolean!$signalCursor:String!){c:countsSignal(parentUnitId:$p cursor:$signalCursor){...F}}fragment F on Counts{count@include(if:$show)}',
    );
  });

  test('needs exactly one root field', () => {
    const document = parse('subscription { a: countsChanged { count } b: countsChanged { count } }');
    expect(findRootField(document, document.definitions[0] as OperationDefinitionNode)).toBeUndefined();
  });
});

describe('whether an event concerns a subscription', () => {
  const event = (data: object): Envelope =>
    ({ type: 'mttq.organisation.unit.changed.v1', subject: 'unit-1', data }) as Envelope;

  test.each([
    ['an argument that equals the field', { parentUnitId: 'p' }, { parentUnitId: 'p' }, true],
    ['an argument that differs', { parentUnitId: 'q' }, { parentUnitId: 'p' }, false],
    ['an argument left out, where the event says null', {}, { parentUnitId: null }, true],
    ['a null argument, where the event names a unit', { parentUnitId: null }, { parentUnitId: 'p' }, false],
    ['the id of the aggregate', { unitId: 'unit-1' }, {}, true],
    ['the id of another aggregate', { unitId: 'unit-2' }, {}, false],
    ['an argument that the event does not know', { colour: 'red' }, {}, true],
  ])('%s', (...[, args, data, concerned]) => {
    expect(matchesSignal(event(data), args)).toBe(concerned);
  });
});

describe('the signals of a supergraph', () => {
  const graph = (directive: string, query = 'countsSignal(cursor: String!): Counts!'): string => `
    directive @signal(event: [String!]!, query: String!) on FIELD_DEFINITION
    type Counts { count: Int }
    type Query { ${query} }
    type Subscription { countsChanged(after: String): Counts! ${directive} }`;
  const right = '@signal(event: ["mttq.reporting.unit-counts.changed.v1"], query: "countsSignal")';

  test('are read with the service whose log the cursors count', () => {
    expect(readSignalRules(graph(right)).get('countsChanged')).toMatchObject({
      source: 'reporting',
      query: 'countsSignal',
    });
  });

  test.each([
    ['without a signal', graph('')],
    ['whose query does not exist', graph(right.replace('countsSignal', 'nothing'))],
    ['whose query takes no cursor', graph(right, 'countsSignal: Counts!')],
    ['whose query answers something else', graph(right, 'countsSignal(cursor: String!): Int')],
    ['with events of two services', graph(right.replace('["', '["mttq.organisation.unit.changed.v1", "'))],
  ])('are refused at start: a subscription %s', (_, text) => {
    expect(() => readSignalRules(text)).toThrow(/Subscription.countsChanged/);
  });
});
