import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@mttq/testkit/database';
import { eventually } from '@mttq/testkit/eventually';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createTokenSigner } from '../graph/internal-token.ts';
import { newId } from '../new-id.ts';
import { type RunningService, startService } from './run-service.ts';

jest.setTimeout(60_000);

const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
directive @public on FIELD_DEFINITION | OBJECT
type Query { answer: String! @public }`;

let folder: string;
let database: TestDatabase;
let privateKey: JWK;
let service: RunningService;
let openGate: () => void;
const stopped: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mttq-service-'));
  await writeFile(path.join(folder, 'small.graphql'), typeDefs);
  database = await createTestDatabase();
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  privateKey = await exportJWK(pair.privateKey);
  const opened = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  service = await startService(
    {
      name: 'small',
      entities: [],
      migrationsFolder: folder,
      typeDefsFolder: folder,
      resolvers: [{ Query: { answer: async () => opened.then(() => 'in time') } }],
      policy: {},
      onReady: async () => ({ stop: async () => void stopped.push('background') }),
    },
    {
      DATABASE_URL: database.url,
      // Nobody listens there: the broker is missing.
      NATS_URL: 'nats://small:small@127.0.0.1:9',
      GATEWAY_PUBLIC_KEY: JSON.stringify(await exportJWK(pair.publicKey)),
      DATA_ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
      LOG_LEVEL: 'silent',
    },
  );
});

afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const get = async (name: string) => {
  const response = await fetch(`http://127.0.0.1:${service.port}/${name}`);
  return { status: response.status, text: await response.text() };
};

test('a service without a broker is degraded and ready', async () => {
  expect((await get('livez')).status).toBe(200);
  expect((await get('startupz')).status).toBe(200);
  const ready = await get('readyz');
  expect(ready.status).toBe(200);
  expect(JSON.parse(ready.text)).toMatchObject({
    status: 'degraded',
    checks: { database: 'ok', migrations: 'ok', broker: 'failing' },
  });
});

test('its figures name what waits in the outbox', async () => {
  const { text } = await get('metrics');
  expect(text).toMatch(/outbox_events\{process="small"\} 0/);
  expect(text).toMatch(/event_loop_delay_p99_seconds/);
});

test('it answers what is in flight before it ends, and stops what runs beside it', async () => {
  const sign = await createTokenSigner({ privateKey, clock: () => new Date(), newId });
  const body = JSON.stringify({ query: '{ answer }' });
  const actor = { id: 'somebody', isAdministrator: false, language: 'vi', correlationId: 'c' } as const;
  const token = await sign({ actor, audience: 'small', body });
  const inFlight = fetch(`http://127.0.0.1:${service.port}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-internal-token': token },
  });
  await eventually(async () => (await get('livez')).status === 200);
  const draining = service.drain();
  await eventually(() =>
    get('livez').then(
      () => false,
      () => true,
    ),
  );
  openGate();
  const answer = await inFlight;
  expect(await answer.json()).toEqual({ data: { answer: 'in time' } });
  await draining;
  expect(stopped).toEqual(['background']);
  expect(service.parts.dataSource.isInitialized).toBe(false);
});
