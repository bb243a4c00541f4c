import { setTimeout as wait } from 'node:timers/promises';
import type { Ask } from './import-edition.ts';

const waitMs = 1_000;
const deadlineMs = 180_000;

/** Waits until the read models have folded what was seeded, and says how far they are; after 3 minutes it only says so. */
export const awaitReadModels = async (ask: Ask, report: (line: string) => void): Promise<void> => {
  const deadline = Date.now() + deadlineMs;
  while (Date.now() < deadline) {
    const { readModels } = await ask('{ readModels { lag } }');
    const lags = readModels.map(({ lag }: { lag: number | null }) => lag ?? Number.POSITIVE_INFINITY);
    const behind = Math.max(0, ...lags);
    if (behind === 0) return;
    report(`  FOLDING ${Number.isFinite(behind) ? `${behind} events` : 'the first events'} to go`);
    await wait(waitMs);
  }
  report('seed: the read models are still folding; counts are complete when `readModels { lag }` says 0');
};
