import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Whether the public sees the text of a published line: as it is, not (its giver is anonymous), or never again. */
export type LineTextState = 'SHOWN' | 'WITHHELD' | 'ERASED';

/** What the public learns of an erasure. */
export type PublicErasure = {
  readonly decisionNo: string;
  readonly decidedOn: CalendarDay;
  readonly erasedAt: Date;
};

/** A decision that the text of a published line is to be forgotten, proposed by one person and approved by another. */
export type LineErasure = {
  readonly id: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly place: number;
  /** Number and symbol of the decision. */
  readonly decisionNo: string;
  readonly decidedOn: CalendarDay;
  readonly reason: string;
  readonly state: 'PROPOSED' | 'APPROVED' | 'WITHDRAWN';
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
};

const decisionNoLengthMax = 100;

export const erasureNotFound = (): Refusal<'LineErasureNotFound'> =>
  refuse('LineErasureNotFound', {
    vi: 'Quỹ không có đề nghị xoá nội dung này. Hãy kiểm tra mã.',
    en: 'The fund has no such proposal to erase. Check the id.',
  });

export const erasureNotValid = (vi: string, en: string): Refusal<'LineErasureNotValid'> =>
  refuse('LineErasureNotValid', { vi, en });

const erasureClosed = (state: LineErasure['state']): Refusal<'LineErasureClosed'> =>
  refuse('LineErasureClosed', {
    vi: `Đề nghị xoá đang ở trạng thái ${state}, không làm được việc này nữa.`,
    en: `The proposal to erase is ${state}: this cannot be done any more.`,
  });

const samePersonErases = (): Refusal<'SamePerson'> =>
  refuse('SamePerson', {
    vi: 'Người đề nghị xoá không tự phê duyệt. Cần một người khác có quyền.',
    en: 'Who proposed the erasure does not approve it: it takes another person with the right.',
  });

/** What a decision is cited by: its number and a day that is not to come. */
export const readDecision = (
  { decisionNo, decidedOn }: Pick<LineErasure, 'decisionNo' | 'decidedOn'>,
  today: CalendarDay,
): Pick<LineErasure, 'decisionNo' | 'decidedOn'> | Refusal<'LineErasureNotValid'> => {
  const cited = normaliseText(decisionNo);
  if (cited === '' || cited.length > decisionNoLengthMax)
    return erasureNotValid(
      `Hãy ghi số, ký hiệu quyết định, từ 1 đến ${decisionNoLengthMax} ký tự.`,
      `Give the number and symbol of the decision in 1–${decisionNoLengthMax} characters.`,
    );
  return decidedOn <= today
    ? { decisionNo: cited, decidedOn }
    : erasureNotValid(
        'Ngày quyết định không được sau hôm nay.',
        'The day of the decision is not after today.',
      );
};

/** Whether this person may end the proposal so. */
export const checkClose = (
  erasure: LineErasure,
  { state, actorId }: { readonly state: 'APPROVED' | 'WITHDRAWN'; readonly actorId: string },
): Refusal<'LineErasureClosed' | 'SamePerson'> | undefined => {
  if (erasure.state !== 'PROPOSED') return erasureClosed(erasure.state);
  return state === 'APPROVED' && erasure.proposedBy === actorId ? samePersonErases() : undefined;
};
