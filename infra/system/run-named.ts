import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '@mttq/kernel/fault';
import { repositoryFolder } from './services.ts';

/** What a file of `tests/verify` or `tests/bench` exports. `run` throws when what it shows is not so. */
export type Named = { readonly title: string; run(report: (line: string) => void): Promise<void> };

/** A command that runs one file of a folder by its name. */
export type NamedCommand = {
  /** `tests/verify` */
  readonly folder: string;
  /** `npm run verify --` */
  readonly command: string;
  readonly about: string;
};

const listNames = async (folder: string): Promise<readonly string[]> => {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith('.ts') && !file.slice(0, -3).includes('.'));
  return names.map((file) => file.slice(0, -3)).toSorted();
};

const load = async (folder: string, name: string): Promise<Named> =>
  (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Named;

const helpOf = async ({ command, about }: NamedCommand, folder: string): Promise<string> => {
  const lines = [about, '', `${command} <name>`, ''];
  for (const name of await listNames(folder)) {
    const { title, run } = await load(folder, name);
    if (typeof run === 'function') lines.push(`  ${name.padEnd(16)} ${title}`);
  }
  return lines.join('\n');
};

/** Runs the file that the first argument names and answers the exit code: 0, 1 on failure, 2 when the name is unknown. */
export const runNamed = async (
  command: NamedCommand,
  argv: readonly string[],
  report: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Promise<number> => {
  const folder = join(repositoryFolder, command.folder);
  const [name = '--help'] = argv;
  const isKnown = /^[a-z][a-z0-9-]*$/.test(name) && existsSync(join(folder, `${name}.ts`));
  if (!isKnown) {
    if (name !== '--help') report(`${name}?\n`);
    report(await helpOf(command, folder));
    return argv.includes('--help') ? 0 : 2;
  }
  const { title, run } = await load(folder, name);
  report(title);
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    await run(report);
    report(`passed: ${name} (${seconds()})`);
    return 0;
  } catch (error) {
    const text = error instanceof Fault ? error.message : ((error as Error).stack ?? String(error));
    report(`FAILED: ${name} (${seconds()})\n${text}`);
    return 1;
  }
};
