import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { type Petition, petitionMerged, petitionNotFound } from '../petitions/petition.ts';
import type { Action, Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';

/** What every command about one petition carries. */
type PetitionCommand = { readonly idempotencyKey: string; readonly petitionId: string };

/** The moment of a command. */
type Moment = { readonly now: Date; readonly today: CalendarDay };

/** One step of a petition: who may take it, what it decides, what it announces. */
type Step<Command extends PetitionCommand> = {
  readonly command: string;
  readonly action: Action;
  readonly decide: (petition: Petition, command: Command, moment: Moment) => Petition | Refusal;
  readonly event: (petition: Petition, moment: Moment) => Omit<NewEvent, 'aggregateId'>;
  readonly reason?: (command: Command) => string | null;
  /** What follows for the day by which an answer is owed. */
  readonly owe?: (stores: Stores, petition: Petition, reason: string | null) => Promise<void>;
};

/** The petition in the scope of its unit, locked; a right that does not reach there shows nothing. */
export const lockPetition = async (
  { scope, petitions }: Stores,
  actor: Actor,
  { petitionId, action }: { readonly petitionId: string; readonly action: Action },
): Promise<Petition | Refusal> => {
  const register = await petitions.register(petitionId);
  if (register === undefined) return petitionNotFound();
  if (!(await scope.enter(actor, action, register.unitId))) return notAllowed();
  return (await petitions.lock(petitionId)) ?? petitionNotFound();
};

/** Makes a use case of a step. A petition that is merged into another one takes none. */
export const advancePetition =
  <Command extends PetitionCommand>(step: Step<Command>) =>
  ({ inTransaction }: Deps) =>
  (command: Command, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Petition | Refusal> => {
      const { answers, petitions, outbox, audit } = stores;
      const { action } = step;
      const petition = await lockPetition(stores, actor, { petitionId: command.petitionId, action });
      if (isRefusal(petition)) return petition;
      const claim = { actorId: actor.id, command: step.command, input: command, id: petition.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return petition;
      if (petition.mergedInto !== null) return petitionMerged(petition.mergedInto);
      const moment = { now, today: dayInVietnam(now) };
      const next = step.decide(petition, command, moment);
      if (isRefusal(next)) return next;
      await petitions.save(next);
      await outbox.add({ aggregateId: next.id, ...step.event(next, moment) });
      const reason = step.reason?.(command) ?? null;
      await step.owe?.(stores, next, reason);
      await audit.add({ action, unitId: next.unitId, reason, input: command });
      return next;
    });
