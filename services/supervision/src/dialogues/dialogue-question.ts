import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';

/** ANSWERED: nothing was promised. KEPT: what was promised is done, with evidence. */
export type QuestionState = 'ASKED' | 'COMMITTED' | 'ANSWERED' | 'KEPT' | 'WAIVED';

/** What people asked in a dialogue, what was answered and promised, and what became of it. */
export type Question = {
  readonly id: string;
  readonly dialogueId: string;
  readonly unitId: string;
  readonly path: string;
  readonly text: string;
  readonly field: string | null;
  readonly raisedBy: number;
  readonly state: QuestionState;
  /** By when it is answered; once something was promised: by when that is kept. */
  readonly deadlineId: string;
  readonly answerText: string | null;
  readonly answeredOn: CalendarDay | null;
  readonly answerDocumentId: string | null;
  readonly commitment: string | null;
  readonly evidenceIds: readonly string[];
  readonly endedOn: CalendarDay | null;
  readonly endingReason: string | null;
};

type StateForbids = Refusal<'QuestionStateForbids'>;
type Result<Code extends string = never> = Question | StateForbids | Refusal<Code>;

export const questionNotFound = (): Refusal<'QuestionNotFound'> =>
  refuse('QuestionNotFound', {
    vi: 'Không có câu hỏi này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such question is in your scope. Check the id.',
  });

const stateForbids = (state: QuestionState): StateForbids =>
  refuse('QuestionStateForbids', {
    vi: `Câu hỏi đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The question is ${state}: this cannot be done in that state.`,
  });

const tooEarly = (): Refusal<'DayNotValid'> =>
  refuse('DayNotValid', {
    vi: 'Ngày này trước ngày đối thoại hoặc trước ngày trả lời. Hãy kiểm tra ngày.',
    en: 'This day is before the dialogue or before the answer. Check the day.',
  });

const raisedByMax = 1_000_000;

/** A question as it may be kept: raised by at least one person. */
export const readQuestion = (
  given: Question,
): Question | Refusal<'TextNotValid'> | Refusal<'AttendeesNotValid'> => {
  const text = readText(given.text, 5_000);
  if (typeof text !== 'string') return text;
  const field = given.field === null ? null : readText(given.field, 200);
  if (field !== null && typeof field !== 'string') return field;
  return given.raisedBy >= 1 && given.raisedBy <= raisedByMax
    ? { ...given, text, field }
    : refuse('AttendeesNotValid', {
        vi: 'Số người nêu là số nguyên từ 1 đến 1.000.000.',
        en: 'Between 1 and 1,000,000 people raised it.',
      });
};

/** The head of the office answers, by a document; a promise is followed from now on. */
export const answer = (
  question: Question,
  given: {
    readonly on: CalendarDay;
    readonly heldOn: CalendarDay;
    readonly text: string;
    readonly documentId: string;
    readonly commitment: string | null;
  },
): Result<'DayNotValid'> => {
  if (question.state !== 'ASKED') return stateForbids(question.state);
  const { on, heldOn, text, documentId, commitment } = given;
  if (on < heldOn) return tooEarly();
  const answered = {
    ...question,
    answerText: text,
    answeredOn: on,
    answerDocumentId: documentId,
    commitment,
  };
  return commitment === null
    ? { ...answered, state: 'ANSWERED', endedOn: on }
    : { ...answered, state: 'COMMITTED' };
};

/** What was promised is done: documents prove it. */
export const keepPromise = (
  question: Question,
  { on, evidenceIds }: { on: CalendarDay; evidenceIds: readonly string[] },
): Result<'DayNotValid' | 'EvidenceMissing'> => {
  if (question.state !== 'COMMITTED') return stateForbids(question.state);
  if (question.answeredOn !== null && on < question.answeredOn) return tooEarly();
  return evidenceIds.length === 0 || evidenceIds.length > 100
    ? refuse('EvidenceMissing', {
        vi: 'Cần chứng cứ đã kiểm chứng (1–100 văn bản) cho việc thực hiện cam kết.',
        en: 'Documents (1–100) prove that the promise was kept.',
      })
    : { ...question, state: 'KEPT', evidenceIds, endedOn: on };
};

/** An unanswered question or an unkept promise ends only for a reason, by a higher right. */
export const waive = (
  question: Question,
  { on, heldOn, reason }: { on: CalendarDay; heldOn: CalendarDay; reason: string },
): Result<'DayNotValid'> => {
  if (question.state !== 'ASKED' && question.state !== 'COMMITTED') return stateForbids(question.state);
  return on < (question.answeredOn ?? heldOn)
    ? tooEarly()
    : { ...question, state: 'WAIVED', endedOn: on, endingReason: reason };
};
