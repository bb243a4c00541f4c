import { personRegistered } from '@mttq/contracts/organisation/person-registered';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { notAllowed } from '../rights/right.ts';
import { subjectHashOf } from '../rights/subject-hash.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { accountTaken, contactContextOf, nameOf, personNotFound } from './person.ts';

export type RegisterPerson = {
  readonly idempotencyKey: string;
  readonly displayName: string;
  readonly contact?: string | null | undefined;
  readonly subject?: string | null | undefined;
};

export const registerPerson =
  ({ inTransaction, newId, cipher }: Deps) =>
  (command: RegisterPerson, actor: Actor) =>
    inTransaction(actor, async ({ persons, rights, answers, outbox, audit }, now) => {
      if (!(await rights.may(actor, 'person:register', { on: dayInVietnam(now) }))) return notAllowed();
      const claim = { actorId: actor.id, command: 'registerPerson', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await persons.find(answer.id)) ?? personNotFound();
      const displayName = nameOf(command.displayName);
      if (isRefusal(displayName)) return displayName;
      const subjectHash = command.subject == null ? null : subjectHashOf(command.subject);
      if (subjectHash !== null && (await persons.bySubjectHash(subjectHash)) !== null) return accountTaken();
      const { id } = answer;
      const contactSealed =
        command.contact == null ? null : cipher.seal(command.contact, contactContextOf(id));
      const person = { id, displayName, subjectHash, contactSealed };
      await persons.add(person, now);
      await outbox.add({
        contract: personRegistered,
        aggregateId: id,
        data: { personId: id, subjectHash },
        occurredAt: now,
      });
      await audit.add({ action: 'person:register', unitId: null, input: command });
      return person;
    });
