import { describe, expect, test } from '@jest/globals';
import {
  checkCost,
  checkLine,
  checkPlan,
  type FundingLine,
  fundingTotals,
  houseTarget,
  uncoveredOf,
} from './house.ts';

let ids = 0;
const line = (change: Partial<FundingLine>): FundingLine => {
  ids += 1;
  return {
    ...{
      id: `l${ids}`,
      houseId: 'h',
      payer: 'FAMILY',
      measure: 'VND',
      quantity: '55000000',
      fundId: null,
      label: null,
    },
    ...{ correctsId: null, reason: null, recordedAt: new Date(0), ...change },
  };
};
const plan = { kind: 'NEW', areaM2: '65', yardM2: '85.2', plannedFrom: null, plannedTo: null } as const;

describe('a house', () => {
  test('is begun, completed and handed over, and pauses only while work goes on', () => {
    expect(houseTarget({ state: 'APPROVED', resumesTo: null }, 'START')).toBe('STARTED');
    expect(houseTarget({ state: 'STARTED', resumesTo: null }, 'COMPLETE')).toBe('COMPLETED');
    expect(houseTarget({ state: 'COMPLETED', resumesTo: null }, 'HAND_OVER')).toBe('HANDED_OVER');
    expect(houseTarget({ state: 'STARTED', resumesTo: null }, 'PAUSE')).toBe('PAUSED');
    expect(houseTarget({ state: 'PAUSED', resumesTo: 'STARTED' }, 'RESUME')).toBe('STARTED');
    expect(houseTarget({ state: 'COMPLETED', resumesTo: null }, 'PAUSE')).toBeUndefined();
    expect(houseTarget({ state: 'APPROVED', resumesTo: null }, 'HAND_OVER')).toBeUndefined();
  });

  test('fits the purpose of its case', () => {
    const at = (purpose: 'HOUSE_NEW' | 'HOUSE_REPAIR' | 'COLLAPSED_HOUSE' | 'MEDICAL') =>
      ({ purpose, state: 'APPROVED' }) as const;
    expect(checkPlan(plan, at('HOUSE_NEW'))).toBeUndefined();
    expect(checkPlan(plan, at('COLLAPSED_HOUSE'))).toBeUndefined();
    expect(checkPlan(plan, at('HOUSE_REPAIR'))).toMatchObject({ refused: 'HouseNotValid' });
    expect(checkPlan(plan, at('MEDICAL'))).toMatchObject({ refused: 'HouseNotValid' });
    expect(checkPlan(plan, { purpose: 'HOUSE_NEW', state: 'APPRAISED' })).toMatchObject({
      refused: 'HouseNotValid',
    });
    expect(checkPlan({ ...plan, areaM2: '65,5' }, at('HOUSE_NEW'))).toMatchObject({
      refused: 'HouseNotValid',
    });
  });
});

describe('what payers give to a house', () => {
  // Phong Hải 2026: a bank gave 50 million, relatives 55, the rest of 220 was labour and what nobody stated.
  const bank = line({ payer: 'DONOR_DIRECT', quantity: '50000000' });
  const lines = [
    bank,
    line({}),
    line({ payer: 'COMMUNITY', measure: 'WORKDAY', quantity: '12.5' }),
    line({ payer: 'COMMUNITY', measure: 'WORKDAY', quantity: '7.5' }),
  ];

  test('is added by measure, never across: labour is not money', () => {
    expect(fundingTotals(lines)).toEqual([
      { measure: 'VND', quantity: '105000000' },
      { measure: 'WORKDAY', quantity: '20' },
    ]);
    expect(uncoveredOf(220_000_000n, lines)).toBe(115_000_000n);
    expect(uncoveredOf(null, lines)).toBeNull();
  });

  test('counts a corrected line once, and one that was taken back not at all', () => {
    const right = line({ payer: 'DONOR_DIRECT', quantity: '60000000', correctsId: bank.id });
    expect(fundingTotals([bank, right])).toEqual([{ measure: 'VND', quantity: '60000000' }]);
    expect(fundingTotals([bank, right, line({ quantity: '0', correctsId: right.id })])).toEqual([]);
  });

  test('is no more money than the house cost', () => {
    expect(checkCost(105_000_000n, lines)).toBeUndefined();
    expect(checkCost(104_999_999n, lines)).toMatchObject({ refused: 'HouseNotValid' });
  });

  test.each([
    ['half a đồng', { quantity: '1.5' }],
    ['nothing', { quantity: '0' }],
    ['no days of work', { measure: 'WORKDAY', quantity: '0.0' }],
    ['a fund that is not named', { payer: 'FUND' }],
    ['a fund that does not pay', { fundId: 'f' }],
  ] as const)('is never %s', (_title, change) =>
    expect(checkLine(line(change))).toMatchObject({ refused: 'HouseNotValid' }),
  );
});
