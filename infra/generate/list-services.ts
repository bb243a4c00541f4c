import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of the folders of `services/`, in order. */
export const listServices = async (root: string): Promise<string[]> => {
  const entries = await readdir(join(root, 'services'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
};
