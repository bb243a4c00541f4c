import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import type { Decimal } from '@mttq/kernel/decimal';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { findTurn } from './find-sheet.ts';
import {
  checkOpen,
  checkScore,
  latestScores,
  type Score,
  type ScoreSheet,
  sheetFinal,
} from './score-sheet.ts';

export type GiveScores = {
  readonly sheetId: string;
  readonly scores: readonly {
    readonly criterionKey: string;
    readonly points: Decimal;
    readonly bonus?: Decimal | null | undefined;
    readonly reason?: string | null | undefined;
  }[];
};

/** Whose turn it is gives scores. Reviewers say why; a score that stays the same is not given again, so repeating is harmless. */
export const giveScores =
  ({ inTransaction, newId }: Deps) =>
  (command: GiveScores, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const turn = await findTurn(stores, command.sheetId);
      if (isRefusal(turn)) return turn;
      const { sheet, round, action, stage, unitId } = turn;
      if (!(await stores.scope.enter(actor, action, unitId))) return notAllowed();
      if (sheet.state === 'PUBLISHED') return sheetFinal();
      const late = stage === 'SELF' ? checkOpen(round, dayInVietnam(now)) : undefined;
      if (late) return late;
      const latest = latestScores(await stores.sheets.scores(sheet.id));
      const scores: Score[] = [];
      for (const { criterionKey, points, bonus, reason } of command.scores) {
        const given = {
          criterionKey,
          points,
          bonus: bonus ?? (0n as Decimal),
          reason: reason?.trim() || null,
        };
        const before = latest.get(criterionKey);
        if (before?.points === given.points && before.bonus === given.bonus) continue;
        const wrong = checkScore(
          round.criteria.find(({ key }) => key === criterionKey),
          given,
          stage,
        );
        if (wrong) return wrong;
        scores.push({ ...given, id: newId(), sheetId: sheet.id, stage, givenAt: now });
      }
      await stores.sheets.give(sheet, scores, actor.id);
      const input = scores.map((score) => ({ ...score, points: `${score.points}`, bonus: `${score.bonus}` }));
      await stores.audit.add({ action, unitId, input });
      return sheet satisfies ScoreSheet;
    });
