import { petitionThresholdReached } from '@mttq/contracts/supervision/petition-threshold-reached';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import {
  factsOf,
  type Petition,
  petitionMerged,
  petitionNotFound,
  stepNotPossible,
} from '../petitions/petition.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';

export type SignPetition = { readonly idempotencyKey: string; readonly petitionId: string };

const alreadySigned = (): Refusal<'AlreadySigned'> =>
  refuse('AlreadySigned', {
    vi: 'Bạn đã ủng hộ kiến nghị này. Mỗi người được tính một lần.',
    en: 'You have signed this petition. A person counts once.',
  });

const reach = async (stores: Stores, petition: Petition, now: Date): Promise<Petition> => {
  const { petitions, thresholds, outbox } = stores;
  if (petition.competentLevel === null || petition.thresholdReachedAt !== null) return petition;
  const rule = await thresholds.inForce(petition.competentLevel, dayInVietnam(now));
  const [group] = await petitions.groups([petition.id]);
  if (rule === undefined || group === undefined || group.signatures < rule.signatures) return petition;
  const reached = { ...petition, thresholdReachedAt: now };
  await petitions.save(reached);
  await outbox.add({
    contract: petitionThresholdReached,
    aggregateId: petition.id,
    data: { ...factsOf(petition), signatures: group.signatures, threshold: rule.signatures },
    occurredAt: now,
  });
  return reached;
};

/** Signs a public petition as the account that asks. Only a keyed digest of the account is kept. */
export const signPetition =
  ({ inTransaction }: Deps) =>
  (command: SignPetition, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Petition | Refusal> => {
      const { scope, petitions, answers, audit } = stores;
      if ((await petitions.byId(command.petitionId))?.publicSince == null) return petitionNotFound();
      // One signer after the other: two at once would not see each other, and both miss the threshold.
      await scope.enterAll();
      const petition = await petitions.lock(command.petitionId);
      if (petition?.publicSince == null) return petitionNotFound();
      const claim = {
        actorId: actor.id,
        command: 'signPetition',
        input: command,
        id: petition.id,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return petition;
      if (petition.mergedInto !== null) return petitionMerged(petition.mergedInto);
      if (petition.state === 'CLOSED') return stepNotPossible(petition);
      if (!(await petitions.sign(petition.id, actor.id, now))) return alreadySigned();
      await audit.add({ action: 'petition:sign', unitId: petition.unitId, input: command });
      return reach(stores, petition, now);
    });
