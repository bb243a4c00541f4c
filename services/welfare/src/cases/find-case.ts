import { notAllowed } from '@mttq/kernel/command-refusals';
import type { policy } from '../policy.ts';
import type { Actor, Stores } from '../unit-of-work.ts';
import { caseNotFound } from './case.ts';

/** Opens the scope of a case for an action and locks the case. */
export const findCase = async (
  { scope, cases }: Stores,
  actor: Actor,
  { caseId, action }: { readonly caseId: string; readonly action: keyof typeof policy },
) => {
  const [place] = await cases.unitsOf([caseId]);
  if (place === undefined) return caseNotFound();
  if (!(await scope.enter(actor, action, place.unitId))) return notAllowed();
  return (await cases.lock(caseId)) ?? caseNotFound();
};
