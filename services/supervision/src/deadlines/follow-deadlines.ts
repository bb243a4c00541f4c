import { deadlineEnded } from '@mttq/contracts/supervision/deadline-ended';
import { deadlineMoved } from '@mttq/contracts/supervision/deadline-moved';
import { deadlineStarted } from '@mttq/contracts/supervision/deadline-started';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Outbox } from '@mttq/platform/events/outbox';
import { readReason } from '../answers/text.ts';
import type { CalendarStore } from '../calendars/holiday-calendar.postgres.ts';
import type { RuleStore } from '../deadline-rules/deadline-rule.postgres.ts';
import type { CountUnit } from '../deadline-rules/deadline-rule.ts';
import { ruleNotKnown } from '../deadline-rules/deadline-rule.ts';
import type { Escalations } from '../escalation/follow-deadline.ts';
import type { DeadlineStore } from './deadline.postgres.ts';
import {
  type Deadline,
  type DeadlineCause,
  deadlineNotFound,
  end,
  extend,
  pause,
  recompute,
  resume,
  type Subject,
} from './deadline.ts';

/** What deadlines are followed with, in one transaction. */
type Parts = {
  readonly store: DeadlineStore;
  readonly rules: RuleStore;
  readonly calendars: CalendarStore;
  readonly escalations: Escalations;
  readonly outbox: Outbox;
  readonly actorId: string;
  readonly now: Date;
  readonly newId: () => string;
};

export type NewDeadline = {
  readonly subject: Subject;
  readonly unitId: string;
  readonly path: string;
  readonly ruleKey: string;
  /** Chooses one law when several give a date. */
  readonly ruleSet?: string;
  readonly from: CalendarDay;
  /** Whether everybody may read the date and how it was computed. Not by default. */
  readonly isPublic?: boolean;
};

type Reasoned = { readonly reason: string; readonly on?: CalendarDay };

/** One line of history, and the event that says so. */
const remember = async (
  { store, outbox, actorId, now }: Parts,
  { before, after }: { before: Deadline | null; after: Deadline },
  why: { cause: DeadlineCause; on: CalendarDay; reason: string | null },
): Promise<void> => {
  const dates = { oldDueOn: before?.dueOn ?? null, newDueOn: after.dueOn };
  await store.addMove({ deadlineId: after.id, ...why, ...dates, recordedAt: now }, actorId);
  const { id, subject, unitId, rule, from, dueOn } = after;
  const fields = {
    deadlineId: id,
    subjectKind: subject.kind,
    subjectId: subject.id,
    unitId,
    ruleKey: rule.key,
  };
  const occurredAt = startOfDayInVietnam(why.on);
  const { cause } = why;
  if (cause === 'STARTED')
    await outbox.add({
      contract: deadlineStarted,
      aggregateId: id,
      data: { ...fields, ruleSet: rule.ruleSet, from, dueOn },
      occurredAt,
    });
  else if (cause === 'MET' || cause === 'CANCELLED')
    await outbox.add({
      contract: deadlineEnded,
      aggregateId: id,
      data: { ...fields, ending: cause, dueOn, endedOn: why.on },
      occurredAt,
    });
  else
    await outbox.add({
      contract: deadlineMoved,
      aggregateId: id,
      data: { ...fields, cause, ...dates },
      occurredAt,
    });
};

/** Computes anew, stores, and writes the old and the new date down. */
export const keepMove = async (
  parts: Parts,
  { before, after }: { before: Deadline; after: Deadline },
  why: { cause: DeadlineCause; on: CalendarDay; reason: string | null },
): Promise<Deadline> => {
  const { calendar, revision } = await parts.calendars.of(after.path);
  const kept = after.endedOn === null ? recompute(after, calendar) : after;
  await parts.store.save(kept, revision);
  await parts.escalations.follow(kept);
  const isNews = why.cause !== 'CALENDAR_CHANGED' || kept.dueOn !== before.dueOn;
  if (isNews) await remember(parts, { before, after: kept }, why);
  return kept;
};

