import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { type SpreadsheetLimits, SpreadsheetUnreadable } from '../spreadsheet.ts';

/** The files within a workbook. */
export type PackageParts = {
  readonly has: (path: string) => boolean;
  /** The bytes of one of them, unpacked as they are read. */
  readonly open: (path: string) => Promise<Readable>;
  readonly close: () => void;
};

const whole = { row: 0, column: 0 };
const signatureOfOle = 'd0cf11e0a1b11ae1';

const openZip = async (file: string | Buffer): Promise<ZipFile> => {
  // A workbook with a password, or one of before 2007, is another kind of file.
  if (typeof file !== 'string' && file.subarray(0, 8).toString('hex') === signatureOfOle)
    throw new SpreadsheetUnreadable('SPREADSHEET_ENCRYPTED', whole);
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true };
  return typeof file === 'string' ? openPromise(file, options) : fromBufferPromise(file, options);
};

const readEntries = async (zip: ZipFile, limits: SpreadsheetLimits): Promise<Map<string, Entry>> => {
  if (zip.entryCount > limits.entriesMax) throw new SpreadsheetUnreadable('SPREADSHEET_TOO_LARGE', whole);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new SpreadsheetUnreadable('SPREADSHEET_ENCRYPTED', whole);
    entries.set(entry.fileName, entry);
  }
  return entries;
};

/** Opens a workbook by its path or bytes. What is opened counts against the limit of unpacked bytes before a byte is unpacked. */
export const openParts = async (file: string | Buffer, limits: SpreadsheetLimits): Promise<PackageParts> => {
  const zip = await openZip(file);
  try {
    const entries = await readEntries(zip, limits);
    let unpacked = 0;
    return {
      has: (path) => entries.has(path),
      open: (path) => {
        const entry = entries.get(path);
        if (entry === undefined) throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET', whole);
        // The unpacker stops at the size that the entry declares: what is declared is the most that can come.
        unpacked += entry.uncompressedSize;
        if (unpacked > limits.unpackedBytesMax)
          throw new SpreadsheetUnreadable('SPREADSHEET_TOO_LARGE', whole);
        return zip.openReadStreamPromise(entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
};
