import { leafHash } from '../public-log/merkle-tree.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { postingLeafOf } from './posting-leaf.ts';

const postingsPerStep = 1_000;

const addNext = async (
  { log, postingQueue }: Stores,
  size: number,
  { after, until }: { readonly after: bigint; readonly until: bigint },
): Promise<bigint> => {
  const found = await postingQueue.between(after, until, postingsPerStep);
  const leaves = found.map(({ salt, ...posting }, at) => ({
    id: posting.id,
    fundId: posting.fundId,
    salt,
    leaf: postingLeafOf(posting, salt),
    logIndex: size + at,
  }));
  await log.append(
    size,
    leaves.map(({ leaf }) => leafHash(leaf)),
  );
  await postingQueue.addLeaves(leaves);
  const last = found.at(-1);
  const position = last !== undefined && found.length === postingsPerStep ? BigInt(last.pos) : until;
  await postingQueue.advance(position);
  return position;
};

/**
 * Puts the next posted transactions at the end of the public log, between statements: lines of a statement stand in one piece.
 * Leaves and cursor are one transaction. Answers whether anything was done.
 */
export const addPostings =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<boolean> =>
    inTransaction({ id: 'public-log', correlationId: newId() }, async (stores) => {
      const { scope, log, queue, postingQueue } = stores;
      await scope.enterAll();
      const horizon = await postingQueue.horizon();
      const { size } = await log.lock();
      if ((await queue.next())?.logStart != null) return false;
      const { position, next } = await postingQueue.cursor();
      if (next !== null && !next.isSettled) return false;
      const reached =
        next === null ? position : await addNext(stores, size, { after: position, until: next.position });
      const hasMore = next !== null && reached < next.position;
      const mayMark = !hasMore && horizon > reached;
      if (mayMark) await postingQueue.mark(horizon);
      return next !== null || mayMark;
    });
