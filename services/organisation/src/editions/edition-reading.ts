import { type CsvRow, readCsv } from './csv-rows.ts';
import {
  columnsOf,
  type EditionParameters,
  type EditionProblem,
  type EditionTexts,
  type FileName,
  fileNames,
  type ReadingNotes,
  type TreeEdition,
} from './edition-files.ts';
import { problemAt } from './edition-messages.ts';
import { readLinkList } from './listed-links.ts';
import { readUnitList } from './listed-units.ts';

/** What the three files say, everything that is wrong with them, and what was put right in passing. */
export type EditionReading = {
  readonly edition: TreeEdition;
  readonly problems: readonly EditionProblem[];
  readonly notes: ReadingNotes;
};

type Table = { rows: CsvRow[]; problems: EditionProblem[]; normalised: number };

const readTable = (file: FileName, text: string): Table => {
  const { rows, faults, normalised } = readCsv(text);
  const columns = columnsOf[file];
  const [header, ...body] = rows;
  const problems = faults.map(({ row, fault }) => problemAt({ file, row }, 'FILE_MALFORMED', fault));
  if (header?.fields.join(',') !== columns.join(','))
    return {
      rows: [],
      problems: [...problems, problemAt({ file, row: 1 }, 'HEADER_WRONG', columns.join(','))],
      normalised,
    };
  const isWhole = ({ fields }: CsvRow): boolean => fields.length === columns.length;
  for (const { row, fields } of body.filter((line) => !isWhole(line)))
    problems.push(problemAt({ file, row }, 'COLUMNS_WRONG', `${fields.length}, ${columns.length}`));
  return { rows: body.filter(isWhole), problems, normalised };
};

const inOrder = (problems: readonly EditionProblem[]): EditionProblem[] =>
  problems.toSorted(
    (left, right) => fileNames.indexOf(left.file) - fileNames.indexOf(right.file) || left.row - right.row,
  );

/** Reads and checks an edition by itself, without regard to what is on record. */
export const readEdition = (texts: EditionTexts, parameters: EditionParameters): EditionReading => {
  const oldTable = readTable('UNITS_OLD', texts.UNITS_OLD);
  const newTable = readTable('UNITS_NEW', texts.UNITS_NEW);
  const linkTable = readTable('LINKS', texts.LINKS);
  const oldList = readUnitList('UNITS_OLD', oldTable.rows, parameters.oldAsOf);
  const newList = readUnitList('UNITS_NEW', newTable.rows, parameters.effectiveOn);
  const linkList = readLinkList(linkTable.rows, { oldUnits: oldList.units, newUnits: newList.units });
  const parts = [oldTable, newTable, linkTable, oldList, newList, linkList];
  return {
    edition: { oldUnits: oldList.units, newUnits: newList.units, links: linkList.links },
    problems: inOrder(parts.flatMap((part) => part.problems)),
    notes: {
      normalised: oldTable.normalised + newTable.normalised + linkTable.normalised,
      typeWordsRewritten: oldList.typeWordsRewritten + newList.typeWordsRewritten,
      typesReadFromName: oldList.typesReadFromName + newList.typesReadFromName,
      linksResolvedByName: linkList.resolvedByName,
    },
  };
};
