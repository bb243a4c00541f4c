import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { layOver } from '../calendars/working-calendar.ts';
import { deskAt, homeAbove, homeAt } from '../desks/desk.ts';
import type { EscalationLadder, LadderStep } from '../escalation-ladders/escalation-ladder.ts';
import { readLadder } from '../escalation-ladders/escalation-ladder.ts';
import { type Around, climb, type Escalation, follow, nextDeskOf, rehome } from './escalation.ts';
import { stepInstant } from './step-time.ts';

const holiday = {
  day: day('2026-05-01'),
  kind: 'DAY_OFF',
  basis: 'FIXED',
  nameVi: 'x',
  nameEn: 'x',
} as const;
const calendar = layOver([{ id: 'c', year: 2026, version: 1, path: '/', entries: [holiday] }]);

const steps: readonly LadderStep[] = [
  { after: 2, unit: 'WORKING_DAY', levelsUp: 1 },
  { after: 100, unit: 'HOUR', levelsUp: 2 },
];
const ladder: EscalationLadder = {
  ...{ id: 'l', subjectKind: 'TEST', ruleKey: 'x', version: 1, steps },
  ...{ source: 'x', confidence: 'PROPOSAL', validFrom: day('2020-01-01') },
};
const around = (now: string): Around => ({ ladder, calendar, now: new Date(now) });

const waiting: Escalation = {
  ...{ id: 'e', subjectKind: 'TEST', subjectId: 's', unitId: 'w', ...homeAt('/c/p/w/'), isPublic: false },
  ...{ ladderId: 'l', state: 'WAITING', dueOn: day('2026-04-29'), climb: 1, place: 0, deskUnitId: 'w' },
  ...{ deskSince: new Date('2026-04-01T00:00:00Z'), nextAt: new Date('2026-05-04T17:00:00Z'), endedAt: null },
};
const running = (dueOn: string | null) =>
  ({ state: dueOn === null ? 'PAUSED' : 'RUNNING', dueOn: dueOn === null ? null : day(dueOn) }) as const;

describe('the hour of a step', () => {
  test.each([
    ['hours count from midnight after the due day', { after: 24, unit: 'HOUR' }, '2026-04-30T17:00:00.000Z'],
    ['at once is that midnight', { after: 0, unit: 'WORKING_DAY' }, '2026-04-29T17:00:00.000Z'],
    ['calendar days count in full', { after: 2, unit: 'CALENDAR_DAY' }, '2026-05-01T17:00:00.000Z'],
    // 30/4 is worked in this calendar, 1/5 is a holiday, then a weekend: the second working day is Monday.
    ['working days leave rest days out', { after: 2, unit: 'WORKING_DAY' }, '2026-05-04T17:00:00.000Z'],
  ] as const)('%s', (_title, step, expected) => {
    expect(stepInstant(step, day('2026-04-29'), calendar).toISOString()).toBe(expected);
  });
});

describe('a desk', () => {
  test('stands so many levels above the unit, and never above the topmost one', () => {
    expect([0, 1, 2, 5].map((levels) => deskAt(homeAt('/c/p/w/'), levels))).toEqual(['w', 'p', 'c', 'c']);
  });

  test('of a unit that was split is counted from its heirs, and nothing lies below the unit above them', () => {
    expect([0, 1, 2].map((levels) => deskAt(homeAbove('/c/p/'), levels))).toEqual(['p', 'p', 'c']);
  });
});

