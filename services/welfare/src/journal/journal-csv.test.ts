import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { journalCsv, journalRow } from './journal-csv.ts';
import type { JournalLine } from './transaction.ts';

const line = (given: Partial<JournalLine> = {}): JournalLine => ({
  transactionId: 'id',
  pos: 1n,
  effectiveAt: new Date(0),
  recordedAt: new Date(0),
  kind: 'INCOME',
  line: 1,
  role: 'PURSE',
  accountCode: '112',
  accountName: 'Tiền gửi',
  earmarkName: null,
  amount: 5n,
  reason: null,
  reverses: null,
  ...given,
});

const cellsOf = (row: string): string[] => parse(row)[0] as string[];

describe('the exported journal', () => {
  test.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes text of the formula %j', (reason) => {
    expect(cellsOf(journalRow(line({ reason })))[10]).toBe(`'${reason}`);
  });

  test('brings every other text back unchanged, quotes, commas and line ends included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (reason) => {
        const [read = ''] = cellsOf(journalRow(line({ reason }))).slice(10);
        expect([reason, `'${reason}`]).toContain(read);
        expect(/^[=+\-@]/.test(read)).toBe(false);
      }),
    );
  });

  test('puts what comes in under debit and what goes out under credit', () => {
    expect(cellsOf(journalRow(line({ amount: 9007199254740993n }))).slice(8, 10)).toEqual([
      '9007199254740993',
      '',
    ]);
    expect(cellsOf(journalRow(line({ amount: -7n }))).slice(8, 10)).toEqual(['', '7']);
  });

  test('is read in parts until none is left', async () => {
    const asked: bigint[] = [];
    const parts = [];
    for await (const part of journalCsv(async (pos) => {
      asked.push(pos);
      return pos < 3n ? [line({ pos: pos + 1n }), line({ pos: pos + 1n, line: 2, amount: -5n })] : [];
    }))
      parts.push(part);
    expect(asked).toEqual([0n, 1n, 2n, 3n]);
    expect(parts.join('').trim().split('\r\n')).toHaveLength(7);
  });
});
