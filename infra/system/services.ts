import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A service found by its folder. `consumes` are the services whose events it reads (`mttq.consumes` of its package.json). */
export type Service = {
  readonly name: string;
  readonly main: string;
  readonly consumes: readonly string[];
};

/** The folder of this checkout. */
export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const readConsumed = async (folder: string): Promise<readonly string[]> => {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { mttq } = JSON.parse(text) as { mttq?: { consumes?: readonly string[] } };
  return mttq?.consumes ?? [];
};

/** Every folder of `services/` that has a `src/main.ts`, in the order of their names. */
export const discoverServices = async (root: string = repositoryFolder): Promise<readonly Service[]> => {
  const names = await readdir(join(root, 'services')).catch(() => []);
  const found = names.toSorted().map((name) => ({ name, folder: join(root, 'services', name) }));
  const complete = found.filter(({ folder }) => existsSync(join(folder, 'src/main.ts')));
  return Promise.all(
    complete.map(async ({ name, folder }) => ({
      name,
      main: join(folder, 'src/main.ts'),
      consumes: await readConsumed(folder),
    })),
  );
};

/** `organisation` → `ORGANISATION`, as in `DATABASE_URL_ORGANISATION`. */
export const variableOf = (service: string): string => service.toUpperCase().replaceAll('-', '_');
