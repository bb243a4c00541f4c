import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A nats-server program and the version that it announces: `2.15.1`. */
export type NatsBinary = { readonly path: string; readonly version: string };

/** What we prefer: fixes of 2026, atomic batches, schedules. The oldest that works is 2.9.10 (Debian 12). */
export const wanted = '2.14';
export const oldest = '2.9.10';

/** True when version `a` is `b` or newer; compares numbers, not text. */
export const isAtLeast = (a: string, b: string): boolean => {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let place = 0; place < 3; place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};

/** Asks the program for its version; `undefined` when there is none or it does not run. */
export const inspectBinary = async (path: string): Promise<NatsBinary | undefined> => {
  try {
    const { stdout } = await run(path, ['-v'], { timeout: 10_000 });
    const version = /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    return version !== undefined && isAtLeast(version, oldest) ? { path, version } : undefined;
  } catch {
    return undefined;
  }
};
