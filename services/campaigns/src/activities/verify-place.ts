import { unitNotKnown } from '@mttq/kernel/command-refusals';
import type { Refusal } from '@mttq/kernel/refusal';
import { campaignNotFound } from '../campaigns/campaign.ts';
import { planNotFound } from '../plans/plan.ts';
import type { Stores } from '../unit-of-work.ts';
import { type Activity, activityNotValid } from './activity.ts';

// The place on the first day: an area is found in its commune, a unit as it stood.
const placeOf = async (
  { places, reporters }: Stores,
  { areaId, placeUnitId, startsOn }: Activity,
): Promise<string | null | Refusal> => {
  if (areaId === null)
    return placeUnitId === null || (await places.pathOf(placeUnitId, startsOn)) !== undefined
      ? placeUnitId
      : unitNotKnown();
  const [area] = await reporters.standings([{ kind: 'AREA', id: areaId, unitId: placeUnitId }], startsOn);
  return (
    area?.unitId ??
    activityNotValid(
      'Khu dân cư này không có ở xã đó vào ngày bắt đầu. Hãy ghi địa điểm bằng chữ (placeText).',
      'This area does not stand there on the first day. Name the place in words (placeText).',
    )
  );
};

/** Everything that an activity points at is there: place, campaigns, the plan of the unit or of one above, its group of tasks. */
export const verifyPlace = async (stores: Stores, activity: Activity): Promise<Activity | Refusal> => {
  const placeUnitId = await placeOf(stores, activity);
  if (placeUnitId !== null && typeof placeUnitId !== 'string') return placeUnitId;
  const { campaignIds, planId, taskGroup } = activity;
  if ((await stores.campaigns.byIds(campaignIds)).length < campaignIds.length) return campaignNotFound();
  const plan = planId === null ? undefined : await stores.plans.byId(planId);
  if (planId !== null && plan === undefined) return planNotFound();
  if (plan !== undefined && plan.unitId !== activity.unitId && !activity.path.startsWith(plan.path))
    return activityNotValid(
      'Kế hoạch phải của chính đơn vị hoặc của cấp trên.',
      'The plan is one of the unit itself or of a unit above.',
    );
  if (taskGroup !== null && (plan === undefined || taskGroup < 1 || taskGroup > plan.taskGroups.length))
    return activityNotValid(
      `Nhóm nhiệm vụ tính từ 1 đến ${plan?.taskGroups.length ?? 0} của kế hoạch.`,
      `The group of tasks is 1–${plan?.taskGroups.length ?? 0} of the plan.`,
    );
  return { ...activity, placeUnitId };
};
