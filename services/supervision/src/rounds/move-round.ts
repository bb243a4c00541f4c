import { roundChanged } from '@mttq/contracts/supervision/round-changed';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { dayNotValid, followUp, type Round, roundNotFound } from './round.ts';

/** What every step of a round names. */
export type RoundMove = { readonly idempotencyKey: string; readonly roundId: string };

/** What a step writes beside the round itself. */
export type Trace = {
  readonly kind: string;
  readonly on: CalendarDay;
  readonly documentId?: string | null;
  readonly words?: string | null;
};

type Decision<Refused> = { readonly round: Round; readonly trace: Trace } | Refused;

/** One step of a round: who may do it, and what it decides. `now` and `today` are those of the transaction. */
export type RoundStepRule<Command, Refused> = {
  readonly name: string;
  readonly decide: (
    round: Round,
    command: Command,
    parts: {
      readonly stores: Stores;
      readonly today: CalendarDay;
      readonly now: Date;
      readonly newId: () => string;
    },
  ) => Promise<Decision<Refused>>;
};

/** Announces where a round stands now. */
const announce = async (
  { outbox }: Stores,
  { before, after }: { before: Round; after: Round },
  on: CalendarDay,
) => {
  if (before.state === after.state) return;
  const { id, unitId, kind, form, year, state } = after;
  await outbox.add({
    contract: roundChanged,
    aggregateId: id,
    data: { roundId: id, unitId, kind, form, year, oldState: before.state, newState: state, on },
    occurredAt: startOfDayInVietnam(on),
  });
};

/** Pauses and goes on with what is due, as the round does; ends it when the round is given up. */
const followDeadlines = async (
  { deadlines }: Stores,
  { before, after }: { before: Round; after: Round },
  trace: Trace,
) => {
  if (before.state === after.state) return;
  const reason = trace.words ?? 'round';
  for (const { id, state } of await deadlines.ofSubjects([after.id])) {
    if (after.state === 'CANCELLED' && (state === 'RUNNING' || state === 'PAUSED'))
      await deadlines.cancel(id, { on: trace.on, reason });
    else if (after.state === 'SUSPENDED' && state === 'RUNNING')
      await deadlines.pause(id, { on: trace.on, reason });
    else if (before.state === 'SUSPENDED' && state === 'PAUSED')
      await deadlines.resume(id, { on: trace.on, reason });
  }
};

/** Takes one step with a round: right, idempotency, lock, decision, history, event, audit. */
export const moveRound =
  <Command extends RoundMove, Refused extends Refusal>({ name, decide }: RoundStepRule<Command, Refused>) =>
  ({ inTransaction, newId }: Deps) =>
  (command: Command, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, rounds, audit } = stores;
      await scope.enterAll();
      const found = await rounds.byId(command.roundId);
      if (found === undefined) return roundNotFound();
      if (!(await scope.enter(actor, 'round:run', found.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: name, input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const before = await rounds.lock(found.id);
      if (before === undefined) return roundNotFound();
      if (answer.isRepeat) return before;
      const today = dayInVietnam(now);
      const decision = await decide(before, command, { stores, today, now, newId });
      if (isRefusal(decision)) return decision as Refused;
      const { round: after, trace } = decision as Exclude<typeof decision, Refusal>;
      if (trace.on > today)
        return dayNotValid(
          'Ngày này chưa đến. Hãy ghi khi việc đã xảy ra.',
          'This day has not come. Record it when it has happened.',
        );
      await rounds.save(after);
      const { kind, on, documentId = null, words = null } = trace;
      await rounds.addStep(
        { id: newId(), roundId: after.id, kind, on, documentId, words, recordedAt: now },
        actor.id,
      );
      await followDeadlines(stores, { before, after }, trace);
      await announce(stores, { before, after }, on);
      await audit.add({ action: 'round:run', unitId: after.unitId, reason: words, input: command });
      return after;
    });

/** A first recommendation went out: the round is followed up from now on. */
export const followRound = async (stores: Stores, before: Round, on: CalendarDay): Promise<void> => {
  const after = followUp(before);
  if ('refused' in after || after.state === before.state) return;
  await stores.rounds.save(after);
  await announce(stores, { before, after }, on);
};
