import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SettingsDefinition } from '@mttq/platform/operations/settings';
import { renderSettingsTable, type SettingsChapter } from '@mttq/platform/operations/settings-table';
import type { Files } from './generated-files.ts';
import { listServices } from './list-services.ts';

type Source = { readonly title: string; readonly about: string; readonly path: string };

const sourcesOf = async (root: string): Promise<Source[]> => [
  {
    title: 'Every service',
    about: 'Read by each process below `services/`.',
    path: 'packages/platform/src/operations/service-settings.ts',
  },
  ...(await listServices(root)).map((name) => ({
    title: `Service ${name}`,
    about: `Read by \`services/${name}\` besides those of every service.`,
    path: `services/${name}/src/settings.ts`,
  })),
  { title: 'Gateway', about: 'Read by the one public door.', path: 'gateway/src/settings.ts' },
  {
    title: 'Launcher and tests',
    about:
      'Read by `npm start`, `npm run dev` and `npm test`. The launcher also hands on every setting of a service or of the gateway that is set for it.',
    path: 'infra/generate/launcher-settings.ts',
  },
];

const isDefinition = (value: unknown): value is SettingsDefinition =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (setting) => typeof setting === 'object' && setting !== null && 'variable' in setting,
  );

const readChapter = async (root: string, { title, about, path }: Source): Promise<SettingsChapter[]> => {
  const file = join(root, path);
  if (!existsSync(file)) return [];
  const module = (await import(pathToFileURL(file).href)) as object;
  return Object.entries(module).flatMap(([name, settings]) =>
    name.endsWith('Settings') && isDefinition(settings) ? [{ title, about, settings }] : [],
  );
};

/** `docs/settings.md`: every environment variable of every process, found by folder. */
export const produce = async (root: string): Promise<Files> => {
  const chapters = await Promise.all((await sourcesOf(root)).map((source) => readChapter(root, source)));
  return new Map([['docs/settings.md', renderSettingsTable(chapters.flat())]]);
};
