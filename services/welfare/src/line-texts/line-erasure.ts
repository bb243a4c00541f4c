import type { Erasure } from '../erasures/erasure.ts';

/** Whether the public sees the text of a published line: as it is, not (its giver is anonymous), or never again. */
export type LineTextState = 'SHOWN' | 'WITHHELD' | 'ERASED';

/** A line by its statement and its place there. */
export type LinePlace = { readonly statementId: string; readonly place: number };

/** A decision that the text of a published line is to be forgotten. */
export type LineErasure = Erasure & LinePlace;
