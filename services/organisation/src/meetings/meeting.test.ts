import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { countAttendance, recordAttendance } from './meeting.ts';

const meeting = { id: 'm', committeeId: 'c', title: 'Kỳ họp thứ nhất', heldOn: day('2026-01-10') };
const members = new Set(['a', 'b', 'c']);
const today = day('2026-01-10');
const entry = (personId: string, presence: 'PRESENT' | 'EXCUSED' | 'ABSENT' = 'PRESENT') => ({
  personId,
  presence,
});

describe('the attendance of a meeting', () => {
  test('counts who came, who was excused and who was absent', () => {
    const recorded = recordAttendance(meeting, [entry('a'), entry('b', 'EXCUSED'), entry('c', 'ABSENT')], {
      members,
      today,
    });
    expect(countAttendance(recorded as never)).toEqual({ present: 1, excused: 1, absent: 1 });
  });

  test.each([
    ['a person twice', [entry('a'), entry('a', 'ABSENT')]],
    ['somebody without a post on that day', [entry('stranger')]],
    ['nobody', []],
  ])('refuses %s', (_, entries) => {
    expect(recordAttendance(meeting, entries, { members, today })).toMatchObject({
      refused: 'AttendanceNotValid',
    });
  });

  test('is not recorded ahead of the meeting', () => {
    const early = { members, today: day('2026-01-09') };
    expect(recordAttendance(meeting, [entry('a')], early)).toMatchObject({ refused: 'MeetingNotYetHeld' });
  });
});
