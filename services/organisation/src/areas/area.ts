import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type AreaKind = 'THON' | 'BAN' | 'LANG' | 'AP' | 'TO_DAN_PHO' | 'KHU_PHO' | 'KHOI' | 'XOM';

/** One dated version of a residential area (khu dân cư). */
export type AreaVersion = {
  readonly versionId: string;
  readonly areaId: string;
  readonly areaKind: AreaKind;
  readonly name: string;
  readonly communeUnitId: string;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
};

/** Households and people on a day: a dated fact, added and never overwritten. */
export type AreaFigures = {
  readonly id: string;
  readonly areaId: string;
  readonly countedOn: CalendarDay;
  readonly households: number;
  readonly population: number | null;
};

/** What leaves and what enters the record of one area. */
export type AreaTimelineChange = {
  readonly areaId: string;
  readonly superseded: readonly AreaVersion[];
  readonly recorded: readonly AreaVersion[];
};

export type AreaAttributes = Pick<AreaVersion, 'areaKind' | 'name' | 'communeUnitId'>;

export const nameOfArea = (name: string): string | Refusal<'AreaNotValid'> => {
  const normal = normaliseText(name);
  return normal === '' || normal.length > 200 ? areaNotValid() : normal;
};

const holdsOn = (version: AreaVersion, day: CalendarDay): boolean =>
  version.validFrom <= day && (version.validUntil === null || version.validUntil > day);

/** The version that holds on the day. */
export const versionOn = (versions: readonly AreaVersion[], day: CalendarDay): AreaVersion | undefined =>
  versions.find((version) => holdsOn(version, day));

const reaches = (version: AreaVersion, day: CalendarDay): boolean =>
  version.validUntil === null || version.validUntil > day;

/** The area ends on the day: what held later leaves the record, what began before is kept up to the day. */
export const endArea = (
  versions: readonly AreaVersion[],
  day: CalendarDay,
  newId: () => string,
): Omit<AreaTimelineChange, 'areaId'> => {
  const superseded = versions.filter((version) => reaches(version, day));
  const recorded = superseded
    .filter((version) => version.validFrom < day)
    .map((version) => ({ ...version, versionId: newId(), validUntil: day }));
  return { superseded, recorded };
};

/** From the day on the area has other attributes: the version that holds is cut there, later ones take them, too. */
export const changeArea = (
  versions: readonly AreaVersion[],
  change: { readonly day: CalendarDay; readonly attributes: Partial<AreaAttributes> },
  newId: () => string,
): Omit<AreaTimelineChange, 'areaId'> => {
  const { day, attributes } = change;
  const superseded = versions.filter((version) => reaches(version, day));
  const recorded = superseded.flatMap((version) => {
    const after = { ...version, ...attributes, versionId: newId() };
    if (version.validFrom >= day) return [after];
    return [
      { ...version, versionId: newId(), validUntil: day },
      { ...after, validFrom: day },
    ];
  });
  return { superseded, recorded };
};

export const figuresOf = (
  figures: AreaFigures,
  today: CalendarDay,
): AreaFigures | Refusal<'AreaFiguresNotValid'> => {
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const fits =
    isCount(figures.households) &&
    (figures.population === null || isCount(figures.population)) &&
    figures.countedOn <= today;
  return fits ? figures : areaFiguresNotValid();
};

export const areaNotFound = (): Refusal<'AreaNotFound'> =>
  refuse('AreaNotFound', {
    vi: 'Không tìm thấy khu dân cư này vào ngày đã nêu. Kiểm tra lại id và ngày.',
    en: 'There is no such residential area on that day. Check the id and the day.',
  });

const areaNotValid = (): Refusal<'AreaNotValid'> =>
  refuse('AreaNotValid', {
    vi: 'Tên khu dân cư cần từ 1 đến 200 ký tự.',
    en: 'The name of an area needs 1–200 characters.',
  });

export const notACommune = (): Refusal<'NotACommune'> =>
  refuse('NotACommune', {
    vi: 'Khu dân cư phải thuộc một đơn vị cấp xã đang tồn tại vào ngày đó. Kiểm tra communeUnitId.',
    en: 'A residential area lies in a commune-level unit that exists on that day. Check communeUnitId.',
  });

const areaFiguresNotValid = (): Refusal<'AreaFiguresNotValid'> =>
  refuse('AreaFiguresNotValid', {
    vi: 'Số hộ và số dân là số nguyên không âm, tính đến một ngày không ở tương lai.',
    en: 'Households and population are whole numbers from 0, for a day that is not in the future.',
  });
