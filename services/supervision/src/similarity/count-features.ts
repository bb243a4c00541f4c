import type { Deps } from '../unit-of-work.ts';

/** Learns how often words occur, from the petitions that came since the last time. Answers how many they were. */
export const countFeatures =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'similarity', correlationId: newId() }, ({ fingerprints }) =>
      fingerprints.countNew(),
    );
