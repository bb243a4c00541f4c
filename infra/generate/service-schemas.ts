import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '@mttq/platform/data/data-source';
import { discoverMigrations, migrate } from '@mttq/platform/data/migrations';
import pg from 'pg';
import { startCluster } from '../postgres/cluster.ts';
import { dumpSchema } from './dump-schema.ts';
import { contentOrError, type Produced } from './generated-files.ts';

const execute = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 30_000,
    query_timeout: 60_000,
  });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

// Runs the migrations of `serviceFolder` in a fresh database of the server and answers the dump.
const dumpMigratedSchema = async (serverUrl: string, serviceFolder: string): Promise<string> => {
  const name = `schema_${randomBytes(6).toString('hex')}`;
  await execute(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  try {
    const migrations = await discoverMigrations(join(serviceFolder, 'migrations'));
    const options = { url: url.href, entities: [], migrations, applicationName: 'generate' };
    const dataSource = await createDataSource(options).initialize();
    try {
      await migrate(dataSource);
      return await dumpSchema(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await execute(serverUrl, `drop database if exists ${name} with (force)`);
  }
};

/** `schema.sql` of every service that has migrations. Uses `TEST_POSTGRES_URL` when set, else a server of its own. */
export const dumpServiceSchemas = async (root: string, services: readonly string[]): Promise<Produced> => {
  const withMigrations = services.filter((name) => existsSync(join(root, 'services', name, 'migrations')));
  const dumps = new Map<string, string | Error>();
  if (withMigrations.length === 0) return dumps;
  const given = process.env.TEST_POSTGRES_URL;
  const directory = given ? undefined : await mkdtemp(join(tmpdir(), 'mttq-generate-'));
  const cluster = directory
    ? await startCluster({ directory: join(directory, 'postgres'), fast: true })
    : undefined;
  try {
    const serverUrl = given ?? cluster?.url('postgres') ?? '';
    for (const name of withMigrations)
      dumps.set(
        `services/${name}/schema.sql`,
        await contentOrError(() => dumpMigratedSchema(serverUrl, join(root, 'services', name))),
      );
    return dumps;
  } finally {
    await cluster?.stop();
    if (directory) await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
