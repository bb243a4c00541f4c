import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { eventually } from '@mttq/testkit/eventually';
import { obtainNatsServer } from '../../../infra/nats/obtain.ts';
import { isAtLeast } from '../../../infra/nats/version.ts';
import { findPort } from '../../../infra/system/ports.ts';

/** A broker of our own without passwords, so that it can be killed, wiped and started again on its port. */
export const startWipeableBroker = async (directory: string) => {
  const { path: program, version } = await obtainNatsServer();
  const port = await findPort();
  const store = path.join(directory, 'store');
  const file = path.join(directory, 'nats.conf');
  const durable = isAtLeast(version, '2.10') ? { sync_interval: 'always' } : {};
  await mkdir(directory, { recursive: true });
  await writeFile(
    file,
    JSON.stringify({
      host: '127.0.0.1',
      port,
      max_payload: 262_144,
      jetstream: { store_dir: store, ...durable },
    }),
  );
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(program, ['-c', file], { stdio: 'ignore' });
    await eventually(() => isListening(port));
  };
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url: `nats://127.0.0.1:${port}`,
    version,
    start,
    kill,
    wipe: () => rm(store, { recursive: true, force: true }),
  };
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => resolve(socket.destroy() !== undefined));
    socket.once('error', () => resolve(false));
  });
