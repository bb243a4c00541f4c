import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Content by path from the root of the repository, with `/`. */
export type Files = ReadonlyMap<string, string>;

/** What a producer made: content by path, or why this one file could not be made. One broken service stops no other. */
export type Produced = ReadonlyMap<string, string | Error>;

/** Runs the making of one file and keeps its failure as a value. */
export const contentOrError = async (make: () => Promise<string>): Promise<string | Error> => {
  try {
    return await make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const readOrUndefined = async (path: string): Promise<string | undefined> =>
  existsSync(path) ? readFile(path, 'utf8') : undefined;

const filesBelow = async (root: string, folder: string): Promise<string[]> => {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
};

/** Paths whose content on disk differs from what would be generated, and files in wholly generated folders that nothing generates. */
export const findStale = async (
  root: string,
  wanted: Files,
  ownedFolders: readonly string[],
): Promise<string[]> => {
  const stale: string[] = [];
  for (const [path, content] of wanted)
    if ((await readOrUndefined(join(root, path))) !== content) stale.push(path);
  for (const folder of ownedFolders)
    for (const path of await filesBelow(root, folder)) if (!wanted.has(path)) stale.push(path);
  return stale.sort();
};

/** Writes the stale ones of `wanted` and removes leftovers in wholly generated folders; answers the paths that changed. */
export const writeGenerated = async (
  root: string,
  wanted: Files,
  ownedFolders: readonly string[],
): Promise<string[]> => {
  const stale = await findStale(root, wanted, ownedFolders);
  for (const path of stale) {
    const content = wanted.get(path);
    if (content === undefined) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
  }
  return stale;
};
