import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { FeedbackStore } from './feedback.postgres.ts';
import type { Feedback } from './feedback.ts';

/** Batched reads of feedback that is public, new for every request. */
export const createFeedbackLoader = (feedback: FeedbackStore): DataLoader<string, Feedback | null> =>
  byKey(feedback.byIds, ({ id }) => id);
