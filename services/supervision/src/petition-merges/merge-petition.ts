import { petitionMerged as petitionMergedEvent } from '@mttq/contracts/supervision/petition-merged';
import { petitionUnmerged } from '@mttq/contracts/supervision/petition-unmerged';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason } from '../answers/text.ts';
import { lockPetition } from '../petition-steps/advance-petition.ts';
import { startAnswerDeadline } from '../petition-steps/follow-answer.ts';
import { factsOf, type Petition, petitionMerged, stepNotPossible } from '../petitions/petition.ts';
import type { Actor, Deps } from '../unit-of-work.ts';

export type MergePetition = {
  readonly idempotencyKey: string;
  readonly petitionId: string;
  readonly intoId: string;
  readonly reason: string;
};

export type ReversePetitionMerge = Omit<MergePetition, 'intoId'>;

const mergeWithItself = (): Refusal<'MergeWithItself'> =>
  refuse('MergeWithItself', {
    vi: 'Không thể gộp một kiến nghị vào chính nó. Hãy chọn kiến nghị khác.',
    en: 'A petition cannot be merged into itself. Choose another one.',
  });

const petitionNotMerged = (): Refusal<'PetitionNotMerged'> =>
  refuse('PetitionNotMerged', {
    vi: 'Kiến nghị này không gộp vào kiến nghị nào. Không có gì để tách.',
    en: 'This petition is not merged into another one. There is nothing to undo.',
  });

const action = 'petition:merge';

// Nothing of the petition moves: where it counts is one pointer, so that taking it away restores everything.
const checkMerge = (petition: Petition, into: Petition): Refusal | undefined => {
  if (petition.mergedInto !== null) return petitionMerged(petition.mergedInto);
  if (into.mergedInto !== null) return petitionMerged(into.mergedInto);
  if (petition.state === 'CLOSED') return stepNotPossible(petition);
  return into.state === 'CLOSED' ? stepNotPossible(into) : undefined;
};

/** Lets a petition count with another one. It keeps its text, its signers and its own duplicates. */
export const mergePetition =
  ({ inTransaction, newId }: Deps) =>
  (command: MergePetition, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Petition | Refusal> => {
      const { answers, petitions, petitionMerges, outbox, audit } = stores;
      const { petitionId, intoId } = command;
      if (petitionId === intoId) return mergeWithItself();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const into = await lockPetition(stores, actor, { petitionId: intoId, action });
      if (isRefusal(into)) return into;
      const petition = await lockPetition(stores, actor, { petitionId, action });
      if (isRefusal(petition)) return petition;
      const claim = { actorId: actor.id, command: 'mergePetition', input: command, id: petitionId, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return petition;
      const wrong = checkMerge(petition, into);
      if (wrong) return wrong;
      await petitions.setMergedInto(petitionId, intoId);
      await petitionMerges.add({ id: newId(), petitionId, intoId, reason }, now);
      const data = { ...factsOf(petition), intoId };
      await outbox.add({
        contract: petitionMergedEvent,
        aggregateId: petitionId,
        data,
        occurredAt: now,
      });
      await audit.add({ action, unitId: petition.unitId, reason, input: command });
      return { ...petition, mergedInto: intoId };
    });

/** Undoes a merge: the petition is what it was, to the last sign. */
export const reversePetitionMerge =
  ({ inTransaction }: Deps) =>
  (command: ReversePetitionMerge, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Petition | Refusal> => {
      const { answers, petitions, petitionMerges, outbox, audit } = stores;
      const { petitionId } = command;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const petition = await lockPetition(stores, actor, { petitionId, action });
      if (isRefusal(petition)) return petition;
      const claim = {
        actorId: actor.id,
        command: 'reversePetitionMerge',
        input: command,
        id: petitionId,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return petition;
      if (petition.mergedInto === null) return petitionNotMerged();
      await petitions.setMergedInto(petitionId, null);
      await petitionMerges.end(petitionId, reason, now);
      // Where the answer to the other one has ended what was owed, it is owed again, from the same day.
      await startAnswerDeadline(stores, petition);
      const data = { ...factsOf(petition), fromId: petition.mergedInto };
      await outbox.add({
        contract: petitionUnmerged,
        aggregateId: petitionId,
        data,
        occurredAt: now,
      });
      await audit.add({ action, unitId: petition.unitId, reason, input: command });
      return { ...petition, mergedInto: null };
    });
