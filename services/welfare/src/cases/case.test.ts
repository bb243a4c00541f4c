import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { type BeneficiaryCase, type CaseState, checkSource, isPublic, publicName } from './case.ts';
import { type AnyMove, actionOf, advance, nextMoves, target } from './case-move.ts';

const at = (state: CaseState, resumesTo: CaseState | null = null) => ({ state, resumesTo });
const path: readonly [CaseState, AnyMove][] = [
  ['SURVEYING', 'REVIEW'],
  ['COMMUNITY_REVIEWED', 'PROPOSE'],
  ['PROPOSED', 'APPRAISE'],
  ['APPRAISED', 'APPROVE'],
  ['APPROVED', 'START'],
  ['IN_PROGRESS', 'HAND_OVER'],
  ['HANDED_OVER', 'SETTLE'],
];

describe('the way of a case', () => {
  test('goes step by step from the survey to the settlement, and skips none', () => {
    const ends = [...path.slice(1).map(([state]) => state), 'SETTLED'];
    expect(path.map(([state, move]) => target(at(state), move))).toEqual(ends);
    for (const [here, [, move]] of path.flatMap((one) => path.map((other) => [one, other] as const)))
      if (here[1] !== move && move !== 'APPROVE') expect(target(at(here[0]), move)).toBeUndefined();
  });

  test.each([
    ['SURVEYING', ['REVIEW', 'SUSPEND', 'REJECT']],
    ['APPRAISED', ['APPROVE', 'SUSPEND', 'REJECT']],
    ['APPROVED', ['APPROVE', 'START', 'SUSPEND']],
    ['IN_PROGRESS', ['APPROVE', 'HAND_OVER', 'SUSPEND']],
    ['HANDED_OVER', ['SETTLE']],
    ['SETTLED', []],
    ['REJECTED', []],
  ] as const)('from %s offers %p', (state, moves) => expect(nextMoves(at(state))).toEqual(moves));

  test('stops before the hand-over and goes on where it stopped', () => {
    for (const [state] of path.slice(0, 6)) {
      expect(target(at(state), 'SUSPEND')).toBe('SUSPENDED');
      expect(target(at('SUSPENDED', state), 'RESUME')).toBe(state);
    }
    expect(target(at('SUSPENDED', 'PROPOSED'), 'REJECT')).toBe('REJECTED');
    expect(target(at('SUSPENDED', 'APPROVED'), 'REJECT')).toBeUndefined();
    expect(target(at('SUSPENDED', 'SURVEYING'), 'REVIEW')).toBeUndefined();
  });

  test('needs the approving right for the approval alone', () => {
    const moves = [...path.map(([, move]) => move), 'SUSPEND', 'RESUME'] as const;
    expect(moves.filter((move) => actionOf(move) === 'case:approve')).toEqual(['APPROVE']);
  });

  test('takes a step between the step before and today', () => {
    const current = { state: 'HANDED_OVER', resumesTo: null } as BeneficiaryCase;
    const settle = (on: string) =>
      advance(current, { move: 'SETTLE', on: day(on), lastOn: day('2024-02-01'), today: day('2024-03-01') });
    expect(settle('2024-02-01')).toMatchObject({ state: 'SETTLED' });
    expect(settle('2024-03-01')).toMatchObject({ state: 'SETTLED' });
    expect(settle('2024-01-31')).toMatchObject({ refused: 'CaseNotValid' });
    expect(settle('2024-03-02')).toMatchObject({ refused: 'CaseNotValid' });
  });
});

describe('who pays', () => {
  const given = { source: 'FUND', fundId: 'f', donorId: null, openedOn: day('2024-01-01') } as const;
  const today = day('2024-01-01');

  test.each([
    ['a fund', {}],
    ['a donor directly', { source: 'DIRECT', fundId: null, donorId: 'd' }],
    ['the budget', { source: 'BUDGET', fundId: null }],
  ])('is %s', (_title, change) =>
    expect(checkSource({ ...given, ...change } as typeof given, today)).toBeUndefined(),
  );

  test.each([
    ['a fund that is not named', { fundId: null }],
    ['a fund beside the budget', { source: 'BUDGET' }],
    ['nobody who gives directly', { source: 'DIRECT', fundId: null }],
    ['a fund and a donor', { donorId: 'd' }],
    ['a day that has not come', { openedOn: day('2024-01-02') }],
  ])('is never %s', (_title, change) =>
    expect(checkSource({ ...given, ...change } as typeof given, today)).toMatchObject({
      refused: 'CaseNotValid',
    }),
  );
});

describe('what the public reads', () => {
  test('begins with the approval and leaves out what was refused or rests', () => {
    const seen = (['SURVEYING', 'APPRAISED', 'APPROVED', 'SETTLED', 'SUSPENDED', 'REJECTED'] as const).filter(
      (state) => isPublic({ state }),
    );
    expect(seen).toEqual(['APPROVED', 'SETTLED']);
  });

  test('names nobody beside an illness, a pupil or a death', () => {
    expect(publicName('HOUSE_NEW', 'N.V.T.')).toBe('N.V.T.');
    for (const purpose of ['MEDICAL', 'STUDENT', 'FOSTER', 'CONDOLENCE'] as const)
      expect(publicName(purpose, 'N.V.T.')).toBeNull();
  });
});
