import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { DomainStores } from '../unit-of-work.ts';

/** Batched reads of what everybody may see, one set a request. */
export const createCommendationLoaders = ({
  commendations,
  commendationForms,
  commendationIdentities,
}: DomainStores) => ({
  commendation: byKey(commendations.byIds, ({ id }) => id),
  form: byKey(commendationForms.byIds, ({ id }) => id),
  person: byKey(commendationIdentities.open, ({ id }) => id),
  lines: manyByKey(commendations.ofProposals, ({ proposalId }) => proposalId),
});

export type CommendationLoaders = ReturnType<typeof createCommendationLoaders>;
