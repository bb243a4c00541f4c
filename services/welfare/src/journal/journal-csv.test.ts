import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { journalCsv } from './journal-csv.ts';
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

const rowOf = (given: JournalLine): string => journalCsv([given], false);
const cellsOf = (row: string): string[] => parse(row)[0] as string[];

describe('the exported journal', () => {
  test.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes text of the formula %j', (reason) => {
    expect(cellsOf(rowOf(line({ reason })))[10]).toBe(`'${reason}`);
  });

  test('brings every other text back unchanged, quotes, commas and line ends included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (reason) => {
        const [read = ''] = cellsOf(rowOf(line({ reason }))).slice(10);
        expect([reason, `'${reason}`]).toContain(read);
        expect(/^[=+\-@]/.test(read)).toBe(false);
      }),
    );
  });

  test('puts what comes in under debit and what goes out under credit', () => {
    expect(cellsOf(rowOf(line({ amount: 9007199254740993n }))).slice(8, 10)).toEqual([
      '9007199254740993',
      '',
    ]);
    expect(cellsOf(rowOf(line({ amount: -7n }))).slice(8, 10)).toEqual(['', '7']);
  });

  test('has its titles in the first part alone, so that parts make a file', () => {
    const file =
      journalCsv([line(), line({ line: 2, amount: -5n })], true) + journalCsv([line({ pos: 2n })], false);
    const rows: string[][] = parse(file, { bom: true });
    expect(rows.map((cells) => cells[4])).toEqual(['line', '1', '2', '1']);
    expect(file.startsWith('\uFEFFtransaction_id,')).toBe(true);
  });
});
