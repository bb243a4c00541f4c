import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import type { Donor } from './donor.ts';

/** What a donor's name and contact may be read for. */
export type ReadPurpose = 'RECEIPT' | 'THANKS' | 'RETURN_OF_MONEY' | 'MATCHING' | 'LEGAL_DUTY';

export type Identity = { readonly name: string | null; readonly contact: string | null };

/** Opens what is sealed of a donor, for a purpose; every read is audited with it. Null: no right in this unit. */
export const readDonor =
  ({ inTransaction }: Deps) =>
  async (donor: Donor, purpose: ReadPurpose, actor: Actor): Promise<Identity | null> => {
    const opened = await inTransaction(actor, async ({ scope, donors, audit }) => {
      if (!(await scope.enter(actor, 'donor:read-identity', donor.unitId))) return notAllowed();
      const input = { donorId: donor.id, purpose };
      await audit.add({ action: 'donor:read-identity', unitId: donor.unitId, reason: purpose, input });
      return donors.open(donor);
    });
    return isRefusal(opened) ? null : opened;
  };
