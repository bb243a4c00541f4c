import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import fc from 'fast-check';
import {
  type SampleChoice,
  sampleLines,
  samplePages,
  samplePeriod,
} from '../../../../infra/seed/statements/sample-statement.ts';
import { faultOfPart } from '../statements/statement.ts';
import { bankProfiles } from './bank-profile.ts';
import { maskText, tailOfCode, tailOfFragment } from './masked-text.ts';
import { decodeReading, encodeReading } from './reading-codec.ts';
import { newReading, type ReadLine } from './reading-state.ts';
import { readAmount } from './statement-cells.ts';
import { endReading, readPart } from './statement-reading.ts';

const expected = {
  profile: bankProfiles.VIETCOMBANK,
  from: day(samplePeriod.from),
  until: day(samplePeriod.until),
  openingBalance: samplePeriod.opening,
  isAccount: () => true,
};
const choice: SampleChoice = { lines: 700, pages: 8, seed: 3, accountNumber: '0011001932418' };
const sample = [...samplePages(choice)].join('');

// Reads a text cut at these lines, with the state written to a column and read back in between.
const readCut = (cuts: readonly number[]): ReadLine[] => {
  const rows = sample.split(/(?<=\n)/u);
  const lines: ReadLine[] = [];
  let state = newReading(expected);
  const ends = [...cuts, rows.length]
    .map((cut) => Math.min(cut, rows.length))
    .toSorted((left, right) => left - right);
  let from = 0;
  for (const end of ends) {
    const reading = readPart(state, rows.slice(from, end).join(''), expected);
    expect(reading.problems).toEqual([]);
    lines.push(...reading.lines);
    state = decodeReading(encodeReading(reading.state));
    from = end;
  }
  return [...lines, ...endReading(state).lines];
};

