import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Vnd, VndInput } from '@mttq/kernel/vnd';

/** PLANNED → HELD, or PLANNED → CANCELLED. What was held is corrected by a next version. */
export type UnityDayState = 'PLANNED' | 'HELD' | 'CANCELLED';

/** Somebody who came from above: the office and its level, never a name. */
export type Guest = {
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly office: string;
};

const countFields = [
  ...([
    'persons',
    'households',
    'familiesCommended',
    'collectivesCommended',
    'individualsCommended',
  ] as const),
  ...(['housesHandedOver', 'gifts'] as const),
] as const;

type CountField = (typeof countFields)[number];

/** What was counted; null is unknown, never 0. */
export type UnityDayFigures = { readonly [Field in CountField]: number | null } & {
  /** Worth of the gifts, and money that was given. */
  readonly giftValue: Vnd | null;
  readonly money: Vnd | null;
};

/** What is said of a day: when, where, with what. */
export type UnityDayContent = UnityDayFigures & {
  readonly heldOn: CalendarDay;
  /** Residential areas that hold it; several hold it together. */
  readonly areaIds: readonly string[];
  readonly title: string | null;
  readonly programme: readonly string[];
  readonly guests: readonly Guest[];
  readonly documentId: string | null;
  /** Why it lies outside of November. */
  readonly dayReason: string | null;
};

/** A Great Unity Day (Ngày hội Đại đoàn kết) of one or more residential areas in a year. */
export type GreatUnityDay = UnityDayContent & {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly year: number;
  readonly state: UnityDayState;
  readonly version: number;
  readonly cancelledBecause: string | null;
};

/** Content as it comes in: sums may be no amounts. */
export type StatedUnityDay = Omit<UnityDayContent, 'giftValue' | 'money'> & {
  readonly giftValue: VndInput | null;
  readonly money: VndInput | null;
};

const limits = { areas: 50, lines: 50, line: 500, title: 500, reason: 500, count: 10_000_000 } as const;

export const greatUnityDayNotFound = (): Refusal<'GreatUnityDayNotFound'> =>
  refuse('GreatUnityDayNotFound', {
    vi: 'Không có Ngày hội này. Hãy kiểm tra mã.',
    en: 'No Great Unity Day has this id. Check it.',
  });

const notValid = (vi: string, en: string): Refusal<'GreatUnityDayNotValid'> =>
  refuse('GreatUnityDayNotValid', { vi, en });

export const areaHostsAlready = (): Refusal<'AreaHostsAlready'> =>
  refuse('AreaHostsAlready', {
    vi: 'Một trong các khu dân cư này đã có Ngày hội trong năm. Hãy sửa Ngày hội đã ghi, hoặc bỏ khu dân cư đó.',
    en: 'One of these residential areas has a Great Unity Day in the year already. Correct that one, or leave the area out.',
  });

const notInState = (state: UnityDayState): Refusal<'GreatUnityDayNotInState'> =>
  refuse('GreatUnityDayNotInState', {
    vi: `Ngày hội đang ở trạng thái ${state}, không làm được việc này: PLANNED → HELD hoặc CANCELLED; đã tổ chức (HELD) thì chỉ sửa kèm lý do.`,
    en: `The day is ${state}, which does not allow this: PLANNED → HELD or CANCELLED; what was held is only corrected, with a reason.`,
  });

const words = (text: string | null): string | null => (text === null ? null : normaliseText(text));

const isText = (text: string | null, lengthMax: number): boolean =>
  text === null || (text !== '' && text.length <= lengthMax);

const isNovember = (day: CalendarDay): boolean => day.slice(5, 7) === '11';

