import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Fault } from '@mttq/kernel/fault';
import { fetchDebianPackage } from './debian-package.ts';
import { inspectBinary, isAtLeast, type NatsBinary, oldest, wanted } from './version.ts';

/** Where fetched programs are kept, each in a folder of its version; ignored by git. */
export const cacheFolder: string = fileURLToPath(new URL('../../.cache/nats', import.meta.url));
const searchTimeoutMs = 240_000;
const searchAgainAfterMs = 24 * 3_600_000;

const newest = (binaries: readonly (NatsBinary | undefined)[]): NatsBinary | undefined => {
  let best: NatsBinary | undefined;
  for (const binary of binaries)
    if (binary && (best === undefined || isAtLeast(binary.version, best.version))) best = binary;
  return best;
};

const findOnPath = async (): Promise<NatsBinary | undefined> => {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/sbin',
    '/usr/local/sbin',
  ];
  const path = folders.map((folder) => join(folder, 'nats-server')).find((file) => existsSync(file));
  return path === undefined ? undefined : inspectBinary(path);
};

const findCached = async (): Promise<NatsBinary | undefined> => {
  const names = await readdir(cacheFolder).catch(() => []);
  const versions = names.filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  return newest(
    await Promise.all(versions.map((name) => inspectBinary(join(cacheFolder, name, 'nats-server')))),
  );
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

// One search at a time in a checkout; the lock of a process that is gone counts for nothing.
const withLock = async <T>(work: () => Promise<T>, say: (line: string) => void): Promise<T> => {
  const lock = join(cacheFolder, 'lock');
  const deadline = Date.now() + searchTimeoutMs;
  for (let told = false; ; ) {
    const taken = await writeFile(lock, `${process.pid}`, { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const owner = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10);
    const isFresh = Date.now() - (await stat(lock).catch(() => ({ mtimeMs: 0 }))).mtimeMs < 2_000;
    if (Date.now() > deadline || (!isFresh && !isAlive(owner))) await rm(lock, { force: true });
    else if (!told) {
      told = true;
      say('another start fetches nats-server; waiting for it');
    }
    await wait(200);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
};

const searchedRecently = async (): Promise<boolean> => {
  const marker = await stat(join(cacheFolder, 'searched')).catch(() => undefined);
  return marker !== undefined && Date.now() - marker.mtimeMs < searchAgainAfterMs;
};

const instruction = (tried: readonly string[]): string =>
  [
    `Không tìm thấy nats-server (cần ${oldest} trở lên, nên dùng ${wanted} trở lên). Đã thử:`,
    ...tried.map((line) => `  - ${line}`),
    'Cách xử lý: đặt NATS_URL=nats://<người dùng>:<mật khẩu>@<máy>:<cổng>, hoặc đặt chương trình nats-server vào một thư mục của PATH.',
    `No nats-server found (${oldest} or newer is needed, ${wanted} or newer is better). Tried what is listed above.`,
    'What to do: set NATS_URL=nats://<user>:<password>@<host>:<port>, or put a nats-server program into a folder of PATH.',
  ].join('\n');

/**
 * Finds a nats-server: on PATH, in the project's cache, from Debian by apt; one that is older than wanted is taken only
 * when nothing newer can be had. Bounded in time. Throws a `Fault` that says in both languages what was tried and what to do.
 */
export const obtainNatsServer = async (
  say: (line: string) => void = () => undefined,
): Promise<NatsBinary> => {
  const onPath = await findOnPath();
  if (onPath && isAtLeast(onPath.version, wanted)) return onPath;
  const cached = await findCached();
  if (cached && isAtLeast(cached.version, wanted)) return cached;
  const known = newest([onPath, cached]);
  if (known && (await searchedRecently())) return known;
  await mkdir(cacheFolder, { recursive: true });
  return withLock(async () => {
    const meanwhile = await findCached();
    if (meanwhile && isAtLeast(meanwhile.version, wanted)) return meanwhile;
    for (const name of await readdir(cacheFolder))
      if (name.startsWith('apt-')) await rm(join(cacheFolder, name), { recursive: true, force: true });
    const { binary, tried } = await fetchDebianPackage(cacheFolder, Date.now() + searchTimeoutMs, say);
    const best = newest([onPath, meanwhile, binary]);
    if (best === undefined)
      throw new Fault('NATS_NOT_FOUND', instruction([`PATH: none`, `${cacheFolder}: none`, ...tried]));
    await writeFile(join(cacheFolder, 'searched'), tried.join('\n'));
    return best;
  }, say);
};
