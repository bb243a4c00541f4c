import { recommendationAcknowledged } from '@mttq/contracts/supervision/recommendation-acknowledged';
import { recommendationAnswered } from '@mttq/contracts/supervision/recommendation-answered';
import { recommendationClosed } from '@mttq/contracts/supervision/recommendation-closed';
import { recommendationEscalated } from '@mttq/contracts/supervision/recommendation-escalated';
import { recommendationReminded } from '@mttq/contracts/supervision/recommendation-reminded';
import { recommendationSent } from '@mttq/contracts/supervision/recommendation-sent';
import { recommendationVerified } from '@mttq/contracts/supervision/recommendation-verified';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason, readText } from '../answers/text.ts';
import { followRound } from '../rounds/move-round.ts';
import { moveRecommendation, type RecommendationMove, startAnswerDeadline } from './move-recommendation.ts';
import {
  acknowledge,
  answer,
  close,
  escalate,
  type Outcome,
  type Recommendation,
  remind,
  send,
  verify,
  waive,
} from './recommendation.ts';

export type SendRecommendation = RecommendationMove & { readonly documentId: string };
export type AnswerRecommendation = SendRecommendation & {
  readonly outcome: Outcome;
  readonly refusalReason?: string | null | undefined;
};
export type VerifyRecommendation = RecommendationMove & {
  readonly evidenceIds: readonly string[];
  readonly isDone: boolean;
  readonly note?: string | null | undefined;
};
export type CloseRecommendation = RecommendationMove & { readonly reason?: string | null | undefined };
export type WaiveRecommendation = RecommendationMove & { readonly reason: string };
export type EscalateRecommendation = SendRecommendation & { readonly superiorName: string };

/** Goes out with the report: the answer is due from now on, and the round is followed up. */
export const sendRecommendation = moveRecommendation({
  name: 'sendRecommendation',
  action: 'recommendation:send',
  event: recommendationSent,
  decide: async (recommendation, { on, documentId }: SendRecommendation, { stores }) => {
    const round = await stores.rounds.lock(recommendation.roundId);
    const sent = send(recommendation, { on, documentId, reportedOn: round?.reportedOn ?? null });
    if ('refused' in sent) return sent;
    const deadline = await startAnswerDeadline(stores, sent, on);
    if (isRefusal(deadline)) return deadline;
    if (round !== undefined) await followRound(stores, round, on);
    return { recommendation: { ...sent, deadlineId: deadline.id }, trace: { kind: 'SENT', documentId } };
  },
});

export const acknowledgeRecommendation = moveRecommendation({
  name: 'acknowledgeRecommendation',
  action: 'recommendation:record',
  event: recommendationAcknowledged,
  decide: async (recommendation, { on }: RecommendationMove) => {
    const acknowledged = acknowledge(recommendation, on);
    if ('refused' in acknowledged) return acknowledged;
    return { recommendation: acknowledged, trace: { kind: 'ACKNOWLEDGED' } };
  },
});

export const answerRecommendation = moveRecommendation({
  name: 'answerRecommendation',
  action: 'recommendation:record',
  event: recommendationAnswered,
  decide: async (recommendation, command: AnswerRecommendation, { stores }) => {
    const { on, documentId, outcome } = command;
    const refusalReason = command.refusalReason == null ? null : readText(command.refusalReason, 2_000);
    if (refusalReason !== null && typeof refusalReason !== 'string') return refusalReason;
    const answered = answer(recommendation, { on, documentId, outcome, refusalReason });
    if ('refused' in answered) return answered;
    if (recommendation.deadlineId !== null) await stores.deadlines.meet(recommendation.deadlineId, { on });
    return {
      recommendation: answered,
      trace: { kind: `ANSWERED_${outcome}`, documentId, words: refusalReason },
    };
  },
});

/** Looks at what became of a promise. Not done: another answer is due, by a day of its own. */
export const verifyRecommendation = moveRecommendation({
  name: 'verifyRecommendation',
  action: 'recommendation:verify',
  event: recommendationVerified,
  decide: async (recommendation, { on, evidenceIds, isDone, note }: VerifyRecommendation, { stores }) => {
    const words = note == null ? null : readText(note, 2_000);
    if (words !== null && typeof words !== 'string') return words;
    const verified = verify(recommendation, { on, evidenceIds, isDone });
    if ('refused' in verified) return verified;
    if (isDone) return { recommendation: verified, trace: { kind: 'VERIFIED', words } };
    const deadline = await startAnswerDeadline(stores, verified, on);
    if (isRefusal(deadline)) return deadline;
    const again: Recommendation = { ...verified, deadlineId: deadline.id };
    return { recommendation: again, trace: { kind: 'NOT_DONE', documentId: evidenceIds[0] ?? null, words } };
  },
});

export const closeRecommendation = moveRecommendation({
  name: 'closeRecommendation',
  action: 'recommendation:close',
  event: recommendationClosed,
  decide: async (recommendation, { on, reason: given }: CloseRecommendation) => {
    const reason = given == null ? null : readReason(given);
    if (reason !== null && typeof reason !== 'string') return reason;
    const closed = close(recommendation, { on, reason });
    if ('refused' in closed) return closed;
    return { recommendation: closed, trace: { kind: `CLOSED_${closed.ending}`, words: reason } };
  },
});

/** SUP-3: by a right of its own. */
export const waiveRecommendation = moveRecommendation({
  name: 'waiveRecommendation',
  action: 'recommendation:waive',
  event: recommendationClosed,
  decide: async (recommendation, { on, reason: given }: WaiveRecommendation, { stores }) => {
    const reason = readReason(given);
    if (typeof reason !== 'string') return reason;
    const waived = waive(recommendation, { on, reason });
    if ('refused' in waived) return waived;
    if (recommendation.deadlineId !== null)
      await stores.deadlines.cancel(recommendation.deadlineId, { on, reason });
    return { recommendation: waived, trace: { kind: 'CLOSED_WAIVED', words: reason } };
  },
});

export const remindRecommendation = moveRecommendation({
  name: 'remindRecommendation',
  action: 'recommendation:send',
  event: recommendationReminded,
  decide: async (recommendation, { documentId }: SendRecommendation, { isOverdue }) => {
    const reminded = remind(recommendation, isOverdue);
    if ('refused' in reminded) return reminded;
    return { recommendation: reminded, trace: { kind: 'REMINDED', documentId } };
  },
});

export const escalateRecommendation = moveRecommendation({
  name: 'escalateRecommendation',
  action: 'recommendation:send',
  event: recommendationEscalated,
  decide: async (recommendation, { on, documentId, superiorName }: EscalateRecommendation, { isOverdue }) => {
    const words = readText(superiorName, 300);
    if (typeof words !== 'string') return words;
    const escalated = escalate(recommendation, { on, isOverdue });
    if ('refused' in escalated) return escalated;
    return { recommendation: escalated, trace: { kind: 'ESCALATED', documentId, words } };
  },
});
