import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatVnd } from '@mttq/kernel/vnd';
import { startSystem } from '../../infra/system/start-system.ts';
import { liveFundYear, seatFundBoard } from '../e2e/fund-year/fund-board.ts';

export const title =
  'Một năm của quỹ / A year of a fund: 8.7 + 4.1 − 6.0 = 6.8 billion đồng, by people with mandates, through the gateway';

type Report = (line: string) => void;

/** Starts a whole system of its own and asks through its gateway. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-fund-year-'));
  const system = await startSystem({ directory, report, fast: true });
  try {
    const board = await seatFundBoard(system, report);
    const { balance, yearSummary } = await liveFundYear(board, report);
    const expected = {
      opening: '8700000000',
      income: '4100000000',
      spending: '6000000000',
      closing: '6800000000',
    };
    assert.deepEqual(yearSummary, expected);
    assert.equal(balance, '6800000000');
    const [opening, earned, spent, closing] = Object.values(expected).map((text) => formatVnd(BigInt(text)));
    report(`2023: ${opening} + ${earned} − ${spent} = ${closing}`);
  } finally {
    await system.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
