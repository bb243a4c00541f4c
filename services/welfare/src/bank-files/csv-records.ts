/** One record of a file: `row` is the number of its first line as an editor shows it. */
export type CsvRecord = { readonly row: number; readonly cells: readonly string[] };

/** What a part says; `rows` is how many lines it has. `openQuoteRow`: a quote that begins there never ends. */
export type CsvRecords = {
  readonly records: readonly CsvRecord[];
  readonly rows: number;
  readonly openQuoteRow: number | undefined;
};

// A record with quotes (RFC 4180): "" stands for one quote. Undefined: the quote is still open at the end of the text.
const splitQuoted = (text: string, delimiter: string): string[] | undefined => {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    if (text[at] !== '"') {
      const comma = text.indexOf(delimiter, at);
      const end = comma < 0 ? text.length : comma;
      cells.push(text.slice(at, end));
      at = end + 1;
      continue;
    }
    let value = '';
    let from = at + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0) return undefined;
      value += text.slice(from, quote);
      from = quote + 1;
      if (text[from] !== '"') break;
      value += '"';
      from += 1;
    }
    const comma = text.indexOf(delimiter, from);
    const end = comma < 0 ? text.length : comma;
    cells.push(value + text.slice(from, end));
    at = end + 1;
  }
  return cells;
};

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Reads whole lines of CSV (RFC 4180); also takes a byte order mark, LF or CRLF, and skips blank lines. */
export const readRecords = (given: string, firstRow: number, delimiter = ','): CsvRecords => {
  const records: CsvRecord[] = [];
  const lines = given.replace(/^\uFEFF/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const row = firstRow + at;
    let line = withoutReturn(lines[at] ?? '');
    if (line === '') continue;
    if (!line.includes('"')) {
      records.push({ row, cells: line.split(delimiter) });
      continue;
    }
    let cells = splitQuoted(line, delimiter);
    while (cells === undefined && at + 1 < lines.length) {
      at += 1;
      line = `${line}\n${withoutReturn(lines[at] ?? '')}`;
      cells = splitQuoted(line, delimiter);
    }
    if (cells === undefined) return { records, rows: lines.length, openQuoteRow: row };
    records.push({ row, cells });
  }
  return { records, rows: lines.length, openQuoteRow: undefined };
};
