import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type ScoreSheet, sheetNotFound, turnOf } from './score-sheet.ts';

/** The unit at which the right to the next step is asked for: the commune while it scores itself, else who runs the round. */
export const findTurn = async ({ scope, sheets, rounds }: Stores, sheetId: string) => {
  // Where a sheet lies is found out behind the wall; the right is asked for in front of it, right after.
  await scope.enterAll();
  const sheet = await sheets.lock(sheetId);
  const round = sheet && (await rounds.byId(sheet.roundId));
  if (!sheet || !round) return sheetNotFound();
  const { action, stage } = turnOf(sheet.state);
  return { sheet, round, action, stage, unitId: stage === 'SELF' ? sheet.communeId : round.unitId };
};

/** A sheet that the actor may see. */
export const findSheet =
  ({ inTransaction }: Deps) =>
  (id: string, actor: Actor): Promise<ScoreSheet | undefined> =>
    inTransaction(actor, async ({ scope, sheets }) => {
      await scope.enterAll();
      const sheet = await sheets.byId(id);
      if (sheet === undefined) return undefined;
      return (await scope.enter(actor, 'score:read', sheet.communeId)) ? sheet : undefined;
    });
