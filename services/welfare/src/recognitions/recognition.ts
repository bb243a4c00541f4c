import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { formatVnd } from '@mttq/kernel/vnd';
import type { Confidence } from '../deadlines/deadline-rule.ts';

/** From which total a donor is thanked, and how. Data with a source, never a constant. */
export type RecognitionLevel = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly threshold: bigint;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
  readonly source: string;
  readonly confidence: Confidence;
};

/** What a donor gave below a unit under the own name: through funds, and past them. Unnamed gifts are not in it. */
export type Standing = {
  readonly donorId: string;
  readonly contributed: bigint;
  readonly direct: bigint;
};

/** A donor was thanked. */
export type Recognition = {
  readonly id: string;
  readonly donorId: string;
  readonly levelId: string;
  readonly unitId: string;
  readonly recognisedOn: CalendarDay;
  readonly documentId: string | null;
};

/** WEL-3 keeps the two apart in every figure of money; thanks are for all that somebody gave. */
export const totalOf = ({ contributed, direct }: Standing): bigint => contributed + direct;

/** The highest level that a total reaches. */
export const levelOf = (levels: readonly RecognitionLevel[], total: bigint): RecognitionLevel | undefined =>
  levels
    .filter(({ threshold }) => threshold <= total)
    .sort((left, right) => (left.threshold < right.threshold ? 1 : -1))[0];

const levelNotFound = (): Refusal<'RecognitionLevelNotFound'> =>
  refuse('RecognitionLevelNotFound', {
    vi: 'Không có mức ghi nhận này vào ngày đó. Hãy kiểm tra mã và ngày.',
    en: 'No such level of recognition is valid on that day. Check its code and the day.',
  });

export const alreadyRecognised = (): Refusal<'AlreadyRecognised'> =>
  refuse('AlreadyRecognised', {
    vi: 'Nhà hảo tâm đã được đơn vị này ghi nhận ở mức này.',
    en: 'This unit has recognised the donor at this level before.',
  });

const staysUnnamed = (): Refusal<'DonorStaysUnnamed'> =>
  refuse('DonorStaysUnnamed', {
    vi: 'Nhà hảo tâm không muốn nêu tên, hoặc chưa có khoản ủng hộ nào dưới tên mình trong phạm vi này.',
    en: 'The donor wants to stay unnamed, or has given nothing under the own name below this unit.',
  });

/** The level at which a donor may be thanked: one that is valid and that the total reaches. */
export const checkLevel = (
  levels: readonly RecognitionLevel[],
  code: string,
  standing: Standing | undefined,
): RecognitionLevel | Refusal<'RecognitionLevelNotFound' | 'TotalBelowLevel' | 'DonorStaysUnnamed'> => {
  const level = levels.find((candidate) => candidate.code === code);
  if (level === undefined) return levelNotFound();
  if (standing === undefined) return staysUnnamed();
  const total = totalOf(standing);
  return total >= level.threshold
    ? level
    : refuse('TotalBelowLevel', {
        vi: `Tổng ủng hộ ${formatVnd(total)} chưa đạt mức ${formatVnd(level.threshold)}.`,
        en: `The total of ${formatVnd(total)} does not reach the level of ${formatVnd(level.threshold)}.`,
      });
};

/** What is wrong with a level as it was given. */
export const checkNewLevel = (level: RecognitionLevel): Refusal<'RecognitionLevelNotValid'> | undefined =>
  /^[A-Z][A-Z_]{2,39}$/.test(level.code) &&
  level.name.length > 0 &&
  level.name.length <= 200 &&
  level.source.length > 0 &&
  level.source.length <= 500 &&
  (level.validUntil === null || level.validUntil > level.validFrom)
    ? undefined
    : levelNotValid();

/** A level needs a code, a name, a source and an order of days, and one beginning a day. */
export const levelNotValid = (): Refusal<'RecognitionLevelNotValid'> =>
  refuse('RecognitionLevelNotValid', {
    vi: 'Cần mã 3–40 chữ hoa, tên 1–200 ký tự, căn cứ 1–500 ký tự, ngày hết hạn sau ngày bắt đầu và chưa có mức cùng mã từ ngày đó.',
    en: 'It takes a code of 3–40 capitals, a name of 1–200 characters, a source of 1–500, an end after the beginning, and no level of this code that begins on that day.',
  });
