import { donorRegistered } from '@mttq/contracts/welfare/donor-registered';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type DisplayPolicy,
  type DonorKind,
  donorNotFound,
  publicNameOf,
  readContactText,
  readName,
} from './donor.ts';

export type RegisterDonor = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kind: DonorKind;
  readonly displayPolicy: DisplayPolicy;
  readonly name?: string | null | undefined;
  readonly contact?: string | null | undefined;
};

/** Registers who gives, with no more of the person than is needed and shown only as the donor wants. */
export const registerDonor =
  ({ inTransaction, newId }: Deps) =>
  (command: RegisterDonor, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, donors, outbox, audit }, now) => {
      const { unitId, kind, displayPolicy } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'donor:register', unitId))) return notAllowed();
      const hidden = { name: donors.standIn(command.name), contact: donors.standIn(command.contact) };
      const input = { ...command, ...hidden };
      const claim = { actorId: actor.id, command: 'registerDonor', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await donors.byId(answer.id)) ?? donorNotFound();
      const name = readName(kind, command.name ?? null, displayPolicy);
      if (isRefusal(name)) return name;
      const contact = readContactText(command.contact ?? null);
      if (isRefusal(contact)) return contact;
      const publicName = publicNameOf(name, displayPolicy);
      const donor = { id: answer.id, kind, unitId, path, displayPolicy, publicName, name, contact };
      await donors.add(donor, { actorId: actor.id, now });
      await outbox.add({
        contract: donorRegistered,
        aggregateId: donor.id,
        data: { donorId: donor.id, unitId, kind },
        occurredAt: now,
      });
      // The digest of a name could be guessed: the audit leaves it out.
      await audit.add({ action: 'donor:register', unitId, input: { donorId: donor.id, kind } });
      return (await donors.byId(donor.id)) ?? donorNotFound();
    });
