import { type CalendarDay, parseDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Days as a paper writes them: one day, a range of days, a range of years, perhaps with a time. */
export type WrittenDays = {
  readonly text: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  /** "07:36", Asia/Ho_Chi_Minh; null when no time stands there. */
  readonly time: string | null;
};

const notRead = (): Refusal<'DaysNotRead'> =>
  refuse('DaysNotRead', {
    vi: 'Không đọc được ngày. Ví dụ hợp lệ: "24/8/2016", "18/11/1930-18/11/2020", "2017 – 2020", "tháng 9/2024".',
    en: 'No day could be read. Write it like "24/8/2016", "18/11/1930-18/11/2020", "2017 – 2020" or "tháng 9/2024".',
  });

const two = (text: string): string => text.padStart(2, '0');

// Two digits name a year of 2000–2069 or of 1970–1999.
const fullYear = (text: string): string => {
  if (text.length === 4) return text;
  return Number(text) < 70 ? `20${text}` : `19${text}`;
};

const dayOf = (match: RegExpMatchArray): CalendarDay | undefined =>
  parseDay(`${fullYear(match[3] ?? '')}-${two(match[2] ?? '')}-${two(match[1] ?? '')}`);

const lastOfMonth = (year: string, month: string): CalendarDay | undefined =>
  ['31', '30', '29', '28']
    .map((last) => parseDay(`${year}-${month}-${last}`))
    .find((day) => day !== undefined);

type Read = Omit<WrittenDays, 'text' | 'time'>;

const readYears = (text: string): Read | undefined => {
  const [, from, until = from] = /(?<!\d)(\d{4})(?:\s*[-–—]\s*(\d{4}))?(?!\d)/u.exec(text) ?? [];
  const startsOn = parseDay(`${from}-01-01`);
  const endsOn = parseDay(`${until}-12-31`);
  return startsOn === undefined || endsOn === undefined ? undefined : { precision: 'YEAR', startsOn, endsOn };
};

const readMonth = (text: string): Read | undefined => {
  const [, month, year] = /tháng\s+(\d{1,2})\s*[/-]\s*(\d{4})/iu.exec(text) ?? [];
  if (month === undefined || year === undefined) return undefined;
  const startsOn = parseDay(`${year}-${two(month)}-01`);
  const endsOn = lastOfMonth(year, two(month));
  return startsOn === undefined || endsOn === undefined
    ? undefined
    : { precision: 'MONTH', startsOn, endsOn };
};

const readFullDays = (text: string): Read | undefined | 'none' => {
  const found = [...text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/gu)];
  if (found.length === 0) return 'none';
  const [startsOn, endsOn = startsOn, ...more] = found.map(dayOf);
  const isWhole = startsOn !== undefined && endsOn !== undefined && more.length === 0;
  return isWhole ? { precision: 'DAY', startsOn, endsOn } : undefined;
};

/** Reads days as Vietnamese papers write them, day first; keeps the words. */
export const readDays = (written: string): WrittenDays | Refusal<'DaysNotRead'> => {
  const text = normaliseText(written);
  if (text === '' || text.length > 200) return notRead();
  const days = readFullDays(text);
  const read = days === 'none' ? (readMonth(text) ?? readYears(text)) : days;
  if (read === undefined || read.endsOn < read.startsOn) return notRead();
  const [, hour, minute] = /(?<![\d/])([01]?\d|2[0-3]):([0-5]\d)(?!\d)/u.exec(text) ?? [];
  const time = hour === undefined || minute === undefined ? null : `${two(hour)}:${minute}`;
  return { ...read, text, time };
};

/** Whole years from the first day to the last: 18/11/1930–18/11/2020 are 90. */
export const yearsBetween = ({ startsOn, endsOn }: Pick<WrittenDays, 'startsOn' | 'endsOn'>): number => {
  const years = Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4));
  return endsOn.slice(5) < startsOn.slice(5) ? years - 1 : years;
};

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "khóa XII" → 12, "lần thứ IX" → 9; undefined when no Roman number up to 399 stands there. */
export const readOrdinal = (written: string): number | undefined => {
  const roman = /(?<![\p{L}\d])(C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/gu;
  const found = [...normaliseText(written).matchAll(roman)].map(([, digits]) => digits ?? '').find(Boolean);
  if (found === undefined) return undefined;
  const values = [...found].map((digit) => romanValues[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
};
