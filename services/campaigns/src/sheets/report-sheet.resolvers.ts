import type { Refusal } from '@mttq/kernel/refusal';
import { say } from '@mttq/platform/graph/messages';
import { readSpreadsheet } from '@mttq/platform/spreadsheets/read-spreadsheet';
import { SpreadsheetUnreadable } from '@mttq/platform/spreadsheets/spreadsheet';
import { writeSpreadsheet } from '@mttq/platform/spreadsheets/write-spreadsheet';
import type { MutationImportReportsArgs, QueryReportSheetArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { rowsMax, type SheetRow, sheetUnreadable, titlesOf } from './report-sheet.ts';
import { submitSheet } from './submit-sheet.ts';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// Two rows of titles, and no more rows than a period of one unit can have: a larger file is another file.
const limits = {
  rowsMax: rowsMax * 4,
  unpackedBytesMax: 32 * 1024 * 1024,
  sharedCharactersMax: 8 * 1024 * 1024,
};

const readRows = async (content: string): Promise<SheetRow[] | Refusal<'ReportSheetUnreadable'>> => {
  const rows: SheetRow[] = [];
  try {
    for await (const { row, cells } of readSpreadsheet(Buffer.from(content, 'base64'), limits))
      rows.push({ row, cells: cells.map(({ text }) => text) });
  } catch (error) {
    if (error instanceof SpreadsheetUnreadable) return sheetUnreadable(error.advice);
    throw error;
  }
  return rows;
};

const importReports = async (
  _: unknown,
  { input: { content, ...input } }: MutationImportReportsArgs,
  { deps, actor }: Context,
) => {
  const rows = await readRows(content);
  return 'refused' in rows ? rows : submitSheet(deps)({ ...input, rows }, actor);
};

const reportSheet = async (_: unknown, args: QueryReportSheetArgs, { inScope }: Context) => {
  const { formId, periodStart, unitId } = args;
  const asked = await inScope('report:submit', unitId, async ({ periods, forms, reporters }) => {
    const period = await periods.find({ formId, periodStart });
    const form = period && (await forms.byVersionId(period.formVersionId));
    if (!period || !form) return undefined;
    const limit = rowsMax + 1;
    return {
      form,
      rows: await reporters.asked(unitId, period.periodEnd, {
        asks: form.asks,
        limit,
        occasion: period.occasion,
      }),
    };
  });
  if (asked === undefined || asked.rows.length > rowsMax) return null;
  const { keys, labels } = titlesOf(asked.form);
  const rows = asked.rows.map(({ kind, id, unitId: unit, name }) => [kind, id, unit, name]);
  const columns = keys.map((title) => ({ title }));
  const content = await writeSpreadsheet([{ name: 'Bao cao', columns, rows: [labels, ...rows] }]);
  return { content: content.toString('base64'), contentType, rowCount: rows.length };
};

/** The GraphQL edge of filled sheets. */
export const reportSheetResolvers: Resolvers<Context> = {
  Query: { reportSheet },
  Mutation: { importReports },
  ReportRowProblem: { message: ({ message }) => say(message) },
};
