import { normaliseText } from '@mttq/kernel/search-key';

/** One line of a file: `row` is its number as an editor shows it, the header being row 1. */
export type CsvRow = { readonly row: number; readonly fields: readonly string[] };

export type CsvFault = 'FIELD_TOO_LONG' | 'QUOTE_NOT_CLOSED' | 'TEXT_AFTER_QUOTE' | 'TOO_MANY_ROWS';

/** What a text says as a table, with what is wrong with it and how many fields were not in NFC. */
export type CsvTable = {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly { readonly row: number; readonly fault: CsvFault }[];
  readonly normalised: number;
};

const rowsMax = 50_000;
const fieldLengthMax = 250;

type Reader = {
  readonly rows: CsvRow[];
  readonly faults: { row: number; fault: CsvFault }[];
  normalised: number;
  row: number;
  fields: string[];
};

const takeField = (reader: Reader, text: string): void => {
  const field = normaliseText(text);
  if (text !== text.normalize('NFC')) reader.normalised += 1;
  if (field.length > fieldLengthMax) reader.faults.push({ row: reader.row, fault: 'FIELD_TOO_LONG' });
  reader.fields.push(field);
};

const takeRow = (reader: Reader): void => {
  const blank = reader.fields.length === 1 && reader.fields[0] === '';
  if (!blank) reader.rows.push({ row: reader.row, fields: reader.fields });
  reader.fields = [];
};

// A quoted field: the text up to the closing quote, with "" standing for one quote (RFC 4180, rule 7).
const quoted = (text: string, start: number): { value: string; next: number } | undefined => {
  let value = '';
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
};

const endOfField = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
  return at;
};

const readField = (reader: Reader, text: string, start: number): number => {
  if (text[start] !== '"') {
    const end = endOfField(text, start);
    takeField(reader, text.slice(start, end).replace(/\r$/, ''));
    return end;
  }
  const field = quoted(text, start + 1);
  if (field === undefined) {
    reader.faults.push({ row: reader.row, fault: 'QUOTE_NOT_CLOSED' });
    return text.length;
  }
  takeField(reader, field.value);
  const end = endOfField(text, field.next);
  const rest = text.slice(field.next, end).replace(/\r$/, '');
  if (rest !== '') reader.faults.push({ row: reader.row, fault: 'TEXT_AFTER_QUOTE' });
  return end;
};

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Reads CSV as RFC 4180 writes it; also accepts a byte order mark, LF or CRLF, and blank lines. */
export const readCsv = (given: string): CsvTable => {
  const text = given.replace(/^\uFEFF/, '');
  const reader: Reader = { rows: [], faults: [], normalised: 0, row: 1, fields: [] };
  let at = 0;
  while (at < text.length) {
    const end = readField(reader, text, at);
    const lines = text[at] === '"' ? linesIn(text.slice(at, end)) : 0;
    const last = end >= text.length || text[end] === '\n';
    if (last) takeRow(reader);
    reader.row += lines + (text[end] === '\n' ? 1 : 0);
    if (reader.rows.length > rowsMax) {
      reader.faults.push({ row: reader.row, fault: 'TOO_MANY_ROWS' });
      break;
    }
    if (text[end] === ',' && end + 1 === text.length) takeField(reader, '');
    at = end + 1;
  }
  if (reader.fields.length > 0) takeRow(reader);
  return reader;
};
