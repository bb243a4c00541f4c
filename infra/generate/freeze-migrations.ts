import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const list = 'tests/architecture/frozen-migrations.json';

const migrationsIn = async (root: string, folder: string): Promise<string[]> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}/migrations`);
  const found = await Promise.all(
    folders
      .filter((path) => existsSync(join(root, path)))
      .map(async (path) => (await readdir(join(root, path))).map((name) => `${path}/${name}`)),
  );
  return found.flat().filter((path) => path.endsWith('.ts'));
};

/** Writes down the digest of every migration that is not written down yet; those that are, stay as they are. Answers the new ones. */
export const freezeMigrations = async (root: string): Promise<string[]> => {
  const path = join(root, list);
  const frozen = (existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {}) as Record<string, string>;
  const migrations = [...(await migrationsIn(root, 'packages')), ...(await migrationsIn(root, 'services'))];
  const fresh = migrations.filter((migration) => frozen[migration] === undefined).sort();
  for (const migration of fresh)
    frozen[migration] = createHash('sha256')
      .update(await readFile(join(root, migration), 'utf8'))
      .digest('hex');
  const sorted = Object.fromEntries(
    Object.entries(frozen).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  await writeFile(path, `${JSON.stringify(sorted, undefined, 2)}\n`);
  return fresh;
};
