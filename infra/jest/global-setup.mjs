import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const load = async (path) => {
  const url = new URL(path, import.meta.url);
  return existsSync(url) ? import(url.href) : undefined;
};

/** Starts what the run needs and tells the test files where by `TEST_POSTGRES_URL` and `TEST_NATS_URL`. */
export default async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-test-'));
  const started = { directory, cluster: undefined, nats: undefined };
  globalThis.startedForTests = started;
  if (process.env.TEST_POSTGRES_URL === undefined) {
    const postgres = await load('../postgres/cluster.ts');
    started.cluster = await postgres?.startCluster({ directory: join(directory, 'postgres'), fast: true });
    if (started.cluster) process.env.TEST_POSTGRES_URL = started.cluster.url('postgres');
  }
  if (process.env.TEST_NATS_URL === undefined) {
    const nats = await load('../nats/server.ts');
    started.nats = await nats?.startNats({ directory: join(directory, 'nats') });
    if (started.nats) process.env.TEST_NATS_URL = started.nats.url;
  }
};
