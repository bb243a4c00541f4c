import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type TermState = 'PLANNED' | 'RUNNING' | 'EXTENDED' | 'ENDED';
export type TermEnding = 'NORMAL' | 'CUT_SHORT';

/** A term (nhiệm kỳ) of one committee. Nominal years of different committees may overlap; running times of one may not. */
export type Term = {
  readonly id: string;
  readonly committeeId: string;
  readonly ordinal: number;
  readonly startYear: number;
  readonly endYear: number;
  readonly label: string | null;
  readonly state: TermState;
  readonly startedOn: CalendarDay | null;
  readonly plannedEndOn: CalendarDay;
  readonly endedOn: CalendarDay | null;
  readonly ending: TermEnding | null;
  readonly documentId: string | null;
};

type Plan = Pick<Term, 'committeeId' | 'ordinal' | 'startYear' | 'endYear' | 'label' | 'plannedEndOn'>;

/** `others`: the terms that the committee already has. */
export const planTerm = (
  id: string,
  plan: Plan,
  others: readonly Term[],
): Term | Refusal<'TermYearsNotValid' | 'TermOrdinalTaken'> => {
  const { startYear, endYear, ordinal } = plan;
  // The Front was founded in 1930.
  if (startYear < 1930 || endYear > 2200 || endYear < startYear || endYear - startYear > 10)
    return termYearsNotValid();
  if (!isOrdinal(ordinal)) return termOrdinalTaken(ordinal);
  if (others.some((other) => other.ordinal === plan.ordinal)) return termOrdinalTaken(plan.ordinal);
  const rest = { startedOn: null, endedOn: null, ending: null, documentId: null } as const;
  return { ...plan, ...rest, id, state: 'PLANNED' };
};

/** Terms and congresses of a committee are counted from 1. */
export const isOrdinal = (ordinal: number): boolean => ordinal >= 1 && ordinal <= 200;

export const isRunning = (term: Term): boolean => term.state === 'RUNNING' || term.state === 'EXTENDED';

const coversOrFollows = (term: Term, on: CalendarDay): boolean =>
  term.startedOn !== null && (term.endedOn === null || term.endedOn > on);

/** ORG-6: one running term per committee; a term begins only after the earlier ones have ended. */
export const startTerm = (
  term: Term,
  on: CalendarDay,
  others: readonly Term[],
): Term | Refusal<'TermStateForbids' | 'AnotherTermRuns' | 'DaysOutOfOrder'> => {
  if (term.state !== 'PLANNED') return termStateForbids(term.state);
  if (others.some((other) => other.id !== term.id && coversOrFollows(other, on))) return anotherTermRuns();
  if (term.plannedEndOn <= on) return termDaysOutOfOrder();
  return { ...term, state: 'RUNNING', startedOn: on };
};

export const extendTerm = (
  term: Term,
  extension: { readonly plannedEndOn: CalendarDay; readonly documentId: string },
): Term | Refusal<'TermStateForbids' | 'DaysOutOfOrder'> => {
  if (!isRunning(term)) return termStateForbids(term.state);
  if (extension.plannedEndOn <= term.plannedEndOn) return termDaysOutOfOrder();
  return { ...term, ...extension, state: 'EXTENDED' };
};

export const endTerm = (
  term: Term,
  end: { readonly on: CalendarDay; readonly ending: TermEnding; readonly documentId: string | null },
): Term | Refusal<'TermStateForbids' | 'DaysOutOfOrder'> => {
  if (!isRunning(term)) return termStateForbids(term.state);
  if (term.startedOn === null || end.on <= term.startedOn) return termDaysOutOfOrder();
  return {
    ...term,
    state: 'ENDED',
    endedOn: end.on,
    ending: end.ending,
    documentId: end.documentId ?? term.documentId,
  };
};

export const termNotFound = (): Refusal<'TermNotFound'> =>
  refuse('TermNotFound', {
    vi: 'Không tìm thấy nhiệm kỳ này. Kiểm tra lại termId.',
    en: 'There is no such term. Check termId.',
  });

const stateNames = {
  PLANNED: { vi: 'mới dự kiến', en: 'only planned' },
  RUNNING: { vi: 'đang diễn ra', en: 'running' },
  EXTENDED: { vi: 'đã gia hạn và đang diễn ra', en: 'extended and running' },
  ENDED: { vi: 'đã kết thúc', en: 'ended' },
} as const satisfies Record<TermState, { vi: string; en: string }>;

const termStateForbids = (state: TermState): Refusal<'TermStateForbids'> =>
  refuse('TermStateForbids', {
    vi: `Nhiệm kỳ này ${stateNames[state].vi} nên không thể làm việc này.`,
    en: `The term is ${stateNames[state].en}, so this is not possible.`,
  });

const termYearsNotValid = (): Refusal<'TermYearsNotValid'> =>
  refuse('TermYearsNotValid', {
    vi: 'Năm kết thúc phải từ năm bắt đầu trở đi và nhiệm kỳ không quá 10 năm.',
    en: 'The last year must not be before the first, and a term is no longer than 10 years.',
  });

const termOrdinalTaken = (ordinal: number): Refusal<'TermOrdinalTaken'> =>
  refuse('TermOrdinalTaken', {
    vi: `Không dùng được số khoá ${ordinal}: đã có, hoặc không từ 1 đến 200. Hãy chọn số khác.`,
    en: `Term number ${ordinal} is taken, or is not from 1 to 200. Choose another number.`,
  });

const anotherTermRuns = (): Refusal<'AnotherTermRuns'> =>
  refuse('AnotherTermRuns', {
    vi: 'Tổ chức này còn một nhiệm kỳ chưa kết thúc vào ngày đó. Hãy kết thúc nhiệm kỳ ấy trước.',
    en: 'Another term of the committee has not ended by that day. End it first.',
  });

const termDaysOutOfOrder = (): Refusal<'DaysOutOfOrder'> =>
  refuse('DaysOutOfOrder', {
    vi: 'Các ngày của nhiệm kỳ không đúng thứ tự: bắt đầu, rồi kết thúc; ngày gia hạn phải sau ngày kết thúc dự kiến.',
    en: 'The days of the term are out of order: start, then end; an extension must go past the planned end.',
  });

/** What every event about the term carries. */
export const termFieldsOf = ({ id, committeeId, ordinal, startYear, endYear }: Term) => ({
  termId: id,
  committeeId,
  ordinal,
  startYear,
  endYear,
});
