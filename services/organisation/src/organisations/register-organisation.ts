import { organisationRegistered } from '@mttq/contracts/organisation/organisation-registered';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  registerOrganisation as decide,
  type OrganisationKind,
  organisationNameTaken,
  organisationNotFound,
} from './organisation.ts';

export type RegisterOrganisation = {
  readonly idempotencyKey: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName?: string | null | undefined;
  readonly validFrom?: CalendarDay | null | undefined;
};

export const registerOrganisation =
  ({ inTransaction, newId }: Deps) =>
  (command: RegisterOrganisation, actor: Actor) =>
    inTransaction(actor, async ({ organisations, rights, answers, outbox, audit }, now) => {
      if (!(await rights.may(actor, 'organisation:register', { on: dayInVietnam(now) }))) return notAllowed();
      const claim = { actorId: actor.id, command: 'registerOrganisation', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await organisations.byIds([answer.id]))[0] ?? organisationNotFound();
      const { kind, name, shortName, validFrom } = command;
      const registration = { kind, name, shortName: shortName ?? null, validFrom: validFrom ?? null };
      const organisation = decide(answer.id, registration);
      if (isRefusal(organisation)) return organisation;
      if ((await organisations.bySearchKey(organisation.searchKey)) !== null) return organisationNameTaken();
      await organisations.add(organisation, now);
      await outbox.add({
        contract: organisationRegistered,
        aggregateId: organisation.id,
        data: {
          organisationId: organisation.id,
          kind,
          name: organisation.name,
          validFrom: organisation.validFrom,
        },
        occurredAt: now,
      });
      await audit.add({ action: 'organisation:register', unitId: null, input: command });
      return organisation;
    });
