import type { Message } from '@mttq/kernel/refusal';
import { type FormField, numberFields, type ReportForm } from './report-form.ts';

/** What was entered: field keys with text. */
export type EnteredValue = { readonly key: string; readonly value: string };

/** Numbers are decimal text without separators, so that no digit is lost. */
export type FormValues = {
  readonly numbers: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Personal data: sealed before it is stored. */
  readonly personal: Readonly<Record<string, string>>;
};

/** What is wrong with an entered value, by the name of the rule. */
export type ValueViolation = {
  readonly fieldKey: string;
  readonly rule: string;
  readonly message: Message;
};

/** A value that may be right but is unlike the earlier ones of the same reporter. */
export type ValueWarning = {
  readonly fieldKey: string;
  readonly usual: string;
  readonly message: Message;
};

/** Under which key a choice is counted: it adds up like a number. */
export const tallyKey = (fieldKey: string, choice: string): string => `${fieldKey}=${choice}`;

const textLengthMax = 10_000;
const personalLengthMax = 200;

/**
 * Reads a whole number as people write it: "1552", "46.091.000.000 đồng", "3.862.000.000đ", "1.552.". Answers with digits,
 * `undefined` for everything else ("19,37%", "12/21", "-3", "trên 200").
 */
export const readWhole = (text: string): string | undefined => {
  const bare = text
    .normalize('NFC')
    .trim()
    .replace(/\s*(đồng|đ|vnđ|vnd)\.?$/iu, '')
    .replace(/\.$/u, '');
  const isGrouped = /^\d{1,3}(\.\d{3})+$/.test(bare);
  const digits = isGrouped ? bare.replaceAll('.', '') : bare;
  return /^\d{1,18}$/.test(digits) ? BigInt(digits).toString() : undefined;
};

const violation = (fieldKey: string, rule: string, [vi, en]: readonly [string, string]): ValueViolation => ({
  fieldKey,
  rule,
  message: { vi, en },
});

const readNumber = (field: FormField, text: string): string | ValueViolation => {
  const digits = readWhole(text);
  if (digits === undefined)
    return violation(field.key, 'NUMBER_NOT_VALID', [
      `"${field.label}" phải là số nguyên không âm, ví dụ 46091000000 hoặc 46.091.000.000; không ghi %, phân số hay "trên", "gần".`,
      `"${field.label}" must be a whole number, e.g. 46091000000 or 46.091.000.000; no percent, fraction, "over" or "about".`,
    ]);
  const isBelow = field.min !== null && BigInt(digits) < BigInt(field.min);
  const isAbove = field.max !== null && BigInt(digits) > BigInt(field.max);
  return isBelow || isAbove
    ? violation(field.key, 'OUT_OF_BOUNDS', [
        `"${field.label}" phải từ ${field.min ?? '0'} đến ${field.max ?? '…'}. Hãy kiểm tra lại.`,
        `"${field.label}" must lie between ${field.min ?? '0'} and ${field.max ?? '…'}. Check it.`,
      ])
    : digits;
};

const readText = (field: FormField, text: string): string | ValueViolation => {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const lengthMax = field.type === 'PERSONAL' ? personalLengthMax : textLengthMax;
  if (clean.length > lengthMax || clean.includes('\u0000'))
    return violation(field.key, 'TEXT_TOO_LONG', [
      `"${field.label}" dài quá ${lengthMax} ký tự. Hãy rút gọn.`,
      `"${field.label}" is longer than ${lengthMax} characters. Shorten it.`,
    ]);
  if (field.type === 'CHOICE' && !field.choices.includes(clean))
    return violation(field.key, 'CHOICE_NOT_KNOWN', [
      `"${field.label}" phải là một trong: ${field.choices.join(', ')}.`,
      `"${field.label}" must be one of: ${field.choices.join(', ')}.`,
    ]);
  return clean;
};

const readOne = (field: FormField, text: string): string | ValueViolation => {
  if (field.type === 'IDENTITY' || field.type === 'RATIO')
    return violation(field.key, 'NOT_ENTERED', [
      `"${field.label}" do hệ thống điền. Hãy bỏ trường này.`,
      `"${field.label}" is filled by the system. Leave it out.`,
    ]);
  return field.type === 'COUNT' || field.type === 'MONEY' ? readNumber(field, text) : readText(field, text);
};

const missing = (form: ReportForm, filled: ReadonlySet<string>): ValueViolation[] =>
  form.fields
    .filter(({ isRequired, key, type }) => isRequired && type !== 'IDENTITY' && !filled.has(key))
    .map(({ key, label }) =>
      violation(key, 'MISSING', [`Chưa ghi "${label}".`, `"${label}" is missing. Fill it in.`]),
    );

