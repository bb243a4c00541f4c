import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { formatVnd } from '@mttq/kernel/vnd';

/** A credit of a bank statement that waits to be matched, or was. Its text is masked. */
export type CreditLine = {
  readonly statementId: string;
  readonly place: number;
  readonly bookedOn: CalendarDay;
  readonly docNo: string;
  readonly credit: bigint;
  readonly debit: bigint;
  readonly maskedText: string;
};

/** What a line of a bank statement turned out to be. */
export type LineMatch = {
  readonly id: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly place: number;
  readonly state: 'MATCHED' | 'SPLIT' | 'IGNORED';
  /** Why: BY_HAND, UNNAMED, or the reasons of the proposal that was taken. */
  readonly rule: string;
  readonly reason: string | null;
  readonly decidedAt: Date;
  readonly revokedAt: Date | null;
};

/** How far the credits of a statement are matched. */
export type Matching = {
  readonly credits: number;
  readonly matched: number;
  readonly split: number;
  readonly ignored: number;
  readonly unmatched: number;
};

/** What a round of matching by rule did. `nextPlace`: go on after it; null when the statement is through. */
export type MatchRound = {
  readonly id: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly looked: number;
  readonly matched: number;
  readonly nextPlace: number | null;
};

const partsMax = 50;

export const lineNotFound = (): Refusal<'LineNotFound'> =>
  refuse('LineNotFound', {
    vi: 'Sao kê này không có dòng ghi có nào ở vị trí đó. Hãy kiểm tra vị trí.',
    en: 'The statement has no credit at this place. Check the place.',
  });

export const lineAlreadyMatched = (): Refusal<'LineAlreadyMatched'> =>
  refuse('LineAlreadyMatched', {
    vi: 'Dòng sao kê này đã được đối chiếu. Hãy huỷ đối chiếu trước nếu sai.',
    en: 'This line is matched already. Revoke that match first if it is wrong.',
  });

export const matchNotFound = (): Refusal<'MatchNotFound'> =>
  refuse('MatchNotFound', {
    vi: 'Dòng sao kê này chưa được đối chiếu.',
    en: 'This line is not matched.',
  });

export const matchNotValid = (vi: string, en: string): Refusal<'MatchNotValid'> =>
  refuse('MatchNotValid', { vi, en });

/** The parts of a line: at least one, each contribution once, together exactly the line. */
export const checkParts = (
  line: Pick<CreditLine, 'credit'>,
  parts: readonly { readonly amount: bigint; readonly contributionId: string | null }[],
): Refusal<'MatchNotValid'> | undefined => {
  const sum = parts.reduce((total, { amount }) => total + amount, 0n);
  const named = parts.flatMap(({ contributionId }) => contributionId ?? []);
  if (parts.length === 0 || parts.length > partsMax || new Set(named).size !== named.length)
    return matchNotValid(
      `Mỗi dòng gồm từ 1 đến ${partsMax} phần, mỗi khoản đóng góp một lần.`,
      `A line has 1–${partsMax} parts, each contribution once.`,
    );
  return sum === line.credit
    ? undefined
    : matchNotValid(
        `Các phần cộng lại là ${formatVnd(sum)}, dòng sao kê là ${formatVnd(line.credit)}.`,
        `The parts add up to ${formatVnd(sum)}, the line is ${formatVnd(line.credit)}.`,
      );
};
