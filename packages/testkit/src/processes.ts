import { readdir, readFile } from 'node:fs/promises';

/** Process ids whose command line or environment names this text, such as a test's own folder; without ourselves. */
export const processesNaming = async (text: string): Promise<readonly number[]> => {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const id of ids) {
    if (id === process.pid) continue;
    const read = (file: string) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '');
    if ((await read('cmdline')).includes(text) || (await read('environ')).includes(text)) found.push(id);
  }
  return found;
};
