import type { Actor, Deps } from '../unit-of-work.ts';
import type { Activity, ActivityVersion } from './activity.ts';

/** An activity that the actor may see. */
export const findActivity =
  ({ inTransaction }: Deps) =>
  (id: string, actor: Actor): Promise<Activity | undefined> =>
    inTransaction(actor, async ({ scope, activities }) => {
      // Where an activity lies is found out behind the wall; the right is asked for in front of it.
      await scope.enterAll();
      const [activity] = await activities.byIds([id]);
      if (activity === undefined || activity.isPublic) return activity;
      return (await scope.enter(actor, 'activity:read', activity.unitId)) ? activity : undefined;
    });

/** What was on record of an activity, oldest first; nothing without the right there. */
export const findActivityVersions =
  ({ inTransaction }: Deps) =>
  ({ id, unitId }: Activity, actor: Actor): Promise<readonly ActivityVersion[]> =>
    inTransaction(actor, async ({ scope, activities }) =>
      (await scope.enter(actor, 'activity:read', unitId)) ? activities.versionsOf(id) : [],
    );
