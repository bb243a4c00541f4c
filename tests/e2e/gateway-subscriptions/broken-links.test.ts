import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { WebSocket } from 'ws';
import { startNats } from '../../../infra/nats/server.ts';
import { figures } from '../gateway-fixture/reporting/reporting.ts';
import { natsRoles, startGraph, type TestGraph } from '../gateway-fixture/start-graph.ts';
import { announceCounts } from './announce.ts';
import { type Subscriber, subscribeBySse, subscribeByWebSocket } from './subscribers.ts';

jest.setTimeout(90_000);

const query = 'subscription ($after: String) { unitCountsChanged(after: $after) { cursor count } }';
let graph: TestGraph;
let folder: string;

beforeAll(async () => {
  graph = await startGraph({ SUBSCRIPTIONS_MAX: '3', SUBSCRIPTION_CONNECTIONS_MAX: '4' });
  folder = await mkdtemp(path.join(tmpdir(), 'mttq-broken-'));
});

afterAll(async () => {
  await graph?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('#60 too many subscriptions on one connection close it with 4429', async () => {
  const socket = new WebSocket(`${graph.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  for (let id = 0; id < 4; id += 1)
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
  const [code] = await once(socket, 'close');
  expect(code).toBe(4_429);
});

test('#60 too many connections are closed with 4429, or answered 429', async () => {
  // The gateway may learn a moment after us that the connection of the test before is closed.
  const open = await eventually(async () => {
    const tried = Array.from({ length: 4 }, () => subscribeByWebSocket(graph.url, { query }));
    const isSettled = (one: Subscriber) => one.results.length > 0 || one.ended() !== undefined;
    await eventually(() => tried.every(isSettled));
    if (tried.every((subscriber) => subscriber.results.length > 0)) return tried;
    for (const subscriber of tried) subscriber.close();
    return false;
  });
  const oneMore = subscribeByWebSocket(graph.url, { query });
  expect((await eventually(() => oneMore.ended())).code).toBe(4_429);
  const stream = await fetch(`${graph.url}/graphql/stream`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });
  expect(stream.status).toBe(429);
  await stream.text();
  for (const subscriber of open) subscriber.close();
  const later = await eventually(async () => {
    const again = subscribeByWebSocket(graph.url, { query });
    await eventually(() => again.results.length > 0 || again.ended() !== undefined);
    again.close();
    return again.results.length > 0;
  });
  expect(later).toBe(true);
});

test('#60 a wrong token is closed with 4401, silence after connecting with 4408', async () => {
  const wrong = subscribeByWebSocket(graph.url, { query, token: 'not.a.token' });
  expect((await eventually(() => wrong.ended())).code).toBe(4_401);
  const socket = new WebSocket(`${graph.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const [code] = await once(socket, 'close');
  expect(code).toBe(4_408);
});

test('a message larger than 64 KB closes the connection', async () => {
  const socket = new WebSocket(`${graph.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { filler: 'x'.repeat(100_000) } }));
  const [code] = await once(socket, 'close');
  expect(code).toBe(1_009);
});

test('a subscriber whose broker was wiped in the meantime misses nothing', async () => {
  const live = subscribeBySse(graph.url, { query });
  const { cursor } = (await live.upTo(1)).data.unitCountsChanged;
  const seen = live.results.length;
  await graph.nats.kill();
  const away = subscribeByWebSocket(graph.url, { query, variables: { after: cursor } });
  await announceCounts(graph, null);
  const count = await announceCounts(graph, null);
  const fresh = await startNats({ directory: folder, port: graph.nats.port, fast: true, users: natsRoles });
  try {
    const told = await eventually(
      () => live.results.find((result) => result.data?.unitCountsChanged.count === count),
      {
        deadlineMs: 40_000,
      },
    );
    expect(live.results.length).toBeGreaterThan(seen);
    const other = await eventually(() =>
      away.results.find((result) => result.data?.unitCountsChanged.count === count),
    );
    expect(other.data.unitCountsChanged.cursor).toBe(told.data.unitCountsChanged.cursor);
    const back = subscribeByWebSocket(graph.url, { query, variables: { after: cursor } });
    expect((await back.upTo(1)).data.unitCountsChanged.count).toBe(figures.count);
    for (const subscriber of [live, away, back]) subscriber.close();
  } finally {
    await fresh.stop();
  }
});
