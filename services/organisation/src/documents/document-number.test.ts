import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type DocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
  typeSymbols,
} from './document-number.ts';

const number = (parts: Partial<DocumentNumber>): DocumentNumber => ({
  style: 'UNPARSED',
  sequence: null,
  year: null,
  typeSymbol: null,
  bodies: [],
  ...parts,
});

describe('a document number', () => {
  test.each([
    ['67/KH-MTTQ-BTT', { style: 'FRONT', sequence: '67', typeSymbol: 'KH', bodies: ['MTTQ', 'BTT'] }],
    ['1761/QĐ-MTTW-BTT', { style: 'FRONT', sequence: '1761', typeSymbol: 'QĐ', bodies: ['MTTW', 'BTT'] }],
    ['05-CT/TW', { style: 'PARTY', sequence: '05', typeSymbol: 'CT', bodies: ['TW'] }],
    ['28-QĐ/TU', { style: 'PARTY', sequence: '28', typeSymbol: 'QĐ', bodies: ['TU'] }],
    ['97/2025/QH15', { style: 'LAW', sequence: '97', year: 2025, bodies: ['QH15'] }],
    ['356/2025/NĐ-CP', { style: 'LAW', sequence: '356', year: 2025, typeSymbol: 'NĐ', bodies: ['CP'] }],
    ['51/2025/QĐ-TTg', { style: 'LAW', sequence: '51', year: 2025, typeSymbol: 'QĐ', bodies: ['TTg'] }],
    [
      '72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
      {
        style: 'JOINT',
        sequence: '72',
        year: 2025,
        typeSymbol: 'NQLT',
        bodies: ['UBTVQH15', 'CP', 'ĐCTUBTWMTTQVN'],
      },
    ],
    [
      '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
      {
        style: 'JOINT',
        sequence: '403',
        year: 2017,
        typeSymbol: 'NQLT',
        bodies: ['UBTVQH14', 'CP', 'ĐCTUBTWMTTQVN'],
      },
    ],
    ['1846/CTPH', { style: 'NO_BODY', sequence: '1846', typeSymbol: 'CTPH' }],
    ['738/MTTW-BTT', { style: 'NO_TYPE', sequence: '738', bodies: ['MTTW', 'BTT'] }],
    ['Kết luận số 62-KL/TW,', { style: 'PARTY', sequence: '62', typeSymbol: 'KL', bodies: ['TW'] }],
    [
      'Số: 12 / KH – MTTQ – BTT',
      { style: 'FRONT', sequence: '12', typeSymbol: 'KH', bodies: ['MTTQ', 'BTT'] },
    ],
  ] as [string, Partial<DocumentNumber>][])('%s is understood', (raw, parts) => {
    expect(parseDocumentNumber(raw)).toEqual(number(parts));
  });

  test.each([
    ['Kết luận số 01', '01'],
    ['Chỉ thị 06', '06'],
    ['Nghị quyết Trung ương 4 (khóa XII)', '4'],
    ['không số', null],
    ['24/8/2016', null],
    ['12/21 xã', null],
    ['77/ABC-XYZ', null],
    ['72/2025/NQLT/QH15', null],
  ])('%s is flagged, not refused', (raw, sequence) => {
    expect(parseDocumentNumber(raw)).toEqual(number({ sequence }));
  });

  test('decomposed letters are read like composed ones', () => {
    expect(parseDocumentNumber('28-QĐ/TU'.normalize('NFD'))).toEqual(parseDocumentNumber('28-QĐ/TU'));
    expect(parseDocumentNumber('10-QyĐ/TU').typeSymbol).toBe('QyĐ');
  });
});

const sequence = fc.integer({ min: 1, max: 9_999 }).map(String);
const typeSymbol = fc.constantFrom(...typeSymbols.filter((symbol) => symbol !== 'NQLT' && symbol !== 'TTLT'));
const body = fc.constantFrom('MTTQ', 'MTTW', 'BTT', 'ĐCT', 'BVĐ', 'UBND', 'TW', 'TU', 'UBTVQH15');
const bodies = fc.array(body, { minLength: 1, maxLength: 3 });
const year = fc.integer({ min: 1945, max: 2099 });

const anyNumber = fc.oneof(
  fc.record({ style: fc.constant('FRONT' as const), sequence, typeSymbol, bodies }).map(number),
  fc.record({ style: fc.constant('PARTY' as const), sequence, typeSymbol, bodies }).map(number),
  fc.record({ style: fc.constant('NO_BODY' as const), sequence, typeSymbol }).map(number),
  fc.record({ style: fc.constant('NO_TYPE' as const), sequence, bodies }).map(number),
  fc.record({ style: fc.constant('LAW' as const), sequence, year, typeSymbol, bodies }).map(number),
  fc
    .record({
      style: fc.constant('JOINT' as const),
      sequence,
      year,
      typeSymbol: fc.constant('NQLT'),
      bodies: fc.array(body, { minLength: 2, maxLength: 3 }),
    })
    .map(number),
);

describe('every family of numbers', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyNumber, (written) => {
        expect(parseDocumentNumber(formatDocumentNumber(written) ?? '')).toEqual(written);
      }),
    );
  });

  test('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const parsed = parseDocumentNumber(raw);
        expect(parsed.style === 'UNPARSED' || parsed.sequence !== null).toBe(true);
      }),
    );
  });
});
