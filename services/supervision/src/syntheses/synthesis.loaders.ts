import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { SynthesisStore } from './synthesis.postgres.ts';
import type { Synthesis, SynthesisTransfer } from './synthesis.ts';
import type { Cell } from './synthesis-counts.ts';

/** Batched reads of issued syntheses, one set a request. */
export type SynthesisLoaders = {
  readonly synthesis: DataLoader<string, Synthesis | null>;
  readonly superseding: DataLoader<string, Synthesis | null>;
  readonly cells: DataLoader<string, readonly Cell[]>;
  readonly transfers: DataLoader<string, readonly SynthesisTransfer[]>;
  readonly ofPetition: DataLoader<string, { readonly synthesisId: string } | null>;
};

export const createSynthesisLoaders = (syntheses: SynthesisStore): SynthesisLoaders => ({
  synthesis: byKey(syntheses.byIds, ({ id }) => id),
  superseding: byKey<string, Synthesis>(syntheses.superseding, ({ supersedesId }) => supersedesId ?? ''),
  cells: manyByKey(syntheses.cells, ({ synthesisId }) => synthesisId),
  transfers: manyByKey(syntheses.transfersOf, ({ synthesisId }) => synthesisId),
  ofPetition: byKey(syntheses.ofPetitions, ({ petitionId }) => petitionId),
});
