import { Fault } from '@mttq/kernel/fault';
import type { Message } from '@mttq/kernel/refusal';
import { z } from 'zod';

/** One environment variable: its name, what it means, how its text becomes a value. */
export type Setting<Value> = {
  /** Name of the environment variable: `PORT`. */
  readonly variable: string;
  /** One sentence for `docs/settings.md`. */
  readonly description: string;
  /** `ms`, `bytes`, `connections`, …; left out where a value has no unit. */
  readonly unit?: string;
  /** Text used when the variable is unset or empty. Without it the variable must be set, unless `optional`. */
  readonly fallback?: string;
  /** Whether the setting may stay without a value (`undefined`). */
  readonly optional?: boolean;
  /** Whether the value must never be printed. */
  readonly secret?: boolean;
  /** What a right value looks like, for the person who set a wrong one. */
  readonly rule: Message;
  /** Reads the text of the variable. */
  readonly schema: z.ZodType<Value, string>;
};

/** Settings by the name that code uses: `{ port: { variable: 'PORT', … } }`. */
// biome-ignore lint/suspicious/noExplicitAny: a record of settings of any value; `Settings` gets the types back.
export type SettingsDefinition = Readonly<Record<string, Setting<any>>>;

/** The values that a definition yields. */
export type Settings<Definition extends SettingsDefinition> = {
  readonly [Name in keyof Definition]: Definition[Name] extends Setting<infer Value> ? Value : never;
};

const complaint = (setting: Setting<unknown>, text: string | undefined): string => {
  const found =
    text === undefined ? 'is not set' : setting.secret ? 'has a wrong value' : `is ${JSON.stringify(text)}`;
  return [
    `${setting.variable} ${found}: ${setting.rule.en}. ${setting.description}`,
    `  ${setting.variable} ${text === undefined ? 'chưa được đặt' : 'có giá trị sai'}: ${setting.rule.vi}.`,
  ].join('\n');
};

/**
 * Reads every setting of a definition from the environment. Throws a `Fault` (`SETTINGS_INVALID`) that lists all wrong
 * variables at once, each with its rule and the remedy in both languages.
 */
export const readSettings = <Definition extends SettingsDefinition>(
  definition: Definition,
  environment: Readonly<Record<string, string | undefined>>,
): Settings<Definition> => {
  const values: Record<string, unknown> = {};
  const complaints: string[] = [];
  for (const [name, setting] of Object.entries(definition)) {
    const text = environment[setting.variable] || setting.fallback;
    if (text === undefined) {
      if (!setting.optional) complaints.push(complaint(setting, undefined));
      continue;
    }
    const read = setting.schema.safeParse(text);
    if (read.success) values[name] = read.data;
    else complaints.push(complaint(setting, text));
  }
  if (complaints.length > 0)
    throw new Fault(
      'SETTINGS_INVALID',
      `Set these environment variables and start again (hãy đặt các biến môi trường này rồi khởi động lại); docs/settings.md lists all:\n${complaints.join('\n')}`,
    );
  return values as Settings<Definition>;
};

type Described = Pick<Setting<unknown>, 'variable' | 'description'> &
  Partial<Pick<Setting<unknown>, 'unit' | 'fallback' | 'optional' | 'secret'>>;

/** A whole number between two bounds, both included. */
export const wholeNumber = (from: Described, bounds: { min: number; max: number }): Setting<number> => ({
  ...from,
  rule: {
    en: `write a whole number from ${bounds.min} to ${bounds.max}${from.unit ? ` (${from.unit})` : ''}`,
    vi: `hãy ghi một số nguyên từ ${bounds.min} đến ${bounds.max}${from.unit ? ` (${from.unit})` : ''}`,
  },
  schema: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(bounds.min).max(bounds.max)),
});

/** Text that is not empty. */
export const text = (from: Described): Setting<string> => ({
  ...from,
  rule: { en: 'write a text that is not empty', vi: 'hãy ghi một chuỗi không rỗng' },
  schema: z.string().min(1),
});

/** Text that may be left out. */
export const optionalText = (from: Described): Setting<string | undefined> => ({
  ...from,
  optional: true,
  rule: { en: 'write a text, or leave it unset', vi: 'hãy ghi một chuỗi hoặc bỏ trống' },
  schema: z.string().min(1),
});

/** An address with one of the given schemes: `['postgres', 'postgresql']`. */
export const address = (from: Described, schemes: readonly string[]): Setting<string> => ({
  ...from,
  rule: {
    en: `write an address that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    vi: `hãy ghi một địa chỉ bắt đầu bằng ${schemes.map((scheme) => `${scheme}://`).join(' hoặc ')}`,
  },
  schema: z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1))),
});

/** One word of a fixed list. */
export const choice = <const Word extends string>(
  from: Described,
  words: readonly Word[],
): Setting<Word> => ({
  ...from,
  rule: { en: `write one of ${words.join(', ')}`, vi: `hãy ghi một trong các giá trị ${words.join(', ')}` },
  schema: z.enum(words) as z.ZodType<Word, string>,
});

/** Words separated by commas; none when empty. At most 1,000. */
export const words = (from: Described): Setting<readonly string[]> => ({
  ...from,
  fallback: from.fallback ?? ',',
  rule: { en: 'write words separated by commas', vi: 'hãy ghi các từ cách nhau bằng dấu phẩy' },
  schema: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .pipe(z.array(z.string()).max(1_000)),
});

/** JSON of a given shape, such as a key in JWK form. */
export const json = <Value>(
  from: Described,
  expected: { readonly shape: z.ZodType<Value>; readonly rule: Message },
): Setting<Value> => ({
  ...from,
  rule: expected.rule,
  schema: z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(expected.shape as z.ZodType<Value, unknown>),
});
