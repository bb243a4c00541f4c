import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { auditServer } from 'graphql-http';
import type { RunningGateway } from '../../../gateway/src/start-gateway.ts';
import { ask } from '../gateway-fixture/ask.ts';
import { gate } from '../gateway-fixture/organisation/organisation.ts';
import { startGraph, type TestGraph } from '../gateway-fixture/start-graph.ts';
import { subscribeByWebSocket } from '../gateway-subscriptions/subscribers.ts';

jest.setTimeout(60_000);

let graph: TestGraph;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mttq-doors-'));
  graph = await startGraph();
});

afterAll(async () => {
  await graph?.stop();
  await rm(folder, { recursive: true, force: true });
});

const withGateway = async (
  settings: Record<string, string>,
  work: (url: string, gateway: RunningGateway) => Promise<void>,
): Promise<void> => {
  const gateway = await graph.openGateway(settings);
  try {
    await work(`http://127.0.0.1:${gateway.port}`, gateway);
  } finally {
    await gateway.drain();
  }
};

const registered = '{ whoAmI }';
const idOf = (document: string): string => createHash('sha256').update(document).digest('hex');

const writeSafelist = async (manifest: object): Promise<string> => {
  const file = path.join(folder, `safelist-${Object.keys(manifest).join('').slice(0, 12)}.json`);
  await writeFile(file, JSON.stringify(manifest));
  return file;
};

