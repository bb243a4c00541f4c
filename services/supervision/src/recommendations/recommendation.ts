import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Body } from '../rounds/round.ts';

export type RecommendationState = 'DRAFT' | 'SENT' | 'ACKNOWLEDGED' | 'ANSWERED' | 'VERIFIED' | 'CLOSED';
export type Outcome = 'ACCEPTED' | 'PARTLY' | 'REJECTED';

/** How a recommendation came to its end. */
export type Ending = 'VERIFIED_EVIDENCE' | 'REASONED_REFUSAL' | 'WAIVED';

/** What the Front asks a body to do. OVERDUE is computed from its deadline. */
export type Recommendation = {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly path: string;
  readonly body: Body;
  readonly text: string;
  readonly findingIds: readonly string[];
  readonly state: RecommendationState;
  readonly documentId: string | null;
  readonly sentOn: CalendarDay | null;
  readonly deadlineId: string | null;
  readonly answerDocumentId: string | null;
  readonly answeredOn: CalendarDay | null;
  readonly outcome: Outcome | null;
  /** The body's words when it refuses, in short. */
  readonly refusalReason: string | null;
  readonly evidenceIds: readonly string[];
  readonly verifiedOn: CalendarDay | null;
  readonly remindedTimes: number;
  readonly escalatedOn: CalendarDay | null;
  readonly ending: Ending | null;
  readonly closingReason: string | null;
  readonly closedOn: CalendarDay | null;
};

type StateForbids = Refusal<'RecommendationStateForbids'>;
type Result<Code extends string = never> = Recommendation | StateForbids | Refusal<Code>;

export const recommendationNotFound = (): Refusal<'RecommendationNotFound'> =>
  refuse('RecommendationNotFound', {
    vi: 'Không có kiến nghị này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such recommendation is in your scope. Check the id.',
  });

const stateForbids = (state: RecommendationState): StateForbids =>
  refuse('RecommendationStateForbids', {
    vi: `Kiến nghị đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The recommendation is ${state}: this cannot be done in that state.`,
  });

const dayNotValid = (vi: string, en: string): Refusal<'DayNotValid'> => refuse('DayNotValid', { vi, en });

const tooEarly = (): Refusal<'AnswerBeforeRecommendation'> =>
  refuse('AnswerBeforeRecommendation', {
    vi: 'Trả lời không thể có trước ngày gửi kiến nghị. Hãy kiểm tra ngày và văn bản.',
    en: 'An answer cannot be older than the recommendation. Check the day and the document.',
  });

const waiting = (recommendation: Recommendation): boolean =>
  recommendation.state === 'SENT' || recommendation.state === 'ACKNOWLEDGED';

/** Goes to its one addressee. The due day comes from the rule in force (SUP-2). */
export const send = (
  recommendation: Recommendation,
  { on, documentId, reportedOn }: { on: CalendarDay; documentId: string; reportedOn: CalendarDay | null },
): Result<'DayNotValid'> => {
  if (recommendation.state !== 'DRAFT') return stateForbids(recommendation.state);
  return reportedOn === null || on < reportedOn
    ? dayNotValid(
        'Kiến nghị gửi cùng hoặc sau báo cáo kết quả giám sát.',
        'A recommendation is sent with or after the report of the round.',
      )
    : { ...recommendation, state: 'SENT', sentOn: on, documentId };
};

export const acknowledge = (
  recommendation: Recommendation,
  on: CalendarDay,
): Result<'AnswerBeforeRecommendation'> => {
  if (recommendation.state !== 'SENT') return stateForbids(recommendation.state);
  return recommendation.sentOn !== null && on < recommendation.sentOn
    ? tooEarly()
    : { ...recommendation, state: 'ACKNOWLEDGED' };
};

/** SUP-3: an answer is a document with an outcome; a refusal says why. */
export const answer = (
  recommendation: Recommendation,
  given: { on: CalendarDay; documentId: string; outcome: Outcome; refusalReason: string | null },
): Result<'AnswerBeforeRecommendation' | 'RefusalReasonMissing'> => {
  if (recommendation.state === 'DRAFT') return tooEarly();
  if (!waiting(recommendation)) return stateForbids(recommendation.state);
  const { on, documentId, outcome, refusalReason } = given;
  if (recommendation.sentOn !== null && on < recommendation.sentOn) return tooEarly();
  if (outcome !== 'ACCEPTED' && refusalReason === null)
    return refuse('RefusalReasonMissing', {
      vi: 'Trả lời không chấp nhận (hoặc chấp nhận một phần) phải nêu lý do.',
      en: 'An answer that refuses, in whole or in part, gives the reason.',
    });
  return {
    ...recommendation,
    state: 'ANSWERED',
    answeredOn: on,
    answerDocumentId: documentId,
    outcome,
    refusalReason: outcome === 'ACCEPTED' ? null : refusalReason,
  };
};

