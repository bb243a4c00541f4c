import { receptionCancelled } from '@mttq/contracts/supervision/reception-cancelled';
import { receptionClosed } from '@mttq/contracts/supervision/reception-closed';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import type { PetitionField } from '../petitions/petition.ts';
import type { Action, Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import {
  cancel,
  checkVisit,
  close,
  factsOf,
  hold,
  type Receiver,
  type Reception,
  receptionFull,
  receptionNotFound,
  type Visit,
  type VisitOutcome,
} from './reception.ts';

type Command = { readonly idempotencyKey: string; readonly receptionId: string };

export type HoldReception = Command & {
  readonly heldOn: CalendarDay;
  readonly receiver: Receiver;
  readonly receivedBy: string;
};

export type RecordVisit = Command & {
  readonly people: number;
  readonly field: PetitionField;
  readonly outcome: VisitOutcome;
  readonly caseFileId?: string | null | undefined;
  readonly feedbackId?: string | null | undefined;
};

type At = { readonly stores: Stores; readonly now: Date; readonly today: CalendarDay; readonly id: string };

type Step<Input extends Command> = {
  readonly command: string;
  readonly action: Action;
  readonly decide: (reception: Reception, input: Input, at: At) => Promise<Reception | Refusal>;
  readonly event?: (reception: Reception) => Pick<NewEvent, 'contract' | 'data'>;
  readonly reason?: (input: Input) => string;
};

const advanceReception =
  <Input extends Command>({ command, action, decide, event, reason }: Step<Input>) =>
  ({ inTransaction, newId }: Deps) =>
  (input: Input, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Reception | Refusal> => {
      const { scope, answers, receptions, outbox, audit } = stores;
      const found = await receptions.byId(input.receptionId);
      if (found === undefined) return receptionNotFound();
      if (!(await scope.enter(actor, action, found.unitId))) return notAllowed();
      const reception = await receptions.lock(found.id);
      if (reception === undefined) return receptionNotFound();
      const answer = await answers.claim({ actorId: actor.id, command, input, id: newId(), now });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return reception;
      const next = await decide(reception, input, { stores, now, today: dayInVietnam(now), id: answer.id });
      if (isRefusal(next)) return next;
      const kept = next as Reception;
      await receptions.save(kept);
      if (event !== undefined) await outbox.add({ aggregateId: kept.id, occurredAt: now, ...event(kept) });
      await audit.add({ action, unitId: kept.unitId, reason: reason?.(input) ?? null, input });
      return kept;
    });

export const cancelCitizenReception = advanceReception<Command & { readonly reason: string }>({
  command: 'cancelCitizenReception',
  action: 'reception:plan',
  decide: async (reception, { reason }) => cancel(reception, reason),
  event: (reception) => ({ contract: receptionCancelled, data: factsOf(reception) }),
  reason: ({ reason }) => reason,
});

/** The day has come: which office receives. */
export const holdCitizenReception = advanceReception<HoldReception>({
  command: 'holdCitizenReception',
  action: 'reception:record',
  decide: async (reception, { heldOn, receiver, receivedBy }, { stores, today }) =>
    hold(
      reception,
      { heldOn, receiver, receivedBy },
      { rule: await stores.receptions.ruleOn(heldOn), today },
    ),
});

const visitSubjectNotFound = (): Refusal<'VisitSubjectNotFound'> =>
  refuse('VisitSubjectNotFound', {
    vi: 'Không có hồ sơ hay phản ánh nào có mã này trong phạm vi của bạn, hoặc đã được ghi cho một lượt tiếp khác.',
    en: 'No case file or feedback in your scope has this id, or another visit became it.',
  });

// A visit becomes what is in sight, and what no other visit became.
const isFree = async ({ caseFiles, feedback, receptions }: Stores, visit: Visit): Promise<boolean> => {
  const { caseFileId, feedbackId } = visit;
  if (caseFileId !== null && (await caseFiles.byId(caseFileId)) === undefined) return false;
  if (feedbackId !== null && (await feedback.byId(feedbackId)) === undefined) return false;
  return !(await receptions.isTaken(visit));
};

/** One visit, and what came of it. */
export const recordReceptionVisit = advanceReception<RecordVisit>({
  command: 'recordReceptionVisit',
  action: 'reception:record',
  decide: async (reception, { people, field, outcome, caseFileId, feedbackId }, { stores, now, id }) => {
    const about = { caseFileId: caseFileId ?? null, feedbackId: feedbackId ?? null };
    const visit: Visit = {
      ...about,
      id,
      receptionId: reception.id,
      people,
      field,
      outcome,
      recordedAt: now,
    };
    const wrong = checkVisit(reception, visit);
    if (wrong) return wrong;
    if (await stores.receptions.isFull(reception.id)) return receptionFull();
    if (!(await isFree(stores, visit))) return visitSubjectNotFound();
    await stores.receptions.addVisit(visit);
    return reception;
  },
});

/** Over: what was counted is public from now on, and nothing is added. */
export const closeCitizenReception = advanceReception<Command>({
  command: 'closeCitizenReception',
  action: 'reception:record',
  decide: async (reception, _, { stores, today }) =>
    close(reception, await stores.receptions.visitsOf(reception.id), today),
  event: (reception) => {
    const { heldOn, receiver, visits, people, outcomes } = reception;
    return {
      contract: receptionClosed,
      data: { ...factsOf(reception), heldOn, receiver, visits, people, outcomes },
    };
  },
});
