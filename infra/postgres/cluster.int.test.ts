import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Cluster, startCluster } from './cluster.ts';

const silent = () => undefined;
let folder: string;
let cluster: Cluster | undefined;

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', silent);
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
};

const start = async (port?: number): Promise<Cluster> => {
  cluster = await startCluster({ directory: join(folder, 'a cluster'), say: silent, ...(port && { port }) });
  return cluster;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mttq cluster '));
});

afterAll(async () => {
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a cluster of our own', () => {
  test('keeps its data from one start to the next, in a folder with a space in its name', async () => {
    const first = await start();
    const url = await first.createDatabase('organisation');
    await query(url, 'create table unit (name text)');
    await query(url, "insert into unit values ('Trì Quang')");
    await first.stop();
    const again = await (await start()).createDatabase('organisation');
    expect(await query(again, 'select name from unit')).toEqual([{ name: 'Trì Quang' }]);
    await cluster?.stop();
  });

  test('recovers what was committed when the postmaster is killed', async () => {
    const first = await start();
    const url = await first.createDatabase('organisation');
    await query(url, "insert into unit values ('Bản Cầm')");
    await first.kill();
    const again = await (await start()).createDatabase('organisation');
    expect(await query(again, 'select count(*)::int as count from unit')).toEqual([{ count: 2 }]);
  });

  test('is not held up by the pid file of a process that is another one by now', async () => {
    await cluster?.stop();
    const folderOfData = join(folder, 'a cluster', 'cluster', 'data');
    await writeFile(join(folderOfData, 'postmaster.pid'), `${process.ppid}\n${folderOfData}\n`);
    const again = await start();
    expect(await query(again.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('takes a free port when another program has the usual one', async () => {
    await cluster?.stop();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = (other.address() as { port: number }).port;
    const again = await start(taken);
    expect(again.port).not.toBe(taken);
    other.close();
  });

  test('lets nobody in without the password, and gives the owner of a database no more than that database', async () => {
    const { port } = cluster as Cluster;
    const url = await (cluster as Cluster).createDatabase('organisation');
    await expect(query(`postgres://postgres:wrong@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    expect(
      await query(url, 'select rolsuper, rolcreatedb from pg_roles where rolname = current_user'),
    ).toEqual([{ rolsuper: false, rolcreatedb: false }]);
  });
});
