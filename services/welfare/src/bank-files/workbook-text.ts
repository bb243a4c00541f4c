/** A cell of a workbook; moments are ISO 8601. */
export type WorkbookCell = { readonly kind: string; readonly text: string; readonly isFormula: boolean };

const quoted = (text: string): string => {
  // One row of the sheet stays one line of the text: so rows keep their numbers.
  const flat = text.replace(/\s*[\r\n]+\s*/gu, ' ');
  return /[",]/u.test(flat) ? `"${flat.replaceAll('"', '""')}"` : flat;
};

/** A row of a sheet as a line of CSV; empty cells at its end are left out. */
export const toCsvLine = (cells: readonly WorkbookCell[]): string => {
  const end = cells.findLastIndex(({ text }) => text.trim() !== '') + 1;
  return `${cells
    .slice(0, end)
    .map(({ text }) => quoted(text))
    .join(',')}\n`;
};
