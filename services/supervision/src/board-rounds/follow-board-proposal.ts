import { boardRecoveryRecorded } from '@mttq/contracts/supervision/board-recovery-recorded';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { readReason, readText } from '../answers/text.ts';
import { takeStep } from '../steps/take-step.ts';
import {
  answer,
  type BoardProposal,
  close,
  type ProposalOutcome,
  proposalNotFound,
  recover,
  waive,
} from './board-proposal.ts';
import { announceProposal } from './send-board-proposal.ts';

type Maybe<Value> = Value | null | undefined;
type ProposalMove = {
  readonly idempotencyKey: string;
  readonly boardProposalId: string;
  readonly on: CalendarDay;
};
export type AnswerBoardProposal = ProposalMove & {
  readonly documentId: string;
  readonly outcome: ProposalOutcome;
  readonly refusalReason?: Maybe<string>;
};
export type CloseBoardProposal = ProposalMove & {
  readonly evidenceIds: readonly string[];
  readonly reason?: Maybe<string>;
};
export type WaiveBoardProposal = ProposalMove & { readonly reason: string };
export type RecordBoardRecovery = ProposalMove & {
  readonly documentId: string;
  readonly money?: Maybe<VndInput>;
  readonly landSquareMetres?: Maybe<number>;
};

const ofProposals = {
  notFound: proposalNotFound,
  announce: announceProposal,
  idOf: ({ boardProposalId }: ProposalMove) => boardProposalId,
};

export const answerBoardProposal = takeStep<BoardProposal, AnswerBoardProposal>({
  ...ofProposals,
  name: 'answerBoardProposal',
  action: 'board-proposal:record',
  shelfOf: ({ boardProposals }) => boardProposals,
  decide: async (proposal, { on, documentId, outcome, refusalReason: given }, { stores }) => {
    const refusalReason = given == null ? null : readText(given, 2_000);
    if (refusalReason !== null && typeof refusalReason !== 'string') return refusalReason;
    const answered = answer(proposal, { on, documentId, outcome, refusalReason });
    if ('refused' in answered) return answered;
    await stores.deadlines.meet(proposal.deadlineId, { on });
    const trace = { kind: `ANSWERED_${outcome}`, on, documentId, words: answered.refusalReason };
    return { thing: answered, trace };
  },
});

export const closeBoardProposal = takeStep<BoardProposal, CloseBoardProposal>({
  ...ofProposals,
  name: 'closeBoardProposal',
  action: 'board-proposal:close',
  shelfOf: ({ boardProposals }) => boardProposals,
  decide: async (proposal, { on, evidenceIds, reason: given }) => {
    const reason = given == null ? null : readReason(given);
    if (reason !== null && typeof reason !== 'string') return reason;
    const closed = close(proposal, { on, evidenceIds, reason });
    if ('refused' in closed) return closed;
    const documentId = evidenceIds[0] ?? null;
    return { thing: closed, trace: { kind: `CLOSED_${closed.ending}`, on, documentId, words: reason } };
  },
});

/** By a right of its own. */
export const waiveBoardProposal = takeStep<BoardProposal, WaiveBoardProposal>({
  ...ofProposals,
  name: 'waiveBoardProposal',
  action: 'board-proposal:waive',
  shelfOf: ({ boardProposals }) => boardProposals,
  decide: async (proposal, { on, reason: given }, { stores }) => {
    const reason = readReason(given);
    if (typeof reason !== 'string') return reason;
    const waived = waive(proposal, { on, reason });
    if ('refused' in waived) return waived;
    await stores.deadlines.cancel(proposal.deadlineId, { on, reason });
    return { thing: waived, trace: { kind: 'CLOSED_WAIVED', on, words: reason } };
  },
});

/** Money or land came back; sums are the figures of the unit. */
export const recordBoardRecovery = takeStep<BoardProposal, RecordBoardRecovery>({
  ...ofProposals,
  name: 'recordBoardRecovery',
  action: 'board-proposal:record',
  shelfOf: ({ boardProposals }) => boardProposals,
  decide: async (proposal, command, { stores, now, stepId }) => {
    const { on, documentId, money = null, landSquareMetres = null } = command;
    if (isRefusal(money)) return refuse('BoardProposalNotValid', money.message);
    const recovered = recover(proposal, { on, money, landSquareMetres });
    if ('refused' in recovered) return recovered;
    const { id: boardProposalId, unitId } = proposal;
    const came = { on, money, landSquareMetres, documentId, recordedAt: now };
    await stores.boardProposals.addRecovery({ id: stepId, proposalId: boardProposalId, ...came });
    await stores.outbox.add({
      contract: boardRecoveryRecorded,
      aggregateId: boardProposalId,
      data: { boardProposalId, unitId, money: money?.toString() ?? null, landSquareMetres, on },
      occurredAt: startOfDayInVietnam(on),
    });
    return { thing: recovered, trace: { kind: 'RECOVERED', on, documentId } };
  },
});