/** What was promised was looked at. Not done: the body has to answer again, by a new day. */
export const verify = (
  recommendation: Recommendation,
  { on, evidenceIds, isDone }: { on: CalendarDay; evidenceIds: readonly string[]; isDone: boolean },
): Result<'EvidenceMissing' | 'DayNotValid'> => {
  if (recommendation.state !== 'ANSWERED' || recommendation.outcome === 'REJECTED')
    return stateForbids(recommendation.state);
  if (recommendation.answeredOn !== null && on < recommendation.answeredOn)
    return dayNotValid('Ngày kiểm chứng trước ngày trả lời.', 'It is verified after the answer.');
  if (evidenceIds.length === 0 || evidenceIds.length > 100) return evidenceMissing();
  return isDone
    ? { ...recommendation, state: 'VERIFIED', verifiedOn: on, evidenceIds }
    : {
        ...recommendation,
        state: 'ACKNOWLEDGED',
        outcome: null,
        answeredOn: null,
        answerDocumentId: null,
        refusalReason: null,
      };
};

const evidenceMissing = (): Refusal<'EvidenceMissing'> =>
  refuse('EvidenceMissing', {
    vi: 'Cần chứng cứ đã kiểm chứng (1–100 văn bản), hoặc lý do từ chối được chấp nhận, trước khi kết thúc.',
    en: 'It ends with verified evidence (1–100 documents) or with a reasoned refusal.',
  });

/** Ends with verified evidence, or with a refusal whose reasons are accepted in words. */
export const close = (
  recommendation: Recommendation,
  { on, reason }: { on: CalendarDay; reason: string | null },
): Result<'EvidenceMissing' | 'DayNotValid'> => {
  const { state, outcome, evidenceIds, verifiedOn, answeredOn, refusalReason } = recommendation;
  if (state === 'DRAFT' || state === 'CLOSED') return stateForbids(state);
  const last = verifiedOn ?? answeredOn;
  if (last !== null && on < last)
    return dayNotValid(
      'Ngày kết thúc trước ngày trả lời hoặc kiểm chứng.',
      'It ends after the answer and its verification.',
    );
  const closed = { ...recommendation, state: 'CLOSED', closedOn: on, closingReason: reason } as const;
  if (state === 'VERIFIED' && evidenceIds.length > 0) return { ...closed, ending: 'VERIFIED_EVIDENCE' };
  const isRefused = state === 'ANSWERED' && outcome === 'REJECTED' && refusalReason !== null;
  return isRefused && reason !== null ? { ...closed, ending: 'REASONED_REFUSAL' } : evidenceMissing();
};

/** SUP-3: an unanswered one ends only for a reason, by a higher right. */
export const waive = (
  recommendation: Recommendation,
  { on, reason }: { on: CalendarDay; reason: string },
): Result =>
  waiting(recommendation)
    ? { ...recommendation, state: 'CLOSED', closedOn: on, closingReason: reason, ending: 'WAIVED' }
    : stateForbids(recommendation.state);

const notOverdue = (): Refusal<'NotOverdue'> =>
  refuse('NotOverdue', {
    vi: 'Kiến nghị chưa quá hạn trả lời. Chỉ đôn đốc, báo cáo cấp trên khi đã quá hạn.',
    en: 'The answer is not overdue. Remind and report to the superior body after the due day.',
  });

/** Asks for the answer again after its day has passed. */
export const remind = (recommendation: Recommendation, isOverdue: boolean): Result<'NotOverdue'> => {
  if (!waiting(recommendation)) return stateForbids(recommendation.state);
  return isOverdue ? { ...recommendation, remindedTimes: recommendation.remindedTimes + 1 } : notOverdue();
};

/** Reports the silence to the superior body, after a reminder. */
export const escalate = (
  recommendation: Recommendation,
  { on, isOverdue }: { on: CalendarDay; isOverdue: boolean },
): Result<'NotOverdue' | 'ReminderMissing'> => {
  if (!waiting(recommendation)) return stateForbids(recommendation.state);
  if (!isOverdue) return notOverdue();
  return recommendation.remindedTimes === 0
    ? refuse('ReminderMissing', {
        vi: 'Hãy đôn đốc cơ quan được kiến nghị trước khi báo cáo cấp trên.',
        en: 'Remind the body before you report to its superior.',
      })
    : { ...recommendation, escalatedOn: on };
};
