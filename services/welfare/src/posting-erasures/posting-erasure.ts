import type { Erasure } from '../erasures/erasure.ts';

/** A posting by its transaction. */
export type PostingTarget = { readonly transactionId: string };

/** A decision that what opens the commitment of a posting is to be forgotten. */
export type PostingErasure = Erasure & PostingTarget;
