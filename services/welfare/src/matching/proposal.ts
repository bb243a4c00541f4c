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

// A line and a candidate as the rules compare them: read once each, however many they are compared with.
type ReadLine = {
  readonly line: CreditLine;
  readonly codes: readonly string[];
  readonly key: string;
  readonly bare: string;
};
type ReadCandidate = {
  readonly candidate: Candidate;
  readonly receivedOn: CalendarDay | undefined;
  readonly nameKey: string;
  readonly initials: string;
};

const readLine = (line: CreditLine): ReadLine => ({
  line,
  codes: codesIn(line.maskedText),
  key: searchKey(line.maskedText),
  bare: bareText(` ${line.maskedText} `),
});

// Names behind words such as "from" are masked to initials: of three words and more they say a little.
const initialsIn = (name: string): string =>
  name.trim().split(/\s+/u).length < 3 ? '' : bareText(` ${initialsOf(normaliseText(name))} `);

const readCandidate = (candidate: Candidate): ReadCandidate => {
  const { receivedAt, donorName } = candidate;
  return {
    candidate,
    receivedOn: receivedAt === null ? undefined : dayInVietnam(receivedAt),
    nameKey: donorName === null ? '' : searchKey(donorName),
    initials: donorName === null ? '' : initialsIn(donorName),
  };
};

const reasonsOf = ({ line, codes, key, bare }: ReadLine, read: ReadCandidate): MatchReason[] => {
  const { candidate, receivedOn, nameKey, initials } = read;
  const { referenceCode, amount } = candidate;
  const days = receivedOn === undefined ? undefined : daysBetween(receivedOn, line.bookedOn);
  const checks: readonly (readonly [MatchReason, boolean])[] = [
    ['REFERENCE_CODE', referenceCode !== null && codes.includes(referenceCode)],
    ['EXACT_AMOUNT', amount === line.credit],
    ['SAME_DAY', days === 0],
    ['NEAR_DAY', days !== undefined && days > 0 && days <= 3],
    // Short names stand in every text.
    ['DONOR_NAME', nameKey.length >= 6 && key.includes(nameKey)],
    ['DONOR_INITIALS', initials !== '' && bare.includes(initials)],
  ];
  return checks.flatMap(([reason, holds]) => (holds ? [reason] : []));
};

const proposeFor = (line: ReadLine, candidates: Iterable<ReadCandidate>): readonly Proposal[] =>
  [...candidates]
    .map((read) => {
      const { kind, id, amount } = read.candidate;
      const reasons = reasonsOf(line, read);
      const score = reasons.reduce((sum, reason) => sum + weights[reason], 0);
      return { kind, id, amount, score, reasons };
    })
    .filter(({ reasons }) => reasons.length >= 2 || reasons.includes('REFERENCE_CODE'))
    .sort((left, right) => right.score - left.score || left.id.localeCompare(right.id))
    .slice(0, 5);

const groupedBy = <Key>(
  reads: readonly ReadCandidate[],
  keyOf: (candidate: Candidate) => Key,
): ReadonlyMap<Key, ReadCandidate[]> => {
  const groups = new Map<Key, ReadCandidate[]>();
  for (const read of reads) {
    const key = keyOf(read.candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read]);
    else group.push(read);
  }
  return groups;
};

/**
 * Candidates that speak for each line, best first, by the place of the line. One reason alone says nothing, unless it is the code. A
 * line is compared with those of its amount or its code alone: so a round costs what its lines cost, not lines times candidates.
 */
export const propose = (
  lines: readonly CreditLine[],
  candidates: readonly Candidate[],
): ReadonlyMap<number, readonly Proposal[]> => {
  const reads = candidates.map(readCandidate);
  const byAmount = groupedBy(reads, ({ amount }) => amount);
  const byCode = groupedBy(reads, ({ referenceCode }) => referenceCode);
  return new Map(
    lines.map((given) => {
      const line = readLine(given);
      const own = line.codes.flatMap((code) => byCode.get(code) ?? []);
      return [given.place, proposeFor(line, new Set([...(byAmount.get(given.credit) ?? []), ...own]))];
    }),
  );
};

/** The proposal that needs no person: certain, and well ahead of the next. */
export const certainOf = (proposals: readonly Proposal[]): Proposal | undefined => {
  const [best, next] = proposals;
  return best && best.score >= certainFrom && best.score - (next?.score ?? 0) >= leadMin ? best : undefined;
};

/** A line that waits, with what it might be. */
export type ProposedLine = CreditLine & { readonly proposals: readonly Proposal[] };
