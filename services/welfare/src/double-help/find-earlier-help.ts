import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { BeneficiaryCase } from '../cases/case.ts';
import type { Actor, Deps } from '../unit-of-work.ts';

/** All help that the household of a case had, from any fund and place, for those who keep the case; audited. */
export const findEarlierHelp =
  ({ inTransaction }: Deps) =>
  async ({ id, unitId, householdId }: BeneficiaryCase, actor: Actor) => {
    const help = await inTransaction(actor, async ({ scope, doubleHelp, audit }) => {
      if (!(await scope.enter(actor, 'case:read', unitId))) return notAllowed();
      await audit.add({ action: 'case:read', unitId, reason: 'DOUBLE_HELP_CHECK', input: { caseId: id } });
      // The family may have moved, or another fund may know it: the look goes beyond the reader's unit, the scope does not.
      return doubleHelp.helpOf(householdId, id);
    });
    return isRefusal(help) ? [] : help;
  };
