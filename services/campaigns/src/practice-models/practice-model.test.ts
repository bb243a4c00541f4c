import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { checkHeadcount } from './headcount.ts';
import { begin, end, establish, recognise, replicate } from './model-step.ts';
import {
  type ModelDraft,
  type ModelState,
  type Moved,
  type PracticeModel,
  register,
} from './practice-model.ts';

const today = day('2026-11-22');
const stated = (happenedOn: string) => ({
  ...{
    happenedOn: day(happenedOn),
    number: '07/QĐ-MTTQ',
    decidedByUnitId: null,
    documentId: null,
    reason: 'Xong',
  },
});
const draft: ModelDraft = {
  ...{
    id: 'm',
    unitId: 'u',
    path: '/u/',
    areaIds: [],
    campaignId: null,
    name: ' Tuyến  đường hoa ',
    summary: null,
  },
  ...{
    category: 'ENVIRONMENT',
    registeredOn: day('2026-01-10'),
    replicatedFromId: null,
    isPlaceInferred: false,
    isDayInferred: false,
  },
};

const must = (moved: ReturnType<typeof establish>): Moved => {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved;
};
const registered = must(register(draft, null, today)).model;
const inState = (state: ModelState): PracticeModel => ({ ...registered, state });
const states: readonly ModelState[] = [
  ...(['REGISTERED', 'ESTABLISHED', 'OPERATING', 'RECOGNISED', 'REPLICATED', 'ENDED'] as const),
];

describe('a practice model', () => {
  test('is registered with its first step, name without needless blanks', () => {
    const { model, step } = must(register(draft, 'd', today));
    expect(model).toMatchObject({ name: 'Tuyến đường hoa', state: 'REGISTERED', stepCount: 1 });
    expect(step).toMatchObject({ position: 1, fromState: null, toState: 'REGISTERED', documentId: 'd' });
  });

  test.each([
    ['without a name', { name: '  ' }],
    ['with an area twice', { areaIds: ['a', 'a'] }],
    ['on a day to come', { registeredOn: day('2026-11-23') }],
    ['with an empty description', { summary: '' }],
  ])('is refused %s', (_title, change) => {
    expect(register({ ...draft, ...change }, null, today)).toMatchObject({
      refused: 'PracticeModelNotValid',
    });
  });

  test.each([
    ['established', establish, ['REGISTERED']],
    ['started', begin, ['ESTABLISHED']],
    ['recognised', recognise, ['OPERATING', 'RECOGNISED', 'REPLICATED']],
    [
      'ended',
      (model: PracticeModel, step: ReturnType<typeof stated>) =>
        end(model, { ...step, outcome: 'FAILED' }, today),
      ['REGISTERED', 'ESTABLISHED', 'OPERATING', 'RECOGNISED', 'REPLICATED'],
    ],
  ] as const)('is %s from the right states alone', (_title, decide, from) => {
    const passing = states.filter((state) => !isRefusal(decide(inState(state), stated('2026-02-01'), today)));
    expect(passing).toEqual(from);
  });

  test('stays replicated when a higher level recognises it again', () => {
    expect(must(recognise(inState('REPLICATED'), stated('2026-02-01'), today)).model.state).toBe(
      'REPLICATED',
    );
  });

  test('takes no step before the one before it, and none on a day to come', () => {
    for (const on of ['2026-01-09', '2026-11-23'])
      expect(establish(registered, stated(on), today)).toMatchObject({ refused: 'PracticeModelNotValid' });
    expect(must(establish(registered, stated('2026-01-10'), today)).model.movedOn).toBe('2026-01-10');
  });

  test('counts as replicated once, and never again after it ended', () => {
    const moved = states.map((state) => replicate(inState(state), day('2025-01-01')));
    expect(moved.map((step) => step?.model.state)).toEqual([
      ...[undefined, undefined, undefined, 'REPLICATED', undefined, undefined],
    ]);
    expect(moved[3]?.step.happenedOn).toBe('2026-01-10');
  });

  test('is counted within its life, in persons or households', () => {
    const count = (change: object) =>
      checkHeadcount(
        registered,
        { countedOn: day('2026-03-01'), persons: 12, households: null, ...change },
        today,
      );
    expect(count({})).toBeUndefined();
    for (const wrong of [{ persons: null }, { persons: -1 }, { countedOn: day('2026-01-09') }])
      expect(count(wrong)).toMatchObject({ refused: 'PracticeModelNotValid' });
  });
});
