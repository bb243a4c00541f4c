import { describe, expect, test } from '@jest/globals';
import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { type DeadlineCase, deadlineCases } from '@mttq/testkit/supervision/deadline-cases';
import { readDerivation } from '@mttq/testkit/supervision/derivation-reader';
import fc from 'fast-check';
import { proposeHolidays } from '../calendars/holiday-proposal.ts';
import { type CalendarEntry, layOver, type WorkingCalendar } from '../calendars/working-calendar.ts';
import type { DeadlineRule } from '../deadline-rules/deadline-rule.ts';
import { derive, type Term } from './derivation.ts';

const swap = (off: string, worked: string): CalendarEntry[] => [
  { day: day(off), kind: 'DAY_OFF', basis: 'SWAP', nameVi: 'nghỉ hoán đổi', nameEn: 'day off by swap' },
  { day: day(worked), kind: 'WORKING_DAY', basis: 'SWAP', nameVi: 'làm bù', nameEn: 'make-up working day' },
];

const yearCalendar = (year: number, entries: readonly CalendarEntry[] = []) => ({
  id: `${year}`,
  year,
  version: 1,
  path: '/',
  entries: [...proposeHolidays(year, { tetDaysBefore: 1, nationalDayNeighbour: 'BEFORE' }), ...entries],
});

// As the migration ships it: what differs is proved by the test of the stored calendar.
const shipped: WorkingCalendar = layOver([
  yearCalendar(2025),
  yearCalendar(2026, [...swap('2026-01-02', '2026-01-10'), ...swap('2026-08-31', '2026-08-22')]),
  yearCalendar(2027),
  yearCalendar(2028),
]);

const ruleOf = (
  given: Pick<DeadlineCase, 'count' | 'unit' | 'direction' | 'movesOffRestDays'>,
): DeadlineRule => ({
  id: 'rule',
  key: 'test-rule',
  ruleSet: 'TEST',
  version: 1,
  subjectVi: 'việc thử',
  subjectEn: 'test',
  countedFromVi: 'ngày thử',
  countedFromEn: 'day of the test',
  count: given.count,
  unit: given.unit,
  direction: given.direction ?? 'AFTER',
  movesOffRestDays: given.movesOffRestDays ?? false,
  source: 'test',
  confidence: 'PROPOSAL',
  validFrom: null,
  validUntil: null,
});

const termOf = (given: Omit<DeadlineCase, 'title' | 'dueOn'>): Term => ({
  rule: ruleOf(given),
  from: given.from,
  pauses: given.pauses ?? [],
  extensions: given.extensions ?? [],
});

const english = (steps: readonly { readonly en: string }[]): string[] => steps.map(({ en }) => en);

describe('a due day', () => {
  test.each(deadlineCases.map((given) => [given.title, given] as const))('is right: %s', (_, given) => {
    const { dueOn, steps } = derive(termOf(given), shipped);
    expect(dueOn).toBe(given.dueOn);
    expect(readDerivation(english(steps))).toEqual({ dueOn: given.dueOn });
  });

  test('says what it left out, in both languages', () => {
    const { steps } = derive(termOf({ count: 7, unit: 'WORKING_DAY', from: day('2026-02-10') }), shipped);
    expect(steps.map(({ vi }) => vi)).toEqual([
      'Tính từ ngày 10/02/2026: ngày thử.',
      'TEST, bản 1: việc thử, 7 ngày làm việc sau ngày đó. Căn cứ: test (PROPOSAL).',
      'Lịch nghỉ năm 2026, bản 1 (toàn quốc).',
      'Không tính 14/02/2026 – 22/02/2026 (9 ngày): thứ Bảy, Chủ nhật, Tết Nguyên đán.',
      'Đếm đủ 7 ngày làm việc: đến ngày 26/02/2026.',
      'Hạn: hết ngày 26/02/2026.',
    ]);
    expect(english(steps).at(3)).toBe(
      'Left out 2026-02-14 to 2026-02-22 (9 days): Saturday, Sunday, Tết (lunar new year).',
    );
  });

  test('moves by a day when a holiday is added while it runs', () => {
    const term = termOf({ count: 7, unit: 'WORKING_DAY', from: day('2026-11-20') });
    const added: CalendarEntry = {
      day: day('2026-11-24'),
      kind: 'DAY_OFF',
      basis: 'DECISION',
      nameVi: 'ngày nghỉ mới',
      nameEn: 'new holiday',
    };
    expect(derive(term, shipped).dueOn).toBe('2026-12-01');
    const later = derive(term, layOver([{ ...yearCalendar(2026, [added]), version: 2 }]));
    expect(later.dueOn).toBe('2026-12-02');
    expect(english(later.steps)).toContain('Left out 2026-11-24 (1 day): new holiday.');
  });

  test('follows the local calendar where one is laid over the national one', () => {
    const term = termOf({ count: 2, unit: 'WORKING_DAY', from: day('2026-03-02') });
    const festival: CalendarEntry = {
      day: day('2026-03-03'),
      kind: 'DAY_OFF',
      basis: 'DECISION',
      nameVi: 'lễ hội',
      nameEn: 'local festival',
    };
    const local = { id: 'local', year: 2026, version: 1, path: '/vn/hue/', entries: [festival] };
    expect(derive(term, shipped).dueOn).toBe('2026-03-04');
    expect(derive(term, layOver([local, yearCalendar(2026)])).dueOn).toBe('2026-03-05');
  });
});

const anyDay = fc.integer({ min: 0, max: 1_400 }).map((count) => addDays(day('2025-01-01'), count));
const anyUnit = fc.constantFrom('CALENDAR_DAY' as const, 'WORKING_DAY' as const, 'MONTH' as const);

const anyTerm = fc
  .record({
    from: anyDay,
    unit: anyUnit,
    count: fc.integer({ min: 0, max: 60 }),
    moves: fc.boolean(),
    back: fc.boolean(),
    pauses: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 3,
    }),
    extensions: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), anyUnit), { maxLength: 2 }),
    open: fc.boolean(),
  })
  .map(({ from, unit, count, moves, back, pauses, extensions, open }) => {
    let at: CalendarDay = from;
    const held = pauses.map(([wait, length], place) => {
      const start = addDays(at, wait);
      at = addDays(start, length);
      const until = open && place === pauses.length - 1 ? null : at;
      return { from: start, until, reason: 'chờ' };
    });
    const scaled = (many: number, of: typeof unit) => (of === 'MONTH' ? many % 13 : many);
    return termOf({
      count: scaled(count, unit),
      unit,
      from,
      ...(back ? { direction: 'BEFORE' as const } : {}),
      ...(moves ? { movesOffRestDays: true as const } : {}),
      pauses: back ? [] : held,
      extensions: back
        ? []
        : extensions.map(([many, of]) => ({ count: scaled(many, of), unit: of, reason: 'gia hạn' })),
    });
  });

describe('the explanation of a date', () => {
  test('leads a reader with a pen to the same date, whatever happened on the way', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const { dueOn, steps } = derive(term, shipped);
        expect(readDerivation(english(steps))).toEqual({ dueOn });
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same whenever it is asked for', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        expect(derive(term, shipped)).toEqual(derive(structuredClone(term), shipped));
      }),
      { numRuns: 300 },
    );
  });

  test('is caught when one sentence says too much', () => {
    const { steps } = derive(termOf({ count: 7, unit: 'WORKING_DAY', from: day('2026-02-10') }), shipped);
    const forged = english(steps).map((sentence) => sentence.replace('(9 days)', '(8 days)'));
    expect(readDerivation(forged)).toHaveProperty('wrong');
  });
});
