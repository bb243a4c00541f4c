import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { deskAt, type Home } from '../desks/desk.ts';
import type { EscalationLadder } from '../escalation-ladders/escalation-ladder.ts';
import { silenceFrom, stepInstant } from './step-time.ts';

export type EscalationState = 'WAITING' | 'CLIMBING' | 'ENDED';

/** Where something that waits for an answer lies, since when, and when it climbs next. One a deadline, with its id. */
export type Escalation = {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The unit whose Front follows it, as the deadline names it. */
  readonly unitId: string;
  readonly path: string;
  readonly depth: number;
  readonly isPublic: boolean;
  readonly ladderId: string;
  readonly state: EscalationState;
  readonly dueOn: CalendarDay | null;
  /** Counts from 1: a due day that moved ahead again begins another climb. */
  readonly climb: number;
  /** Steps taken in this climb; 0: on its own desk. */
  readonly place: number;
  readonly deskUnitId: string;
  readonly deskSince: Date;
  /** The timer: when the next step is owed. Null: paused, at the top, or ended. */
  readonly nextAt: Date | null;
  readonly endedAt: Date | null;
};

export type LineKind = 'CLIMBED' | 'WITHDRAWN' | 'REASSIGNED' | 'ENDED';

/** One line of the way of a thing over desks. `at`: from when it was so; `recordedAt`: when it was written. */
export type EscalationLine = {
  readonly escalationId: string;
  readonly number: number;
  readonly kind: LineKind;
  readonly climb: number;
  readonly place: number;
  readonly deskUnitId: string;
  readonly at: Date;
  readonly recordedAt: Date;
};

export type NewLine = { readonly kind: LineKind; readonly at: Date };

/** What a decision leads to; without a line nothing happened that a reader would want to know. */
export type Moved = { readonly after: Escalation; readonly line: NewLine | null };

/** What times follow from. */
export type Around = {
  readonly ladder: EscalationLadder;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
};

const owedAt = (
  { place, dueOn }: Pick<Escalation, 'place' | 'dueOn'>,
  { ladder, calendar }: Pick<Around, 'ladder' | 'calendar'>,
): Date | null => {
  const step = ladder.steps[place];
  return step === undefined || dueOn === null ? null : stepInstant(step, dueOn, calendar);
};

// A timer that has rung already keeps its time: what is owed is not put off by looking at it again.
const arm = (escalation: Escalation, around: Around): Date | null => {
  const { nextAt } = escalation;
  const owed = owedAt(escalation, around);
  if (owed === null || owed > around.now) return owed;
  return nextAt !== null && nextAt <= around.now ? nextAt : around.now;
};

const levelsUpAt = (place: number, { steps }: EscalationLadder): number => steps[place - 1]?.levelsUp ?? 0;

/** Levels above its own unit at which it lies now. */
export const levelsUpOf = ({ place }: Pick<Escalation, 'place'>, ladder: EscalationLadder): number =>
  levelsUpAt(place, ladder);

/** The desk that it reaches at its next step; undefined while no step is owed. */
export const nextDeskOf = (escalation: Escalation, ladder: EscalationLadder): string | undefined =>
  escalation.nextAt === null || ladder.steps[escalation.place] === undefined
    ? undefined
    : deskAt(escalation, levelsUpAt(escalation.place + 1, ladder));

/** A new deadline sets the first timer. `home`: where its unit, or the heir of it, stands today. */
export const begin = (deadline: Deadline, home: Home, around: Around): Escalation => {
  const waiting: Escalation = {
    id: deadline.id,
    subjectKind: deadline.subject.kind,
    subjectId: deadline.subject.id,
    unitId: deadline.unitId,
    path: home.path,
    depth: home.depth,
    isPublic: deadline.isPublic,
    ladderId: around.ladder.id,
    state: 'WAITING',
    dueOn: deadline.dueOn,
    climb: 1,
    place: 0,
    deskUnitId: deskAt(home, 0),
    deskSince: around.now,
    nextAt: null,
    endedAt: null,
  };
  return { ...waiting, nextAt: arm(waiting, around) };
};

/**
 * Follows its deadline: an answer ends it, a pause stops the timer, another date sets it anew. What had climbed and is
 * not overdue any more goes back to its own desk and begins another climb; what is still overdue stays where it is.
 */
export const follow = (
  escalation: Escalation,
  { state, dueOn }: Pick<Deadline, 'state' | 'dueOn'>,
  around: Around,
): Moved => {
  if (escalation.state === 'ENDED') return { after: escalation, line: null };
  const { now } = around;
  if (state === 'MET' || state === 'CANCELLED') {
    const after = { ...escalation, state: 'ENDED', nextAt: null, endedAt: now } as const;
    return { after, line: escalation.place > 0 ? { kind: 'ENDED', at: now } : null };
  }
  const dated: Escalation = { ...escalation, dueOn };
  const isOverdue = dueOn !== null && silenceFrom(dueOn) <= now;
  if (isOverdue || escalation.place === 0)
    return { after: { ...dated, nextAt: arm(dated, around) }, line: null };
  const back: Escalation = {
    ...dated,
    state: 'WAITING',
    climb: escalation.climb + 1,
    place: 0,
    deskUnitId: deskAt(escalation, 0),
    deskSince: now,
    nextAt: null,
  };
  return { after: { ...back, nextAt: arm(back, around) }, line: { kind: 'WITHDRAWN', at: now } };
};

/** Takes the step that is owed. It counts from when it was owed, however late the program comes. */
export const climb = (escalation: Escalation, around: Pick<Around, 'ladder' | 'calendar'>): Moved => {
  const { nextAt: at, place } = escalation;
  invariant(at, 'a step is owed');
  const deskUnitId = deskAt(escalation, levelsUpAt(place + 1, around.ladder));
  const above: Escalation = {
    ...escalation,
    state: 'CLIMBING',
    place: place + 1,
    deskUnitId,
    deskSince: deskUnitId === escalation.deskUnitId ? escalation.deskSince : at,
  };
  const owed = owedAt(above, around);
  return {
    after: { ...above, nextAt: owed !== null && owed < at ? at : owed },
    line: { kind: 'CLIMBED', at },
  };
};

/** The tree changed, or its subject lies with another unit: the same height above its new home. */
export const rehome = (
  escalation: Escalation,
  home: Home & { readonly unitId: string },
  { ladder, now }: Pick<Around, 'ladder' | 'now'>,
): Moved => {
  const { unitId, path, depth } = home;
  const deskUnitId = deskAt(home, levelsUpAt(escalation.place, ladder));
  const moved = { ...escalation, unitId, path, depth };
  if (deskUnitId === escalation.deskUnitId) return { after: moved, line: null };
  return {
    after: { ...moved, deskUnitId, deskSince: now },
    line: escalation.place > 0 ? { kind: 'REASSIGNED', at: now } : null,
  };
};

/** Whether two states of it differ in anything that is stored. */
export const isChanged = (before: Escalation, after: Escalation): boolean =>
  (Object.keys(after) as (keyof Escalation)[]).some((key) => {
    const [left, right] = [before[key], after[key]];
    return left instanceof Date && right instanceof Date
      ? left.getTime() !== right.getTime()
      : left !== right;
  });
