import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { campaignNotFound } from '../campaigns/campaign.ts';
import { themeNotFound } from '../themes/theme.ts';
import type { Stores } from '../unit-of-work.ts';
import { checkParent, type Plan, planCycle, planNotFound } from './plan.ts';

/** Everything that a plan points at is there, its parents stand where parents may stand, and the tree has no circle. */
export const verifyLinks = async (
  { plans, campaigns, themes }: Stores,
  plan: Plan,
): Promise<Refusal | undefined> => {
  const { parentPlanIds, campaignIds, themeId } = plan;
  if (await plans.wouldCircle(plan.id, parentPlanIds)) return planCycle();
  const parents = await plans.byIds(parentPlanIds);
  if (parents.length < parentPlanIds.length) return planNotFound();
  const refusal = parents.map((parent) => checkParent(plan, parent)).find(isRefusal);
  if (refusal !== undefined) return refusal;
  if ((await campaigns.byIds(campaignIds)).length < campaignIds.length) return campaignNotFound();
  if (themeId !== null && (await themes.byIds([themeId])).length === 0) return themeNotFound();
  return undefined;
};
