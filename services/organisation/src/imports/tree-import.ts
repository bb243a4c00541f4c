import { createHash } from 'node:crypto';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import {
  type EditionParameters,
  type EditionProblem,
  type EditionTexts,
  type FileName,
  fileNames,
  type ReadingNotes,
} from '../editions/edition-files.ts';
import type { ImportReport } from '../editions/import-plan.ts';
import { codeEditions } from '../units/unit.ts';

const importStates = ['STAGING', 'QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED'] as const;
export type ImportState = (typeof importStates)[number];

/** What is done of an import that is being entered. */
export type ImportStage = 'READING' | 'PLANNING' | 'WRITING_UNITS' | 'WRITING_LINKS' | 'ANNOUNCING';

export type ImportProgress = {
  readonly stage: ImportStage;
  readonly done: number;
  readonly total: number;
  readonly attempts: number;
};

/** What an import did; `repeatOf` names the earlier import of the very same files, after which nothing was left to do. */
export type FinishedReport = ImportReport & {
  readonly notes: ReadingNotes;
  readonly repeatOf: string | null;
};

/** One import of a tree edition, from its first staged line to its report. */
export type TreeImport = EditionParameters & {
  readonly id: string;
  readonly actorId: string;
  readonly correlationId: string;
  readonly title: string;
  readonly documentId: string | null;
  readonly reason: string;
  readonly state: ImportState;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly recordedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly progress: ImportProgress | null;
  readonly report: FinishedReport | null;
  readonly problemCount: number;
  readonly failure: string | null;
};

/** How an import ends. */
export type ImportOutcome = {
  readonly state: 'DONE' | 'REFUSED' | 'FAILED';
  readonly digest: string | null;
  readonly report: FinishedReport | null;
  readonly problems: readonly EditionProblem[];
  readonly failure: string | null;
};

export type NewImport = EditionParameters & {
  readonly idempotencyKey: string;
  readonly title: string;
  readonly documentId?: string | null | undefined;
  readonly reason: string;
};

export type ImportPart = { readonly file: FileName; readonly part: number; readonly text: string };
export type PartCounts = {
  readonly partsOld: number;
  readonly partsNew: number;
  readonly partsLinks: number;
};

const partBytesMax = 131_072;
const partsMax = 64;
/** A process that is killed while it enters an import tries again; a file that kills it every time is given up. */
export const attemptsMax = 5;

export const treeImportNotValid = (vi: string, en: string): Refusal<'TreeImportNotValid'> =>
  refuse('TreeImportNotValid', { vi, en });

export const treeImportNotFound = (): Refusal<'TreeImportNotFound'> =>
  refuse('TreeImportNotFound', {
    vi: 'Không có lần nhập nào như vậy. Bắt đầu bằng startTreeImport.',
    en: 'No such import. Begin with startTreeImport.',
  });

export const treeImportClosed = (): Refusal<'TreeImportClosed'> =>
  refuse('TreeImportClosed', {
    vi: 'Lần nhập này đã nộp, không nhận thêm dòng. Bắt đầu lần nhập mới để sửa.',
    en: 'This import was submitted and takes no more rows. Begin a new import to correct it.',
  });

export const treeImportPartDiffers = (): Refusal<'TreeImportPartDiffers'> =>
  refuse('TreeImportPartDiffers', {
    vi: 'Phần này đã được gửi với nội dung khác. Gửi lại đúng nội dung cũ, hoặc bắt đầu lần nhập mới.',
    en: 'This part was sent before with another content. Send the same content, or begin a new import.',
  });

const isNamed = (text: string, max: number): boolean =>
  normaliseText(text).length > 0 && normaliseText(text).length <= max;

