import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { decimal } from '@mttq/kernel/decimal';
import {
  checkNextVersion,
  checkStandard,
  type Standard,
  type StandardContent,
  thresholdFor,
} from './standard.ts';

const criterion = {
  ...{ key: '1.1', groupKey: 'G1', title: 'Đường xã được cứng hoá' },
  thresholds: [
    { unitGroup: null, words: '≥ 90%' },
    { unitGroup: 'NHOM_3', words: '≥ 70%' },
  ],
};
const content: StandardContent = {
  ...{ key: 'NEW_RURAL', title: 'Xã đạt chuẩn nông thôn mới', subject: 'COMMUNE', unitId: 'u' },
  ...{
    validFrom: day('2026-02-15'),
    validUntil: null,
    source: 'Quyết định 51/2025/QĐ-TTg',
    documentId: null,
  },
  unitGroups: [{ key: 'NHOM_3', title: 'Nhóm 3' }],
  criteriaGroups: [{ key: 'G1', title: 'Hạ tầng' }],
  ...{ criteria: [criterion], criteriaMin: null, satisfactionMin: decimal('90') },
};

describe('a standard', () => {
  test('is taken with groups, criteria and thresholds', () => {
    expect(checkStandard(content)).toBeUndefined();
  });

  test.each([
    ['a key in small letters', { key: 'ntm' }],
    ['no source', { source: ' ' }],
    ['an end before its beginning', { validUntil: day('2026-02-15') }],
    ['a criterion of no group', { criteriaGroups: [] }],
    ['a threshold for a group of units that it does not name', { unitGroups: [] }],
    ['a criterion twice', { criteria: [criterion, criterion] }],
    ['more criteria to meet than it has', { criteriaMin: 2 }],
    ['a satisfaction above 100 percent', { satisfactionMin: decimal('100.01') }],
  ])('is refused with %s', (_title, change) => {
    expect(checkStandard({ ...content, ...change })).toMatchObject({ refused: 'TitleStandardNotValid' });
  });

  test('follows its version before, later and about the same subject', () => {
    const earlier: Standard = { ...content, id: 's', version: 1, path: '/u/' };
    expect(checkNextVersion({ ...content, validFrom: day('2026-02-16') }, earlier)).toBeUndefined();
    for (const wrong of [{}, { validFrom: day('2027-01-01'), subject: 'AREA' } as const])
      expect(checkNextVersion({ ...content, ...wrong }, earlier)).toMatchObject({
        refused: 'TitleStandardNotValid',
      });
  });

  test('asks of a group of units its own threshold, of the others the common one', () => {
    expect(['NHOM_3', 'NHOM_1', null].map((group) => thresholdFor(criterion, group))).toEqual([
      ...['≥ 70%', '≥ 90%', '≥ 90%'],
    ]);
  });
});
