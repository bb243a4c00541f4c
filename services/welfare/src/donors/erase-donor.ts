import { donorErased } from '@mttq/contracts/welfare/donor-erased';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { donorNotFound } from './donor.ts';

export type EraseDonor = {
  readonly idempotencyKey: string;
  readonly donorId: string;
  readonly reason: string;
};

/** Law 91/2025/QH15: a donor may be forgotten. Amounts, receipts and the ledger stay; nothing names the donor any more. */
export const eraseDonor =
  ({ inTransaction, newId }: Deps) =>
  (command: EraseDonor, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, donors, outbox, audit }, now) => {
      const known = await donors.byId(command.donorId);
      if (known === undefined) return donorNotFound();
      if (!(await scope.enter(actor, 'donor:erase', known.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'eraseDonor', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return known;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const donor = await donors.lock(known.id);
      if (donor === undefined) return donorNotFound();
      await donors.erase(donor.id, reason, now);
      await outbox.add({
        contract: donorErased,
        aggregateId: donor.id,
        data: { donorId: donor.id, unitId: donor.unitId },
        occurredAt: now,
      });
      await audit.add({ action: 'donor:erase', unitId: donor.unitId, reason, input: command });
      return (await donors.byId(donor.id)) ?? donorNotFound();
    });
