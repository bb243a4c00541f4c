import { byKey } from '@mttq/platform/graph/by-key';
import type { DomainStores } from '../unit-of-work.ts';

/** Batched reads of what everybody may see, one set a request. */
export const createActivityLoaders = ({ activities, activityKinds }: DomainStores) => ({
  activity: byKey(activities.byIds, ({ id }) => id),
  kind: byKey(activityKinds.byIds, ({ id }) => id),
});

export type ActivityLoaders = ReturnType<typeof createActivityLoaders>;
