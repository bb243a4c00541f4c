import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason, readText } from '../answers/text.ts';
import type { AnswerOutcome, Level, Moderation, PetitionField } from '../petitions/petition.ts';

export type FeedbackChannel = 'WEB' | 'APP' | 'ZALO' | 'HOTLINE_1022' | 'LETTER' | 'IN_PERSON';

export type FeedbackState =
  | 'RECEIVED'
  | 'ACCEPTED'
  | 'REFUSED'
  | 'ROUTED'
  | 'IN_PROGRESS'
  | 'ANSWERED'
  | 'PUBLISHED'
  | 'CLOSED_PRIVATE'
  | 'REOPENED';

/** Feedback of a citizen (phản ánh, kiến nghị). What was written, and by whom, is kept elsewhere and sealed. */
export type Feedback = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly channel: FeedbackChannel;
  readonly isAnonymous: boolean;
  /** The sender's word: without it nothing of the feedback becomes public. */
  readonly mayBePublished: boolean;
  readonly trackingDigest: Uint8Array;
  readonly receivedOn: CalendarDay;
  readonly recordedAt: Date;
  readonly state: FeedbackState;
  readonly stateSince: Date;
  readonly field: PetitionField | null;
  readonly competentLevel: Level | null;
  readonly competentBody: string | null;
  readonly routedOn: CalendarDay | null;
  readonly refusalReason: string | null;
  readonly answeredOn: CalendarDay | null;
  readonly outcome: AnswerOutcome | null;
  readonly publicText: string | null;
  readonly publicAnswer: string | null;
  readonly publicSince: Date | null;
  readonly moderation: Moderation;
  readonly moderationReason: string | null;
  readonly reopenedOn: CalendarDay | null;
  readonly rating: number | null;
  readonly firstResponseDeadlineId: string | null;
  readonly answerDeadlineId: string | null;
};

/** Something that was written: sealed, and only ever added. */
export type FeedbackWords = {
  readonly feedbackId: string;
  readonly place: number;
  readonly kind: 'TEXT' | 'ANSWER' | 'REOPENING';
  readonly text: string;
  readonly recordedAt: Date;
};

/** The moment of a step. */
export type Moment = { readonly now: Date; readonly today: CalendarDay };

/** What every event about feedback names. */
export const factsOf = ({ id, unitId, field, competentLevel }: Feedback) => ({
  feedbackId: id,
  unitId,
  field,
  competentLevel,
});

/** The most that a sender or a body writes. */
export const wordsMax = 10_000;

export const feedbackNotFound = (): Refusal<'FeedbackNotFound'> =>
  refuse('FeedbackNotFound', {
    vi: 'Không có phản ánh nào có mã này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No feedback in your scope has this id. Check it.',
  });

const stepNotPossible = ({ state }: Feedback): Refusal<'FeedbackStepNotPossible'> =>
  refuse('FeedbackStepNotPossible', {
    vi: `Phản ánh đang ở trạng thái ${state} nên chưa thể làm bước này. Hãy làm các bước trước theo thứ tự.`,
    en: `The feedback is ${state}, so this step is not possible now. Take the steps before it first.`,
  });

const move = (feedback: Feedback, state: FeedbackState, { now }: Moment): Feedback => ({
  ...feedback,
  state,
  stateSince: now,
});

const checkDay = (
  from: CalendarDay,
  on: CalendarDay,
  { today }: Moment,
): Refusal<'DayNotValid'> | undefined =>
  on < from || on > today
    ? refuse('DayNotValid', {
        vi: 'Ngày phải từ bước trước đến hôm nay.',
        en: 'The day lies between the step before and today.',
      })
    : undefined;

export const accept = (feedback: Feedback, moment: Moment): Feedback | Refusal =>
  feedback.state === 'RECEIVED' ? move(feedback, 'ACCEPTED', moment) : stepNotPossible(feedback);

/** Not for the Front: the sender reads why. */
export const decline = (feedback: Feedback, reason: string, moment: Moment): Feedback | Refusal => {
  if (feedback.state !== 'RECEIVED') return stepNotPossible(feedback);
  const refusalReason = readReason(reason);
  if (typeof refusalReason !== 'string') return refusalReason;
  return { ...move(feedback, 'REFUSED', moment), refusalReason };
};