const start = async (
  parts: Parts,
  { subject, unitId, path, ruleKey, ruleSet, from, isPublic = false }: NewDeadline,
): Promise<Deadline | Refusal<'RuleNotKnown'>> => {
  const rule = await parts.rules.inForce(ruleKey, from, ruleSet ?? null);
  if (rule === undefined || rule.count === null) return ruleNotKnown(ruleKey);
  const { calendar, revision } = await parts.calendars.of(path);
  const bare: Deadline = {
    id: parts.newId(),
    subject,
    unitId,
    path,
    isPublic,
    rule,
    from,
    pauses: [],
    extensions: [],
    state: 'RUNNING',
    dueOn: null,
    remaining: null,
    steps: [],
    calendarIds: [],
    startedAt: parts.now,
    endedOn: null,
  };
  const deadline = recompute(bare, calendar);
  await parts.store.add(deadline, revision);
  await parts.escalations.start(deadline);
  await remember(parts, { before: null, after: deadline }, { cause: 'STARTED', on: from, reason: null });
  return deadline;
};

/** The port of deadlines in one transaction: every use case that owes somebody a date starts and ends it here. */
export const followDeadlines = (parts: Parts) => {
  const today = dayInVietnam(parts.now);
  const change = async <Refused extends Refusal>(
    id: string,
    why: { cause: DeadlineCause; on: CalendarDay; reason: string | null },
    decide: (deadline: Deadline) => Deadline | Refused,
  ): Promise<Deadline | Refused | Refusal<'DeadlineNotFound'>> => {
    const before = await parts.store.lock(id);
    if (before === undefined) return deadlineNotFound();
    const after = decide(before);
    if (isRefusal(after)) return after as Refused;
    return keepMove(parts, { before, after: after as Deadline }, why);
  };
  const finish = (id: string, state: 'MET' | 'CANCELLED', { on = today, reason }: Partial<Reasoned> = {}) =>
    change(id, { cause: state, on, reason: reason ?? null }, (deadline) => end(deadline, { state, on }));
  return {
    /** Starts counting from a day by the rule in force on that day. `RuleNotKnown`: no rule, or a law of unknown content. */
    start: (deadline: NewDeadline) => start(parts, deadline),
    /** From `on` (today unless given) no day counts. */
    pause: async (id: string, { on = today, reason: words }: Reasoned) => {
      const reason = readReason(words);
      if (typeof reason !== 'string') return reason;
      return change(id, { cause: 'PAUSED', on, reason }, (deadline) => pause(deadline, { on, reason }));
    },
    /** `on` (today unless given) is the first day that counts again. */
    resume: async (id: string, { on = today, reason: words }: Reasoned) => {
      const reason = readReason(words);
      if (typeof reason !== 'string') return reason;
      return change(id, { cause: 'RESUMED', on, reason }, (deadline) => resume(deadline, { on }));
    },
    extend: async (
      id: string,
      { count, unit, reason: words }: Reasoned & { count: number; unit: CountUnit },
    ) => {
      const reason = readReason(words);
      if (typeof reason !== 'string') return reason;
      return change(id, { cause: 'EXTENDED', on: today, reason }, (deadline) =>
        extend(deadline, { count, unit, reason }, today),
      );
    },
    /** What was due has happened. */
    meet: (id: string, options?: Partial<Reasoned>) => finish(id, 'MET', options),
    /** It is not due any more. */
    cancel: (id: string, options: Reasoned) => finish(id, 'CANCELLED', options),
    /** What is owed about a subject is followed by another unit from now on. */
    moveSubject: parts.store.moveSubject,
    /** All deadlines of some subjects, in order of beginning. */
    ofSubjects: (subjectIds: readonly string[]) => parts.store.ofSubjects(subjectIds),
  };
};

export type Deadlines = ReturnType<typeof followDeadlines>;
