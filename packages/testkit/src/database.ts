import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own for one test file. `url` is its owner's, who is no superuser. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

const asSuperuser = async (statements: readonly string[]): Promise<void> => {
  const url = process.env.TEST_POSTGRES_URL;
  if (url === undefined)
    throw new Error('TEST_POSTGRES_URL is not set: run through the Jest configuration of infra/jest');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 60_000,
  });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Makes a fresh, empty database in the cluster of the run. `drop` ends its connections and removes it. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  await asSuperuser([
    `create role ${name} login createrole password '${password}'`,
    `create database ${name} owner ${name}`,
  ]);
  const url = new URL(process.env.TEST_POSTGRES_URL as string);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      asSuperuser([
        `drop database if exists ${name} with (force)`,
        `drop role if exists ${name}_application`,
        `drop role if exists ${name}`,
      ]),
  };
};
