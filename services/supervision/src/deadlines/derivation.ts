import { addDays, type CalendarDay, parseDay } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { Message } from '@mttq/kernel/refusal';
import { restOf, type WorkingCalendar, workingDayFrom, yearOf } from '../calendars/working-calendar.ts';
import type { CountUnit, DeadlineRule } from '../deadline-rules/deadline-rule.ts';
import { type Step, say } from './derivation-step.ts';

/** Time during which nothing is counted: `[from, until)`; `until` null while it lasts. */
export type Pause = {
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly reason: string;
};

/** Time added to a deadline by a decision. */
export type Extension = { readonly count: number; readonly unit: CountUnit; readonly reason: string };

/** Everything that a date follows from, but for the calendar. */
export type Term = {
  readonly rule: DeadlineRule;
  readonly from: CalendarDay;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
};

/** A date with its explanation. `dueOn` null: paused, and `remaining` is what is still to be counted. */
export type Derivation = {
  readonly dueOn: CalendarDay | null;
  readonly remaining: number | null;
  readonly steps: readonly Step[];
  /** Ids of the calendars that were read. */
  readonly calendarIds: readonly string[];
};

type Leg = { readonly count: number; readonly unit: CountUnit };
type Walk = { readonly day: CalendarDay } | { readonly openSince: CalendarDay; readonly remaining: number };
type Gap = { readonly cause: 'PAUSE' | 'REST'; readonly names: readonly Message[] };

// A deadline longer than this is a bug of a rule, not a date.
const daysMax = 20_000;

const pauseAt = (pauses: readonly Pause[], day: CalendarDay): Pause | undefined =>
  pauses.find(({ from, until }) => from <= day && (until === null || day < until));

/** Gathers days in a row that do not count for the same cause into one sentence. */
const gapSentences = (steps: Step[]) => {
  let run: (Gap & { from: CalendarDay; to: CalendarDay; count: number }) | undefined;
  const flush = (): void => {
    if (run === undefined) return;
    const low = run.from < run.to ? run : { ...run, from: run.to, to: run.from };
    const [first] = run.names;
    steps.push(run.cause === 'PAUSE' && first ? say.pause(low, first.vi) : say.skip(low, run.names));
    run = undefined;
  };
  const add = (day: CalendarDay, { cause, names }: Gap): void => {
    if (run !== undefined && run.cause !== cause) flush();
    const earlier = run?.names ?? [];
    const fresh = names.filter((name) => !earlier.some(({ vi }) => vi === name.vi));
    run = {
      cause,
      names: [...earlier, ...fresh],
      from: run?.from ?? day,
      to: day,
      count: (run?.count ?? 0) + 1,
    };
  };
  return { add, flush };
};

type Road = { readonly term: Term; readonly calendar: WorkingCalendar; readonly steps: Step[] };

/** Counts days one by one from the day after `start` on (or back). */
const countDays = ({ term, calendar, steps }: Road, start: CalendarDay, leg: Leg): Walk => {
  const forward = term.rule.direction === 'AFTER' ? 1 : -1;
  const gaps = gapSentences(steps);
  let day = start;
  let counted = 0;
  for (let walked = 0; counted < leg.count; walked += 1) {
    invariant(walked < daysMax, `the deadline ${term.rule.key} never ends`);
    day = addDays(day, forward);
    const pause = pauseAt(term.pauses, day);
    if (pause?.until === null) {
      gaps.flush();
      return { openSince: pause.from, remaining: leg.count - counted };
    }
    const rest = leg.unit === 'WORKING_DAY' ? restOf(calendar, day) : undefined;
    if (pause !== undefined)
      gaps.add(day, { cause: 'PAUSE', names: [{ vi: pause.reason, en: pause.reason }] });
    else if (rest !== undefined) gaps.add(day, { cause: 'REST', names: [rest] });
    else {
      gaps.flush();
      counted += 1;
      const entry = leg.unit === 'WORKING_DAY' ? calendar.entryOf(day) : undefined;
      if (entry !== undefined) steps.push(say.makeUpDay(day, { vi: entry.nameVi, en: entry.nameEn }));
    }
  }
  steps.push(say.count(day, leg.count, leg.unit));
  return { day };
};

