import type { PublicLog } from './log.postgres.ts';
import { headNotFound, type InclusionProof } from './log-head.ts';
import { consistencyPath, inclusionPath } from './merkle-tree.ts';
import { type LeafSource, leafOf } from './public-leaf.ts';

/** Proves that a line stands in the log at the head of a size, or at the newest; undefined until such a head is signed. */
export const findInclusion =
  (log: PublicLog) =>
  async (
    line: LeafSource & { readonly logIndex: number },
    size: number | null,
  ): Promise<InclusionProof | undefined> => {
    const head = size === null ? await log.lastHead() : await log.headOf(size);
    if (head === undefined || head.size <= line.logIndex) return undefined;
    const path = await inclusionPath(log.subtrees(), line.logIndex, head.size);
    return { leaf: leafOf(line), index: line.logIndex, path, head };
  };

/** Proves that the log of one head begins with the log of an earlier one. */
export const findConsistency = (log: PublicLog) => async (fromSize: number, toSize: number) => {
  const from = await log.headOf(fromSize);
  if (from === undefined) return headNotFound(fromSize);
  const to = await log.headOf(toSize);
  if (to === undefined || toSize < fromSize) return headNotFound(toSize);
  return { from, to, path: await consistencyPath(log.subtrees(), fromSize, toSize) };
};
