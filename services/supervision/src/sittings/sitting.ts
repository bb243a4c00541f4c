import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type Assembly = 'NATIONAL' | 'PROVINCE' | 'COMMUNE';
export type SittingKind = 'REGULAR' | 'IRREGULAR';

/** A synthesis of petitions is made before a sitting, and another one after it. */
export type SynthesisPhase = 'BEFORE' | 'AFTER';

/** A sitting (kỳ họp) of the National Assembly or a People's Council: the whole period, not one day of it. */
export type Sitting = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly assembly: Assembly;
  readonly term: number;
  readonly ordinal: number;
  readonly kind: SittingKind;
  readonly opensOn: CalendarDay;
  readonly closesOn: CalendarDay;
  readonly beforeDeadlineId: string | null;
  readonly afterDeadlineId: string | null;
  readonly recordedAt: Date;
};

/** Days that a sitting was planned for, and why they changed. */
export type SittingDays = {
  readonly sittingId: string;
  readonly place: number;
  readonly opensOn: CalendarDay;
  readonly closesOn: CalendarDay;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

/** What every event about a sitting names. */
export const factsOf = ({ id, unitId, assembly, term, ordinal, kind, opensOn, closesOn }: Sitting) => ({
  sittingId: id,
  unitId,
  assembly,
  term,
  ordinal,
  kind,
  opensOn,
  closesOn,
});

export const sittingNotFound = (): Refusal<'SittingNotFound'> =>
  refuse('SittingNotFound', {
    vi: 'Không có kỳ họp nào có mã này. Hãy kiểm tra mã.',
    en: 'No sitting has this id. Check it.',
  });

const sittingNotValid = (vi: string, en: string): Refusal<'SittingNotValid'> =>
  refuse('SittingNotValid', { vi, en });

const assemblies: ReadonlyMap<string, Assembly> = new Map([
  ['CENTRAL', 'NATIONAL'],
  ['PROVINCE', 'PROVINCE'],
  ['COMMUNE', 'COMMUNE'],
]);

/** The assembly of a unit of this level. The district level has none since 01/07/2025. */
export const assemblyOf = (level: string | undefined): Assembly | Refusal<'SittingNotValid'> =>
  assemblies.get(level ?? '') ??
  sittingNotValid(
    'Đơn vị này không có Quốc hội hay Hội đồng nhân dân. Hãy chọn cả nước, một tỉnh hoặc một xã.',
    'This unit has no assembly. Choose the country, a province or a commune.',
  );

const termMax = 99;
const ordinalMax = 200;
const isCount = (number: number, most: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= most;

/** A sitting ends on or after its first day, and has a term and a number. */
export const checkSitting = (
  sitting: Pick<Sitting, 'term' | 'ordinal' | 'opensOn' | 'closesOn'>,
): Refusal<'SittingNotValid'> | undefined => {
  if (!isCount(sitting.term, termMax) || !isCount(sitting.ordinal, ordinalMax))
    return sittingNotValid(
      `Khoá là số từ 1 đến ${termMax}, số thứ tự kỳ họp từ 1 đến ${ordinalMax}.`,
      `The term is a number from 1 to ${termMax}, the sitting one from 1 to ${ordinalMax}.`,
    );
  return sitting.closesOn < sitting.opensOn
    ? sittingNotValid(
        'Ngày bế mạc không thể trước ngày khai mạc. Hãy kiểm tra hai ngày.',
        'A sitting does not close before it opens. Check the two days.',
      )
    : undefined;
};

/** SUP-5: the rules that say by when a synthesis is due, and the day that each counts from. */
export const dueBy = (
  phase: SynthesisPhase,
  { opensOn, closesOn }: Pick<Sitting, 'opensOn' | 'closesOn'>,
): { readonly ruleKey: string; readonly from: CalendarDay } =>
  phase === 'BEFORE'
    ? { ruleKey: 'synthesis-before', from: opensOn }
    : { ruleKey: 'synthesis-after', from: closesOn };

/** The phases whose date follows from a day that is another one now. */
export const movedPhases = (before: Sitting, after: Sitting): SynthesisPhase[] => [
  ...(before.opensOn === after.opensOn ? [] : (['BEFORE'] as const)),
  ...(before.closesOn === after.closesOn ? [] : (['AFTER'] as const)),
];

/** The deadline of a phase, if a rule gives one. */
export const deadlineOf = (
  { beforeDeadlineId, afterDeadlineId }: Sitting,
  phase: SynthesisPhase,
): string | null => (phase === 'BEFORE' ? beforeDeadlineId : afterDeadlineId);
