import { organisationMembersCounted } from '@mttq/contracts/organisation/organisation-members-counted';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { placeNotValid } from '../committees/committee.ts';
import { documentNotFound } from '../documents/document.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { countMembers as decide, organisationNotFound } from './organisation.ts';

export type CountMembers = {
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly unitId: string;
  readonly countedOn: CalendarDay;
  readonly members: number;
  readonly documentId?: string | null | undefined;
};

export const countMembers =
  ({ inTransaction, newId }: Deps) =>
  (command: CountMembers, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { organisations, places, documents, rights, answers, outbox, audit } = stores;
      const { idempotencyKey: _, ...facts } = command;
      const { organisationId, unitId, countedOn, members } = facts;
      const today = dayInVietnam(now);
      if (!(await rights.may(actor, 'organisation:count-members', { on: today, placeId: unitId })))
        return notAllowed();
      if (!(await organisations.exists(organisationId))) return organisationNotFound();
      const level = await places.levelOn(unitId, countedOn);
      if (level === undefined || level === 'AREA') return placeNotValid(countedOn);
      const documentId = command.documentId ?? null;
      if (documentId !== null && !(await documents.exists(documentId))) return documentNotFound();
      const claim = { actorId: actor.id, command: 'countMembers', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await organisations.findCount(answer.id)) ?? organisationNotFound();
      const count = decide({ ...facts, id: answer.id, documentId }, today);
      if (isRefusal(count)) return count;
      await organisations.addCount(count, now);
      await outbox.add({
        contract: organisationMembersCounted,
        aggregateId: organisationId,
        data: { countId: count.id, organisationId, unitId, countedOn, members },
        occurredAt: startOfDayInVietnam(countedOn),
      });
      await audit.add({ action: 'organisation:count-members', unitId, input: command });
      return { ...count, recordedFrom: now };
    });