describe('an escalation', () => {
  test('takes the step that is owed from its hour on, and sets the timer of the next one, never before it', () => {
    const { after, line } = climb(waiting, { ladder, calendar });
    expect(after).toMatchObject({ state: 'CLIMBING', place: 1, deskUnitId: 'p', deskSince: waiting.nextAt });
    // 100 hours after the due day lie before the second working day: the step comes with the first one.
    expect(after.nextAt).toEqual(waiting.nextAt);
    expect(line).toEqual({ kind: 'CLIMBED', at: waiting.nextAt });
    const top = climb(after, { ladder, calendar }).after;
    expect(top).toMatchObject({ place: 2, deskUnitId: 'c', nextAt: null });
    expect(nextDeskOf(top, ladder)).toBeUndefined();
  });

  test('goes back to its own desk when the due day is not past any more, and begins another climb', () => {
    const high = climb(waiting, { ladder, calendar }).after;
    const paused = follow(high, running(null), around('2026-05-06T03:00:00Z'));
    expect(paused.line?.kind).toBe('WITHDRAWN');
    expect(paused.after).toMatchObject({
      state: 'WAITING',
      climb: 2,
      place: 0,
      deskUnitId: 'w',
      nextAt: null,
    });
    const resumed = follow(paused.after, running('2026-05-11'), around('2026-05-07T03:00:00Z'));
    expect(resumed.line).toBeNull();
    expect(resumed.after.nextAt).toEqual(new Date('2026-05-13T17:00:00Z'));
  });

  test('stays at its desk when the due day moves and is past all the same', () => {
    const high = climb({ ...waiting, dueOn: day('2026-04-27') }, { ladder, calendar }).after;
    const moved = follow(high, running('2026-04-28'), around('2026-05-04T18:00:00Z'));
    expect(moved).toMatchObject({ line: null, after: { place: 1, deskUnitId: 'p', climb: 1 } });
  });

  test('keeps a timer that has rung already', () => {
    const looked = follow(waiting, running('2026-04-29'), around('2026-05-06T03:00:00Z'));
    expect(looked.after.nextAt).toEqual(waiting.nextAt);
  });

  test('ends with the answer, and never begins again', () => {
    const high = climb(waiting, { ladder, calendar }).after;
    const ended = follow(high, { state: 'MET', dueOn: day('2026-04-29') }, around('2026-05-06T03:00:00Z'));
    expect(ended).toMatchObject({
      line: { kind: 'ENDED' },
      after: { state: 'ENDED', nextAt: null, place: 1 },
    });
    expect(follow(ended.after, running('2026-06-01'), around('2026-05-07T03:00:00Z')).after).toBe(
      ended.after,
    );
  });

  test('follows the tree: the heir of the desk has it, at the same height', () => {
    const high = climb(waiting, { ladder, calendar }).after;
    const now = new Date('2026-07-01T00:00:00Z');
    const moved = rehome(high, { unitId: 'w', ...homeAt('/c/q/w/') }, { ladder, now });
    expect(moved).toMatchObject({
      line: { kind: 'REASSIGNED' },
      after: { deskUnitId: 'q', deskSince: now, place: 1 },
    });
    expect(rehome(high, { unitId: 'w', ...homeAt('/c/p/w/') }, { ladder, now }).line).toBeNull();
  });
});

describe('a ladder', () => {
  const read = (changed: Partial<EscalationLadder>) => {
    const answer = readLadder({ ...ladder, ruleKey: 'recommendation-answer', ...changed });
    return 'refused' in answer ? answer.refused : 'kept';
  };

  test.each([
    ['is kept with steps that go higher', {}, 'kept'],
    ['is kept without a step: nothing climbs', { steps: [] }, 'kept'],
    ['refuses a step that goes no higher', { steps: [steps[0], steps[0]] }, 'LadderNotValid'],
    [
      'refuses a step that waits for less than the one before',
      {
        steps: [
          { ...steps[1], levelsUp: 1 },
          { ...steps[1], after: 1 },
        ],
      },
      'LadderNotValid',
    ],
    ['refuses half an hour', { steps: [{ after: 0.5, unit: 'HOUR', levelsUp: 1 }] }, 'LadderNotValid'],
    [
      'refuses a wait of ten years',
      { steps: [{ after: 3_650, unit: 'CALENDAR_DAY', levelsUp: 1 }] },
      'LadderNotValid',
    ],
    [
      'refuses a seventh step',
      { steps: Array.from({ length: 7 }, (_, at) => ({ after: at, unit: 'HOUR', levelsUp: at + 1 })) },
      'LadderNotValid',
    ],
    ['refuses a rule that no deadline could have', { ruleKey: 'Trả lời' }, 'LadderNotValid'],
    ['refuses control characters in its source', { source: 'a\u0000b' }, 'TextNotValid'],
  ])('%s', (_title, changed, expected) => {
    expect(read(changed as Partial<EscalationLadder>)).toBe(expected);
  });
});