/** Field, level and body that are competent: the sender need not know them. */
export type Route = {
  readonly field: PetitionField;
  readonly competentLevel: Level;
  readonly competentBody: string;
  readonly routedOn: CalendarDay;
};

const routable: readonly FeedbackState[] = ['ACCEPTED', 'ROUTED', 'REOPENED'];

/** May be done again until the body has taken it up. */
export const route = (feedback: Feedback, to: Route, moment: Moment): Feedback | Refusal => {
  if (!routable.includes(feedback.state)) return stepNotPossible(feedback);
  const wrong = checkDay(feedback.reopenedOn ?? feedback.receivedOn, to.routedOn, moment);
  if (wrong) return wrong;
  const competentBody = readText(to.competentBody, 200);
  if (typeof competentBody !== 'string') return competentBody;
  return { ...move(feedback, 'ROUTED', moment), ...to, competentBody };
};

/** The body has it in hand; reopened feedback may go on with the same body. */
export const begin = (feedback: Feedback, moment: Moment): Feedback | Refusal =>
  feedback.state === 'ROUTED' || feedback.state === 'REOPENED'
    ? move(feedback, 'IN_PROGRESS', moment)
    : stepNotPossible(feedback);

/** SUP-9: what the competent body said. */
export const answer = (
  feedback: Feedback,
  { answeredOn, outcome }: { readonly answeredOn: CalendarDay; readonly outcome: AnswerOutcome },
  moment: Moment,
): Feedback | Refusal => {
  if (feedback.state !== 'IN_PROGRESS') return stepNotPossible(feedback);
  const wrong = checkDay(feedback.reopenedOn ?? feedback.routedOn ?? feedback.receivedOn, answeredOn, moment);
  return wrong ?? { ...move(feedback, 'ANSWERED', moment), answeredOn, outcome };
};

/** An answer that goes to the sender alone. What is public already stays so and gets its new answer in public. */
export const closePrivately = (feedback: Feedback, moment: Moment): Feedback | Refusal =>
  feedback.state === 'ANSWERED' && feedback.publicSince === null
    ? move(feedback, 'CLOSED_PRIVATE', moment)
    : stepNotPossible(feedback);

const answered: readonly FeedbackState[] = ['ANSWERED', 'PUBLISHED', 'CLOSED_PRIVATE'];

/** Once, by the sender, after an answer. */
export const reopen = (feedback: Feedback, moment: Moment): Feedback | Refusal => {
  if (feedback.reopenedOn !== null)
    return refuse('AlreadyReopened', {
      vi: 'Phản ánh chỉ được mở lại một lần. Nếu còn vướng mắc, hãy gửi phản ánh mới hoặc gặp bộ phận tiếp công dân.',
      en: 'Feedback is reopened once. Send new feedback, or come to the reception of citizens.',
    });
  if (!answered.includes(feedback.state)) return stepNotPossible(feedback);
  return { ...move(feedback, 'REOPENED', moment), reopenedOn: moment.today };
};

/** 1–5, once, by the sender, after an answer. */
export const rate = (feedback: Feedback, rating: number): Feedback | Refusal => {
  if (feedback.rating !== null)
    return refuse('AlreadyRated', {
      vi: 'Bạn đã đánh giá phản ánh này. Mỗi phản ánh được đánh giá một lần.',
      en: 'This feedback was rated. It is rated once.',
    });
  if (!Number.isInteger(rating) || rating < 1 || rating > 5)
    return refuse('RatingNotValid', {
      vi: 'Mức đánh giá là số nguyên từ 1 (rất không hài lòng) đến 5 (rất hài lòng).',
      en: 'A rating is a whole number from 1 (not at all content) to 5 (very content).',
    });
  return answered.includes(feedback.state) ? { ...feedback, rating } : stepNotPossible(feedback);
};

/** Where it lies now, and since when. An office, never a person. */
export const deskOf = ({ state, competentBody, stateSince }: Feedback) => {
  const isWithBody = (state === 'ROUTED' || state === 'IN_PROGRESS') && competentBody !== null;
  return { body: isWithBody ? competentBody : null, since: stateSince };
};
