import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { roundNotFound, roundStateForbids } from '../rounds/round.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type FindingKind, readFinding, type Severity } from './finding.ts';

export type RecordFinding = {
  readonly idempotencyKey: string;
  readonly roundId: string;
  readonly bodyName?: string | null | undefined;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: string;
  readonly evidenceIds: readonly string[];
  readonly amount?: VndInput | null | undefined;
};

/** Writes down what a round found, while it works or writes its report. */
export const recordFinding =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordFinding, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, rounds, audit }, now) => {
      const { amount = null, bodyName = null, ...said } = command;
      if (isRefusal(amount)) return refuse('FindingNotValid', amount.message);
      await scope.enterAll();
      const found = await rounds.byId(command.roundId);
      if (found === undefined) return roundNotFound();
      if (!(await scope.enter(actor, 'round:run', found.unitId))) return notAllowed();
      const input = { ...command, amount: amount === null ? null : `${amount}` };
      const claim = { actorId: actor.id, command: 'recordFinding', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const [earlier] = answer.isRepeat ? await rounds.findings({ id: answer.id }) : [];
      if (earlier !== undefined) return earlier;
      const round = await rounds.lock(found.id);
      if (round === undefined) return roundNotFound();
      if (round.state !== 'ONGOING' && round.state !== 'DRAFT_REPORT') return roundStateForbids(round.state);
      const { kind, severity, text, evidenceIds, roundId } = said;
      const finding = readFinding(
        { id: answer.id, roundId, bodyName, kind, severity, text, evidenceIds, amount, recordedAt: now },
        round.bodies.map(({ name }) => name),
      );
      if (isRefusal(finding)) return finding;
      await rounds.addFinding(finding);
      await audit.add({ action: 'round:run', unitId: round.unitId, input });
      return finding;
    });
