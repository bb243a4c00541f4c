import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { discoverMigrations, migrate } from '@mttq/platform/data/migrations';
import { createTestDatabase, type TestDatabase } from '@mttq/testkit/database';
import { type DataSource, EntitySchema } from 'typeorm';
import { dumpSchema } from '../../infra/generate/dump-schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const services = readdirSync(join(root, 'services')).filter((name) =>
  existsSync(join(root, 'services', name, 'migrations')),
);

const tablesOf = async (service: string): Promise<EntitySchema[]> => {
  const source = join(root, 'services', service, 'src');
  const files = readdirSync(source, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.table.ts'));
  const modules = await Promise.all(
    files.sort().map((name) => import(join(source, name)) as Promise<object>),
  );
  return modules.flatMap((module) =>
    Object.values(module).filter((value): value is EntitySchema => value instanceof EntitySchema),
  );
};

const proposalsOf = async (dataSource: DataSource): Promise<string[]> => {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
};

describe.each(services)('the database of %s', (service) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  const connect = async (entities: EntitySchema[]): Promise<DataSource> => {
    const migrations = await discoverMigrations(join(root, 'services', service, 'migrations'));
    return createDataSource({
      url: database.url,
      entities,
      migrations,
      applicationName: 'contract',
    }).initialize();
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await connect(await tablesOf(service));
    await migrate(dataSource);
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  test('after all migrations the row shapes ask for no change', async () => {
    expect(await proposalsOf(dataSource)).toEqual([]);
  });

  test('the committed schema.sql is what the migrations make', async () => {
    const committed = readFileSync(join(root, 'services', service, 'schema.sql'), 'utf8');
    expect((await dumpSchema(dataSource)).split('\n')).toEqual(committed.split('\n'));
  });

  test('a column that no migration makes is noticed', async () => {
    const planted = new EntitySchema({
      name: 'audit_log_planted',
      tableName: 'planted',
      columns: { id: { type: 'uuid', primary: true } },
    });
    const other = await connect([planted]);
    try {
      expect(await proposalsOf(other)).toEqual([expect.stringContaining('CREATE TABLE "planted"')]);
    } finally {
      await other.destroy();
    }
  });

  test('an index that nobody dumped is noticed', async () => {
    const before = await dumpSchema(dataSource);
    await dataSource.query('create table planted_rows (id integer primary key, note text)');
    await dataSource.query('create index planted_note on planted_rows (note)');
    const after = await dumpSchema(dataSource);
    await dataSource.query('drop table planted_rows');
    expect(after).toContain('CREATE INDEX planted_note');
    expect(await dumpSchema(dataSource)).toBe(before);
  });
});