const checkWords = (content: UnityDayContent): Refusal<'GreatUnityDayNotValid'> | undefined => {
  const { title, programme, guests, dayReason } = content;
  const lines = [...programme, ...guests.map(({ office }) => office)];
  return programme.length > limits.lines ||
    guests.length > limits.lines ||
    lines.some((line) => !isText(line, limits.line)) ||
    !isText(title, limits.title) ||
    !isText(dayReason, limits.reason)
    ? notValid(
        'Tên, từng dòng chương trình và từng chức danh khách dự cần từ 1 đến 500 ký tự; mỗi phần tối đa 50 dòng.',
        'Title, every line of the programme and every office needs 1–500 characters; at most 50 lines each.',
      )
    : undefined;
};

/** Reads what is said of a day: one to 50 areas, in November unless a reason is given, counts and sums that can be. */
export const readContent = (
  stated: StatedUnityDay,
  today: CalendarDay,
  isHeld: boolean,
): UnityDayContent | Refusal<'GreatUnityDayNotValid'> => {
  const { giftValue, money, areaIds, heldOn } = stated;
  for (const amount of [giftValue, money])
    if (isRefusal(amount)) return notValid(amount.message.vi, amount.message.en);
  const content: UnityDayContent = {
    ...stated,
    ...{ giftValue: giftValue as Vnd | null, money: money as Vnd | null },
    ...{ title: words(stated.title), dayReason: words(stated.dayReason) },
    programme: stated.programme.map(normaliseText),
    guests: stated.guests.map(({ level, office }) => ({ level, office: normaliseText(office) })),
  };
  if (areaIds.length === 0 || areaIds.length > limits.areas || new Set(areaIds).size < areaIds.length)
    return notValid(
      'Ngày hội cần từ 1 đến 50 khu dân cư, không trùng lặp.',
      'A Great Unity Day needs 1–50 residential areas, none of them twice.',
    );
  if (!isNovember(heldOn) && content.dayReason === null)
    return notValid(
      'Ngày hội tổ chức quanh ngày 18/11. Ngoài tháng 11 cần nêu lý do.',
      'A Great Unity Day is held around 18 November. Outside of November a reason is needed.',
    );
  if (isHeld && heldOn > today)
    return notValid('Ngày hội chưa diễn ra.', 'A day to come has not been held yet.');
  const counts = countFields.map((field) => content[field]).filter((count) => count !== null);
  if (counts.some((count) => count < 0 || count > limits.count))
    return notValid('Số lượng nằm từ 0 đến 10.000.000.', 'Counts lie between 0 and 10,000,000.');
  return checkWords(content) ?? content;
};

type Stated = { readonly content: UnityDayContent };

/** PLANNED → HELD, with what was counted. */
export const hold = (day: GreatUnityDay, { content }: Stated): GreatUnityDay | Refusal =>
  day.state === 'PLANNED'
    ? { ...day, ...content, state: 'HELD', version: day.version + 1, year: yearOf(content) }
    : notInState(day.state);

/** Says anew what was held, as the next version. */
export const correct = (day: GreatUnityDay, { content }: Stated, reason: string): GreatUnityDay | Refusal => {
  if (day.state !== 'HELD') return notInState(day.state);
  if (!isText(normaliseText(reason), limits.reason))
    return notValid('Sửa cần lý do từ 1 đến 500 ký tự.', 'A correction needs a reason of 1–500 characters.');
  return { ...day, ...content, version: day.version + 1, year: yearOf(content) };
};

/** PLANNED → CANCELLED, with the reason. */
export const cancel = (day: GreatUnityDay, reason: string): GreatUnityDay | Refusal => {
  if (day.state !== 'PLANNED') return notInState(day.state);
  const because = normaliseText(reason);
  return isText(because, limits.reason)
    ? { ...day, state: 'CANCELLED', version: day.version + 1, cancelledBecause: because }
    : notValid('Hủy cần lý do từ 1 đến 500 ký tự.', 'A cancellation needs a reason of 1–500 characters.');
};

/** The year that a day belongs to. */
export const yearOf = ({ heldOn }: Pick<UnityDayContent, 'heldOn'>): number => Number(heldOn.slice(0, 4));
