import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Decimal, percentOf } from '@mttq/kernel/decimal';
import { tallyKey } from '../forms/form-values.ts';
import { numberFields, type ReporterKind, type ReportForm } from '../forms/report-form.ts';

/** Completeness and sums of a unit and everything below it, by the tree of the last day of the period. */
export type ReportTotal = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly unitId: string;
  readonly path: string;
  /** Reporters that existed on the last day of the period. */
  readonly expected: number;
  /** Of them, handed in and not sent back. */
  readonly submitted: number;
  /** Of those, after the due day. */
  readonly late: number;
  readonly returned: number;
  readonly accepted: number;
  /** Sums of what is handed in, and of what is accepted alone; choices are counted as `key=choice`. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly acceptedNumbers: Readonly<Record<string, string>>;
  readonly countedAt: Date;
  readonly formVersionId: string;
  readonly periodEnd: CalendarDay;
};

/** Units of one form and period whose totals are to be counted anew. */
export type StaleUnits = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly unitIds: readonly string[];
  /** How many marks said so. */
  readonly marks: number;
};

/** What is counted: one depth of the tree of the period. */
export type CountedUnits = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly asks: readonly ReporterKind[];
  readonly units: readonly { readonly unitId: string; readonly path: string; readonly isAsked: boolean }[];
};

/** Σ numerators ÷ Σ denominators of the ratios of a form, in percent; never an average of percents. */
export const ratiosOf = (
  form: Pick<ReportForm, 'fields'>,
  numbers: ReportTotal['numbers'],
): readonly { readonly fieldKey: string; readonly percent: Decimal | null }[] =>
  form.fields.flatMap(({ key, type, numerator, denominator }) =>
    type === 'RATIO' && numerator !== null && denominator !== null
      ? [
          {
            fieldKey: key,
            percent:
              percentOf(BigInt(numbers[numerator] ?? '0'), BigInt(numbers[denominator] ?? '0')) ?? null,
          },
        ]
      : [],
  );

/**
 * The units to count for some that changed: they and all above them up to the one that asks, grouped by depth, the deepest
 * first, because a sum needs those below it.
 */
export const byDepth = (paths: Iterable<string>, askingUnitId: string): readonly (readonly string[])[] => {
  const depths = new Map<string, number>();
  for (const path of paths) {
    const units = path.split('/').filter((id) => id !== '');
    const top = units.indexOf(askingUnitId);
    for (const [depth, id] of units.entries()) if (top !== -1 && depth >= top) depths.set(id, depth);
  }
  const groups = new Map<number, string[]>();
  for (const [id, depth] of depths) {
    const group = groups.get(depth) ?? [];
    group.push(id);
    groups.set(depth, group);
  }
  return [...groups].toSorted(([left], [right]) => right - left).map(([, ids]) => ids);
};

/** Sums of the number fields, in order of the form; what nobody entered is 0. */
export const sumsOf = (
  form: Pick<ReportForm, 'fields'>,
  { numbers, acceptedNumbers }: Pick<ReportTotal, 'numbers' | 'acceptedNumbers'>,
): readonly { readonly fieldKey: string; readonly value: string; readonly acceptedValue: string }[] =>
  numberFields(form).map(({ key }) => ({
    fieldKey: key,
    value: numbers[key] ?? '0',
    acceptedValue: acceptedNumbers[key] ?? '0',
  }));

/** How often each choice of the form was taken. */
export const choicesOf = (
  form: Pick<ReportForm, 'fields'>,
  { numbers }: Pick<ReportTotal, 'numbers'>,
): readonly { readonly fieldKey: string; readonly choice: string; readonly count: number }[] =>
  form.fields.flatMap(({ key, choices }) =>
    choices.map((choice) => ({
      fieldKey: key,
      choice,
      count: Number(numbers[tallyKey(key, choice)] ?? '0'),
    })),
  );
