import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSystem } from '../../../infra/system/start-system.ts';
import type { System } from '../../../infra/system/system.ts';
import { type FundBoard, liveFundYear, order, seatFundBoard } from './fund-board.ts';

// A fund from its opening to its yearly figures, by people with mandates, through all real processes.

let folder: string;
let system: System;
let board: FundBoard;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mttq fund year '));
  system = await startSystem({ directory: folder, report: () => {}, fast: true });
  board = await seatFundBoard(system, () => {});
}, 600_000);

afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a fund board', () => {
  test('works its fund through a year without an administrator', async () => {
    const fund = await liveFundYear(board, () => {});
    expect(fund).toMatchObject({
      balance: '6800000000',
      yearSummary: {
        opening: '8700000000',
        income: '4100000000',
        spending: '6000000000',
        closing: '6800000000',
      },
      unit: { id: board.unitId },
    });
    const about = { fundId: fund.id, kind: 'SPENDING', amount: '1', subject: 'x' };
    // Each side of the two-person rule lacks the right to the other one.
    await expect(order(board.chair, 'reservePayment', about)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { id: paymentId } = await order(board.treasurer, 'reservePayment', about);
    const posting = order(board.treasurer, 'postPayment', { fundId: fund.id, paymentId });
    await expect(posting).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is the only one who may: an account without a mandate stays outside', async () => {
    const income = { fundId: board.unitId, kind: 'INCOME', amount: '1', effectiveAt: '2024-01-01T00:00:00Z' };
    await expect(order(board.stranger, 'recordIncome', income)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
