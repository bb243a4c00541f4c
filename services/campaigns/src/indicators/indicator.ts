import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';
import type { Quantity } from '../quantities/quantity.ts';

export type Measure =
  | 'VND'
  | 'PERCENT'
  | 'HOUSE'
  | 'HEAD'
  | 'PERSON'
  | 'HOUSEHOLD'
  | 'PACKAGE'
  | 'MEETING'
  | 'MODEL'
  | 'AREA'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'ROUND'
  | 'COUNT';

/** SUM adds over time and units, LAST takes the latest of each unit, RATIO is Σ/Σ of the latest, NONE is never rolled up. */
export type Aggregation = 'SUM' | 'LAST' | 'RATIO' | 'NONE';

/** What a version of an indicator says; measure and aggregation never change, or it would be another indicator. */
export type Definition = {
  readonly name: string;
  readonly numeratorName: string | null;
  readonly denominatorName: string | null;
  /** CAM-4: whether its "trong đó" indicators make up the whole. */
  readonly isOfWhichComplete: boolean;
  readonly validFrom: CalendarDay | null;
  readonly documentId: string | null;
};

export type Indicator = Definition & {
  readonly id: string;
  readonly key: string;
  readonly unitId: string;
  readonly path: string;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  /** The indicator that this one is a part of ("trong đó"). */
  readonly parentIndicatorId: string | null;
  readonly version: number;
  readonly searchKey: string;
};

export type IndicatorVersion = Definition & {
  readonly indicatorId: string;
  readonly version: number;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

export const indicatorNotFound = (): Refusal<'IndicatorNotFound'> =>
  refuse('IndicatorNotFound', {
    vi: 'Không có chỉ tiêu thống kê này. Hãy kiểm tra mã.',
    en: 'No indicator has this id. Check it.',
  });

export const indicatorKeyTaken = (): Refusal<'IndicatorKeyTaken'> =>
  refuse('IndicatorKeyTaken', {
    vi: 'Khoá này đã dùng cho một chỉ tiêu. Hãy dùng chỉ tiêu đã có hoặc chọn khoá khác.',
    en: 'This key belongs to an indicator already. Use that one, or choose another.',
  });

const notValid = (vi: string, en: string): Refusal<'IndicatorNotValid'> =>
  refuse('IndicatorNotValid', { vi, en });

const words = (text: string | null): string | null => (text === null ? null : normaliseText(text));

const readDefinition = (
  definition: Definition,
  aggregation: Aggregation,
): Definition | Refusal<'IndicatorNotValid'> => {
  const name = normaliseText(definition.name);
  const numeratorName = words(definition.numeratorName);
  const denominatorName = words(definition.denominatorName);
  const texts = [name, numeratorName ?? '-', denominatorName ?? '-'];
  if (texts.some((text) => text === '' || text.length > 500))
    return notValid('Tên cần từ 1 đến 500 ký tự.', 'Names need 1–500 characters.');
  if (aggregation === 'RATIO' && (numeratorName === null || denominatorName === null))
    return notValid(
      'Chỉ tiêu tỷ lệ cần nêu tử số và mẫu số là gì.',
      'A ratio says what stands above and what below the line.',
    );
  return { ...definition, name, numeratorName, denominatorName };
};

/** Defines an indicator: percents are ratios or stand alone, and a part is counted as its whole is. */
export const define = (
  draft: Omit<Indicator, 'searchKey' | 'version'>,
  parent: Indicator | null,
): Indicator | Refusal<'IndicatorNotValid'> => {
  const definition = readDefinition(draft, draft.aggregation);
  if ('refused' in definition) return definition;
  if (!/^[A-Z][A-Z0-9_]{1,59}$/.test(draft.key))
    return notValid(
      'Khoá gồm 2–60 chữ hoa không dấu, chữ số và gạch dưới, bắt đầu bằng chữ.',
      'A key is 2–60 capitals, digits and underscores and begins with a letter.',
    );
  const isPercent = draft.measure === 'PERCENT';
  if (isPercent ? !['RATIO', 'NONE'].includes(draft.aggregation) : draft.aggregation === 'RATIO')
    return notValid(
      'Tỷ lệ phần trăm chỉ tổng hợp bằng tử số và mẫu số (RATIO) hoặc không tổng hợp (NONE); đơn vị đo khác không dùng RATIO.',
      'Percents are rolled up as RATIO or not at all (NONE); other measures are never a RATIO.',
    );
  if (parent !== null && (parent.measure !== draft.measure || parent.aggregation !== draft.aggregation))
    return notValid(
      'Chỉ tiêu "trong đó" phải cùng đơn vị đo và cách tổng hợp với chỉ tiêu chung.',
      'A part ("trong đó") has the measure and the aggregation of its whole.',
    );
  return { ...draft, ...definition, version: 1, searchKey: searchKey(`${draft.key} ${definition.name}`) };
};

/** A next version of the definition. */
export const revise = (
  indicator: Indicator,
  definition: Definition,
): Indicator | Refusal<'IndicatorNotValid'> => {
  const read = readDefinition(definition, indicator.aggregation);
  if ('refused' in read) return read;
  return {
    ...indicator,
    ...read,
    version: indicator.version + 1,
    searchKey: searchKey(`${indicator.key} ${read.name}`),
  };
};

/** Whether values of units below one unit add up to the value of that unit. */
export const isAdditive = ({ aggregation }: Pick<Indicator, 'aggregation'>): boolean =>
  aggregation === 'SUM' || aggregation === 'LAST';

/** Money is no number of houses: what the words say must be what the indicator counts. */
export const checkMeasure = (
  { measure, aggregation }: Pick<Indicator, 'measure' | 'aggregation'>,
  quantity: Quantity,
): Refusal<'MeasureMismatch'> | undefined => {
  const stated = quantity.measure;
  const isRatio = quantity.numerator !== null;
  const fits =
    (stated === null || stated === measure) &&
    (!isRatio || (measure === 'PERCENT' && aggregation === 'RATIO'));
  return fits
    ? undefined
    : refuse('MeasureMismatch', {
        vi: `Số lượng ghi theo đơn vị ${stated ?? ''}, nhưng chỉ tiêu tính theo ${measure}. Hãy chọn đúng chỉ tiêu.`,
        en: `The quantity is written in ${stated ?? ''}, but the indicator counts ${measure}. Choose the right indicator.`,
      });
};
