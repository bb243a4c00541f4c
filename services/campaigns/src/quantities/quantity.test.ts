import { describe, expect, test } from '@jest/globals';
import { decimal, formatDecimal } from '@mttq/kernel/decimal';
import { isMet, type Quantity, readQuantity } from './quantity.ts';
import { readDays, readOrdinal, type WrittenDays, yearsBetween } from './written-days.ts';

const plain = (text: string) => {
  const read = readQuantity(text);
  if ('refused' in read) return read.refused;
  const { comparator, value, numerator, denominator, measure, noun } = read;
  const ratio =
    numerator === null || denominator === null ? [] : [formatDecimal(numerator), formatDecimal(denominator)];
  return [comparator, formatDecimal(value), measure, noun, ...ratio];
};

describe('a quantity as papers write it', () => {
  test.each([
    ['46.091.000.000 đồng', ['EXACTLY', '46091000000', 'VND', '']],
    ['3.862.000.000đ...', ['EXACTLY', '3862000000', 'VND', '']],
    ['1.552.', ['EXACTLY', '1552', null, '']],
    ['1.552 nhà', ['EXACTLY', '1552', null, 'nhà']],
    ['trên 19 tỷ đồng', ['MORE_THAN', '19000000000', 'VND', '']],
    ['19 tỷ 500 triệu đồng', ['EXACTLY', '19500000000', 'VND', '']],
    ['1,105 nghìn tỷ đồng', ['EXACTLY', '1105000000000', 'VND', '']],
    ['12 nghìn suất quà', ['EXACTLY', '12000', null, 'suất quà']],
    ['ít nhất 12 nghìn', ['AT_LEAST', '12000', null, '']],
    ['trên 200', ['MORE_THAN', '200', null, '']],
    ['gần 200 mô hình', ['NEARLY', '200', null, 'mô hình']],
    ['khoảng 1.500 hộ', ['ABOUT', '1500', null, 'hộ']],
    ['không quá 5%', ['AT_MOST', '5', 'PERCENT', '']],
    ['từ 5 mô hình trở lên', ['AT_LEAST', '5', null, 'mô hình']],
    ['02 mô hình', ['EXACTLY', '2', null, 'mô hình']],
    ['02 huyện', ['EXACTLY', '2', null, 'huyện']],
    ['12/21 xã', ['EXACTLY', '57.14', 'PERCENT', 'xã', '12', '21']],
    ['19,37%', ['EXACTLY', '19.37', 'PERCENT', '']],
    ['đạt 100%', ['EXACTLY', '100', 'PERCENT', '']],
    ['694 con', ['EXACTLY', '694', null, 'con']],
    ['46091000000', ['EXACTLY', '46091000000', null, '']],
    ['0,5 ha', ['EXACTLY', '0.5', null, 'ha']],
  ])('"%s" is read', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  test.each([
    ['', 'QuantityNotRead'],
    ['nhiều mô hình', 'QuantityNotRead'],
    ['từ 5 đến 7 mô hình', 'QuantityNotRead'],
    ['12 xã và 3 phường', 'QuantityNotRead'],
    ['5 triệu 6 tỷ', 'QuantityNotRead'],
    ['1.55.2', 'QuantityNotRead'],
    ['1,552 nhà', 'QuantityAmbiguous'],
    ['12/0 xã', 'DenominatorZero'],
  ])('"%s" is refused as %s', (text, refusal) => {
    expect(plain(text)).toBe(refusal);
  });

  test('keeps the words beside what was understood', () => {
    expect((readQuantity('  trên   200 ') as Quantity).text).toBe('trên 200');
  });
});

describe('an aim', () => {
  test.each([
    ['MORE_THAN', '19000000000', '19000000000', false],
    ['MORE_THAN', '19000000000', '19000000001', true],
    ['AT_LEAST', '12000', '12000', true],
    ['AT_LEAST', '12000', '11999', false],
    ['EXACTLY', '2', '3', false],
    ['AT_MOST', '5', '5', true],
    ['LESS_THAN', '5', '5', false],
  ] as const)('%s %s is met by %s: %s (CAM-5)', (...[comparator, aim, result, met]) => {
    expect(isMet(comparator, decimal(aim), decimal(result))).toBe(met);
  });
});

describe('days as papers write them', () => {
  test.each([
    ['ngày 10/01/2013', 'DAY', '2013-01-10', '2013-01-10', null],
    ['24/8/2016', 'DAY', '2016-08-24', '2016-08-24', null],
    ['26/3/2018', 'DAY', '2018-03-26', '2018-03-26', null],
    ['18/11/1930-18/11/2020', 'DAY', '1930-11-18', '2020-11-18', null],
    ['18/11/1930 – 18/11/2020', 'DAY', '1930-11-18', '2020-11-18', null],
    ['7:36 | 20/07/19', 'DAY', '2019-07-20', '2019-07-20', '07:36'],
    ['Thứ tư, 27/05/2020, 08:09', 'DAY', '2020-05-27', '2020-05-27', '08:09'],
    ['20/04/2024 09:54', 'DAY', '2024-04-20', '2024-04-20', '09:54'],
    ['giai đoạn 2017 – 2020', 'YEAR', '2017-01-01', '2020-12-31', null],
    ['2018-2020', 'YEAR', '2018-01-01', '2020-12-31', null],
    ['2016—2020', 'YEAR', '2016-01-01', '2020-12-31', null],
    ['năm 2019', 'YEAR', '2019-01-01', '2019-12-31', null],
    ['tháng 2/2024', 'MONTH', '2024-02-01', '2024-02-29', null],
  ])('"%s" is read', (...[text, precision, startsOn, endsOn, time]) => {
    expect(readDays(text)).toMatchObject({ precision, startsOn, endsOn, time });
  });

  test.each(['', 'hôm qua', '30/02/2020', '2020-2017', '1/1/2020, 2/1/2020, 3/1/2020'])(
    '"%s" is refused',
    (text) => {
      expect(readDays(text)).toMatchObject({ refused: 'DaysNotRead' });
    },
  );

  test('from 18/11/1930 to 18/11/2020 are 90 years, to the day before 89', () => {
    expect(yearsBetween(readDays('18/11/1930-18/11/2020') as WrittenDays)).toBe(90);
    expect(yearsBetween(readDays('18/11/1930-17/11/2020') as WrittenDays)).toBe(89);
  });

  test.each([
    ['khóa XII', 12],
    ['lần thứ IX', 9],
    ['lần thứ XIII', 13],
    ['lần tứ XVII', 17],
    ['khoá', undefined],
  ])('"%s" is the ordinal %s', (text, ordinal) => {
    expect(readOrdinal(text)).toBe(ordinal);
  });
});
