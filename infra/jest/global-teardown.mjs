import { rm } from 'node:fs/promises';

/** Stops what global set-up started, in reverse order. */
export default async () => {
  const { directory, cluster, nats } = globalThis.startedForTests ?? {};
  await nats?.stop();
  await cluster?.stop();
  if (directory) await rm(directory, { recursive: true, force: true, maxRetries: 3 });
};
