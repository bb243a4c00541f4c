import type { PublicLog } from './log.postgres.ts';
import { headNotFound, type InclusionProof } from './log-head.ts';
import { consistencyPath, inclusionPath } from './merkle-tree.ts';

/** Proves that a leaf stands in the log at the head of a size, or at the newest; undefined until such a head is signed. */
export const findInclusion =
  (log: PublicLog) =>
  async (
    { leaf, logIndex: index }: { readonly leaf: string; readonly logIndex: number },
    size: number | null,
  ): Promise<InclusionProof | undefined> => {
    const head = size === null ? await log.lastHead() : await log.headOf(size);
    if (head === undefined || head.size <= index) return undefined;
    const path = await inclusionPath(log.subtrees(), index, head.size);
    return { leaf, index, path, head };
  };

/** Proves that the log of one head begins with the log of an earlier one. */
export const findConsistency = (log: PublicLog) => async (fromSize: number, toSize: number) => {
  const from = await log.headOf(fromSize);
  if (from === undefined) return headNotFound(fromSize);
  const to = await log.headOf(toSize);
  if (to === undefined || toSize < fromSize) return headNotFound(toSize);
  return { from, to, path: await consistencyPath(log.subtrees(), fromSize, toSize) };
};
