import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Refusal } from '@mttq/kernel/refusal';
import { formNotFound, type ReportForm } from '../forms/report-form.ts';
import { isAskedUnder } from '../periods/report-occasion.ts';
import { periodNotOpen } from '../periods/report-period.ts';
import {
  type Reporter,
  type ReporterRef,
  reporterDidNotExist,
  reporterNotAsked,
  unitsOf,
} from '../reporters/reporter.ts';
import type { Stores } from '../unit-of-work.ts';

/** A form and one of its periods. */
export type PeriodKey = { readonly formId: string; readonly periodStart: CalendarDay };

/** Who is asked, by which version of the form. */
export type Asked = { readonly form: ReportForm; readonly reporter: Reporter };

type Reads = Pick<Stores, 'forms' | 'periods' | 'reporters'>;

/** The form of the period and each reporter on its last day, in order. CAM-6: who did not exist then is not asked. */
export const findAllAsked = async (
  { forms, periods, reporters }: Reads,
  key: PeriodKey,
  refs: readonly ReporterRef[],
): Promise<readonly (Asked | Refusal)[]> => {
  const period = await periods.find(key);
  if (period === undefined) return refs.map(periodNotOpen);
  const form = await forms.byVersionId(period.formVersionId);
  if (form === undefined) return refs.map(formNotFound);
  const standing = await reporters.standings(refs, period.periodEnd);
  return refs.map(({ kind }, place) => {
    const reporter = standing[place];
    if (!form.asks.includes(kind)) return reporterNotAsked();
    if (reporter === undefined) return reporterDidNotExist();
    const units = unitsOf(reporter.path);
    const isAsked = units.includes(form.unitId) && isAskedUnder(period, units);
    return isAsked ? { form, reporter } : reporterNotAsked();
  });
};

/** The same for one reporter. */
export const findAsked = async (
  stores: Reads,
  { reporter, ...key }: PeriodKey & { readonly reporter: ReporterRef },
): Promise<Asked | Refusal> => (await findAllAsked(stores, key, [reporter]))[0] ?? periodNotOpen();
