import { readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '../../packages/testkit/src/eventually.ts';
import { processesNaming } from '../../packages/testkit/src/processes.ts';
import { type GuardedProcess, startGuarded } from './guarded-process.ts';

const root = fileURLToPath(new URL('stand-in', import.meta.url));
const launcher = new URL('run-launcher.ts', import.meta.url).href;
let folder: string;
let launches = 0;

jest.setTimeout(120_000);

type Launcher = { readonly process: GuardedProcess; output(): string };

// The environment names the folder too, and every process inherits it, whoever its parent is by then.
const launch = async (directory: string, ...options: readonly string[]): Promise<Launcher> => {
  const call = JSON.stringify([options, { watch: false, root }]).slice(1, -1);
  const program = `import { runLauncher } from ${JSON.stringify(launcher)}; await runLauncher(${call});`;
  launches += 1;
  const file = join(folder, `output-${launches}`);
  const output = await open(file, 'w');
  const started = await startGuarded({
    command: process.execPath,
    args: ['--input-type=module', '--eval', program],
    env: { ...process.env, DATA_DIR: directory },
    endSignal: 'SIGTERM',
    output: output.fd,
  }).finally(() => output.close());
  return { process: started, output: () => readFileSync(file, 'utf8') };
};

const awaitRunning = (started: Launcher): Promise<true> =>
  eventually(() => started.output().includes('npm run token'), { deadlineMs: 60_000 });

const awaitNoneLeft = (directory: string): Promise<true> =>
  eventually(async () => (await processesNaming(directory)).length === 0, { deadlineMs: 30_000 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mttq launcher '));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

describe('the launcher', () => {
  test('leaves no process behind on SIGTERM, and refuses to start twice on the same data', async () => {
    const directory = join(folder, 'asked');
    const first = await launch(directory);
    await awaitRunning(first);
    const second = await launch(directory);
    expect(await second.process.ended).toBe(1);
    expect(second.output()).toMatch(/already runs/);
    expect((await processesNaming(directory)).length).toBeGreaterThan(6);
    first.process.child.kill('SIGTERM');
    expect(await first.process.ended).toBe(0);
    expect(await processesNaming(directory)).toEqual([]);
  });

  test('leaves no process behind when it is killed itself, and starts again on the same data', async () => {
    const directory = join(folder, 'killed');
    const first = await launch(directory);
    await awaitRunning(first);
    first.process.child.kill('SIGKILL');
    await first.process.ended;
    await awaitNoneLeft(directory);
    const second = await launch(directory);
    await awaitRunning(second);
    second.process.child.kill('SIGINT');
    expect(await second.process.ended).toBe(0);
    expect(await processesNaming(directory)).toEqual([]);
  });

  test('stops what it has started when it is asked to in the middle of the start', async () => {
    const directory = join(folder, 'broken off');
    const started = await launch(directory);
    await eventually(() => started.output().includes('ready: postgres-'), { deadlineMs: 30_000 });
    started.process.child.kill('SIGINT');
    expect(await started.process.ended).toBe(0);
    await awaitNoneLeft(directory);
  });

  test('says what it does not understand and starts nothing', async () => {
    const started = await launch(join(folder, 'wrong'), '--frish');
    expect(await started.process.ended).toBe(2);
    expect(started.output()).toContain('--frish?');
  });
});
