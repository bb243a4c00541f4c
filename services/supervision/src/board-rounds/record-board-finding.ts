import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { type Finding, type FindingKind, readFinding, type Severity } from '../findings/finding.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { boardRoundNotFound, boardRoundStateForbids } from './board-round.ts';

export type RecordBoardFinding = {
  readonly idempotencyKey: string;
  readonly boardRoundId: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: string;
  readonly evidenceIds: readonly string[];
  readonly amount?: VndInput | null | undefined;
};

/** Writes down what a board found, while its round goes on. */
export const recordBoardFinding =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordBoardFinding, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, boardRounds, audit }, now): Promise<Finding | Refusal> => {
      const { amount = null, boardRoundId: roundId, kind, severity, text, evidenceIds } = command;
      if (isRefusal(amount)) return refuse('FindingNotValid', amount.message);
      await scope.enterAll();
      const found = await boardRounds.byId(roundId);
      if (found === undefined) return boardRoundNotFound();
      if (!(await scope.enter(actor, 'board-round:run', found.unitId))) return notAllowed();
      const input = { ...command, amount: amount === null ? null : `${amount}` };
      const claim = { actorId: actor.id, command: 'recordBoardFinding', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const [earlier] = answer.isRepeat ? await boardRounds.findings({ id: answer.id }) : [];
      if (earlier !== undefined) return earlier;
      const round = await boardRounds.lock(found.id);
      if (round === undefined) return boardRoundNotFound();
      if (round.state !== 'ONGOING') return boardRoundStateForbids(round.state);
      const id = answer.id;
      const given = {
        id,
        roundId,
        bodyName: null,
        kind,
        severity,
        text,
        evidenceIds,
        amount,
        recordedAt: now,
      };
      const finding = readFinding(given, []);
      if (isRefusal(finding)) return finding;
      await boardRounds.addFinding(finding as Finding);
      await audit.add({ action: 'board-round:run', unitId: round.unitId, input });
      return finding;
    });
