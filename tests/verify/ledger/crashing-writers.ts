import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Orders } from './operations.ts';

const program = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** What the writers have told so far. */
export type Told = {
  readonly acknowledged: Set<string>;
  /** Answers to keys that were acknowledged before: retries. */
  repeats: number;
  readonly refusals: Map<string, number>;
  readonly finished: Set<number>;
  kills: number;
  starts: number;
};

export const newTold = (): Told => ({
  acknowledged: new Set(),
  repeats: 0,
  refusals: new Map(),
  finished: new Set(),
  kills: 0,
  starts: 0,
});

const hear = (line: string, told: Told): void => {
  const [answer, key = '', refusal = ''] = line.split(' ');
  if (answer === 'R') {
    told.refusals.set(refusal, (told.refusals.get(refusal) ?? 0) + 1);
    told.finished.add(Number.parseInt(key, 10));
  }
  if (answer !== 'A') return;
  if (told.acknowledged.has(key)) told.repeats += 1;
  told.acknowledged.add(key);
  told.finished.add(Number.parseInt(key, 10));
};

/**
 * Runs one writer; kills it with SIGKILL at the moment of its answer number `killAt`, in the middle of all that is in
 * flight. Counted in answers and not in time, so that a slow machine proves the same. Resolves when it is gone.
 */
export const runWriter = (orders: Orders, told: Told, killAt: number | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    told.starts += 1;
    let killed = false;
    let answers = 0;
    createInterface({ input: child.stdout }).on('line', (line) => {
      hear(line, told);
      answers += 1;
      if (answers !== killAt) return;
      killed = child.kill('SIGKILL');
      if (killed) told.kills += 1;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || killed) resolve();
      else reject(new Error(`a writer ended with ${code}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(orders));
  });
