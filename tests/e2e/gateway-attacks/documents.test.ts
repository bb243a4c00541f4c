import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Answer, ask, type Question } from '../gateway-fixture/ask.ts';
import { attempts } from '../gateway-fixture/organisation/organisation.ts';
import { startGraph, type TestGraph } from '../gateway-fixture/start-graph.ts';

// Numbers in titles are the rows of the attack table that the issue of this house names.
jest.setTimeout(60_000);

let graph: TestGraph;
let chair: string;
let member: string;

beforeAll(async () => {
  graph = await startGraph();
  chair = await graph.issuer.token({ sub: 'chair' });
  member = await graph.issuer.token({ sub: 'member' });
});

afterAll(() => graph?.stop());

const send = (question: Question): Promise<Answer> => ask(`${graph.url}/graphql`, question);

const bomb = (depth: number, spreads: number): string => {
  const fragment = (level: number): string => {
    const spread = Array.from(
      { length: spreads },
      (_, index) => `p${index}: places { nodes { ...F${level + 1} } }`,
    );
    return `fragment F${level} on Place { ${level === depth ? 'id' : spread.join(' ')} }`;
  };
  const fragments = Array.from({ length: depth + 1 }, (_, level) => fragment(level));
  return `{ place(id: "place-001") { ...F0 } } ${fragments.join(' ')}`;
};

const cheapBomb = (depth: number): string => {
  const fragments = Array.from(
    { length: depth },
    (_, level) => `fragment F${level} on Place { ...F${level + 1} ...F${level + 1} }`,
  );
  return `{ place(id: "place-001") { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Place { id }`;
};

const nested = (depth: number): string =>
  `{ place(id: "place-001") { ${'places(first: 1) { nodes { '.repeat(depth)} id ${'} }'.repeat(depth)} } }`;

