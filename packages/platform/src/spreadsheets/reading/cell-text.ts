const dayMs = 86_400_000;

/**
 * A count of days as Excel keeps it, as text: `2024-09-09`, with a time of day `2024-09-09T10:12:33`, without a day `10:12:33`.
 * The wall clock of whoever wrote it: no zone. Text that is no such count comes back as it is.
 */
export const momentText = (raw: string, countsFrom1904: boolean): string => {
  const days = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(days) || days < 0 || days > 2_958_466) return raw;
  // Excel counts a 29 February 1900 that never was.
  const base = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 && days >= 1 ? 31 : 30);
  const seconds = Math.round(days * 86_400);
  const text = new Date(
    base + Math.floor(seconds / 86_400) * dayMs + (seconds % 86_400) * 1000,
  ).toISOString();
  if (days < 1) return text.slice(11, 19);
  return seconds % 86_400 === 0 ? text.slice(0, 10) : text.slice(0, 19);
};

/** A number as digits wherever it is whole: `1.0E7` is `10000000`. Whole numbers of any length lose nothing. */
export const numberText = (raw: string): string => {
  const text = raw.trim();
  if (/^-?\d+$/u.test(text)) return text;
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
};

/** `B` is 2, `AA` is 27; 0 for text that names no column. */
export const columnOfReference = (reference: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/u.exec(reference)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};
