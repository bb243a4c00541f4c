import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText, searchKey } from './search-key.ts';

describe('the form in which names are searched', () => {
  test.each([
    ['Hòa Bình', 'Hoà Bình'],
    ['Đakrông', 'Đa Krông'],
    ['Thừa Thiên Huế', 'thua thien hue'],
    ['Ea H’leo', "Ea H'Leo"],
    ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
    ['QUẢNG TRỊ', 'Quảng Trị'.normalize('NFD')],
  ])('%s and %s have one key', (left, right) => {
    expect(searchKey(left)).toBe(searchKey(right));
  });

  test('names that differ in a letter keep different keys', () => {
    expect(searchKey('Trì Quang')).not.toBe(searchKey('Tri Quan'));
  });

  test('is not changed by being taken twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  test('stored text is NFC with single blanks and none at the ends', () => {
    expect(normaliseText('  xã\u00a0 Phong   Hải '.normalize('NFD'))).toBe('xã Phong Hải'.normalize('NFC'));
  });
});
