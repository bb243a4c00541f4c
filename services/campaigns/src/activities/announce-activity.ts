import type { Activity } from './activity.ts';

/** What every event about an activity says of it: ids, days and counts, no words. */
export const eventFieldsOf = (activity: Activity) => ({
  activityId: activity.id,
  unitId: activity.unitId,
  kindCode: activity.kindCode,
  startsOn: activity.startsOn,
  endsOn: activity.endsOn,
  isDayKnown: activity.isDayKnown,
  state: activity.state,
  isPublic: activity.isPublic,
  placeUnitId: activity.placeUnitId,
  areaId: activity.areaId,
  campaignIds: activity.campaignIds,
  planId: activity.planId,
  coordinationProgrammeIds: activity.coordinationProgrammeIds,
  participantCount: activity.participantCount,
  isApproximate: activity.isApproximate,
});

/** What is put on record of an activity now. */
export const versionOf = (
  activity: Activity,
  trail: { readonly reason: string | null; readonly now: Date; readonly actorId: string },
) => {
  const { id: activityId, version, unitId, path, ...content } = activity;
  return {
    ...{ activityId, version, unitId, path, content, reason: trail.reason },
    ...{ recordedAt: trail.now, recordedBy: trail.actorId },
  };
};
