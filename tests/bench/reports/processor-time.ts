import { readdir, readFile } from 'node:fs/promises';
import type { System } from '../../../infra/system/system.ts';

// `sysconf(_SC_CLK_TCK)` is 100 on every Linux that Node 24 runs on.
const tickMs = 10;

type Stat = { readonly parent: number; readonly ownMs: number; readonly childrenMs: number };

const readStat = async (pid: number): Promise<Stat | undefined> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  if (text === '') return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const at = (place: number): number => Number(fields[place]);
  return {
    parent: at(1),
    ownMs: (at(11) + at(12)) * tickMs,
    childrenMs: (at(13) + at(14)) * tickMs,
  };
};

// A process, the children that live, and what those that ended have used.
const usedBy = async (pid: number): Promise<number> => {
  const own = await readStat(pid);
  const pids = (await readdir('/proc')).map(Number).filter((found) => found > 0);
  const children = (await Promise.all(pids.map(readStat))).filter((stat) => stat?.parent === pid);
  return (
    (own?.ownMs ?? 0) + (own?.childrenMs ?? 0) + children.reduce((sum, stat) => sum + (stat?.ownMs ?? 0), 0)
  );
};

/** Processor time in ms that each process of a system has used since it began, this process included; empty where the kernel tells nobody. */
export const readProcessorTimes = async (system: System): Promise<ReadonlyMap<string, number>> => {
  if (process.platform !== 'linux') return new Map();
  const { user, system: kernel } = process.cpuUsage();
  const times = new Map([['client', (user + kernel) / 1_000]]);
  for (const [name, { pid }] of system.processes) if (pid !== undefined) times.set(name, await usedBy(pid));
  return times;
};

/** "gateway 3.1, campaigns 4.0, …": ms of processor time for one of `count`, the greatest first. */
export const tellProcessorTimes = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  count: number,
): string =>
  [...after]
    .map(([name, ms]) => ({ name, ms: (ms - (before.get(name) ?? 0)) / count }))
    .toSorted((left, right) => right.ms - left.ms)
    .filter(({ ms }) => ms >= 0.05)
    .map(({ name, ms }) => `${name} ${ms.toFixed(1)}`)
    .join(', ');
