import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Body } from '../rounds/round.ts';

export type ProposalState = 'SENT' | 'ANSWERED' | 'CLOSED';
export type ProposalOutcome = 'ACCEPTED' | 'PARTLY' | 'REJECTED';
export type ProposalEnding = 'VERIFIED_EVIDENCE' | 'REASONED_REFUSAL' | 'WAIVED';

/** What a community board asks a body to do, to pay back or to give back. */
export type BoardProposal = {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly path: string;
  readonly body: Body;
  readonly text: string;
  readonly findingIds: readonly string[];
  /** Money to recover; null: none is asked. */
  readonly money: bigint | null;
  readonly landSquareMetres: number | null;
  readonly state: ProposalState;
  readonly sentOn: CalendarDay;
  readonly documentId: string;
  readonly deadlineId: string;
  readonly answeredOn: CalendarDay | null;
  readonly answerDocumentId: string | null;
  readonly outcome: ProposalOutcome | null;
  readonly refusalReason: string | null;
  readonly evidenceIds: readonly string[];
  readonly ending: ProposalEnding | null;
  readonly closingReason: string | null;
  readonly closedOn: CalendarDay | null;
};

/** Money or land that came back, with its document. Never changed. */
export type Recovery = {
  readonly id: string;
  readonly proposalId: string;
  readonly on: CalendarDay;
  readonly money: bigint | null;
  readonly landSquareMetres: number | null;
  readonly documentId: string;
  readonly recordedAt: Date;
};

type StateForbids = Refusal<'ProposalStateForbids'>;
type Result<Code extends string = never> = BoardProposal | StateForbids | Refusal<Code>;

export const proposalNotFound = (): Refusal<'ProposalNotFound'> =>
  refuse('ProposalNotFound', {
    vi: 'Không có kiến nghị này của ban trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such proposal of a board is in your scope. Check the id.',
  });

const stateForbids = (state: ProposalState): StateForbids =>
  refuse('ProposalStateForbids', {
    vi: `Kiến nghị của ban đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The proposal is ${state}: this cannot be done in that state.`,
  });

export const proposalNotValid = (): Refusal<'BoardProposalNotValid'> =>
  refuse('BoardProposalNotValid', {
    vi: 'Số tiền là số nguyên đồng dương, diện tích là số nguyên m² dương; phát hiện phải thuộc cuộc giám sát này.',
    en: 'Money is a positive amount in whole đồng, land a positive number of m²; findings are those of the round.',
  });

const evidenceMissing = (): Refusal<'EvidenceMissing'> =>
  refuse('EvidenceMissing', {
    vi: 'Cần chứng cứ đã kiểm chứng (1–100 văn bản), hoặc lý do từ chối được chấp nhận, trước khi kết thúc.',
    en: 'It ends with verified evidence (1–100 documents) or with a reasoned refusal.',
  });

const tooEarly = (): Refusal<'DayNotValid'> =>
  refuse('DayNotValid', {
    vi: 'Ngày này trước ngày gửi kiến nghị hoặc trước ngày trả lời. Hãy kiểm tra ngày.',
    en: 'This day is before the proposal or before its answer. Check the day.',
  });

/** An answer is a document with an outcome; a refusal says why. */
export const answer = (
  proposal: BoardProposal,
  given: {
    readonly on: CalendarDay;
    readonly documentId: string;
    readonly outcome: ProposalOutcome;
    readonly refusalReason: string | null;
  },
): Result<'DayNotValid' | 'RefusalReasonMissing'> => {
  if (proposal.state !== 'SENT') return stateForbids(proposal.state);
  const { on, documentId, outcome, refusalReason } = given;
  if (on < proposal.sentOn) return tooEarly();
  if (outcome !== 'ACCEPTED' && refusalReason === null)
    return refuse('RefusalReasonMissing', {
      vi: 'Trả lời không chấp nhận (hoặc chấp nhận một phần) phải nêu lý do.',
      en: 'An answer that refuses, in whole or in part, gives the reason.',
    });
  return {
    ...proposal,
    ...{ state: 'ANSWERED', answeredOn: on, answerDocumentId: documentId, outcome },
    refusalReason: outcome === 'ACCEPTED' ? null : refusalReason,
  };
};

/** Money or land came back: proved by a document, and never before the proposal. */
export const recover = (
  proposal: BoardProposal,
  { on, money, landSquareMetres }: Pick<Recovery, 'on' | 'money' | 'landSquareMetres'>,
): Result<'DayNotValid' | 'BoardProposalNotValid'> => {
  if (proposal.state === 'CLOSED') return stateForbids(proposal.state);
  if (on < proposal.sentOn) return tooEarly();
  const isSome = money !== null || landSquareMetres !== null;
  return isSome && (landSquareMetres === null || landSquareMetres > 0) ? proposal : proposalNotValid();
};

/** Ends with evidence that it was done, or with a refusal whose reasons are accepted in words. */
export const close = (
  proposal: BoardProposal,
  given: {
    readonly on: CalendarDay;
    readonly evidenceIds: readonly string[];
    readonly reason: string | null;
  },
): Result<'DayNotValid' | 'EvidenceMissing'> => {
  const { state, outcome, answeredOn } = proposal;
  const { on, evidenceIds, reason } = given;
  if (state !== 'ANSWERED') return stateForbids(state);
  if (answeredOn !== null && on < answeredOn) return tooEarly();
  const closed = { ...proposal, state: 'CLOSED', closedOn: on, closingReason: reason, evidenceIds } as const;
  if (outcome === 'REJECTED')
    return reason === null ? evidenceMissing() : { ...closed, ending: 'REASONED_REFUSAL' };
  return evidenceIds.length === 0 || evidenceIds.length > 100
    ? evidenceMissing()
    : { ...closed, ending: 'VERIFIED_EVIDENCE' };
};

/** An unanswered one ends only for a reason, by a higher right. */
export const waive = (
  proposal: BoardProposal,
  { on, reason }: { on: CalendarDay; reason: string },
): Result<'DayNotValid'> => {
  if (proposal.state !== 'SENT') return stateForbids(proposal.state);
  return on < proposal.sentOn
    ? tooEarly()
    : { ...proposal, state: 'CLOSED', closedOn: on, closingReason: reason, ending: 'WAIVED' };
};
