import { describe, expect, test } from '@jest/globals';
import { zipOf } from '@mttq/testkit/zip-file';
import fc from 'fast-check';
import { type ReadRow, readSpreadsheet } from './read-spreadsheet.ts';
import { SpreadsheetUnreadable } from './spreadsheet.ts';
import { type WrittenCell, writeSpreadsheet } from './write-spreadsheet.ts';

type Options = Parameters<typeof readSpreadsheet>[1];

const rowsOf = async (file: Buffer, options?: Options): Promise<ReadRow[]> => {
  const rows: ReadRow[] = [];
  for await (const row of readSpreadsheet(file, options)) rows.push(row);
  return rows;
};

const problemOf = async (file: Buffer, options?: Options): Promise<string> => {
  try {
    await rowsOf(file, options);
  } catch (error) {
    if (!(error instanceof SpreadsheetUnreadable)) throw error;
    expect(error.advice.vi).toMatch(/\p{L}/u);
    return `${error.problem} ${error.row}:${error.column}`;
  }
  return 'read';
};

const written = (...rows: WrittenCell[][]): Promise<Buffer> =>
  writeSpreadsheet([{ name: 'Sổ', columns: [{ title: 'A' }, { title: 'B' }], rows }]);

/** A workbook as another program might write it. */
const workbook = (sheet: string, parts: { shared?: string; styles?: string; properties?: string } = {}) => ({
  'xl/workbook.xml': `<workbook xmlns:r="r">${parts.properties ?? ''}<sheets><sheet name="One" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  ...(parts.shared === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${parts.shared}</sst>` }),
  ...(parts.styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${parts.styles}</styleSheet>` }),
});

const textsOf = (rows: readonly ReadRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text));

describe('a written workbook', () => {
  test.each(['=cmd()', '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '{=1}'])(
    'holds %j as text and no formula anywhere',
    async (text) => {
      const file = await written([text, null]);
      const [, row] = await rowsOf(file);
      expect(row?.cells[0]).toEqual({ kind: 'text', text, isFormula: false });
    },
  );

  test('brings every text back, Vietnamese, quotes, line ends and markup included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !(text in Object.prototype)),
          { minLength: 1, maxLength: 20 },
        ),
        async (texts) => {
          const rows = await rowsOf(await written(...texts.map((text) => [text, 1])));
          // What XML cannot hold is replaced; a carriage return is a line end in XML.
          const expected = texts.map((text) =>
            text
              .toWellFormed()
              .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD')
              .replace(/\r\n?/gu, '\n'),
          );
          expect(rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each(['constructor', '__proto__', 'toString'])(
    'holds the word %s, with a space behind it',
    async (word) => {
      const [, row] = await rowsOf(await written([word, 1]));
      expect(row?.cells[0]?.text).toBe(`${word} `);
    },
  );

  test('keeps đồng exact: numbers up to 15 digits, text beyond', async () => {
    const rows = await rowsOf(await written([999_999_999_999_999n, 9_007_199_254_740_993n], [-5n, 0n]));
    expect(rows[1]?.cells.map(({ kind, text }) => [kind, text])).toEqual([
      ['number', '999999999999999'],
      ['text', '9007199254740993'],
    ]);
    expect(textsOf(rows)[2]).toEqual(['-5', '0']);
  });

  test('shows moments in Hanoi time', async () => {
    const rows = await rowsOf(await written([new Date('2024-09-08T18:00:01Z'), null]));
    expect(rows[1]?.cells[0]).toEqual({ kind: 'moment', text: '2024-09-09T01:00:01', isFormula: false });
  });

  test('is refused beyond a million cells', () => {
    const rows = Array.from({ length: 500_000 }, () => []);
    expect(() => writeSpreadsheet([{ name: 'x', columns: [{ title: 'A' }, { title: 'B' }], rows }])).toThrow(
      'divided',
    );
  });
});

describe('a workbook of another program', () => {
  test('gives shared, rich and inline texts without their reading aids, and empty cells in between', async () => {
    const file = zipOf(
      workbook(
        '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row><row><c t="inlineStr"><is><t>ngay &amp; gio</t></is></c></row>',
        { shared: '<si><t>Số CT</t></si><si><r><t>Ghi </t></r><r><t>có</t></r><rPh><t>x</t></rPh></si>' },
      ),
    );
    const rows = await rowsOf(file);
    expect(textsOf(rows)).toEqual([['', 'Số CT', '', 'Ghi có'], ['ngay & gio']]);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('gives days and moments by the style of the cell, and says what a formula once gave', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy&quot; ngày&quot;"/><numFmt numFmtId="171" formatCode="#,##0&quot; đồng&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
    const sheet =
      '<row><c s="1"><v>45544</v></c><c s="2"><v>45544.425381944446</v></c><c s="3"><v>1.0E7</v></c><c><f>SUM(A1)</f><v>3</v></c><c s="1"><v>0.5</v></c></row>';
    const [row] = await rowsOf(zipOf(workbook(sheet, { styles })));
    expect(row?.cells.map(({ kind, text, isFormula }) => `${kind} ${text} ${isFormula}`)).toEqual([
      'moment 2024-09-09 false',
      'moment 2024-09-09T10:12:33 false',
      'number 10000000 false',
      'number 3 true',
      'moment 12:00:00 false',
    ]);
    const since1904 = workbook(sheet, { styles, properties: '<workbookPr date1904="1"/>' });
    expect(textsOf(await rowsOf(zipOf(since1904)))[0]?.[0]).toBe('2028-09-10');
  });

  test('keeps all digits of a number beyond 2^53', async () => {
    const file = zipOf(workbook('<row><c><v>9007199254740993</v></c></row>'));
    expect(textsOf(await rowsOf(file))).toEqual([['9007199254740993']]);
  });

  test('is read row by row: who stops early has read no more', async () => {
    const sheet = Array.from({ length: 60_000 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('');
    // The end is broken, and nobody who stops before it hears of that.
    const file = zipOf({
      ...workbook(''),
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</oops>`,
    });
    const seen: number[] = [];
    for await (const { row } of readSpreadsheet(file)) {
      seen.push(row);
      if (row === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
    expect(await problemOf(file)).toBe('NOT_A_SPREADSHEET 0:0');
  });
});

