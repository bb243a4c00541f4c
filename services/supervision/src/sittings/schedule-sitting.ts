import { sittingRescheduled } from '@mttq/contracts/supervision/sitting-rescheduled';
import { sittingScheduled } from '@mttq/contracts/supervision/sitting-scheduled';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason } from '../answers/text.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  assemblyOf,
  checkSitting,
  deadlineOf,
  dueBy,
  factsOf,
  movedPhases,
  type Sitting,
  type SittingKind,
  type SynthesisPhase,
  sittingNotFound,
} from './sitting.ts';

type Days = { readonly opensOn: CalendarDay; readonly closesOn: CalendarDay };

export type ScheduleSitting = Days & {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly term: number;
  readonly ordinal: number;
  readonly kind: SittingKind;
};

export type RescheduleSitting = Days & {
  readonly idempotencyKey: string;
  readonly sittingId: string;
  readonly reason: string;
};

const action = 'sitting:schedule';

/** SUP-5: the law speaks of regular sittings; for others, and where no rule holds on the day, no date is invented. */
export const startSynthesisDeadline = async (
  { deadlines }: Pick<Stores, 'deadlines'>,
  sitting: Sitting,
  asked: {
    readonly phase: SynthesisPhase;
    readonly unitId: string;
    readonly path: string;
    readonly subject: { readonly kind: string; readonly id: string };
  },
): Promise<string | null> => {
  if (sitting.kind === 'IRREGULAR') return null;
  const { subject, unitId, path, phase } = asked;
  const deadline = await deadlines.start({
    subject,
    unitId,
    path,
    ...dueBy(phase, sitting),
    isPublic: true,
  });
  return isRefusal(deadline) ? null : deadline.id;
};

const sittingExists = (): Refusal<'SittingExists'> =>
  refuse('SittingExists', {
    vi: 'Kỳ họp này của khoá đã được ghi. Hãy dùng kỳ họp đó, hoặc đổi ngày nếu lịch thay đổi.',
    en: 'This sitting of the term is on record. Use that one, or move it if its days changed.',
  });

/** Puts a sitting on the calendar. What the Front of its unit owes by it gets its dates at once. */
export const scheduleAssemblySitting =
  ({ inTransaction, newId }: Deps) =>
  (command: ScheduleSitting, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Sitting | Refusal> => {
      const { scope, answers, sittings, outbox, audit } = stores;
      const { unitId, term, ordinal, kind, opensOn, closesOn } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, action, unitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'scheduleAssemblySitting',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await sittings.byId(answer.id)) ?? sittingNotFound();
      const assembly = assemblyOf(await sittings.levelOf(unitId, dayInVietnam(now)));
      if (isRefusal(assembly)) return assembly;
      const wrong = checkSitting(command);
      if (wrong) return wrong;
      if (await sittings.numbered(unitId, command)) return sittingExists();
      const place = { id: answer.id, unitId, path, assembly, recordedAt: now };
      const bare = { ...place, term, ordinal, kind, opensOn, closesOn };
      const none = { beforeDeadlineId: null, afterDeadlineId: null };
      const start = (phase: SynthesisPhase) =>
        startSynthesisDeadline(
          stores,
          { ...bare, ...none },
          { phase, unitId, path, subject: { kind: 'SITTING', id: bare.id } },
        );
      const sitting: Sitting = {
        ...bare,
        beforeDeadlineId: await start('BEFORE'),
        afterDeadlineId: await start('AFTER'),
      };
      await sittings.add(sitting);
      await sittings.addDays(sitting, null, now);
      await outbox.add({
        contract: sittingScheduled,
        aggregateId: sitting.id,
        data: factsOf(sitting),
        occurredAt: now,
      });
      await audit.add({ action, unitId, input: command });
      return sitting;
    });

// A date that was met stays as it was; one that is still owed ends with the reason and begins anew.
const moveDeadline = async (
  stores: Stores,
  sitting: Sitting,
  owed: {
    readonly deadlineId: string | null;
    readonly phase: SynthesisPhase;
    readonly reason: string;
    readonly unitId: string;
    readonly path: string;
    readonly subject: { readonly kind: string; readonly id: string };
  },
): Promise<string | null> => {
  const { deadlineId, reason, ...asked } = owed;
  if (deadlineId !== null && isRefusal(await stores.deadlines.cancel(deadlineId, { reason })))
    return deadlineId;
  return startSynthesisDeadline(stores, sitting, asked);
};

type Move = { readonly before: Sitting; readonly after: Sitting; readonly reason: string };

const moveAll = async (stores: Stores, { before, after, reason }: Move): Promise<Sitting> => {
  const { syntheses, sittings, scope } = stores;
  let moved = after;
  for (const phase of movedPhases(before, after)) {
    const { id, unitId, path } = before;
    const owed = { phase, reason, unitId, path, subject: { kind: 'SITTING', id } };
    const deadlineId = await moveDeadline(stores, after, { ...owed, deadlineId: deadlineOf(before, phase) });
    moved =
      phase === 'BEFORE'
        ? { ...moved, beforeDeadlineId: deadlineId }
        : { ...moved, afterDeadlineId: deadlineId };
  }
  await sittings.save(moved);
  // Drafts of Fronts below owe by the same days, wherever they are.
  await scope.enterAll();
  for (const phase of movedPhases(before, after))
    for (const draft of await syntheses.openDrafts(before.id, phase)) {
      if (draft.deadlineId === null) continue;
      const { id, unitId, path, deadlineId } = draft;
      if (unitId === before.unitId) {
        await syntheses.save({ ...draft, deadlineId: deadlineOf(moved, phase) });
        continue;
      }
      const owed = { phase, reason, unitId, path, deadlineId, subject: { kind: 'SYNTHESIS', id } };
      await syntheses.save({ ...draft, deadlineId: await moveDeadline(stores, after, owed) });
    }
  return moved;
};

/** Moves a sitting. What was due by its old days is due by the new ones; every pair of days stays on record. */
export const rescheduleAssemblySitting =
  ({ inTransaction }: Deps) =>
  (command: RescheduleSitting, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Sitting | Refusal> => {
      const { scope, answers, sittings, outbox, audit } = stores;
      const { sittingId, opensOn, closesOn } = command;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const found = await sittings.byId(sittingId);
      if (found === undefined) return sittingNotFound();
      if (!(await scope.enter(actor, action, found.unitId))) return notAllowed();
      const sitting = await sittings.lock(sittingId);
      if (sitting === undefined) return sittingNotFound();
      const claim = {
        actorId: actor.id,
        command: 'rescheduleAssemblySitting',
        input: command,
        id: sittingId,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return sitting;
      const wrong = checkSitting({ ...sitting, opensOn, closesOn });
      if (wrong) return wrong;
      const moved = await moveAll(stores, {
        before: sitting,
        after: { ...sitting, opensOn, closesOn },
        reason,
      });
      await sittings.addDays(moved, reason, now);
      const { opensOn: oldOpensOn, closesOn: oldClosesOn } = sitting;
      await outbox.add({
        contract: sittingRescheduled,
        aggregateId: sittingId,
        data: { ...factsOf(moved), oldOpensOn, oldClosesOn },
        occurredAt: now,
      });
      await audit.add({ action, unitId: sitting.unitId, reason, input: command });
      return moved;
    });
