import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { figures } from '../gateway-fixture/reporting/reporting.ts';
import { startGraph, type TestGraph } from '../gateway-fixture/start-graph.ts';
import { announceCounts } from './announce.ts';
import { type Subscribe, type Subscriber, subscribeBySse, subscribeByWebSocket } from './subscribers.ts';

jest.setTimeout(60_000);

const province = '01980000-0000-7000-8000-000000000001';
const commune = '01980000-0000-7000-8000-000000000002';
const document = `subscription Watch($parent: ID, $after: String) {
  counts: unitCountsChanged(parentUnitId: $parent, after: $after) { ...Counts place { id name } }
}
fragment Counts on UnitCountsChanged { cursor count parentUnitId }`;

let graph: TestGraph;
const opened: Subscriber[] = [];

beforeAll(async () => {
  graph = await startGraph();
  await announceCounts(graph, commune);
});

afterEach(() => {
  for (const subscriber of opened.splice(0)) subscriber.close();
});

afterAll(() => graph?.stop());

const transports: [string, Subscribe][] = [
  ['server-sent events', subscribeBySse],
  ['WebSocket', subscribeByWebSocket],
];

describe.each(transports)('live data by %s', (_, subscribe) => {
  const watch = (variables: Record<string, unknown>, token?: string, query = document): Subscriber => {
    const subscriber = subscribe(graph.url, { query, variables, ...(token === undefined ? {} : { token }) });
    opened.push(subscriber);
    return subscriber;
  };

  test('tells the state now and asks the whole graph again on every signal that concerns it', async () => {
    const subscriber = watch({ parent: province });
    const first = await subscriber.upTo(1);
    expect(first.data.counts).toMatchObject({ count: figures.count, parentUnitId: province });
    expect(first.data.counts.place).toEqual({ id: 'place-001', name: 'Xã 1' });
    await announceCounts(graph, commune);
    const count = await announceCounts(graph, province);
    const second = await subscriber.upTo(2);
    expect(second.data.counts).toMatchObject({ count, parentUnitId: province });
    expect(BigInt(second.data.counts.cursor)).toBeGreaterThan(BigInt(first.data.counts.cursor));
  });

  test('a client that comes back with its last cursor is told what it missed, and nothing when it missed nothing', async () => {
    const before = watch({ parent: province });
    const { cursor } = (await before.upTo(1)).data.counts;
    before.close();
    const count = await announceCounts(graph, province);
    const back = watch({ parent: province, after: cursor });
    const missed = await back.upTo(1);
    expect(missed.data.counts.count).toBe(count);
    back.close();
    const again = watch({ parent: province, after: missed.data.counts.cursor });
    const other = watch({ parent: commune });
    await other.upTo(1);
    await announceCounts(graph, commune);
    await other.upTo(2);
    expect(again.results).toEqual([]);
    await announceCounts(graph, province);
    await again.upTo(1);
  });

  test('a protected subscription needs a token, and ends when the token does', async () => {
    const query = 'subscription { ownCountsChanged { cursor count } }';
    const stranger = watch({}, undefined, query);
    await eventually(() => stranger.ended() !== undefined || stranger.results.length > 0);
    expect(JSON.stringify([stranger.results, stranger.ended()])).toContain('UNAUTHENTICATED');
    const now = Math.floor(Date.now() / 1_000);
    const member = watch({}, await graph.issuer.token({ sub: 'member', exp: now + 3 }), query);
    expect((await member.upTo(1)).data.ownCountsChanged.count).toBe(figures.count);
    const end = await eventually(() => member.ended());
    expect(end.code === 4_401 || JSON.stringify(member.results.at(-1)).includes('UNAUTHENTICATED')).toBe(
      true,
    );
  });

  test.each([
    ['not a cursor', { after: 'x' }, 'CURSOR_NOT_VALID', document],
    ['a query', {}, 'BAD_REQUEST', '{ whoAmI }'],
    ['introspection', {}, 'GRAPHQL_VALIDATION_FAILED', 'subscription { __schema { types { name } } }'],
    [
      'too deep',
      {},
      'TOO_DEEP',
      `subscription { unitCountsChanged { place { ${'places { nodes { '.repeat(10)} id ${'} }'.repeat(10)} } } }`,
    ],
    [
      'too dear',
      {},
      'COST_EXCEEDED',
      `subscription { unitCountsChanged { place { ${'places(first: 100) { nodes { '.repeat(4)} id ${'} }'.repeat(4)} } } }`,
    ],
  ])('refuses %s before it listens', async (...[, variables, code, query]) => {
    const subscriber = watch(variables, undefined, query);
    await eventually(() => subscriber.ended() !== undefined || subscriber.results.length > 0);
    expect(JSON.stringify([subscriber.results, subscriber.ended()])).toContain(code);
  });
});
