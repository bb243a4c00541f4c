import type { Readable } from 'node:stream';
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { type SpreadsheetLimits, SpreadsheetUnreadable } from '../spreadsheet.ts';

/** What is told while XML goes by. Names come without their prefix. */
export type XmlListener = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const whole = { row: 0, column: 0 };
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const parserFor = (listener: XmlListener, heard: () => void): SaxesParser => {
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET', whole, error);
  });
  // Entities of a document type could grow without end; workbooks have none.
  parser.on('doctype', () => {
    throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET', whole);
  });
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes as Record<string, string | SaxesAttributePlain>))
      plain[localName(key)] = typeof value === 'string' ? value : value.value;
    listener.open?.(localName(name), plain);
  });
  parser.on('text', (text) => {
    heard();
    listener.text?.(text);
  });
  parser.on('cdata', (text) => {
    heard();
    listener.text?.(text);
  });
  parser.on('closetag', ({ name }) => {
    heard();
    listener.close?.(localName(name));
  });
  return parser;
};

/**
 * Reads XML as it arrives and pauses after every chunk. One text or tag longer than any cell may be ends the reading: the parser
 * would keep it in memory.
 */
export async function* readXml(
  stream: Readable,
  listener: XmlListener,
  { cellCharactersMax }: Pick<SpreadsheetLimits, 'cellCharactersMax'>,
): AsyncGenerator<void> {
  let unheard = 0;
  const parser = parserFor(listener, () => {
    unheard = 0;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of stream) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    unheard += text.length;
    parser.write(text);
    // Escapes make at most ten characters of one; a chunk may end within a tag.
    if (unheard > cellCharactersMax * 10 + 1_000_000) throw new SpreadsheetUnreadable('CELL_TOO_LONG', whole);
    yield;
  }
  parser.write(decoder.decode()).close();
}

/** Reads XML to its end. */
export const readWholeXml = async (
  stream: Readable,
  listener: XmlListener,
  limits: Pick<SpreadsheetLimits, 'cellCharactersMax'>,
): Promise<void> => {
  for await (const _ of readXml(stream, listener, limits));
};