describe('the reading of a statement', () => {
  test('yields the same lines wherever the file is cut into parts', () => {
    const whole = readCut([]);
    expect(whole).toHaveLength(choice.lines);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 730 }), { maxLength: 6 }), (cuts) => {
        expect(readCut(cuts)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  test('joins a text that goes on in the next row, also behind the total of a page', () => {
    const read = readCut([]);
    for (const line of sampleLines(choice))
      expect(read[line.at]?.text.replaceAll(' ', '')).toBe(line.text.replaceAll(' ', ''));
  });

  test.each<[string, string, boolean]>([
    ['the sums and the number of all lines', 'Tổng cộng,,,1.000,1,', true],
    ['another sum', 'Tổng cộng,,,1.001,1,', false],
    ['another number of lines', 'Tổng cộng,,,1.000,2,', false],
    ['a sum on the other side', 'Tổng cộng,,1.000,,1,', false],
  ])('compares a grand total that says %s', (_what, total, holds) => {
    const titles = 'Ngày GD,Số CT,Số tiền ghi nợ,Số tiền ghi có,Số dư,Nội dung chi tiết\n';
    const { problems } = readPart(
      newReading(expected),
      `${titles}09/09/2024,A.1,,1.000,,x\n${total}\n`,
      expected,
    );
    expect(problems).toEqual(holds ? [] : [{ row: 3, column: 3, code: 'GRAND_TOTAL_DIFFERS', detail: '' }]);
  });

  test('gives up at the five-millionth and first line, and says so once: a file of ten million is not read to its end', () => {
    const titles = 'Ngày GD,Số CT,Số tiền ghi nợ,Số tiền ghi có,Nội dung chi tiết\n';
    const { state } = readPart(newReading(expected), titles, expected);
    const far = { ...state, row: 5_000_001, total: { debit: 0n, credit: 4_999_999n, lines: 4_999_999 } };
    const rows = ['A.1', 'A.2', 'A.3'].map((docNo) => `09/09/2024,${docNo},,1,x\n`).join('');
    expect(readPart(far, rows, expected).problems).toEqual([
      { row: 5_000_002, column: 1, code: 'TOO_MANY_LINES', detail: '' },
    ]);
  });

  test('takes no part beyond the six-thousandth, nor a workbook beyond 24 MiB', () => {
    const text = 'x\n';
    expect(faultOfPart({ part: 6_000, text }, 'CSV')).toBeUndefined();
    expect(faultOfPart({ part: 6_001, text }, 'CSV')?.refused).toBe('StatementNotValid');
    expect(faultOfPart({ part: 256, text: 'UEs=' }, 'XLSX')).toBeUndefined();
    expect(faultOfPart({ part: 257, text: 'UEs=' }, 'XLSX')?.refused).toBe('StatementNotValid');
  });

  test('reads VietinBank by number and time, and finds a skipped number', () => {
    const text =
      'STT,Ngày GD,Mô tả giao dịch,Có,Tên đối ứng\n1,09/09/2024 10:12:33,ung ho,50.000,NGUYEN VAN MAU\n3,09/09/2024 10:12:34,ung ho,20.000,\n';
    const own = { ...expected, profile: bankProfiles.VIETINBANK };
    const { problems, state } = readPart(newReading(own), text, own);
    expect(problems).toEqual([{ row: 3, column: 1, code: 'SEQUENCE_BROKEN', detail: '2' }]);
    expect(state.total).toEqual({ debit: 0n, credit: 70_000n, lines: 2 });
  });

  test.each([
    ['1.234.567', 1_234_567n],
    ['9223372036854775807', 9_223_372_036_854_775_807n],
    ['', 0n],
    ['1.23', 'AMOUNT_NOT_WHOLE'],
    ['-5', 'AMOUNT_NEGATIVE'],
    ['1,000', 'AMOUNT_MALFORMED'],
    ['1e6', 'AMOUNT_MALFORMED'],
    ['9223372036854775808', 'AMOUNT_TOO_LARGE'],
  ])('reads the amount %j as %s', (cell, amount) => {
    expect(readAmount(cell)).toBe(amount);
  });
});

describe('public text of a bank line (WEL-11)', () => {
  test.each([
    ['CT tu 0123456789012 NGUYEN VAN MAU', 'CT tu •••9012 N. V. M.'],
    ['NGUYEN VAN MAU ung ho.CT tu 0123456789012 NGUYEN VAN MAU', 'N. V. M. ung ho.CT tu •••9012 N. V. M.'],
    ['Người gửi: Trần Thị Ví Dụ'.normalize('NFD'), 'Người gửi: T. T. V. D.'],
    ['CT tu:LE VAN MAU', 'CT tu:L. V. M.'],
    ['  ung\u00a0ho\t 5  thung ', 'ung ho 5 thung'],
    ['nguoi gui nguyen van mau 50k', 'nguoi gui N. V. M. 50k'],
    ['gia dinh Lê Thị Mẫu ung ho', 'gia dinh L. T. M. ung ho'],
    ['ung ho · NGUYEN VAN MAU', 'ung ho · N. V. M.'],
    ['ung ho · CONG TY THU NGHIEM', 'ung ho · CONG TY THU NGHIEM'],
    ['ba con mien Trung', 'ba con mien Trung'],
    ['CMND: 123 456', 'CMND: •••'],
    ['ho chieu B1234567', 'ho chieu •••'],
    ['C7654321 ung ho', '••• ung ho'],
    ['(0912) 345 - 678', '(•••'],
    ['024 3825 12345', '•••'],
    ['dt 0912/345/678', 'dt •••'],
    ['٠٩١٢٣٤٥٦٧٨ ung ho', '••• ung ho'],
    ['0\u03019\u03011\u03012\u0301345678', '•••'],
    ['0912\u200b345\u00ad678', '•••'],
    ['SDT 0912 345 678 ung ho', 'SDT ••• ung ho'],
    ['+84912345678', '•••'],
    ['CCCD 001099012345', 'CCCD •••'],
    ['lien he mau@example.com', 'lien he •••@•••'],
    ['tk １２３４５６７８９０１', 'tk •••8901'],
    ['MBVCB.6916176124.ung ho', 'MBVCB.•••6124.ung ho'],
    ['ung ho 5 thung mi', 'ung ho 5 thung mi'],
  ])('%s', (raw, masked) => {
    expect(maskText(raw)).toBe(masked);
  });

  test('never leaves six digits in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .-,aĐ@'), maxLength: 60 }), (raw) => {
        expect(/\d{6}/u.test(maskText(raw))).toBe(false);
      }),
    );
  });

  test('is found by the end of the reference that the donor holds', () => {
    expect(tailOfCode('MBVCB.6916176124.ung ho')).toBe(tailOfFragment('6176124'));
    expect(tailOfFragment('12345')).toBeNull();
  });
});
