import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isCodeOf, type Level, levels, parentLevelsOn } from '../units/unit.ts';
import type { CsvRow } from './csv-rows.ts';
import type { EditionProblem, FileName, ListedUnit, ProblemCode } from './edition-files.ts';
import { problemAt } from './edition-messages.ts';
import { partsOfName, typeOfWord } from './type-words.ts';

/** Units of one list with what is wrong in it. Only rows without a problem of their own become units. */
export type UnitList = {
  readonly units: readonly ListedUnit[];
  readonly problems: readonly EditionProblem[];
  readonly typeWordsRewritten: number;
  readonly typesReadFromName: number;
};

type ListFile = Extract<FileName, 'UNITS_OLD' | 'UNITS_NEW'>;
type Reading = {
  unit?: ListedUnit;
  problem?: [ProblemCode, string];
  rewritten?: boolean;
  believedName?: boolean;
};

const levelOf = (word: string, asOf: CalendarDay): Level | undefined => {
  const level = levels.find((known) => known === word && known !== 'CENTRAL');
  if (level === undefined) return undefined;
  // A level that has no place in the tree of that day: the district after 30 June 2025.
  const isUsed = levels.some((below) => parentLevelsOn(below, asOf).includes(level)) || level === 'COMMUNE';
  return isUsed ? level : undefined;
};

const readUnit = ({ row, fields }: CsvRow, asOf: CalendarDay): Reading => {
  const [levelWord = '', code = '', fullName = '', typeWord = '', parentCode = ''] = fields;
  const level = levelOf(levelWord, asOf);
  if (level === undefined) return { problem: ['LEVEL_UNKNOWN', levelWord] };
  if (!isCodeOf(level, code)) return { problem: ['CODE_MALFORMED', code] };
  if (fullName === '') return { problem: ['NAME_EMPTY', code] };
  const stated = typeOfWord(level, typeWord);
  if (stated === undefined) return { problem: ['TYPE_UNKNOWN', typeWord] };
  const parts = partsOfName(level, fullName) ?? { unitType: stated, name: fullName, fullName };
  return {
    unit: { row, level, code, ...parts, parentCode },
    rewritten: parts.fullName !== fullName,
    believedName: parts.unitType !== stated,
  };
};

const keyOf = (unit: Pick<ListedUnit, 'level' | 'code'>): string => `${unit.level} ${unit.code}`;

const isInCycle = (start: ListedUnit, byCode: ReadonlyMap<string, ListedUnit>): boolean => {
  const seen = new Set<string>();
  for (let code = start.parentCode; code !== '' && !seen.has(code); ) {
    if (code === start.code) return true;
    seen.add(code);
    code = byCode.get(code)?.parentCode ?? '';
  }
  return false;
};

const parentProblem = (
  unit: ListedUnit,
  byCode: ReadonlyMap<string, ListedUnit>,
  asOf: CalendarDay,
): [ProblemCode, string] | undefined => {
  if (unit.level === 'PROVINCE')
    return unit.parentCode === '' ? undefined : ['PARENT_LEVEL_WRONG', unit.parentCode];
  const parent = byCode.get(unit.parentCode);
  if (parent === undefined) return ['PARENT_MISSING', unit.parentCode];
  if (parentLevelsOn(unit.level, asOf).includes(parent.level)) return undefined;
  return isInCycle(unit, byCode) ? ['PARENT_CYCLE', unit.code] : ['PARENT_LEVEL_WRONG', unit.parentCode];
};

const repeated = (units: readonly ListedUnit[], key: (unit: ListedUnit) => string): ListedUnit[] => {
  const seen = new Set<string>();
  return units.filter((unit) => seen.has(key(unit)) || !seen.add(key(unit)));
};

/** Reads the rows of a unit list (without the header) and checks them against each other. */
export const readUnitList = (file: ListFile, rows: readonly CsvRow[], asOf: CalendarDay): UnitList => {
  const readings = rows.map((row) => ({ row: row.row, ...readUnit(row, asOf) }));
  const units = readings.flatMap((reading) => reading.unit ?? []);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const at = (row: number, [code, what]: [ProblemCode, string]) => problemAt({ file, row }, code, what);
  const problems = readings.flatMap(({ row, problem }) => (problem ? [at(row, problem)] : []));
  for (const unit of repeated(units, keyOf)) problems.push(at(unit.row, ['CODE_TWICE', unit.code]));
  for (const unit of units) {
    const problem = parentProblem(unit, byCode, asOf);
    if (problem) problems.push(at(unit.row, problem));
  }
  // The list of 2023 does repeat names within a province, in different districts (domain manual 2.6).
  const sameName = (unit: ListedUnit): string => `${unit.parentCode} ${unit.level} ${unit.fullName}`;
  if (file === 'UNITS_NEW')
    for (const unit of repeated(units, sameName)) problems.push(at(unit.row, ['NAME_TWICE', unit.fullName]));
  return {
    units,
    problems,
    typeWordsRewritten: readings.filter((reading) => reading.rewritten).length,
    typesReadFromName: readings.filter((reading) => reading.believedName).length,
  };
};