describe('the door of client builds', () => {
  test('#26 #27 serves registered operations by their id and nothing else', async () => {
    const file = await writeSafelist({ [idOf(registered)]: registered });
    await withGateway({ CLIENT_DOOR: 'safelist', SAFELIST_FILE: file }, async (url) => {
      const send = (body: object) => ask(`${url}/graphql`, { body: JSON.stringify(body) });
      const known = await send({ documentId: `sha256:${idOf(registered)}` });
      expect(known.data).toEqual({ whoAmI: 'anonymous vi' });
      const byApollo = await send({
        extensions: { persistedQuery: { version: 1, sha256Hash: idOf(registered) } },
      });
      expect(byApollo.data).toEqual({ whoAmI: 'anonymous vi' });
      const refused = [
        { query: '{ place(id: "place-001") { id } }' },
        { query: registered },
        { documentId: `sha256:${'0'.repeat(64)}` },
        { documentId: idOf(registered), query: '{ place(id: "place-001") { id } }' },
        { documentId: '__proto__' },
      ];
      for (const body of refused) {
        const answer = await send(body);
        expect([body, answer.status, answer.codes]).toEqual([body, 403, ['OPERATION_NOT_ALLOWED']]);
      }
      const byGet = await ask(`${url}/graphql?query=${encodeURIComponent(registered)}`, {
        method: 'GET',
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(byGet.status).toBe(403);
      const live = subscribeByWebSocket(url, { query: 'subscription { unitCountsChanged { count } }' });
      await eventually(() => live.ended() !== undefined);
      expect(JSON.stringify(live.ended()?.error)).toContain('OPERATION_NOT_ALLOWED');
      live.close();
    });
  });

  test('does not open with a manifest whose id is not that of its document', async () => {
    const file = await writeSafelist({ ['f'.repeat(64)]: registered });
    const opening = graph.openGateway({ CLIENT_DOOR: 'safelist', SAFELIST_FILE: file });
    await expect(opening).rejects.toThrow(/SAFELIST_FILE/);
  });
});

describe('the door of analysts', () => {
  test('serves free queries of people who signed in, and no mutations', async () => {
    const token = await graph.issuer.token({ sub: 'analyst' });
    const send = (query: string, who?: string) =>
      ask(`${graph.url}/analyst`, { query, ...(who === undefined ? {} : { token: who }) });
    expect((await send('{ whoAmI }', token)).data).toEqual({ whoAmI: 'analyst vi' });
    const stranger = await send('{ whoAmI }');
    expect([stranger.status, stranger.codes]).toEqual([401, ['UNAUTHENTICATED']]);
    const writing = await send('mutation { tryCode(code: "1") }', token);
    expect([writing.status, writing.codes]).toEqual([403, ['OPERATION_NOT_ALLOWED']]);
  });

  test('has a budget of its own, and is not there when it is switched off', async () => {
    const token = await graph.issuer.token();
    const query = '{ places(first: 100) { nodes { places(first: 100) { nodes { id } } } } }';
    await withGateway({ CLIENT_COST_MAX: '100', ANALYST_COST_MAX: '100000' }, async (url) => {
      expect((await ask(`${url}/graphql`, { query, token })).codes).toEqual(['COST_EXCEEDED']);
      expect((await ask(`${url}/analyst`, { query, token })).codes).toEqual([]);
    });
    await withGateway({ ANALYST_DOOR: 'off' }, async (url) => {
      expect((await ask(`${url}/analyst`, { query, token })).status).toBe(404);
    });
  });
});

describe('the page for explorers', () => {
  test('is there only when it is switched on, and loads nothing from elsewhere', async () => {
    const html = { method: 'GET', headers: { accept: 'text/html' } };
    expect((await ask(`${graph.url}/graphql`, html)).status).toBe(406);
    await withGateway({ GRAPHIQL: 'on', INTROSPECTION: 'on' }, async (url) => {
      const page = await ask(`${url}/graphql`, html);
      expect(page.status).toBe(200);
      const mentionsStream = page.text.includes('/graphql/stream');
      expect(mentionsStream).toBe(true);
      const head = page.text.slice(0, page.text.indexOf('<style>')) + page.text.slice(-2_000);
      const isSelfContained = !/<(script|link|img|iframe)[^>]+(src|href)=["']?(https?:)?\/\//i.test(head);
      expect(isSelfContained).toBe(true);
      expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*connect-src 'self'/);
      const described = await ask(`${url}/graphql`, { query: '{ __schema { queryType { name } } }' });
      expect(described.data.__schema.queryType.name).toBe('Query');
    });
  });
});

describe('the door itself', () => {
  test('follows GraphQL over HTTP: no audit of graphql-http ends in an error', async () => {
    await withGateway({ INTROSPECTION: 'on' }, async (url) => {
      const results = await auditServer({
        url: `${url}/graphql`,
        fetchFn: (address: string, init?: RequestInit) =>
          fetch(address, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': '1' } }),
      });
      const errors = results
        .filter(({ status }) => status === 'error')
        .map(({ id, name }) => `${id} ${name}`);
      expect(errors).toEqual([]);
      expect(results.length).toBeGreaterThan(50);
    });
  });

  test('gives an operation up at its deadline', async () => {
    gate.opened = new Promise((resolve) => {
      gate.open = resolve;
    });
    await withGateway({ OPERATION_MS_MAX: '200' }, async (url) => {
      const answer = await ask(`${url}/graphql`, { query: '{ slow whoAmI }' });
      expect(answer.codes).toContain('DEADLINE_EXCEEDED');
    });
    gate.open();
  });

  test('answers what is in flight before it ends, and takes nothing new', async () => {
    gate.opened = new Promise((resolve) => {
      gate.open = resolve;
    });
    const gateway = await graph.openGateway({});
    const url = `http://127.0.0.1:${gateway.port}`;
    const inFlight = ask(`${url}/graphql`, { query: '{ slow }' });
    await eventually(async () => {
      const { text } = await ask(`http://127.0.0.1:${gateway.operationsPort}/readyz`, { method: 'GET' });
      return text.includes('ready');
    });
    const live = subscribeByWebSocket(url, { query: 'subscription { unitCountsChanged { count } }' });
    await live.upTo(1);
    const draining = gateway.drain();
    const end = await eventually(() => live.ended());
    expect(end.code).toBe(1_001);
    gate.open();
    expect((await inFlight).data).toEqual({ slow: 'at last' });
    await draining;
    await expect(ask(`${url}/graphql`, { query: '{ whoAmI }' })).rejects.toThrow();
  });

  test('tells at start which settings are wrong, in both languages', async () => {
    const opening = graph.openGateway({ DEPTH_MAX: 'deep', OIDC_ISSUER: 'not an address' });
    await expect(opening).rejects.toThrow(
      /OIDC_ISSUER is "not an address"[\s\S]*DEPTH_MAX is "deep": write a whole number[\s\S]*giá trị sai/,
    );
  });
});
