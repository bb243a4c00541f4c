import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inspectBinary, isAtLeast, type NatsBinary, wanted } from './version.ts';

const run = promisify(execFile);
const suites = ['sid', 'forky', 'trixie', 'bookworm'];
const suiteAliases = [...suites, 'unstable', 'testing', 'stable', 'oldstable', 'oldoldstable', 'bullseye'];
const updateTimeoutMs = 90_000;
const downloadTimeoutMs = 60_000;
// Of package debian-archive-keyring, which every Debian has; newer ones also under the second name.
const keyrings = [
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/debian-archive-keyring.pgp',
];

/** The mirrors that the system's own apt sources name, each once; none where there is no apt. */
const listMirrors = async (): Promise<readonly string[]> => {
  const format = '$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(ORIGIN)';
  const options = ['indextargets', '--format', format, 'Created-By: Packages'];
  const { stdout } = await run('apt-get', options, { timeout: 20_000 }).catch(() => ({ stdout: '' }));
  const mirrors = new Set<string>();
  for (const line of stdout.split('\n')) {
    const [uri = '', release = '', component, origin = ''] = line.split('|');
    // Suites of security and updates carry a dash or a slash; other vendors have other releases or origins.
    if (suiteAliases.includes(release) && component === 'main' && (origin === '' || origin === 'Debian'))
      mirrors.add(uri);
  }
  return [...mirrors];
};

const aptOptions = (folder: string): string[] =>
  [
    `Dir::Etc::sourcelist=${folder}/sources.list`,
    `Dir::Etc::sourceparts=${folder}/parts`,
    `Dir::State::lists=${folder}/lists`,
    `Dir::Cache=${folder}/cache`,
    'Acquire::Languages=none',
    'Acquire::Retries=1',
    'Acquire::http::Timeout=15',
    'Acquire::https::Timeout=15',
    // The account _apt could not reach a private folder; signatures are checked all the same.
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);

/** Unpacks the package of one suite below `folder`. Changes nothing in the system and needs no root. */
const unpackSuite = async (
  folder: string,
  mirror: string,
  suite: string,
): Promise<NatsBinary | undefined> => {
  for (const name of ['parts', 'lists/partial', 'cache/archives/partial', 'deb'])
    await mkdir(join(folder, name), { recursive: true });
  const keyring = keyrings.find((path) => existsSync(path));
  const signed = keyring === undefined ? '' : `[signed-by=${keyring}] `;
  await writeFile(join(folder, 'sources.list'), `deb ${signed}${mirror} ${suite} main\n`);
  const options = aptOptions(folder);
  // A hook of the system may fail after a good update: what counts is whether there is a candidate.
  await run('apt-get', [...options, 'update'], { timeout: updateTimeoutMs }).catch(() => undefined);
  const { stdout } = await run('apt-cache', [...options, 'policy', 'nats-server'], { timeout: 20_000 });
  const candidate = /Candidate:\s*(\S+)/.exec(stdout)?.[1];
  if (candidate === undefined || candidate === '(none)') return undefined;
  const deb = join(folder, 'deb');
  await run('apt-get', [...options, 'download', `nats-server=${candidate}`], {
    cwd: deb,
    timeout: downloadTimeoutMs,
  });
  const file = (await readdir(deb)).find((name) => name.endsWith('.deb'));
  if (file === undefined) return undefined;
  await run('dpkg-deb', ['-x', join(deb, file), join(folder, 'root')], { timeout: 20_000 });
  return inspectBinary(join(folder, 'root/usr/sbin/nats-server'));
};

const keep = async (found: NatsBinary, cache: string): Promise<NatsBinary> => {
  const folder = join(cache, found.version);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'nats-server');
  await rename(found.path, path);
  return { path, version: found.version };
};

const reasonOf = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message: string };
  const complaint = stderr?.split('\n').find((line) => line.startsWith('E:'));
  return complaint ?? message.split('\n')[0]?.slice(0, 120) ?? '';
};

/** How the search went: the best program found, if any, and what was tried, one line a suite. */
export type DebianSearch = { readonly binary: NatsBinary | undefined; readonly tried: readonly string[] };

/**
 * Fetches the Debian package with apt into `cache/<version>/nats-server`, newest suite first, and ends at the first one
 * that is new enough; otherwise answers the newest that could be had. `deadline` is in ms since 1970.
 */
export const fetchDebianPackage = async (
  cache: string,
  deadline: number,
  say: (line: string) => void,
): Promise<DebianSearch> => {
  const tried: string[] = [];
  let best: NatsBinary | undefined;
  const mirrors = await listMirrors();
  if (mirrors.length === 0) tried.push('apt: no Debian mirror among the sources of this system');
  for (const suite of suites)
    for (const mirror of mirrors) {
      if (Date.now() > deadline) return { binary: best, tried: [...tried, 'apt: out of time'] };
      const folder = await mkdtemp(join(cache, 'apt-'));
      try {
        say(`fetching nats-server from Debian ${suite} (about 25 MB, once)`);
        const found = await unpackSuite(folder, mirror, suite);
        tried.push(`apt, Debian ${suite}: ${found?.version ?? 'no package'}`);
        if (found && (best === undefined || isAtLeast(found.version, best.version)))
          best = await keep(found, cache);
      } catch (error) {
        tried.push(`apt, Debian ${suite}: ${reasonOf(error)}`);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
      if (best && isAtLeast(best.version, wanted)) return { binary: best, tried };
    }
  return { binary: best, tried };
};
