import { Fault } from '@mttq/kernel/fault';

/** What a file is: text, or a workbook as it lies on the disk. */
export type StatementSource =
  | { readonly chunks: AsyncIterable<string> | Iterable<string> }
  | { readonly workbook: AsyncIterable<Buffer> | Iterable<Buffer> };

const partBytesMax = 120_000;
// In base64 exactly the 131,072 bytes that a part may have: so 256 parts hold 24 MiB.
const sliceBytes = 98_304;
const workbookBytesMax = 256 * sliceBytes;

/** Cuts a stream of text into parts of whole lines; a quoted line break stays within its part. */
async function* cutIntoParts(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let text = '';
  const cutAt = (limit: number): number => {
    for (let end = text.lastIndexOf('\n', limit); end > 0; end = text.lastIndexOf('\n', end - 1)) {
      const quotes = text.slice(0, end).split('"').length - 1;
      if (quotes % 2 === 0) return end + 1;
    }
    throw new Fault('LINE_TOO_LONG', `a line of the file is longer than ${partBytesMax} bytes`);
  };
  // Vietnamese letters have up to three bytes.
  const lettersMax = Math.floor(partBytesMax / 1.3);
  for await (const chunk of chunks) {
    text += chunk;
    while (text.length > lettersMax) {
      let end = cutAt(lettersMax);
      while (Buffer.byteLength(text.slice(0, end)) > partBytesMax) end = cutAt(Math.floor(end / 2));
      yield text.slice(0, end);
      text = text.slice(end);
    }
  }
  if (text !== '') yield text.endsWith('\n') ? text : `${text}\n`;
}

// Slices of one size whatever the chunks are: the same file gives the same parts, so an upload can go on.
async function* sliceWorkbook(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  let held = Buffer.alloc(0);
  let sent = 0;
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    for (; held.length >= sliceBytes; held = held.subarray(sliceBytes)) {
      sent += sliceBytes;
      if (sent > workbookBytesMax) break;
      yield held.subarray(0, sliceBytes).toString('base64');
    }
    if (sent + held.length > workbookBytesMax)
      throw new Fault(
        'WORKBOOK_TOO_LARGE',
        `a workbook has at most ${workbookBytesMax} bytes: send it as CSV`,
      );
  }
  if (held.length > 0) yield held.toString('base64');
}

/** The parts in which a file is sent, one at a time: lines of text, or slices of a workbook in base64. */
export const partsOf = (source: StatementSource): AsyncGenerator<string> =>
  'workbook' in source ? sliceWorkbook(source.workbook) : cutIntoParts(source.chunks);
