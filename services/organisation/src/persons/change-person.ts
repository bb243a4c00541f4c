import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { announceRights } from '../rights/announce-rights.ts';
import { notAllowed } from '../rights/right.ts';
import { subjectHashOf } from '../rights/subject-hash.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { accountTaken, contactContextOf, nameOf, type Person, personNotFound } from './person.ts';

/** Absent fields stay; `null` for contact or subject takes it away. */
export type ChangePerson = {
  readonly personId: string;
  readonly displayName?: string | null | undefined;
  readonly contact?: string | null | undefined;
  readonly subject?: string | null | undefined;
};

const changed = (person: Person, command: ChangePerson, cipher: Deps['cipher']): Person => {
  const { contact, subject } = command;
  const sealed = contact == null ? null : cipher.seal(contact, contactContextOf(person.id));
  return {
    ...person,
    contactSealed: contact === undefined ? person.contactSealed : sealed,
    subjectHash:
      subject === undefined ? person.subjectHash : subject === null ? null : subjectHashOf(subject),
  };
};

// Who holds no post yet belongs to no place: whoever may register people may also change this one.
const mayAnywhere = async (
  rights: Pick<Stores['rights'], 'may'>,
  actor: Actor,
  { on, places }: { readonly on: CalendarDay; readonly places: readonly string[] },
): Promise<boolean> => {
  if (places.length === 0) return rights.may(actor, 'person:register', { on });
  for (const placeId of places) if (await rights.may(actor, 'person:register', { on, placeId })) return true;
  return false;
};

export const changePerson =
  ({ inTransaction, cipher }: Deps) =>
  (command: ChangePerson, actor: Actor) =>
    inTransaction(actor, async ({ persons, rights, outbox, audit }, now) => {
      const person = await persons.lock(command.personId);
      if (person === null) return personNotFound();
      const isAccount = command.subject !== undefined;
      // An account carries the rights of all posts: only an administrator gives it to a person.
      if (isAccount && !actor.isAdministrator) return notAllowed();
      const places = await persons.placesOf(person.id);
      if (!(await mayAnywhere(rights, actor, { on: dayInVietnam(now), places }))) return notAllowed();
      const displayName = command.displayName == null ? person.displayName : nameOf(command.displayName);
      if (isRefusal(displayName)) return displayName;
      const next = { ...changed(person, command, cipher), displayName };
      if (isAccount && next.subjectHash !== null) {
        const owner = await persons.bySubjectHash(next.subjectHash);
        if (owner !== null && owner.id !== person.id) return accountTaken();
      }
      await persons.change(next, now);
      if (isAccount) {
        const tooMany = await announceRights({ rights, outbox }, [person.id], now);
        if (tooMany !== undefined) return tooMany;
      }
      await audit.add({ action: 'person:register', unitId: null, input: command });
      return next;
    });
