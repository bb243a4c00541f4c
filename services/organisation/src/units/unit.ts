import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { containsDay } from '@mttq/kernel/day-range';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export const levels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type Level = (typeof levels)[number];

export const unitTypesOf = {
  CENTRAL: ['COUNTRY'],
  PROVINCE: ['PROVINCE', 'MUNICIPALITY'],
  DISTRICT: ['RURAL_DISTRICT', 'URBAN_DISTRICT', 'PROVINCIAL_CITY', 'TOWN'],
  COMMUNE: ['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'],
} as const satisfies Record<Level, readonly string[]>;
export type UnitType = (typeof unitTypesOf)[Level][number];

export const codeEditions = ['QD124_2004', 'QD19_2025'] as const;
export type CodeEdition = (typeof codeEditions)[number];

/** One dated version of a unit: `valid` is the longest period that the sources allow, `attested` the one they vouch for. */
export type UnitVersion = {
  readonly versionId: string;
  readonly unitId: string;
  readonly code: string;
  readonly codeEdition: CodeEdition;
  readonly level: Level;
  readonly unitType: UnitType;
  readonly name: string;
  readonly fullName: string;
  readonly parentUnitId: string | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly attestedFrom: CalendarDay;
  readonly attestedUntil: CalendarDay | null;
};

/** Where a record comes from. */
export type Provenance = {
  readonly changeId: string | null;
  readonly importId: string | null;
  readonly documentId: string | null;
  readonly reason: string;
};

export type RecordedUnitVersion = UnitVersion &
  Provenance & { readonly recordedFrom: Date; readonly recordedUntil: Date | null };

// Resolution 60-NQ/TW and Law 72/2025/QH15: two tiers of local government from this day on.
export const districtsEndedOn = '2025-07-01' as CalendarDay;

const codeForms: Record<Level, RegExp> = {
  CENTRAL: /^VN$/,
  PROVINCE: /^(?!00)\d{2}$/,
  DISTRICT: /^(?!000)\d{3}$/,
  COMMUNE: /^(?!00000)\d{5}$/,
};

/** Decisions 124/2004/QĐ-TTg and 19/2025/QĐ-TTg: 2 digits for a province, 3 for a district, 5 for a commune. */
export const isCodeOf = (level: Level, code: string): boolean => codeForms[level].test(code);

export const isTypeOf = (level: Level, unitType: string): unitType is UnitType =>
  (unitTypesOf[level] as readonly string[]).includes(unitType);

/** ORG-3: which level a parent must have on that day; `undefined` for the country, which has none. */
export const parentLevelsOn = (level: Level, day: CalendarDay): readonly Level[] => {
  if (level === 'CENTRAL') return [];
  if (level === 'PROVINCE') return ['CENTRAL'];
  if (level === 'DISTRICT') return ['PROVINCE'];
  return day < districtsEndedOn ? ['DISTRICT'] : ['PROVINCE'];
};

export type Presence = 'CERTAIN' | 'PRESUMED';

/** Whether a source vouches for the version on that day, or it only fits between two days that sources vouch for. */
export const presenceOn = (version: UnitVersion, day: CalendarDay): Presence =>
  containsDay({ from: version.attestedFrom, until: version.attestedUntil }, day) ? 'CERTAIN' : 'PRESUMED';

export type DateCertainty = 'EXACT' | 'BY_THEN';

/** The end as far as it is known: an exact day, or a day on which the version no longer held. */
export const endOf = (version: UnitVersion): { day: CalendarDay; certainty: DateCertainty } | null => {
  if (version.validUntil === null) return null;
  const certainty = version.validUntil === version.attestedUntil ? 'EXACT' : 'BY_THEN';
  return { day: version.validUntil, certainty };
};

/**
 * The start as far as it is known: an exact day, or a day on which the version already held. `before` is the version that
 * it followed: when the day on which that one ended is not known, neither is the day on which this one began.
 */
export const startOf = (
  version: UnitVersion,
  before?: UnitVersion,
): { day: CalendarDay; certainty: DateCertainty } => {
  const isStated = version.validFrom === version.attestedFrom;
  const followsUnknownEnd =
    before !== undefined && before.validUntil === version.validFrom && endOf(before)?.certainty === 'BY_THEN';
  return { day: version.attestedFrom, certainty: isStated && !followsUnknownEnd ? 'EXACT' : 'BY_THEN' };
};

export const holdsOn = (version: UnitVersion, day: CalendarDay): boolean =>
  containsDay({ from: version.validFrom, until: version.validUntil }, day);

export const unitNotFound = (): Refusal<'UnitNotFound'> =>
  refuse('UnitNotFound', {
    vi: 'Không tìm thấy đơn vị nào như vậy vào ngày đã hỏi. Kiểm tra mã, phiên bản danh mục hoặc ngày (asOf).',
    en: 'No such unit on the day asked about. Check the code, its edition or the day (asOf).',
  });

export const codeMalformed = (code: string): Refusal<'CodeMalformed'> =>
  refuse('CodeMalformed', {
    vi: `"${code}" không phải mã đơn vị. Mã tỉnh có 2 chữ số, huyện 3, xã 5; giữ các số 0 ở đầu.`,
    en: `"${code}" is not a unit code. Provinces have 2 digits, districts 3, communes 5; keep leading zeros.`,
  });
