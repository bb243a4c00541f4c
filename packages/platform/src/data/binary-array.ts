// PostgreSQL's binary form of an array of one dimension without NULL: dimensions, flags, type of the elements, length, lower bound,
// then each element behind its width in bytes (array_recv in arrayfuncs.c).
const headBytes = 20;
const widthBytes = 4;
const types = { bytea: 17, bigint: 20, integer: 23, text: 25, date: 1_082, uuid: 2_950 } as const;
const uuidBytes = 16;
const millisecondsPerDay = 86_400_000;
const firstDay = Date.parse('2000-01-01T00:00:00Z');

type Fresh = { readonly array: Buffer; readonly view: DataView };

const begin = (type: keyof typeof types, length: number, bytes: number): Fresh => {
  const array = Buffer.allocUnsafe(headBytes + length * widthBytes + bytes);
  const view = new DataView(array.buffer, array.byteOffset, array.length);
  view.setInt32(0, 1);
  view.setInt32(4, 0);
  view.setInt32(8, types[type]);
  view.setInt32(12, length);
  view.setInt32(16, 1);
  return { array, view };
};

const arrayOfFourBytes = (type: 'integer' | 'date', values: readonly number[]): Buffer => {
  const { array, view } = begin(type, values.length, values.length * 4);
  let at = headBytes;
  for (const value of values) {
    view.setInt32(at, 4);
    view.setInt32(at + widthBytes, value);
    at += widthBytes + 4;
  }
  return array;
};

/** An `integer[]` as a parameter in binary: the driver sends a `Buffer` as it is, and the server has nothing to parse. */
export const integerArray = (values: readonly number[]): Buffer => arrayOfFourBytes('integer', values);

/** A `date[]` of days written `YYYY-MM-DD`. */
export const dateArray = (days: readonly string[]): Buffer => {
  const numbers = new Map<string, number>();
  const numberOf = (day: string): number => {
    const number = (Date.parse(`${day}T00:00:00Z`) - firstDay) / millisecondsPerDay;
    numbers.set(day, number);
    return number;
  };
  return arrayOfFourBytes(
    'date',
    days.map((day) => numbers.get(day) ?? numberOf(day)),
  );
};

/** A `bigint[]` of values within 64 bits. */
export const bigintArray = (values: readonly bigint[]): Buffer => {
  const { array, view } = begin('bigint', values.length, values.length * 8);
  let at = headBytes;
  for (const value of values) {
    view.setInt32(at, 8);
    view.setBigInt64(at + widthBytes, value);
    at += widthBytes + 8;
  }
  return array;
};

/** A `text[]` in UTF-8. */
export const textArray = (texts: readonly string[]): Buffer => {
  // A UTF-16 unit has up to three bytes in UTF-8.
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const { array, view } = begin('text', texts.length, letters * 3);
  let at = headBytes;
  for (const text of texts) {
    const width = array.write(text, at + widthBytes);
    view.setInt32(at, width);
    at += widthBytes + width;
  }
  return array.subarray(0, at);
};

const arrayOfPieces = (type: 'bytea' | 'uuid', pieces: Uint8Array, width: number): Buffer => {
  const { array, view } = begin(type, pieces.length / width, pieces.length);
  let at = headBytes;
  for (let from = 0; from < pieces.length; from += width) {
    view.setInt32(at, width);
    at += widthBytes;
    for (let byte = 0; byte < width; byte += 1) array[at + byte] = pieces[from + byte] as number;
    at += width;
  }
  return array;
};

/** A `bytea[]` of pieces of `width` bytes that lie one behind the other. */
export const bytesArray = (pieces: Uint8Array, width: number): Buffer =>
  arrayOfPieces('bytea', pieces, width);

/** A `uuid[]` of ids in 32 hexadecimal digits, with dashes or without. */
export const uuidArray = (ids: readonly string[]): Buffer =>
  arrayOfPieces('uuid', Buffer.from(ids.join('').replaceAll('-', ''), 'hex'), uuidBytes);
