import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { PublicErasure } from '../erasures/erasure.ts';
import type { LineErasureStore } from './line-erasure.postgres.ts';
import type { LinePlace } from './line-erasure.ts';

/** What a line is loaded by. */
export const lineKeyOf = ({ statementId, place }: LinePlace): string => `${statementId}/${place}`;

const placeOf = (key: string): LinePlace => {
  const [statementId = '', place] = key.split('/');
  return { statementId, place: Number(place) };
};

export type LineTextLoaders = { readonly erasure: DataLoader<string, PublicErasure | null> };

/** Batched reads of what the public may know of erasures. */
export const createLineTextLoaders = (erasures: LineErasureStore): LineTextLoaders => ({
  erasure: byKey((keys: readonly string[]) => erasures.approvedOf(keys.map(placeOf)), lineKeyOf),
});
