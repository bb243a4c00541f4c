import { describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLError, parse, validate } from 'graphql';
import { maskError } from './graph-error.ts';
import { readJson } from './read-body.ts';

// As a subgraph has it: a name typed in the place of another type must not come back.
const schema = buildSchema(`
  scalar Day
  enum Kind { COMPLAINT DENUNCIATION }
  input Sender { name: String! phone: Int }
  input Case { kind: Kind! sender: Sender on: Day }
  type Query { cases(first: Int, flag: Boolean, ratio: Float, id: ID, input: Case, list: [Int!]): Int }
`);
const name = 'Zwqjx Niem Phong';

const mask = maskError(() => {});
const maskedOf = (error: GraphQLError, code: string) =>
  mask({ ...error.toJSON(), extensions: { code } }, error);

const validated = (query: string) =>
  validate(schema, parse(query)).map((error) => maskedOf(error, 'GRAPHQL_VALIDATION_FAILED'));

describe('an error of the graph', () => {
  test.each([
    ['a number', `{ cases(first: "${name}") }`],
    ['a truth value', `{ cases(flag: "${name}") }`],
    ['a fraction', `{ cases(ratio: "${name}") }`],
    ['an id', '{ cases(id: { name: "Zwqjx" }) }'],
    ['an id, as a list', `{ cases(id: ["${name}"]) }`],
    ['an enum', `{ cases(input: { kind: "${name}" }) }`],
    ['an enum, without quotes', '{ cases(input: { kind: Zwqjx }) }'],
    ['an object', `{ cases(input: { kind: COMPLAINT, sender: "${name}" }) }`],
    ['a text, as an enum', '{ cases(input: { kind: COMPLAINT, sender: { name: Zwqjx } }) }'],
    ['a text, as an object', '{ cases(input: { kind: COMPLAINT, sender: { name: { first: "Zwqjx" } } }) }'],
    ['a list of numbers', `{ cases(list: [1, "${name}"]) }`],
    ['a default of a variable', `query($first: Int = "${name}") { cases(first: $first) }`],
  ])('does not repeat a name that was typed for %s', (_, query) => {
    const errors = validated(query);
    expect(errors).not.toEqual([]);
    expect(JSON.stringify(errors)).not.toContain('Zwqjx');
  });

  test('still says what is expected there, and which field is missing', () => {
    expect(validated('{ cases(first: "x") }')[0]).toMatchObject({
      message: 'A value in the document is not of the type that is expected there (Int).',
      locations: [{ line: 1, column: 16 }],
    });
    expect(validated('{ cases(input: { kind: COMPLAINT, sender: {} }) }')[0]?.message).toBe(
      'Field "Sender.name" of required type "String!" was not provided.',
    );
    expect(validated('{ cases(input: { kind: COMPLAINT, other: 1 }) }')[0]?.message).toContain('"other"');
  });

  test.each([`{ cases(first: ) "${name}" }`, `{ cases "${name}" }`, '{ Đoàn }'])(
    'does not quote a document that does not parse: %s',
    (query) => {
      const broken = (): unknown => {
        try {
          return parse(query);
        } catch (error) {
          return maskedOf(error as GraphQLError, 'GRAPHQL_PARSE_FAILED');
        }
      };
      const text = JSON.stringify(broken());
      expect(text).toContain('GRAPHQL_PARSE_FAILED');
      expect(text).not.toMatch(/Zwqjx|Đ/);
    },
  );

  test('a body that is no JSON is not quoted either, not even as the cause of a fault', () => {
    const read = (): unknown => {
      try {
        return readJson(new TextEncoder().encode(`{"name": ${name}}`));
      } catch (error) {
        return [String(error), String((error as Error).cause), (error as Error).stack];
      }
    };
    expect(JSON.stringify(read())).not.toContain('Zwqjx');
  });
});
