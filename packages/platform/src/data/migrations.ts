import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataSource, MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

const fileName = /^\d{13}-[a-z0-9-]+\.ts$/;

const classesIn = async (folder: string): Promise<MigrationClass[]> => {
  const names = (await readdir(folder)).filter((name) => fileName.test(name)).sort();
  const modules = await Promise.all(
    names.map((name) => import(pathToFileURL(path.join(folder, name)).href) as Promise<object>),
  );
  return modules.flatMap((module) =>
    Object.values(module).filter((value): value is MigrationClass => typeof value === 'function'),
  );
};

const platformFolder = path.join(import.meta.dirname, '..', '..', 'migrations');

/** The platform's migrations and then those of the service, each oldest first. Files are `<13 digits>-<name>.ts`. */
export const discoverMigrations = async (serviceFolder: string): Promise<MigrationClass[]> => [
  ...(await classesIn(platformFolder)),
  ...(await classesIn(serviceFolder)),
];

/** Runs what has not run yet; answers the names of what ran. One transaction a migration. */
export const migrate = async (dataSource: DataSource): Promise<string[]> => {
  const ran = await dataSource.runMigrations({ transaction: 'each' });
  return ran.map((migration) => migration.name);
};