const broken = (form: ReportForm, numbers: Readonly<Record<string, string>>): ValueViolation[] =>
  form.rules.flatMap(({ key, kind, whole, parts }) => {
    const total = numbers[whole];
    const given = parts.map((part) => numbers[part]).filter((part) => part !== undefined);
    // A rule with blanks cannot be judged: that a field must be filled is another rule.
    if (total === undefined || given.length === 0) return [];
    const sum = given.reduce((left, right) => left + BigInt(right), 0n);
    const isKept =
      kind === 'PARTS_AT_MOST' || given.length < parts.length ? sum <= BigInt(total) : sum === BigInt(total);
    if (isKept) return [];
    const labelOf = (wanted: string) => form.fields.find((field) => field.key === wanted)?.label ?? wanted;
    const list = parts.map(labelOf).join(' + ');
    return [
      violation(whole, key, [
        `${list} = ${sum}, không khớp với "${labelOf(whole)}" = ${total}.`,
        `${list} = ${sum} does not fit "${labelOf(whole)}" = ${total}.`,
      ]),
    ];
  });

/** Reads entered values by a form. A draft may lack required fields and break rules between fields; a report may not. */
export const readValues = (
  form: ReportForm,
  entered: readonly EnteredValue[],
  isDraft = false,
): { readonly values: FormValues; readonly violations: readonly ValueViolation[] } => {
  const fieldOf = new Map(form.fields.map((field) => [field.key, field]));
  const numbers: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const personal: Record<string, string> = {};
  const violations: ValueViolation[] = [];
  const seen = new Set<string>();
  for (const { key, value } of entered) {
    const field = fieldOf.get(key);
    if (field === undefined || seen.has(key)) {
      violations.push(
        violation(key.slice(0, 60), field === undefined ? 'FIELD_NOT_KNOWN' : 'FIELD_TWICE', [
          `Trường "${key.slice(0, 60)}" không có trong biểu mẫu hoặc ghi hai lần.`,
          `Field "${key.slice(0, 60)}" is not in the form, or is there twice.`,
        ]),
      );
      continue;
    }
    if (value.trim() === '') continue;
    seen.add(key);
    const read = readOne(field, value);
    if (typeof read !== 'string') violations.push(read);
    else if (field.type === 'COUNT' || field.type === 'MONEY') {
      numbers[key] = read;
      // What was written stays beside what was understood.
      if (read !== value) texts[key] = value.normalize('NFC').trim().slice(0, 100);
    } else {
      (field.type === 'PERSONAL' ? personal : texts)[key] = read;
      if (field.type === 'CHOICE') numbers[tallyKey(key, read)] = '1';
    }
  }
  const values: FormValues = { numbers, texts, personal };
  if (!isDraft) violations.push(...missing(form, seen), ...broken(form, values.numbers));
  return { values, violations };
};

const historyMin = 3;
const timesMax = 10n;

const median = (sorted: readonly bigint[]): bigint => sorted[Math.floor(sorted.length / 2)] ?? 0n;

/** Values ten times above or below the median of the reporter's own last reports (three at least). */
export const findOutliers = (
  form: ReportForm,
  numbers: Readonly<Record<string, string>>,
  history: readonly Readonly<Record<string, string>>[],
): ValueWarning[] =>
  numberFields(form).flatMap(({ key, label }) => {
    const value = numbers[key];
    const earlier = history.map((past) => past[key]).filter((past) => past !== undefined);
    if (value === undefined || earlier.length < historyMin) return [];
    const usual = median(
      earlier.map(BigInt).toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0)),
    );
    const isHigh = BigInt(value) > (usual === 0n ? 1n : usual) * timesMax;
    const isLow = BigInt(value) * timesMax < usual;
    if (!isHigh && !isLow) return [];
    return [
      {
        fieldKey: key,
        usual: usual.toString(),
        message: {
          vi: `"${label}" = ${value}, khác xa mức thường báo cáo của đơn vị (${usual}). Hãy kiểm tra số 0 thừa hoặc thiếu.`,
          en: `"${label}" = ${value} is far from what this unit usually reports (${usual}). Check for a zero too many or too few.`,
        },
      },
    ];
  });

/** Open values in order of the form; a number that was written in another way carries that, too. */
export const shownValues = (
  form: ReportForm,
  { numbers, texts }: Pick<FormValues, 'numbers' | 'texts'>,
): { readonly fieldKey: string; readonly value: string; readonly original: string | null }[] =>
  form.fields.flatMap(({ key }) => {
    const value = numbers[key] ?? texts[key];
    const original = key in numbers ? (texts[key] ?? null) : null;
    return value === undefined ? [] : [{ fieldKey: key, value, original }];
  });
