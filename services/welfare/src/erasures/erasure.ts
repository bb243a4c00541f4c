import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** What the public learns of an erasure. */
export type PublicErasure = {
  readonly decisionNo: string;
  readonly decidedOn: CalendarDay;
  readonly erasedAt: Date;
};

/** A decision that what opens a commitment of the public log is to be forgotten: proposed by one person, approved by another. */
export type Erasure = {
  readonly id: string;
  readonly fundId: string;
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

/** What is erased: the text of a line of a statement, or what opens a posting. Refusals are named after it. */
export type ErasureNoun = 'LineErasure' | 'PostingErasure';

const decisionNoLengthMax = 100;

export const erasureNotFound = <Noun extends ErasureNoun>(noun: Noun): Refusal<`${Noun}NotFound`> =>
  refuse(`${noun}NotFound`, {
    vi: 'Quỹ không có đề nghị xoá này. Hãy kiểm tra mã.',
    en: 'The fund has no such proposal to erase. Check the id.',
  });

export const erasureNotValid = <Noun extends ErasureNoun>(
  noun: Noun,
  vi: string,
  en: string,
): Refusal<`${Noun}NotValid`> => refuse(`${noun}NotValid`, { vi, en });

const erasureClosed = (noun: ErasureNoun, state: Erasure['state']): Refusal =>
  refuse(`${noun}Closed`, {
    vi: `Đề nghị xoá đang ở trạng thái ${state}, không làm được việc này nữa.`,
    en: `The proposal to erase is ${state}: this cannot be done any more.`,
  });

const samePersonErases = (): Refusal<'SamePerson'> =>
  refuse('SamePerson', {
    vi: 'Người đề nghị xoá không tự phê duyệt. Cần một người khác có quyền.',
    en: 'Who proposed the erasure does not approve it: it takes another person with the right.',
  });

/** What a decision is cited by: its number and a day that is not to come. */
export const readDecision = <Noun extends ErasureNoun>(
  noun: Noun,
  { decisionNo, decidedOn }: Pick<Erasure, 'decisionNo' | 'decidedOn'>,
  today: CalendarDay,
): Pick<Erasure, 'decisionNo' | 'decidedOn'> | Refusal<`${Noun}NotValid`> => {
  const cited = normaliseText(decisionNo);
  if (cited === '' || cited.length > decisionNoLengthMax)
    return erasureNotValid(
      noun,
      `Hãy ghi số, ký hiệu quyết định, từ 1 đến ${decisionNoLengthMax} ký tự.`,
      `Give the number and symbol of the decision in 1–${decisionNoLengthMax} characters.`,
    );
  return decidedOn <= today
    ? { decisionNo: cited, decidedOn }
    : erasureNotValid(
        noun,
        'Ngày quyết định không được sau hôm nay.',
        'The day of the decision is not after today.',
      );
};

/** Whether this person may end the proposal so. */
export const checkClose = (
  noun: ErasureNoun,
  erasure: Erasure,
  { state, actorId }: { readonly state: 'APPROVED' | 'WITHDRAWN'; readonly actorId: string },
): Refusal | undefined => {
  if (erasure.state !== 'PROPOSED') return erasureClosed(noun, erasure.state);
  return state === 'APPROVED' && erasure.proposedBy === actorId ? samePersonErases() : undefined;
};

/** The store of one kind of erasures. */
export type ErasureStore<Target extends object> = {
  byId(id: string): Promise<(Erasure & Target) | undefined>;
  lock(id: string): Promise<(Erasure & Target) | undefined>;
  /** Answers false when there is nothing to erase, or another proposal stands for it. */
  add(erasure: Erasure & Target): Promise<boolean>;
  close(erasure: Erasure): Promise<void>;
};
