import { type CalendarDay, day } from '@mttq/kernel/calendar-day';

/** A due day that was counted by hand on the calendar that this system ships with. */
export type DeadlineCase = {
  readonly title: string;
  readonly count: number;
  readonly unit: 'CALENDAR_DAY' | 'WORKING_DAY' | 'MONTH';
  readonly direction?: 'BEFORE';
  readonly movesOffRestDays?: true;
  readonly from: CalendarDay;
  readonly pauses?: readonly { from: CalendarDay; until: CalendarDay | null; reason: string }[];
  readonly extensions?: readonly {
    count: number;
    unit: 'CALENDAR_DAY' | 'WORKING_DAY' | 'MONTH';
    reason: string;
  }[];
  readonly dueOn: string | null;
};

const pause = (from: string, until: string | null) => [
  { from: day(from), until: until === null ? null : day(until), reason: 'chờ giám định' },
];

/** Golden cases: Tết 2026 and 2027, 30/4–1/5, make-up days, pauses, extensions, month ends, sittings. */
export const deadlineCases: readonly DeadlineCase[] = [
  {
    title: 'Tết 2026, 5 working days over nine days off',
    count: 5,
    unit: 'WORKING_DAY',
    from: day('2026-02-13'),
    dueOn: '2026-02-27',
  },
  {
    title: 'Tết 2026, 7 working days',
    count: 7,
    unit: 'WORKING_DAY',
    from: day('2026-02-10'),
    dueOn: '2026-02-26',
  },
  {
    title: 'Tết 2027, with two days off instead of the weekend',
    count: 5,
    unit: 'WORKING_DAY',
    from: day('2027-02-04'),
    dueOn: '2027-02-18',
  },
  {
    title: 'Giỗ Tổ on a Sunday, 30/4 and 1/5 2026',
    count: 5,
    unit: 'WORKING_DAY',
    from: day('2026-04-24'),
    dueOn: '2026-05-06',
  },
  {
    title: 'make-up Saturday 22/08/2026 counts',
    count: 5,
    unit: 'WORKING_DAY',
    from: day('2026-08-20'),
    dueOn: '2026-08-26',
  },
  {
    title: 'National Day 2026 with the swapped Monday',
    count: 5,
    unit: 'WORKING_DAY',
    from: day('2026-08-28'),
    dueOn: '2026-09-09',
  },
  {
    title: 'New Year 2026, last day a make-up Saturday',
    count: 6,
    unit: 'WORKING_DAY',
    from: day('2025-12-31'),
    dueOn: '2026-01-10',
  },
  {
    title: '30 calendar days take holidays in',
    count: 30,
    unit: 'CALENDAR_DAY',
    from: day('2026-03-02'),
    dueOn: '2026-04-01',
  },
  {
    title: 'a last day in Tết moves to the first working day',
    count: 15,
    unit: 'CALENDAR_DAY',
    movesOffRestDays: true,
    from: day('2026-02-02'),
    dueOn: '2026-02-23',
  },
  {
    title: 'a last day back in Tết moves to the working day before',
    count: 15,
    unit: 'CALENDAR_DAY',
    direction: 'BEFORE',
    movesOffRestDays: true,
    from: day('2026-03-06'),
    dueOn: '2026-02-13',
  },
  {
    title: 'month end, 31/01 + 1 month',
    count: 1,
    unit: 'MONTH',
    from: day('2026-01-31'),
    dueOn: '2026-02-28',
  },
  {
    title: 'month end of a leap year',
    count: 1,
    unit: 'MONTH',
    from: day('2028-01-31'),
    dueOn: '2028-02-29',
  },
  { title: 'month end over the year', count: 3, unit: 'MONTH', from: day('2026-11-30'), dueOn: '2027-02-28' },
  {
    title: 'one month from a day that both months have',
    count: 1,
    unit: 'MONTH',
    from: day('2026-02-28'),
    dueOn: '2026-03-28',
  },
  {
    title: 'synthesis 15 days before the sitting opens',
    count: 15,
    unit: 'CALENDAR_DAY',
    direction: 'BEFORE',
    from: day('2026-10-20'),
    dueOn: '2026-10-05',
  },
  {
    title: 'synthesis 15 days after the sitting closes',
    count: 15,
    unit: 'CALENDAR_DAY',
    from: day('2026-11-28'),
    dueOn: '2026-12-13',
  },
  {
    title: '15 days before, over 29 February',
    count: 15,
    unit: 'CALENDAR_DAY',
    direction: 'BEFORE',
    from: day('2028-03-10'),
    dueOn: '2028-02-24',
  },
  {
    title: 'paused for ten days',
    count: 30,
    unit: 'CALENDAR_DAY',
    from: day('2026-03-02'),
    pauses: pause('2026-03-12', '2026-03-22'),
    dueOn: '2026-04-11',
  },
  {
    title: 'paused for eleven days, working days counted',
    count: 7,
    unit: 'WORKING_DAY',
    from: day('2026-06-01'),
    pauses: pause('2026-06-04', '2026-06-15'),
    dueOn: '2026-06-19',
  },
  {
    title: 'paused over Tết: a day is left out once',
    count: 7,
    unit: 'WORKING_DAY',
    from: day('2026-02-10'),
    pauses: pause('2026-02-12', '2026-02-23'),
    dueOn: '2026-03-02',
  },
  {
    title: 'still paused: no day',
    count: 7,
    unit: 'WORKING_DAY',
    from: day('2026-06-01'),
    pauses: pause('2026-06-04', null),
    dueOn: null,
  },
  {
    title: 'a month with ten paused days',
    count: 1,
    unit: 'MONTH',
    from: day('2026-03-02'),
    pauses: pause('2026-03-12', '2026-03-22'),
    dueOn: '2026-04-12',
  },
  {
    title: 'extended by 30 days',
    count: 30,
    unit: 'CALENDAR_DAY',
    from: day('2026-01-05'),
    extensions: [{ count: 30, unit: 'CALENDAR_DAY', reason: 'vụ việc phức tạp' }],
    dueOn: '2026-03-06',
  },
  {
    title: 'calendar days extended by working days over 30/4',
    count: 10,
    unit: 'CALENDAR_DAY',
    from: day('2026-04-15'),
    extensions: [{ count: 3, unit: 'WORKING_DAY', reason: 'chờ xác minh' }],
    dueOn: '2026-05-04',
  },
  {
    title: 'no calendar on record: only weekends are left out',
    count: 5,
    unit: 'WORKING_DAY',
    from: day('2035-08-31'),
    dueOn: '2035-09-07',
  },
];
