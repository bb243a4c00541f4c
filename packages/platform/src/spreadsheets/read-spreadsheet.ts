import { openParts, type PackageParts } from './reading/package-parts.ts';
import { gatherRows, type ReadRow } from './reading/sheet-rows.ts';
import { readWorkbook } from './reading/workbook.ts';
import { readXml } from './reading/xml-events.ts';
import { type SpreadsheetLimits, SpreadsheetUnreadable, spreadsheetLimits } from './spreadsheet.ts';

export type { ReadRow } from './reading/sheet-rows.ts';

async function* rowsOf(
  parts: PackageParts,
  sheetName: string | undefined,
  limits: SpreadsheetLimits,
): AsyncGenerator<ReadRow> {
  const workbook = await readWorkbook(parts, sheetName, limits);
  const { listener, take } = gatherRows(workbook, limits);
  for await (const _ of readXml(await parts.open(workbook.sheetPath), listener, limits)) yield* take();
  yield* take();
}

/**
 * Reads the rows of one sheet of an XLSX workbook (path or bytes) as they come: memory holds the shared texts and one chunk,
 * whatever the number of rows. The first sheet unless named. Throws `SpreadsheetUnreadable` with row and column when the file is no
 * workbook, has a password, or goes beyond a limit; rows before that place were given already.
 */
export async function* readSpreadsheet(
  file: string | Buffer,
  given: Partial<SpreadsheetLimits> & { readonly sheetName?: string } = {},
): AsyncGenerator<ReadRow> {
  const { sheetName, ...own } = given;
  const limits = { ...spreadsheetLimits, ...own };
  let parts: PackageParts | undefined;
  try {
    parts = await openParts(file, limits);
    yield* rowsOf(parts, sheetName, limits);
  } catch (error) {
    if (error instanceof SpreadsheetUnreadable) throw error;
    throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET', { row: 0, column: 0 }, error);
  } finally {
    parts?.close();
  }
}
