import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { contactContextOf, type Person, personNotFound } from './person.ts';

/** Opens the contact of a person for those who have the right where the person holds a post; every read is audited. */
export const readContact =
  ({ inTransaction, cipher }: Deps) =>
  async (person: Person, actor: Actor): Promise<string | null> => {
    const contact = await inTransaction(actor, async ({ persons, rights, audit }, now) => {
      const today = dayInVietnam(now);
      const places = await persons.placesOf(person.id);
      const allowed = await Promise.all(
        places.map((place) => rights.may(actor, 'person:read-contact', { on: today, placeId: place })),
      );
      if (!actor.isAdministrator && !allowed.includes(true)) return notAllowed();
      const current = await persons.find(person.id);
      if (current === null) return personNotFound();
      await audit.add({
        action: 'person:read-contact',
        unitId: places[0] ?? null,
        input: { personId: person.id },
      });
      if (current.contactSealed === null) return null;
      return cipher.open(current.contactSealed, contactContextOf(person.id));
    });
    return isRefusal(contact) ? null : contact;
  };
