import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Ask } from '../import-edition.ts';
import { awaitStatement, type StatementOpening, sendStatement } from './send-statement.ts';
import type { StatementSource } from './statement-parts.ts';

/** What a person says of a file; the rest is read from it. */
export type StatementOfFile = Omit<StatementOpening, 'idempotencyKey' | 'format' | 'fileHash'>;

/** How an import ended. */
export type ImportedStatement = {
  readonly id: string;
  readonly state: string;
  readonly lineCount: number;
  readonly newLineCount: number;
  readonly overlapCount: number;
  readonly problemCount: number;
  readonly problems: {
    readonly nodes: readonly { row: number; column: number; code: string; message: string }[];
  };
};

// Every ZIP file, so every workbook, begins with these bytes: the name of a file proves nothing.
const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');

const isWorkbook = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(zipMark.length), 0, zipMark.length, 0);
    return buffer.equals(zipMark);
  } finally {
    await handle.close();
  }
};

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

const sourceOf = (file: string, format: 'CSV' | 'XLSX'): StatementSource =>
  format === 'XLSX'
    ? { workbook: createReadStream(file) as AsyncIterable<Buffer> }
    : { chunks: createReadStream(file, 'utf8') as AsyncIterable<string> };

/**
 * Imports a file, CSV or XLSX, and waits until it is reconciled or rejected. The key follows from the file and from what is said
 * of it: broken off anywhere, the same call goes on; with a corrected balance or period it is another import.
 */
export const importStatementFile = async (
  ask: Ask,
  { file, about }: { readonly file: string; readonly about: StatementOfFile },
  report: (line: string) => void,
): Promise<ImportedStatement> => {
  const fileHash = await hashOf(file);
  const format = (await isWorkbook(file)) ? 'XLSX' : 'CSV';
  const idempotencyKey = createHash('sha256')
    .update(JSON.stringify([fileHash, about]))
    .digest('hex');
  // What the client adds to the end of a text without a line break is part of what arrives: no hash is declared there.
  const opening = { idempotencyKey, ...about, format, ...(format === 'XLSX' ? { fileHash } : {}) } as const;
  const { id } = await sendStatement(ask, opening, { ...sourceOf(file, format), report });
  const { fundId } = about;
  const found = await awaitStatement(
    ask,
    { fundId, id, states: ['RECONCILED', 'REJECTED', 'PUBLISHED'] },
    report,
  );
  for (const { code, message } of found.problems.nodes) report(`  ${code} ${message}`);
  const more = found.problemCount - found.problems.nodes.length;
  if (more > 0) report(`  … and ${more} more problems: ask bankStatement { problems }`);
  report(`${found.state}: ${id}, ${found.lineCount} lines, ${found.overlapCount} of them known before`);
  return found;
};
