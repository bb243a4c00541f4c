import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { readValues } from '../forms/form-values.ts';
import { formNotFound, type ReportForm } from '../forms/report-form.ts';
import { isAskedUnder } from '../periods/report-occasion.ts';
import { periodNotOpen, type ReportPeriod } from '../periods/report-period.ts';
import { type Reporter, reporterDidNotExist, reporterNotAsked, unitsOf } from '../reporters/reporter.ts';
import { valuesNotValid } from '../reports/report.ts';
import { type Entry, enterSubmissions, findPaths } from '../submissions/enter-submissions.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type FilledRow,
  type RowProblem,
  readSheet,
  rowProblem,
  rowsMax,
  rowsNotValid,
  type SheetRow,
  sheetUnreadable,
} from './report-sheet.ts';

export type SubmitSheet = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly periodStart: CalendarDay;
  /** At and below which the reporters of the sheet are. */
  readonly unitId: string;
  readonly rows: readonly SheetRow[];
};

const twice = refuse('ReporterTwice', {
  vi: 'Đơn vị này có hai dòng trong tệp. Hãy giữ một dòng.',
  en: 'This reporter has two rows in the file. Keep one.',
});

const tooManyRows = sheetUnreadable({
  vi: `Mỗi tệp tối đa ${rowsMax} dòng được điền. Hãy chia tệp.`,
  en: `A file holds at most ${rowsMax} filled rows. Divide it.`,
});

type Row = { readonly row: number; readonly entry: Omit<Entry, 'path' | 'by'> };

type Sheet = {
  readonly form: ReportForm;
  readonly period: Pick<ReportPeriod, 'occasion'>;
  readonly unitId: string;
  readonly newId: () => string;
};

// A row stands or falls by itself; what is wrong with all of them is said at once.
const judge = (
  sheet: Sheet,
  rows: readonly FilledRow[],
  reporters: readonly (Reporter | undefined)[],
): { readonly entries: Row[]; readonly problems: RowProblem[] } => {
  const { form, newId } = sheet;
  const seen = new Set<string>();
  const problems: RowProblem[] = [];
  const entries = rows.flatMap(({ row, values: entered }, place) => {
    const reporter = reporters[place];
    const wrong = whyNot(sheet, reporter) ?? (seen.has(keyOf(reporter)) ? twice : undefined);
    if (wrong || reporter === undefined) {
      problems.push(rowProblem(row, wrong ?? reporterDidNotExist()));
      return [];
    }
    seen.add(keyOf(reporter));
    const { values, violations } = readValues(form, entered);
    if (violations.length === 0) return [{ row, entry: { reporter, values, id: newId() } }];
    problems.push(rowProblem(row, valuesNotValid(violations), violations));
    return [];
  });
  return { entries, problems };
};

const keyOf = (reporter: Reporter | undefined): string => `${reporter?.unitId} ${reporter?.id}`;

const whyNot = ({ form, period, unitId }: Sheet, reporter: Reporter | undefined): Refusal | undefined => {
  if (reporter === undefined) return reporterDidNotExist();
  const units = unitsOf(reporter.path);
  const isAsked =
    form.asks.includes(reporter.kind) && [form.unitId, unitId].every((id) => units.includes(id));
  return isAsked && isAskedUnder(period, units) ? undefined : reporterNotAsked();
};

/** Hands in all reports of a filled sheet, or none: with one wrong row nothing is written, and every wrong row is named. */
export const submitSheet = (deps: Deps) => (command: SubmitSheet, actor: Actor) =>
  takeCommand<{ readonly count: number }>(
    deps,
    {
      actor,
      command,
      name: 'importReports',
      action: 'report:submit',
      unitOf: async ({ scope }) =>
        (await scope.pathOf(command.unitId)) === undefined ? unitNotKnown() : command.unitId,
      // The same key is the same file, and a file is taken as a whole.
      again: async ({ forms, periods }) => {
        const period = await periods.find(command);
        const form = period && (await forms.byVersionId(period.formVersionId));
        const sheet = form && readSheet(form, command.rows);
        return sheet && !isRefusal(sheet) ? { count: sheet.filled.length } : periodNotOpen();
      },
    },
    async (stores, { now, unitId }) => {
      const { formId, periodStart } = command;
      const period = await stores.periods.find({ formId, periodStart });
      if (period === undefined) return periodNotOpen();
      const form = await stores.forms.byVersionId(period.formVersionId);
      if (form === undefined) return formNotFound();
      const sheet = readSheet(form, command.rows);
      if (isRefusal(sheet)) return sheet;
      if (sheet.filled.length > rowsMax) return tooManyRows;
      const refs = sheet.filled.map(({ reporter }) => reporter);
      const reporters = await stores.reporters.standings(refs, period.periodEnd);
      const { entries, problems } = judge(
        { form, period, unitId, newId: deps.newId },
        sheet.filled,
        reporters,
      );
      const asked = entries.map(({ entry }) => entry.reporter);
      const paths = await findPaths(stores, asked, now);
      const results = await enterSubmissions(stores, {
        ...{ form, periodStart, source: 'SPREADSHEET', now },
        entries: entries.map(({ entry }) => {
          const { unitId: reporting, path } = entry.reporter;
          return { ...entry, path: paths.get(reporting) ?? path, by: actor };
        }),
      });
      const refused = results.flatMap((result, place) =>
        isRefusal(result) ? [rowProblem(entries[place]?.row ?? 0, result)] : [],
      );
      const all = [...sheet.problems, ...problems, ...refused].toSorted(
        (left, right) => left.row - right.row,
      );
      return all.length > 0 ? rowsNotValid(all) : { count: results.length };
    },
  );
