import { activityCancelled } from '@mttq/contracts/campaigns/activity-cancelled';
import { activityChanged } from '@mttq/contracts/campaigns/activity-changed';
import { activityHeld } from '@mttq/contracts/campaigns/activity-held';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { readReason } from '../periods/report-period.ts';
import type { Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import { type Activity, activityNotFound, cancel, change, hold } from './activity.ts';
import { eventFieldsOf, versionOf } from './announce-activity.ts';
import { contentOf, outcomeOf, type StatedActivity, type StatedOutcome } from './record-activity.ts';
import { verifyPlace } from './verify-place.ts';

type OnActivity = { readonly idempotencyKey: string; readonly activityId: string };
export type HoldActivity = OnActivity & { readonly held: StatedOutcome };
export type CancelActivity = OnActivity & { readonly reason: string };
export type ChangeActivity = OnActivity & {
  readonly content: StatedActivity;
  readonly held?: StatedOutcome | null | undefined;
  readonly reason?: string | null | undefined;
};

type Step = {
  readonly name: string;
  readonly reason: string | null;
  readonly contract: NewEvent['contract'];
  readonly decide: (
    activity: Activity,
    today: CalendarDay,
    stores: Stores,
  ) => Promise<Activity | Refusal> | Activity | Refusal;
};

/** One step of an activity: lock, decide, keep with its version, announce. */
const takeStep = (deps: Deps, { command, actor }: { command: OnActivity; actor: Actor }, step: Step) =>
  takeCommand<Activity>(
    deps,
    {
      ...{ actor, command, name: step.name, action: 'activity:record', id: command.activityId },
      reason: step.reason,
      // Where an activity lies is found out behind the wall; the right is asked for in front of it.
      unitOf: async ({ scope, activities }) => {
        await scope.enterAll();
        return (await activities.byIds([command.activityId]))[0]?.unitId ?? activityNotFound();
      },
      again: async ({ activities }, id) => (await activities.byIds([id]))[0] ?? activityNotFound(),
    },
    async (stores, { id, now }) => {
      const activity = await stores.activities.lock(id);
      if (activity === undefined) return activityNotFound();
      const next = await step.decide(activity, dayInVietnam(now), stores);
      if (isRefusal(next)) return next;
      await stores.activities.change(next);
      const trail = { reason: step.reason, now, actorId: actor.id };
      await stores.activities.addVersion(versionOf(next, trail));
      await stores.outbox.add({
        contract: step.contract,
        aggregateId: id,
        data: eventFieldsOf(next),
        occurredAt: step.contract === activityHeld ? startOfDayInVietnam(next.startsOn) : now,
      });
      return next;
    },
  );

/** PLANNED → HELD, with how it went. */
export const holdActivity = (deps: Deps) => (command: HoldActivity, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'holdActivity', reason: null, contract: activityHeld },
      decide: (activity, today) => hold(activity, outcomeOf(command.held), today),
    },
  );

/** PLANNED → CANCELLED, with the reason. */
export const cancelActivity = (deps: Deps) => (command: CancelActivity, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'cancelActivity', reason: command.reason, contract: activityCancelled },
      decide: (activity) => {
        const reason = readReason(command.reason);
        return isRefusal(reason) ? reason : cancel(activity, reason);
      },
    },
  );

/** Writes an activity anew; one that was held with a reason alone. What was on record stays on record. */
export const changeActivity = (deps: Deps) => (command: ChangeActivity, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'changeActivity', reason: command.reason ?? null, contract: activityChanged },
      decide: async (activity, today, stores) => {
        const reason = command.reason == null ? null : readReason(command.reason);
        if (isRefusal(reason)) return reason;
        const outcome = command.held == null ? null : outcomeOf(command.held);
        const next = change(activity, { content: contentOf(command.content), outcome, reason, today });
        return isRefusal(next) ? next : verifyPlace(stores, next);
      },
    },
  );
