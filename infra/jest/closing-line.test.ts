import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const runJest = (folder: string, env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve) => {
    const jest = join(repository, 'node_modules/jest/bin/jest.js');
    const options = [jest, '--rootDir', folder, '--config', join(folder, 'jest.config.json')];
    execFile(
      process.execPath,
      options,
      { timeout: 30_000, env: { ...process.env, ...env } },
      (_error, output) => resolve(output),
    );
  });

describe('the last line of a test run', () => {
  test('counts tests, and files that do not load as failures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mttq-closing-'));
    try {
      const reporters = [join(repository, 'infra/jest/closing-line.mjs')];
      await writeFile(join(folder, 'jest.config.json'), JSON.stringify({ reporters, transform: {} }));
      const words = [
        'test("a", () => {});',
        'test("b", () => { throw new Error("b"); });',
        'test.skip("c", () => {});',
      ];
      await writeFile(join(folder, 'mixed.test.js'), words.join('\n'));
      await writeFile(join(folder, 'broken.test.js'), 'require("./missing.js");');
      const output = await runJest(folder, { COUNTS_FILE: '' });
      expect(output.trimEnd().split('\n').at(-1)).toBe('1 passed, 2 failed, 1 skipped');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
