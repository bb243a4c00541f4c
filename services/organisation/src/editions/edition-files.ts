import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Message } from '@mttq/kernel/refusal';
import type { Extent } from '../lineage/lineage-link.ts';
import type { CodeEdition, Level, UnitType } from '../units/unit.ts';

export const fileNames = ['UNITS_OLD', 'UNITS_NEW', 'LINKS'] as const;
export type FileName = (typeof fileNames)[number];

/** The header line of each file. */
export const columnsOf: Record<FileName, readonly string[]> = {
  UNITS_OLD: ['level', 'code', 'full_name', 'type', 'parent_code'],
  UNITS_NEW: ['level', 'code', 'full_name', 'type', 'parent_code'],
  LINKS: ['level', 'from_code', 'from_name', 'to_code', 'to_name', 'extent'],
};

/** The three texts as they were staged. */
export type EditionTexts = Readonly<Record<FileName, string>>;

/** What the person who imports says about the files. */
export type EditionParameters = {
  /** Day for which the old list vouches. */
  readonly oldAsOf: CalendarDay;
  /** Day for which the new list vouches. */
  readonly newAsOf: CalendarDay;
  /** Day on which the new units take the place of the old ones. */
  readonly effectiveOn: CalendarDay;
  readonly oldEdition: CodeEdition;
  readonly newEdition: CodeEdition;
};

/** One unit as a list names it. */
export type ListedUnit = {
  readonly row: number;
  readonly level: Level;
  readonly code: string;
  readonly unitType: UnitType;
  readonly name: string;
  readonly fullName: string;
  /** Code of the unit one step up; empty for a province. */
  readonly parentCode: string;
};

/** One line of the links file. `level` is that of the old unit; `toLevel` differs for an island district. */
export type ListedLink = {
  readonly row: number;
  readonly level: Level;
  readonly fromCode: string;
  readonly toLevel: Level;
  /** As the new list writes it, which may be another code than the links file says. */
  readonly toCode: string;
  readonly toName: string;
  readonly extent: Extent;
};

/** An edition that was read without any problem. */
export type TreeEdition = {
  readonly oldUnits: readonly ListedUnit[];
  readonly newUnits: readonly ListedUnit[];
  readonly links: readonly ListedLink[];
};

const problemCodes = [
  'FILE_MALFORMED',
  'HEADER_WRONG',
  'COLUMNS_WRONG',
  'LEVEL_UNKNOWN',
  'CODE_MALFORMED',
  'TYPE_UNKNOWN',
  'NAME_EMPTY',
  'CODE_TWICE',
  'PARENT_MISSING',
  'PARENT_LEVEL_WRONG',
  'PARENT_CYCLE',
  'NAME_TWICE',
  'LINK_UNKNOWN_UNIT',
  'LINK_EXTENT_UNKNOWN',
  'LINK_EXTENTS_CONTRADICT',
  'RECORD_OVERLAP',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Why an edition is refused: which line of which file, and what to do about it. */
export type EditionProblem = {
  readonly file: FileName;
  readonly row: number;
  readonly code: ProblemCode;
  readonly message: Message;
};

/** Problems that are listed; a file with more is refused all the same. */
export const problemsMax = 1_000;

/** What was put right while reading, without a doubt about what was meant. */
export type ReadingNotes = {
  /** Fields that were not in NFC. */
  readonly normalised: number;
  /** Full names whose type word was written otherwise ("Thị Xã"). */
  readonly typeWordsRewritten: number;
  /** Rows whose `type` column contradicts the name; the name was believed. */
  readonly typesReadFromName: number;
  /** Links whose `to_code` the new list does not have; the unit was found by its name and province. */
  readonly linksResolvedByName: number;
};