const monthsLater = (start: CalendarDay, count: number): { day: CalendarDay; isShort: boolean } => {
  const [year = 0, month = 1, dayOfMonth = 1] = start.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const head = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  const wanted = parseDay(`${head}-${String(dayOfMonth).padStart(2, '0')}`);
  if (wanted !== undefined) return { day: wanted, isShort: false };
  const ends = [30, 29, 28].map((last) => parseDay(`${head}-${last}`)).find((day) => day !== undefined);
  invariant(ends, 'a month has an end');
  return { day: ends, isShort: true };
};

/** Months by the calendar (31/01 + 1 month = the last day of February); paused days are added behind. */
const countMonths = (road: Road, start: CalendarDay, leg: Leg): Walk => {
  const { term, steps } = road;
  const forward = term.rule.direction === 'AFTER' ? 1 : -1;
  const { day, isShort } = monthsLater(start, forward * leg.count);
  steps.push(isShort ? say.shortMonth(day, Number(start.slice(8))) : say.count(day, leg.count, 'MONTH'));
  const since = term.pauses.find(({ from, until }) => until === null && from <= day && from > start);
  if (since !== undefined) return { openSince: since.from, remaining: leg.count };
  let lost = 0;
  for (let at = addDays(start, 1); at <= day; at = addDays(at, 1)) if (pauseAt(term.pauses, at)) lost += 1;
  return lost === 0 ? { day } : countDays(road, day, { count: lost, unit: 'CALENDAR_DAY' });
};

const yearsBetween = (left: CalendarDay, right: CalendarDay): number[] => {
  const [first, last] = left < right ? [yearOf(left), yearOf(right)] : [yearOf(right), yearOf(left)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

const calendarSteps = (calendar: WorkingCalendar, years: readonly number[]): Step[] =>
  years.flatMap((year) =>
    calendar.knows(year)
      ? calendar.years
          .filter((each) => each.year === year)
          .map(({ version, path }) => say.calendar(year, version, path === '/'))
      : [say.noCalendar(year)],
  );

/** Computes a date step by step. The same term and calendar answer with the same steps, whenever they are asked. */
export const derive = (term: Term, calendar: WorkingCalendar): Derivation => {
  const { rule, from, extensions } = term;
  invariant(rule.count !== null, `the rule ${rule.key} has no content`);
  const counted: Step[] = [];
  const road: Road = { term, calendar, steps: counted };
  const legs = [{ count: rule.count, unit: rule.unit, reason: null }, ...extensions];
  let walk: Walk = { day: from };
  for (const leg of legs) {
    if (leg.reason !== null) counted.push(say.extend(leg.count, leg.unit, leg.reason));
    // While a count is paused, time that is added waits behind it.
    if ('openSince' in walk) continue;
    walk = leg.unit === 'MONTH' ? countMonths(road, walk.day, leg) : countDays(road, walk.day, leg);
    if ('openSince' in walk) counted.push(say.open(walk.openSince, walk.remaining, leg.unit));
  }
  const usesCalendar = rule.movesOffRestDays || legs.some(({ unit }) => unit === 'WORKING_DAY');
  const head = [say.start(from, rule), say.rule(rule, rule.count)];
  const last = 'day' in walk ? walk.day : walk.openSince;
  const years = usesCalendar ? yearsBetween(from, last) : [];
  const calendarIds = calendar.years.filter(({ year }) => years.includes(year)).map(({ id }) => id);
  const steps = [...head, ...calendarSteps(calendar, years), ...counted];
  if ('openSince' in walk) return { dueOn: null, remaining: walk.remaining, steps, calendarIds };
  const rest = rule.movesOffRestDays ? restOf(calendar, walk.day) : undefined;
  const dueOn =
    rest === undefined ? walk.day : workingDayFrom(calendar, walk.day, rule.direction === 'AFTER' ? 1 : -1);
  if (rest !== undefined) steps.push(say.move(walk.day, dueOn, rest));
  return { dueOn, remaining: null, steps: [...steps, say.result(dueOn)], calendarIds };
};
