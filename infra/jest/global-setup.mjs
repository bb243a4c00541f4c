import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNats } from '../nats/server.ts';
import { startCluster } from '../postgres/cluster.ts';

// A missing server fails the tests that need it, each by name, and not the whole run before its first line.
const attempt = async (what, start) => {
  try {
    return await start();
  } catch (error) {
    process.stderr.write(`\nno ${what} for the tests: ${error.message}\n`);
    return undefined;
  }
};

/** Starts what the run needs and tells the test files where by `TEST_POSTGRES_URL` and `TEST_NATS_URL`. */
export default async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-test-'));
  const started = { directory, cluster: undefined, nats: undefined };
  globalThis.startedForTests = started;
  if (process.env.TEST_POSTGRES_URL === undefined) {
    const options = { directory: join(directory, 'postgres'), fast: true };
    started.cluster = await attempt('PostgreSQL', () => startCluster(options));
    if (started.cluster) process.env.TEST_POSTGRES_URL = started.cluster.url('postgres');
  }
  if (process.env.TEST_NATS_URL === undefined) {
    const options = { directory: join(directory, 'nats'), fast: true };
    started.nats = await attempt('nats-server', () => startNats(options));
    if (started.nats) process.env.TEST_NATS_URL = started.nats.url;
  }
};
