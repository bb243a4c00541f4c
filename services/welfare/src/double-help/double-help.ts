import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { CasePurpose, CaseSource, CaseState } from '../cases/case.ts';
import type { Likeness } from '../likeness/household-likeness.ts';

/** By what another household is the same: its own record, an exact fact about its head, or facts that sound or look alike. */
export type MatchedBy = 'HOUSEHOLD' | 'CITIZEN_ID' | 'NAME_BIRTH' | 'ADDRESS' | Likeness;

/** Help that was decided before for the same household, without a word about who it is. */
export type EarlierHelp = {
  readonly caseId: string;
  readonly unitId: string;
  readonly purpose: CasePurpose;
  readonly source: CaseSource;
  readonly fundId: string | null;
  readonly amount: bigint;
  readonly decidedOn: CalendarDay;
  readonly state: CaseState;
  readonly matchedBy: readonly MatchedBy[];
};

export type OverlapRule = 'HOUSE_WITHIN_YEARS' | 'SAME_PURPOSE_YEAR_SOURCE';

/** Earlier help that stands against a decision (WEL-8), and by which rule. */
export type Overlap = EarlierHelp & { readonly rule: OverlapRule };

export type PurposeGroup = 'HOUSE';

/** For how many years a household gets one case of a group: data with a source, dated. */
export type DoubleHelpRule = {
  readonly id: string;
  readonly purposeGroup: PurposeGroup;
  readonly years: number;
  readonly validFrom: CalendarDay;
  readonly sourceLabel: string;
  readonly isVerified: boolean;
  readonly recordedAt: Date;
};

const houses: ReadonlySet<string> = new Set<CasePurpose>(['HOUSE_NEW', 'HOUSE_REPAIR', 'COLLAPSED_HOUSE']);

/** What two decisions are compared by. The purpose is one of a case, or the field of a list in words. */
type Decision = {
  readonly purpose: string;
  readonly source: CaseSource;
  readonly fundId: string | null;
  readonly decidedOn: CalendarDay;
};

// The same day so many years later; 29 February becomes 1 March by text order, which is a day late at most.
const yearsLater = (day: CalendarDay, years: number): string =>
  `${(Number(day.slice(0, 4)) + years).toString().padStart(4, '0')}${day.slice(4)}`;

const isWithin = (one: CalendarDay, other: CalendarDay, years: number): boolean => {
  const [earlier, later] = one <= other ? [one, other] : [other, one];
  return later < yearsLater(earlier, years);
};

const ruleAgainst = (decision: Decision, help: Decision, years: number): OverlapRule | undefined => {
  const bothHouses = houses.has(decision.purpose) && houses.has(help.purpose);
  if (bothHouses && isWithin(help.decidedOn, decision.decidedOn, years)) return 'HOUSE_WITHIN_YEARS';
  const isSame =
    help.purpose === decision.purpose &&
    help.decidedOn.slice(0, 4) === decision.decidedOn.slice(0, 4) &&
    help.source === decision.source &&
    help.fundId === decision.fundId;
  return isSame ? 'SAME_PURPOSE_YEAR_SOURCE' : undefined;
};

/** Which earlier help stands against a decision. What was given for another purpose, year or source does not. */
export const overlapsOf = <Help extends Decision>(
  decision: Decision,
  earlier: readonly Help[],
  houseYears: number,
): readonly (Help & { readonly rule: OverlapRule })[] =>
  earlier.flatMap((help) => {
    const rule = ruleAgainst(decision, help, houseYears);
    return rule === undefined ? [] : [{ ...help, rule }];
  });

/** The "no" that shows what was given before. */
export const doubleHelpFound = (
  overlaps: readonly Overlap[],
): Refusal<'DoubleHelpFound'> & { readonly overlaps: readonly Overlap[] } => ({
  ...refuse('DoubleHelpFound', {
    vi: `Hộ này đã được hỗ trợ trùng (${overlaps.length} lần). Hãy xem danh sách; muốn vẫn duyệt, người có quyền nêu lý do (overrideReason).`,
    en: `The household had such help before (${overlaps.length}×). See the list; to approve nevertheless, give a reason (overrideReason) with the right to do so.`,
  }),
  overlaps,
});

const doubleHelpRuleNotValid = (): Refusal<'DoubleHelpRuleNotValid'> =>
  refuse('DoubleHelpRuleNotValid', {
    vi: 'Số năm từ 1 đến 50, kèm nguồn từ 1 đến 300 ký tự.',
    en: 'A rule has 1–50 years and a source of 1–300 characters.',
  });

/** Checks a rule of years. */
export const checkRule = (
  years: number,
  sourceLabel: string,
): Refusal<'DoubleHelpRuleNotValid'> | undefined =>
  Number.isInteger(years) && years >= 1 && years <= 50 && sourceLabel !== '' && sourceLabel.length <= 300
    ? undefined
    : doubleHelpRuleNotValid();
