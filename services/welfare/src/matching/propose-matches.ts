import type { Stores } from '../unit-of-work.ts';
import type { CreditLine } from './line-match.ts';
import { codesIn, type Proposal, propose } from './proposal.ts';

/** What each line might be, best first. Made anew whenever it is asked for: nothing of it is kept. */
export const proposeMatches = async (
  { matches }: Pick<Stores, 'matches'>,
  fundId: string,
  lines: readonly CreditLine[],
): Promise<ReadonlyMap<number, readonly Proposal[]>> => {
  const codes = [...new Set(lines.flatMap(({ maskedText }) => codesIn(maskedText)))];
  return propose(lines, await matches.candidates(fundId, lines, codes));
};
