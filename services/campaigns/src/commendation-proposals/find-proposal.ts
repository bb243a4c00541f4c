import type { Actor, Deps } from '../unit-of-work.ts';
import type { CommendationProposal } from './commendation-proposal.ts';

/** A list that the actor may see. */
export const findProposal =
  ({ inTransaction }: Deps) =>
  (id: string, actor: Actor): Promise<CommendationProposal | undefined> =>
    inTransaction(actor, async ({ scope, commendationProposals }) => {
      // Where a list lies is found out behind the wall; the right is asked for in front of it.
      await scope.enterAll();
      const proposal = await commendationProposals.byId(id);
      if (proposal === undefined) return undefined;
      return (await scope.enter(actor, 'commendation:read', proposal.unitId)) ? proposal : undefined;
    });