describe('a document that says too much', () => {
  test('#1 the schema describes itself to nobody, however it is asked', async () => {
    const documents = [
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { name } }',
      'query { ...S } fragment S on Query { __schema { types { name } } }',
      '{ innocent: __schema { types { name } } }',
    ];
    for (const query of documents) {
      const answer = await send({ query });
      expect([answer.status, answer.codes]).toEqual([400, ['INTROSPECTION_DISABLED']]);
    }
    const byGet = await ask(`${graph.url}/graphql?query=${encodeURIComponent(documents[0] as string)}`, {
      method: 'GET',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([byGet.status, byGet.codes]).toEqual([400, ['INTROSPECTION_DISABLED']]);
  });

  test('#2 a guessed field name brings no suggestion', async () => {
    const answer = await send({ query: '{ plac(id: "x") { secretNot } }' });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/did you mean/i);
    expect(answer.text).not.toContain('secretNote');
  });

  test.each([
    ['#3 the SDL of the services', '{ _service { sdl } }'],
    [
      '#4 entities by reference',
      '{ _entities(representations: [{__typename: "Place", id: "place-001"}]) { __typename } }',
    ],
    ['#11 an inaccessible field', '{ place(id: "place-001") { keptBack } }'],
    [
      '#37 a field that the input does not have',
      'mutation { recordGift(input: {fundId: "1", amount: "1", status: "PAID"}) { __typename } }',
    ],
    ['#15 an unknown directive', '{ whoAmI @unknown }'],
  ])('%s cannot be asked for', async (_, query) => {
    const answer = await send({ query, token: chair });
    expect([answer.status, answer.codes[0]]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(answer.data).toBeUndefined();
  });

  test('#12 ten thousand aliases are cut off while reading, fifty while counting', async () => {
    const aliases = (count: number) =>
      `{ place(id: "place-001") { ${Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ')} } }`;
    const many = await send({ query: aliases(10_000) });
    expect([many.status, many.codes]).toEqual([400, ['TOO_MANY_TOKENS']]);
    const some = await send({ query: aliases(50) });
    expect([some.status, some.codes]).toEqual([400, ['TOO_MANY_ALIASES']]);
  });

  test('#13 two hundred levels are too deep', async () => {
    const answer = await send({ query: nested(100) });
    expect([answer.status, answer.codes]).toEqual([400, ['TOO_DEEP']]);
  });

  test.each([
    ['of depth 16', cheapBomb(16)],
    ['of depth 26', cheapBomb(26)],
    ['of depth 6 with 4 aliases', bomb(6, 4)],
  ])('#14 a bomb of fragments %s is refused by counting', async (_, query) => {
    const answer = await send({ query });
    expect([answer.status, answer.codes]).toEqual([400, ['MAX_RECURSIVE_SELECTIONS']]);
  });

  test('#15 a thousand directives are too many', async () => {
    const answer = await send({ query: `{ whoAmI ${'@include(if: true) '.repeat(100)} }` });
    expect(answer.status).toBe(400);
    const spread = await send({ query: `{ ${'... @include(if: true) { whoAmI } '.repeat(60)} }` });
    expect([spread.status, spread.codes]).toEqual([400, ['TOO_MANY_DIRECTIVES']]);
  });

  test('#16 a megabyte of white space or comments is too large', async () => {
    const answer = await send({ query: `{ whoAmI } #${'x'.repeat(1_000_000)}` });
    expect([answer.status, answer.codes]).toEqual([413, ['BODY_TOO_LARGE']]);
    const variables = await send({ query: '{ whoAmI }', variables: { big: 'x'.repeat(2_000_000) } });
    expect([variables.status, variables.codes]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  test('#17 pages multiply, also when their size hides in a variable', async () => {
    const levels =
      'places(first: 100) { nodes { places(first: 100) { nodes { places(first: 100) { nodes { id } } } } } }';
    const documents: Question[] = [
      { query: '{ places(first: 1000000) { nodes { id } } }' },
      { query: `{ place(id: "place-001") { ${levels} } }` },
      { query: 'query ($n: Int) { places(first: $n) { nodes { id } } }', variables: { n: 1_000_000 } },
      { query: 'query ($n: Int = 1000000) { places(first: $n) { nodes { id } } }' },
    ];
    for (const question of documents) {
      const answer = await send(question);
      expect([answer.status, answer.codes]).toEqual([400, ['COST_EXCEEDED']]);
    }
    expect((await send({ query: '{ places(first: 101) { nodes { id } } }' })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await send({ query: '{ places(first: 100) { nodes { id } } }' })).data.places.nodes).toHaveLength(
      100,
    );
  });

  test('#18 operations come one at a time', async () => {
    const batch = JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ whoAmI }' })));
    const answer = await send({ body: batch });
    expect([answer.status, answer.codes]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('#19 #20 more than five mutations in a document are refused and none is run', async () => {
    const tries = Array.from({ length: 6 }, (_, index) => `t${index}: tryCode(code: "${index}")`).join(' ');
    const answer = await send({ query: `mutation { ${tries} }` });
    expect([answer.status, answer.codes]).toEqual([400, ['TOO_MANY_ROOT_FIELDS']]);
    const hidden = await send({ query: `mutation { ...T } fragment T on Mutation { ${tries} }` });
    expect(hidden.codes).toEqual(['TOO_MANY_ROOT_FIELDS']);
    expect(attempts.count).toBe(0);
  });

  test('#28 no operation can be registered', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const answer = await send({ body: JSON.stringify({ query: '{ whoAmI }', extensions }) });
    expect([answer.status, answer.codes]).toEqual([400, ['PERSISTED_QUERY_NOT_SUPPORTED']]);
  });

  test('names that reach prototypes, and NUL characters, are refused', async () => {
    const questions: Question[] = [
      { query: '{ __proto__: whoAmI }' },
      { query: '{ constructor: whoAmI }' },
      { query: '{ prototype: whoAmI }' },
      { query: 'query ($id: ID!) { place(id: $id) { id } }', variables: { id: 'a\u0000b' } },
      { query: '{ place(id: "a\\u0000b") { id } }' },
      { body: '{"query":"{ whoAmI }","variables":{"__proto__":{"admin":true}}}' },
      { body: '{"query":"{ whoAmI }","variables":{"a":{"constructor":1}}}' },
    ];
    for (const question of questions) {
      const answer = await send(question);
      expect([question, answer.status, answer.codes]).toEqual([question, 400, ['NAME_NOT_ALLOWED']]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a field that is not for everybody', () => {
  const protectedDocuments: [string, string][] = [
    ['#29 through an interface', '{ named(id: "member-1") { name } }'],
    ['#29 through a fragment on a union', '{ find(id: "member-1") { ... on Member { phone } } }'],
    ['#30 through a field that is computed from it', '{ place(id: "place-001") { noteInCapitals } }'],
    ['#31 in a list of edges', '{ members { edges { node { name } } } }'],
    [
      '#31 in the answer of a mutation',
      'mutation { recordGift(input: {fundId: "1", amount: "1"}) { ... on GiftRecorded { giver { phone } } } }',
    ],
    ['by its own annotation', '{ place(id: "place-001") { secretNote } }'],
    ['for administrators', '{ administratorsOnly }'],
    ['that nobody annotated', '{ unannotated }'],
    ['of an entity that nobody annotated', '{ unannotatedEntity { name } }'],
  ];

  test.each(protectedDocuments)('%s is refused to a member without the right', async (_, query) => {
    const answer = await send({ query, token: member });
    expect(answer.codes).toContain('FORBIDDEN');
    expect(answer.text).not.toMatch(/0900000000|a note for few|A NOTE|Người 1|for administrators|nobody may/);
  });

  test.each(protectedDocuments)('%s is refused to somebody who did not sign in', async (_, query) => {
    const answer = await send({ query });
    expect(answer.codes).toContain('UNAUTHENTICATED');
    expect(answer.text).not.toMatch(/0900000000|a note for few|A NOTE|Người 1|for administrators|nobody may/);
  });

  test('is given to who holds the right', async () => {
    const answer = await send({
      query:
        '{ place(id: "place-001") { secretNote noteInCapitals } find(id: "member-1") { ... on Member { phone } } }',
      token: chair,
    });
    expect(answer.codes).toEqual([]);
    expect(answer.data).toEqual({
      place: { secretNote: 'a note for few', noteInCapitals: 'A NOTE FOR FEW' },
      find: { phone: '0900000000' },
    });
  });

  test('is given to administrators, also when nobody else may', async () => {
    const token = await graph.issuer.token({ sub: 'administrator' });
    expect((await send({ query: '{ administratorsOnly }', token })).data.administratorsOnly).toBe(
      'for administrators',
    );
  });
});

describe('what errors say', () => {
  test('#58 a fault shows a code, a correlation id and what to do, in the language of the reader', async () => {
    const answer = await send({ query: '{ broken }', headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(answer.codes).toEqual(['INTERNAL']);
    expect(answer.text).toContain('Give the correlation id to the operators');
    expect(answer.text).not.toMatch(/donor|SELECT|\/srv|stack|organisation/);
    const { errors } = JSON.parse(answer.text) as { errors: { extensions: { correlationId: string } }[] };
    expect(errors[0]?.extensions.correlationId).toBe(answer.headers.get('x-correlation-id'));
  });

  test('a refusal is a value with a message in the language of the reader', async () => {
    const query =
      'mutation { recordGift(input: {fundId: "closed", amount: "1"}) { ... on Refusal { code message } } }';
    const english = await send({ query, token: member, headers: { 'accept-language': 'en' } });
    expect(english.data.recordGift).toEqual({ code: 'FundClosed', message: 'The fund is closed.' });
    const vietnamese = await send({ query, token: member });
    expect(vietnamese.data.recordGift.message).toBe('Quỹ đã đóng.');
  });
});
