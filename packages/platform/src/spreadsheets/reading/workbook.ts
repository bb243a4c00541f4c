import { type SpreadsheetLimits, SpreadsheetUnreadable } from '../spreadsheet.ts';
import type { PackageParts } from './package-parts.ts';
import { readWholeXml } from './xml-events.ts';

/** What must be known before the rows of a sheet mean anything. */
export type Workbook = {
  readonly sheetPath: string;
  readonly sharedTexts: readonly string[];
  /** By style of a cell: whether its number is a moment. */
  readonly isMoment: readonly boolean[];
  /** Days are counted from 1904 on. */
  readonly countsFrom1904: boolean;
};

const whole = { row: 0, column: 0 };

const readSharedTexts = async (parts: PackageParts, limits: SpreadsheetLimits): Promise<string[]> => {
  const path = 'xl/sharedStrings.xml';
  if (!parts.has(path)) return [];
  const texts: string[] = [];
  let characters = 0;
  let text = '';
  let inText = false;
  let phonetic = 0;
  await readWholeXml(
    await parts.open(path),
    {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic += 1;
        else if (name === 't') inText = phonetic === 0;
      },
      text: (piece) => {
        if (inText) text += piece;
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic -= 1;
        else if (name === 'si') {
          characters += text.length + 16;
          if (text.length > limits.cellCharactersMax) throw new SpreadsheetUnreadable('CELL_TOO_LONG', whole);
          if (characters > limits.sharedCharactersMax)
            throw new SpreadsheetUnreadable('SPREADSHEET_TOO_LARGE', whole);
          texts.push(text);
        }
      },
    },
    limits,
  );
  return texts;
};

// ECMA-376 part 1, 18.8.30: the formats 14–22, 27–36, 45–47 and 50–58 show moments.
const isBuiltInMoment = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

// Letters of a date outside of quotes, brackets and escapes.
const isMomentCode = (code: string): boolean =>
  /[ymdhs]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '').replace(/General/giu, ''));

const readStyles = async (parts: PackageParts, limits: SpreadsheetLimits): Promise<boolean[]> => {
  const path = 'xl/styles.xml';
  if (!parts.has(path)) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await readWholeXml(
    await parts.open(path),
    {
      open: (name, attributes) => {
        if (name === 'numFmt')
          own.set(Number(attributes.numFmtId), isMomentCode(attributes.formatCode ?? ''));
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells && styles.length < 65_536) {
          const id = Number(attributes.numFmtId ?? '0');
          styles.push(own.get(id) ?? isBuiltInMoment(id));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    limits,
  );
  return styles;
};

const readSheetPath = async (parts: PackageParts, relation: string, limits: SpreadsheetLimits) => {
  let target: string | undefined;
  await readWholeXml(
    await parts.open('xl/_rels/workbook.xml.rels'),
    {
      open: (name, { Id, Target }) => {
        if (name === 'Relationship' && Id === relation) target = Target;
      },
    },
    limits,
  );
  const path = target === undefined ? '' : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!parts.has(path)) throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET', whole);
  return path;
};

/** Reads everything but the rows. `sheetName` undefined: the first sheet. */
export const readWorkbook = async (
  parts: PackageParts,
  sheetName: string | undefined,
  limits: SpreadsheetLimits,
): Promise<Workbook> => {
  let relation: string | undefined;
  let countsFrom1904 = false;
  await readWholeXml(
    await parts.open('xl/workbook.xml'),
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
        if (name === 'sheet' && relation === undefined && (sheetName ?? attributes.name) === attributes.name)
          relation = attributes.id;
      },
    },
    limits,
  );
  if (relation === undefined) throw new SpreadsheetUnreadable('SHEET_NOT_FOUND', whole);
  return {
    sheetPath: await readSheetPath(parts, relation, limits),
    sharedTexts: await readSharedTexts(parts, limits),
    isMoment: await readStyles(parts, limits),
    countsFrom1904,
  };
};