describe('a bad file', () => {
  const one = '<row><c><v>1</v></c></row>';
  const bomb = `<worksheet><sheetData>${' '.repeat(3_000_000)}</sheetData></worksheet>`;

  test.each<[string, string, Buffer, Options?]>([
    ['that is text', 'NOT_A_SPREADSHEET 0:0', Buffer.from('Ngày,Số CT\n')],
    ['that is empty', 'NOT_A_SPREADSHEET 0:0', Buffer.alloc(0)],
    ['that breaks off', 'NOT_A_SPREADSHEET 0:0', zipOf(workbook(one)).subarray(0, 300)],
    ['with another archive in it', 'NOT_A_SPREADSHEET 0:0', zipOf({ 'a.txt': 'x' })],
    ['with a password', 'SPREADSHEET_ENCRYPTED 0:0', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['without the sheet', 'SHEET_NOT_FOUND 0:0', zipOf(workbook(one)), { sheetName: 'Two' }],
    [
      'that unpacks to too much',
      'SPREADSHEET_TOO_LARGE 0:0',
      zipOf({ ...workbook(''), 'xl/worksheets/sheet1.xml': bomb }),
      { unpackedBytesMax: 1_000_000 },
    ],
    [
      'that lies about its size',
      'NOT_A_SPREADSHEET 0:0',
      zipOf({ ...workbook(''), 'xl/worksheets/sheet1.xml': bomb }, 900),
    ],
    [
      'with too many files',
      'SPREADSHEET_TOO_LARGE 0:0',
      zipOf({ ...workbook(one), a: '', b: '' }),
      { entriesMax: 4 },
    ],
    ['with too many rows', 'TOO_MANY_ROWS 3:0', zipOf(workbook(one.repeat(3))), { rowsMax: 2 }],
    [
      'with a cell far to the right',
      'TOO_MANY_COLUMNS 1:18278',
      zipOf(workbook('<row><c r="ZZZ1"><v>1</v></c></row>')),
    ],
    [
      'with a long inline text',
      'CELL_TOO_LONG 2:1',
      zipOf(workbook(`${one}<row><c t="inlineStr"><is><t>12345</t></is></c></row>`)),
      { cellCharactersMax: 4 },
    ],
    [
      'with a long shared text',
      'CELL_TOO_LONG 0:0',
      zipOf(workbook(one, { shared: '<si><t>12345</t></si>' })),
      { cellCharactersMax: 4 },
    ],
    [
      'with too many shared texts',
      'SPREADSHEET_TOO_LARGE 0:0',
      zipOf(workbook(one, { shared: '<si><t>12</t></si>'.repeat(50) })),
      { sharedCharactersMax: 500 },
    ],
    [
      'with entities that grow',
      'NOT_A_SPREADSHEET 0:0',
      zipOf({
        ...workbook(''),
        'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>',
      }),
    ],
    [
      'with a shared text that is not there',
      'NOT_A_SPREADSHEET 1:1',
      zipOf(workbook('<row><c t="s"><v>7</v></c></row>')),
    ],
    [
      'with rows out of order',
      'NOT_A_SPREADSHEET 5:0',
      zipOf(workbook('<row r="5"></row><row r="4"></row>')),
    ],
  ])('%s is refused by name', async (...[, expected, file, options]) => {
    expect(await problemOf(file, options)).toBe(expected);
  });
});
