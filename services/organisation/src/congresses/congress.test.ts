import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { type Congress, type CongressResult, holdCongress, planCongress } from './congress.ts';

const plannedCongress = planCongress('congress', {
  termId: 'term',
  committeeId: 'committee',
  ordinal: 1,
  plannedOn: day('2025-09-26'),
});

const result: CongressResult = {
  openedOn: day('2025-09-26'),
  closedOn: day('2025-09-27'),
  delegatesCalled: 135,
  delegatesPresent: 135,
  targetCount: 12,
  programmeCount: 6,
  shares: [{ group: 'WOMEN', percent: 30.7 }],
};
const today = day('2025-10-01');

describe('a congress', () => {
  test('is recorded with delegates, targets, programmes and shares', () => {
    expect(holdCongress(plannedCongress, result, today)).toMatchObject({
      state: 'HELD',
      delegatesPresent: 135,
    });
  });

  test.each([
    ['with more delegates present than called', { delegatesPresent: 136 }],
    ['that closes before it opens', { closedOn: day('2025-09-25') }],
    ['in the future', { openedOn: day('2025-10-02'), closedOn: day('2025-10-02') }],
    ['with a share above 100 percent', { shares: [{ group: 'WOMEN', percent: 100.5 }] }],
    [
      'with the same group twice',
      {
        shares: [
          { group: 'WOMEN', percent: 1 },
          { group: 'WOMEN', percent: 2 },
        ],
      },
    ],
  ] as [string, Partial<CongressResult>][])('is refused %s', (_, wrong) => {
    expect(holdCongress(plannedCongress, { ...result, ...wrong }, today)).toMatchObject({
      refused: 'CongressResultNotValid',
    });
  });

  test('keeps its result once it is recorded', () => {
    const held = holdCongress(plannedCongress, result, today) as Congress;
    expect(holdCongress(held, result, today)).toMatchObject({ refused: 'CongressAlreadyHeld' });
  });
});