/** The days of an import stand in one order: the old list, the reform, the new list. */
export const faultOfNewImport = (command: NewImport): Refusal<'TreeImportNotValid'> | undefined => {
  const { oldAsOf, newAsOf, effectiveOn, oldEdition, newEdition } = command;
  if (!isNamed(command.title, 200) || !isNamed(command.reason, 500) || !isNamed(command.idempotencyKey, 200))
    return treeImportNotValid(
      'Cần title (đến 200 ký tự), reason (đến 500) và idempotencyKey (đến 200).',
      'title (up to 200 characters), reason (up to 500) and idempotencyKey (up to 200) are needed.',
    );
  if (!(oldAsOf < effectiveOn && effectiveOn <= newAsOf))
    return treeImportNotValid(
      'Thứ tự ngày phải là oldAsOf < effectiveOn ≤ newAsOf.',
      'The days must stand in this order: oldAsOf < effectiveOn ≤ newAsOf.',
    );
  if (codeEditions.indexOf(oldEdition) >= codeEditions.indexOf(newEdition))
    return treeImportNotValid(
      'newEdition phải mới hơn oldEdition.',
      'newEdition must be a later list than oldEdition.',
    );
  return undefined;
};

/** A part is a number of whole lines, so that parts can be put together in any order of arrival. */
export const faultOfPart = ({ part, text }: ImportPart): Refusal<'TreeImportNotValid'> | undefined => {
  if (part < 1 || part > partsMax)
    return treeImportNotValid(`part là số từ 1 đến ${partsMax}.`, `part is a number from 1 to ${partsMax}.`);
  if (text.length === 0 || Buffer.byteLength(text) > partBytesMax)
    return treeImportNotValid(
      `Mỗi phần có từ 1 đến ${partBytesMax} byte. Chia tệp thành các phần nhỏ hơn.`,
      `A part has 1 to ${partBytesMax} bytes. Cut the file into smaller parts.`,
    );
  if (!text.endsWith('\n'))
    return treeImportNotValid(
      'Mỗi phần phải gồm các dòng trọn vẹn, kết thúc bằng xuống dòng.',
      'A part consists of whole lines and ends with a line break.',
    );
  return undefined;
};

/** Every part from 1 to the given number must be there, and no other. */
export const faultOfParts = (
  staged: Readonly<Record<FileName, readonly number[]>>,
  counts: PartCounts,
): Refusal<'TreeImportNotValid'> | undefined => {
  const wanted = { UNITS_OLD: counts.partsOld, UNITS_NEW: counts.partsNew, LINKS: counts.partsLinks };
  for (const file of fileNames) {
    const numbers = new Set(staged[file]);
    const missing = Array.from({ length: wanted[file] }, (_, at) => at + 1).filter(
      (part) => !numbers.has(part),
    );
    if (missing.length > 0 || numbers.size !== wanted[file] || wanted[file] < 1)
      return treeImportNotValid(
        `${file}: đã có ${numbers.size} phần, cần ${wanted[file]}; còn thiếu: ${missing.join(', ') || '–'}.`,
        `${file}: ${numbers.size} parts are there, ${wanted[file]} are wanted; missing: ${missing.join(', ') || '–'}.`,
      );
  }
  return undefined;
};

/** SHA-256 of a text, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of everything that decides what an import does. */
export const contentDigest = (texts: EditionTexts, parameters: EditionParameters): string => {
  const { oldAsOf, newAsOf, effectiveOn, oldEdition, newEdition } = parameters;
  const files = fileNames.map((file) => digestOf(texts[file]));
  return digestOf(JSON.stringify([...files, oldAsOf, newAsOf, effectiveOn, oldEdition, newEdition]));
};

// Fixed for ever: documentation, tests and other installations name units by the ids that follow from it.
const unitNamespace = '6f1d2c1e-8f0a-5b5e-9d55-1f6a4a9f6f11';

/** UUID v5 of what a unit was first known as: the same on every machine that imports the same list. */
export const unitIdOf = (known: {
  edition: string;
  level: string;
  code: string;
  day: CalendarDay;
}): string => {
  const name = [known.edition, known.level, known.code, known.day].join('|');
  const hash = createHash('sha1')
    .update(Buffer.from(unitNamespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
