import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import type { Account } from '../system/guarded-process.ts';

/** PostgreSQL refuses to run as root: then it runs as `nobody`, which every Debian has. Otherwise as ourselves. */
export const findAccount = async (): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const row = (await readFile('/etc/passwd', 'utf8')).split('\n').find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = row?.split(':') ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
};

const ancestorsOf = (folder: string): readonly string[] => {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...ancestorsOf(parent), folder];
};

const canPass = async (folder: string): Promise<boolean> => ((await stat(folder)).mode & 0o001) !== 0;

/** The first folder on the way to `folder` that other accounts may not pass, if any. Private folders of ours under the system's temporary folder are opened for passing (not for listing). */
export const findClosedFolder = async (folder: string): Promise<string | undefined> => {
  const temporary = (await realpath(tmpdir())) + sep;
  for (const ancestor of ancestorsOf(await realpath(folder))) {
    if (await canPass(ancestor)) continue;
    if (!ancestor.startsWith(temporary)) return ancestor;
    await chmod(ancestor, 0o711);
  }
  return undefined;
};

const substituteOf = (wanted: string): string =>
  join('/var/lib/mttq-graph', createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 16));

const told = new Set<string>();

/** Removes a folder that `reachableFolder` gave, wherever it is. */
export const removeFolder = async (wanted: string): Promise<void> => {
  await rm(wanted, { recursive: true, force: true, maxRetries: 3 });
  if (process.getuid?.() === 0) await rm(substituteOf(wanted), { recursive: true, force: true });
};

/**
 * A folder that the account can reach: `wanted` when it can, otherwise one under /var/lib that depends only on `wanted`,
 * so that the next start finds its data again. `say` is told once when the place is another one.
 */
export const reachableFolder = async (
  wanted: string,
  account: Account | undefined,
  say: (line: string) => void,
): Promise<string> => {
  if (account === undefined) {
    await mkdir(wanted, { recursive: true });
    return wanted;
  }
  const parent = dirname(resolve(wanted));
  await mkdir(parent, { recursive: true });
  const closed = await findClosedFolder(parent);
  if (closed === undefined) return own(wanted, account);
  const folder = substituteOf(wanted);
  if (!told.has(wanted))
    say(`PostgreSQL (account nobody) cannot pass ${closed}; it uses ${folder} in the place of ${wanted}`);
  told.add(wanted);
  await mkdir(dirname(folder), { recursive: true, mode: 0o711 });
  return own(folder, account);
};

const own = async (folder: string, account: Account): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, account.uid, account.gid);
  return folder;
};
