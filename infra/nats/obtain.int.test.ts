import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cacheFolder, obtainNatsServer } from './obtain.ts';
import { inspectBinary, isAtLeast, wanted } from './version.ts';

const pathOfRun = process.env.PATH;
let folder: string;

const putOnPath = async (version: string): Promise<string> => {
  const path = join(folder, 'nats-server');
  await writeFile(path, `#!/bin/sh\necho 'nats-server: v${version}'\n`, { mode: 0o755 });
  process.env.PATH = [folder, pathOfRun].join(delimiter);
  return path;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mttq path '));
});

afterEach(async () => {
  process.env.PATH = pathOfRun;
  await rm(folder, { recursive: true, force: true });
});

describe('the search for a nats-server', () => {
  test('takes a program on PATH that is new enough, before any other', async () => {
    const path = await putOnPath('2.99.0');
    expect(await obtainNatsServer()).toEqual({ path, version: '2.99.0' });
  });

  test('goes on from a program on PATH that is older than wanted, to a newer one', async () => {
    await putOnPath('2.9.11');
    const found = await obtainNatsServer();
    // A machine that can have nothing newer comes back to the old one.
    expect(found.version === '2.9.11' || isAtLeast(found.version, wanted)).toBe(true);
    const whole = await readdir(cacheFolder).catch(() => []);
    const isCached = whole.some((name) => /^\d/.test(name) && isAtLeast(name, wanted));
    if (isCached) expect(found.path.startsWith(cacheFolder)).toBe(true);
  });

  test('does not take a program that is too old, does not run, or is something else', async () => {
    expect(await inspectBinary(await putOnPath('2.9.9'))).toBeUndefined();
    expect(await inspectBinary(await putOnPath('unknown'))).toBeUndefined();
    expect(await inspectBinary(join(folder, 'absent'))).toBeUndefined();
  });
});

test('versions are compared as numbers, not as text', () => {
  expect(isAtLeast('2.10.0', '2.9.10')).toBe(true);
  expect(isAtLeast('2.9.10', '2.10.0')).toBe(false);
  expect(isAtLeast('2.14.0', '2.14')).toBe(true);
  expect(isAtLeast('2.13.9', '2.14')).toBe(false);
});
