import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type DisplayPolicy, donorNotFound, publicNameOf, readContactText, readName } from './donor.ts';

export type ChangeDonor = {
  readonly idempotencyKey: string;
  readonly donorId: string;
  readonly displayPolicy: DisplayPolicy;
  readonly name?: string | null | undefined;
  readonly contact?: string | null | undefined;
  readonly reason: string;
};

/** A donor asks to be shown otherwise, or a name or contact was wrong. What is not given stays. */
export const changeDonor =
  ({ inTransaction, newId }: Deps) =>
  (command: ChangeDonor, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, donors, audit }, now) => {
      const known = await donors.byId(command.donorId);
      if (known === undefined) return donorNotFound();
      if (!(await scope.enter(actor, 'donor:register', known.unitId))) return notAllowed();
      const hidden = { name: donors.standIn(command.name), contact: donors.standIn(command.contact) };
      const input = { ...command, ...hidden };
      const claim = { actorId: actor.id, command: 'changeDonor', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return known;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const donor = await donors.lock(known.id);
      if (donor === undefined) return donorNotFound();
      const opened = donors.open(donor);
      const name = readName(donor.kind, command.name ?? opened.name, command.displayPolicy);
      if (isRefusal(name)) return name;
      const contact = readContactText(command.contact ?? opened.contact);
      if (isRefusal(contact)) return contact;
      const { displayPolicy } = command;
      await donors.change({
        ...donor,
        displayPolicy,
        publicName: publicNameOf(name, displayPolicy),
        name,
        contact,
      });
      const changed = { donorId: donor.id, displayPolicy };
      await audit.add({ action: 'donor:register', unitId: donor.unitId, reason, input: changed });
      return (await donors.byId(donor.id)) ?? donorNotFound();
    });
