import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';
import { bareText, initialsOf } from '../bank-files/masked-names.ts';
import type { CreditLine } from './line-match.ts';

export type MatchReason =
  | 'REFERENCE_CODE'
  | 'EXACT_AMOUNT'
  | 'SAME_DAY'
  | 'NEAR_DAY'
  | 'DONOR_NAME'
  | 'DONOR_INITIALS';

/** A contribution or pledge that a line might be. */
export type Candidate = {
  readonly kind: 'CONTRIBUTION' | 'PLEDGE';
  readonly id: string;
  /** The contribution, or what is left of the pledge. */
  readonly amount: bigint;
  readonly referenceCode: string | null;
  readonly receivedAt: Date | null;
  /** Only where the donor shows the whole name. */
  readonly donorName: string | null;
};

/** A candidate with the reasons that speak for it. 85 and more is certain. */
export type Proposal = {
  readonly kind: Candidate['kind'];
  readonly id: string;
  readonly amount: bigint;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
};

const weights: Readonly<Record<MatchReason, number>> = {
  REFERENCE_CODE: 60,
  EXACT_AMOUNT: 25,
  DONOR_NAME: 20,
  DONOR_INITIALS: 10,
  SAME_DAY: 15,
  NEAR_DAY: 8,
};

/** From this score on a proposal is taken without a person: a code and the exact amount. */
const certainFrom = 85;
const leadMin = 20;

/** Codes of pledges in the text of a line, as people write them: with blanks, in any case. */
export const codesIn = (text: string): readonly string[] => {
  const letters = text.toUpperCase();
  const spaced = [...letters.matchAll(/UH ?(?:[A-HJ-NP-Z] ?){8}/gu)].map(([code]) => code.replace(/ /gu, ''));
  return [...new Set(spaced)];
};

const daysBetween = (left: CalendarDay, right: CalendarDay): number =>
  Math.abs(Date.parse(left) - Date.parse(right)) / 86_400_000;

// Names behind words such as "from" are masked to initials: of three words and more they say a little.
const hasInitials = (text: string, name: string | null): boolean => {
  if (name === null || name.trim().split(/\s+/u).length < 3) return false;
  const initials = initialsOf(normaliseText(name));
  return bareText(` ${text} `).includes(` ${bareText(initials)} `);
};

const reasonsOf = (line: CreditLine, candidate: Candidate): MatchReason[] => {
  const { referenceCode, amount, receivedAt, donorName } = candidate;
  const days = receivedAt === null ? undefined : daysBetween(dayInVietnam(receivedAt), line.bookedOn);
  const name = donorName === null ? '' : searchKey(donorName);
  const checks: readonly (readonly [MatchReason, boolean])[] = [
    ['REFERENCE_CODE', referenceCode !== null && codesIn(line.maskedText).includes(referenceCode)],
    ['EXACT_AMOUNT', amount === line.credit],
    ['SAME_DAY', days === 0],
    ['NEAR_DAY', days !== undefined && days > 0 && days <= 3],
    // Short names stand in every text.
    ['DONOR_NAME', name.length >= 6 && searchKey(line.maskedText).includes(name)],
    ['DONOR_INITIALS', hasInitials(line.maskedText, donorName)],
  ];
  return checks.flatMap(([reason, holds]) => (holds ? [reason] : []));
};

/** Candidates that speak for a line, best first. One reason alone says nothing, unless it is the code. */
export const propose = (line: CreditLine, candidates: readonly Candidate[]): readonly Proposal[] =>
  candidates
    .map((candidate) => {
      const reasons = reasonsOf(line, candidate);
      const score = reasons.reduce((sum, reason) => sum + weights[reason], 0);
      return { kind: candidate.kind, id: candidate.id, amount: candidate.amount, score, reasons };
    })
    .filter(({ reasons }) => reasons.length >= 2 || reasons.includes('REFERENCE_CODE'))
    .sort((left, right) => right.score - left.score || left.id.localeCompare(right.id))
    .slice(0, 5);

/** The proposal that needs no person: certain, and well ahead of the next. */
export const certainOf = (proposals: readonly Proposal[]): Proposal | undefined => {
  const [best, next] = proposals;
  return best && best.score >= certainFrom && best.score - (next?.score ?? 0) >= leadMin ? best : undefined;
};

/** A line that waits, with what it might be. */
export type ProposedLine = CreditLine & { readonly proposals: readonly Proposal[] };
