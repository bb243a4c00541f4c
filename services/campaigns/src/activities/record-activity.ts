import { activityHeld } from '@mttq/contracts/campaigns/activity-held';
import { activityPlanned } from '@mttq/contracts/campaigns/activity-planned';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { activityKindNotFound } from '../activity-kinds/activity-kind.ts';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Activity,
  type ActivityContent,
  activityNotFound,
  hold,
  type Medium,
  readContent,
} from './activity.ts';
import { eventFieldsOf, versionOf } from './announce-activity.ts';
import { verifyPlace } from './verify-place.ts';

export type StatedActivity = {
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn?: CalendarDay | null | undefined;
  readonly isDayKnown?: boolean | null | undefined;
  readonly startsAt?: string | null | undefined;
  readonly placeUnitId?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly placeText?: string | null | undefined;
  readonly campaignIds?: readonly string[] | null | undefined;
  readonly planId?: string | null | undefined;
  readonly taskGroup?: number | null | undefined;
  readonly coordinationProgrammeIds?: readonly string[] | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly media?: readonly Medium[] | null | undefined;
  readonly isPublic?: boolean | null | undefined;
};
export type StatedOutcome = {
  readonly participantCount?: number | null | undefined;
  readonly isApproximate?: boolean | null | undefined;
  readonly outcome?: string | null | undefined;
};
export type RecordActivity = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kindCode: string;
  readonly content: StatedActivity;
  /** Given: it was held. */
  readonly held?: StatedOutcome | null | undefined;
};

export const contentOf = (stated: StatedActivity): ActivityContent => ({
  ...{ title: stated.title, startsOn: stated.startsOn, endsOn: stated.endsOn ?? stated.startsOn },
  isDayKnown: stated.isDayKnown ?? true,
  ...{ startsAt: stated.startsAt ?? null, placeUnitId: stated.placeUnitId ?? null },
  ...{ areaId: stated.areaId ?? null, placeText: stated.placeText ?? null },
  ...{ campaignIds: stated.campaignIds ?? [], planId: stated.planId ?? null },
  ...{ taskGroup: stated.taskGroup ?? null, documentId: stated.documentId ?? null },
  coordinationProgrammeIds: stated.coordinationProgrammeIds ?? [],
  media: (stated.media ?? []).map(({ url, caption, altText }) => ({ url, caption, altText })),
  isPublic: stated.isPublic ?? true,
});

export const outcomeOf = (stated: StatedOutcome) => ({
  participantCount: stated.participantCount ?? null,
  isApproximate: stated.isApproximate ?? false,
  outcome: stated.outcome ?? null,
});

const readActivity = async (
  stores: Stores,
  command: RecordActivity,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<Activity | Refusal> => {
  const content = readContent(contentOf(command.content));
  if (isRefusal(content)) return content;
  const kind = await stores.activityKinds.byCode(command.kindCode);
  if (kind === undefined) return activityKindNotFound(command.kindCode);
  const path = await stores.places.pathOf(command.unitId, content.startsOn);
  if (path === undefined) return unitNotKnown();
  const planned: Activity = {
    ...{ ...content, id, unitId: command.unitId, path, kindId: kind.id, kindCode: kind.code },
    ...{ state: 'PLANNED', ...outcomeOf({}), cancelledBecause: null, version: 1 },
  };
  const placed = await verifyPlace(stores, planned);
  if (isRefusal(placed) || command.held == null) return placed;
  const held = hold(placed, outcomeOf(command.held), dayInVietnam(now));
  return isRefusal(held) ? held : { ...held, version: 1 };
};

/** Records an activity of a unit: planned, or already held. A unit that has ended since is taken as it stood on the day. */
export const recordActivity = (deps: Deps) => (command: RecordActivity, actor: Actor) =>
  takeCommand<Activity>(
    deps,
    {
      ...{ actor, command, name: 'recordActivity', action: 'activity:record' },
      unitOf: () => command.unitId,
      again: async ({ activities }, id) => (await activities.byIds([id]))[0] ?? activityNotFound(),
    },
    async (stores, { id, now }) => {
      const activity = await readActivity(stores, command, { id, now });
      if (isRefusal(activity)) return activity;
      await stores.activities.add(activity, now);
      await stores.activities.addVersion(versionOf(activity, { reason: null, now, actorId: actor.id }));
      const isHeld = activity.state === 'HELD';
      await stores.outbox.add({
        contract: isHeld ? activityHeld : activityPlanned,
        aggregateId: id,
        data: eventFieldsOf(activity),
        occurredAt: isHeld ? startOfDayInVietnam(activity.startsOn) : now,
      });
      return activity;
    },
  );
