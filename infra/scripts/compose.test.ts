import { describe, expect, test } from '@jest/globals';
import { composeSubgraphs } from './compose.ts';

const prelude = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@composeDirective"])
  @link(url: "https://mttq.example/access/v1.0", import: ["@allow", "@public"])
  @composeDirective(name: "@allow")
  @composeDirective(name: "@public")
directive @allow(action: String!) on FIELD_DEFINITION | OBJECT
directive @public on FIELD_DEFINITION | OBJECT
`;

const owner = (note: string): string => `${prelude}
type Query { place: Place @public }
type Place @key(fields: "id") @public { id: ID! note: String ${note} }`;

const reader = (summary: string): string => `${prelude}
type Place @key(fields: "id") @public { id: ID! note: String @external summary: String @requires(fields: "note") ${summary} }`;

const compose = (first: string, second: string) =>
  composeSubgraphs([
    { name: 'first', url: 'http://first/graphql', typeDefs: first },
    { name: 'second', url: 'http://second/graphql', typeDefs: second },
  ]);

const errorsOf = (first: string, second: string): string => {
  const composed = compose(first, second);
  return 'errors' in composed ? composed.errors.join('\n') : '';
};

describe('composition', () => {
  test('keeps the access directives in the supergraph and hides them from clients', () => {
    const composed = compose(owner('@allow(action: "place:read")'), reader('@allow(action: "place:read")'));
    if ('errors' in composed) throw new Error(composed.errors.join('\n'));
    expect(composed.supergraph).toContain('@allow(action: "place:read")');
    expect(composed.clientSchema).not.toContain('@allow');
  });

  test('#30 refuses a field that shows what it reads to people who may not read it', () => {
    expect(errorsOf(owner('@allow(action: "place:read")'), reader(''))).toMatch(
      /\[second\] Place.summary reads by @requires what demands "place:read"/,
    );
  });

  test('refuses access directives on interfaces', () => {
    const named = 'interface Named { name: String @allow(action: "x:y") }';
    expect(errorsOf(`${owner('')} ${named}`, reader(''))).toMatch(
      /Named.name: an interface demands nothing itself/,
    );
  });

  test('refuses a shared field that demands less in one service', () => {
    const shared = (rule: string) => `type Total @shareable { amount: String ${rule} }`;
    const first = `${owner('')} ${shared('@allow(action: "x:y")')} extend type Query { total: Total @public }`;
    expect(errorsOf(first, `${reader('')} ${shared('')}`)).toMatch(
      /Total.amount demands "x:y" in first and "" in second/,
    );
  });

  test('names the service whose SDL cannot be read', () => {
    expect(errorsOf('type {', reader(''))).toMatch(/\[first\].*Syntax Error/);
  });
});
