import { byKey } from '@mttq/platform/graph/by-key';
import type { StandardStore } from './standard.postgres.ts';

/** Batched reads of standards, one set a request. */
export const createStandardLoaders = (standards: StandardStore) => ({
  standard: byKey(standards.byIds, ({ id }) => id),
});

export type StandardLoaders = ReturnType<typeof createStandardLoaders>;
