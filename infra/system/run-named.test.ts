import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runNamed } from './run-named.ts';
import { repositoryFolder } from './services.ts';

let folder: string;
const lines: string[] = [];

const run = (...argv: readonly string[]): Promise<number> => {
  lines.length = 0;
  const command = {
    folder: relative(repositoryFolder, folder),
    command: 'npm run verify --',
    about: 'Proofs',
  };
  return runNamed(command, argv, (text) => lines.push(text));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mttq proofs '));
  const passes =
    "export const title = 'the tree'; export const run = async (report) => report('63 provinces');";
  const fails =
    "export const title = 'the log'; export const run = async () => { throw new Error('a gap'); };";
  await writeFile(join(folder, 'tree.ts'), passes);
  await writeFile(join(folder, 'log.ts'), fails);
  await writeFile(join(folder, 'tree.test.ts'), 'throw new Error("is no proof")');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a proof that is run by its name', () => {
  test('prints what it did and answers 0 when what it shows is so', async () => {
    expect(await run('tree')).toBe(0);
    expect(lines.join('\n')).toMatch(/the tree\n\n?63 provinces[\s\S]*passed: tree/);
  });

  test('says why and answers 1 when it is not so', async () => {
    expect(await run('log')).toBe(1);
    expect(lines.join('\n')).toMatch(/FAILED: log[\s\S]*a gap/);
  });

  test('is listed with its title; an unknown name, or a path, answers 2', async () => {
    expect(await run('--help')).toBe(0);
    expect(lines.join('\n')).toMatch(/log +the log[\s\S]*tree +the tree/);
    expect(lines.join('\n')).not.toContain('tree.test');
    expect(await run('forest')).toBe(2);
    expect(await run('../tree')).toBe(2);
  });
});
