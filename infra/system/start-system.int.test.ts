import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from '../../packages/testkit/src/database.ts';
import { eventually } from '../../packages/testkit/src/eventually.ts';
import { startSystem } from './start-system.ts';
import type { System } from './system.ts';

const root = fileURLToPath(new URL('stand-in', import.meta.url));
jest.setTimeout(120_000);

let folder: string;
let system: System;
const lines: string[] = [];

const start = async (fresh = false): Promise<System> => {
  const directory = join(folder, 'local data');
  system = await startSystem({ directory, root, fast: true, fresh, report: (line) => lines.push(line) });
  return system;
};

const query = async (service: string, sql: string): Promise<unknown[]> => {
  const connectionString = system.databaseUrlOf(service);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
};

const environmentOf = async (service: string): Promise<Record<string, string>> =>
  (await fetch(`${system.processOf(service).url}/environment`)).json() as Promise<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mttq system '));
  await start();
});

afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('the system', () => {
  test('gives every service a database, a user of the broker and the gateway’s public key of its own', async () => {
    const [alpha, beta] = [await environmentOf('alpha'), await environmentOf('beta')];
    expect(new URL(alpha.DATABASE_URL as string).port).not.toBe(new URL(beta.DATABASE_URL as string).port);
    expect(new URL(alpha.NATS_URL as string).username).toBe('alpha');
    expect(new URL(beta.NATS_URL as string).username).toBe('beta');
    expect(alpha.GATEWAY_PUBLIC_KEY).not.toContain('"d"');
    expect(alpha.GATEWAY_SIGNING_KEY).toBeUndefined();
  });

  test('starts a process again that ended by itself', async () => {
    const before = system.processOf('beta').pid;
    await fetch(`${system.processOf('beta').url}/crash`).catch(() => undefined);
    await eventually(() => lines.includes('beta is back'), { deadlineMs: 30_000 });
    expect(system.processOf('beta').pid).not.toBe(before);
    expect(await environmentOf('beta')).toHaveProperty('PORT');
  });

  test('keeps down what a test killed, and brings it back on the same address', async () => {
    const database = system.processOf('postgres-alpha');
    const before = database.url;
    await database.kill();
    await expect(query('alpha', 'select 1')).rejects.toThrow();
    await database.restart();
    expect(database.url).toBe(before);
    expect(await query('alpha', 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('goes on with the data of the start before, until a fresh start throws them away', async () => {
    await query('alpha', 'create table kept (name text)');
    await system.stop();
    await start();
    expect(await query('alpha', "select to_regclass('kept')::text as kept")).toEqual([{ kept: 'kept' }]);
    await system.stop();
    await start(true);
    expect(await query('alpha', "select to_regclass('kept')::text as kept")).toEqual([{ kept: null }]);
  });

  test('uses the database and the broker of the user as they are, and never wipes them', async () => {
    await system.stop();
    const database = await createTestDatabase();
    process.env.DATABASE_URL_ALPHA = database.url;
    process.env.NATS_URL = process.env.TEST_NATS_URL;
    try {
      await start();
      await query('alpha', 'create table mine (name text)');
      await system.stop();
      await start(true);
      expect(await query('alpha', "select to_regclass('mine')::text as mine")).toEqual([{ mine: 'mine' }]);
      expect([...system.processes.keys()]).not.toContain('postgres-alpha');
      expect([...system.processes.keys()]).not.toContain('nats');
      expect((await environmentOf('beta')).NATS_URL).toBe(process.env.TEST_NATS_URL);
    } finally {
      await system.stop();
      delete process.env.DATABASE_URL_ALPHA;
      delete process.env.NATS_URL;
      await database.drop();
    }
  });

  test('refuses a wrong address by its name before anything runs on', async () => {
    process.env.DATABASE_URL_BETA = 'mysql://somewhere';
    try {
      await expect(start()).rejects.toThrow(/DATABASE_URL_BETA has a wrong value/);
    } finally {
      delete process.env.DATABASE_URL_BETA;
    }
  });
});
