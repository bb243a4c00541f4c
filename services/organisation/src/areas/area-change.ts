import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Extent } from '../lineage/lineage-link.ts';

export type AreaChangeKind = 'MERGE' | 'SPLIT' | 'RENAME' | 'DISSOLVE' | 'MOVE';

/** The recorded result of asking one area: voters or representatives of households. */
export type Consent = {
  readonly areaId: string;
  readonly asked: 'VOTERS' | 'HOUSEHOLDS';
  readonly total: number;
  readonly inFavour: number;
};

/** What of an old area goes to which area. An heir of the same id is the area that goes on. */
export type AreaHeir = {
  readonly fromAreaId: string;
  readonly toAreaId: string;
  readonly extent: Extent;
};

export type AreaChange = {
  readonly id: string;
  readonly kind: AreaChangeKind;
  readonly effectiveOn: CalendarDay;
  readonly documentId: string;
  readonly consents: readonly Consent[];
};

/** ORG-8: in each area involved, more than half agreed. The result is recorded, not computed from a vote of ours. */
export const checkConsents = (
  areaIds: readonly string[],
  consents: readonly Consent[],
): Refusal<'ConsentMissing'> | undefined => {
  const agreed = (areaId: string): boolean => {
    const ofArea = consents.filter((consent) => consent.areaId === areaId);
    return (
      ofArea.length > 0 &&
      ofArea.every(
        ({ total, inFavour }) =>
          Number.isInteger(total) &&
          Number.isInteger(inFavour) &&
          inFavour >= 0 &&
          inFavour <= total &&
          inFavour * 2 > total,
      )
    );
  };
  return areaIds.every(agreed) ? undefined : consentMissing();
};

// One decision touches a few areas; one event names at most this many heirs.
const areasMax = 50;

// ORG-4, as for units: one FULL heir, or at least two parts with at most one remainder; an unstated extent is left alone.
const heirsFit = (heirs: readonly AreaHeir[]): boolean => {
  const count = (extent: Extent): number => heirs.filter((heir) => heir.extent === extent).length;
  const stated = heirs.length - count('UNSTATED');
  if (new Set(heirs.map(({ toAreaId }) => toAreaId)).size < heirs.length) return false;
  if (count('FULL') > 0) return heirs.length === 1;
  return count('REMAINDER') <= 1 && !(stated === 1 && heirs.length === 1);
};

/**
 * Every old area of a merger or split has heirs that fit; every heir is one of the areas that exist or come into being;
 * every new area inherits from somewhere; the kind says what happens.
 */
export const checkHeirs = (
  kind: AreaChangeKind,
  { from, known, heirs }: { from: readonly string[]; known: ReadonlySet<string>; heirs: readonly AreaHeir[] },
): Refusal<'HeirsNotValid'> | undefined => {
  if (from.length > areasMax || heirs.length > areasMax) return heirsNotValid();
  const byFrom = Map.groupBy(heirs, (heir) => heir.fromAreaId);
  const named = heirs.every((heir) => from.includes(heir.fromAreaId) && known.has(heir.toAreaId));
  const complete = from.every((areaId) => heirsFit(byFrom.get(areaId) ?? []) && byFrom.has(areaId));
  const receivers = new Set(heirs.map((heir) => heir.toAreaId));
  const direction = kind === 'MERGE' ? receivers.size < from.length : receivers.size > from.length;
  return named && complete && direction ? undefined : heirsNotValid();
};

const consentMissing = (): Refusal<'ConsentMissing'> =>
  refuse('ConsentMissing', {
    vi: 'Mỗi khu dân cư liên quan phải có kết quả lấy ý kiến với trên 50% cử tri hoặc đại diện hộ gia đình tán thành.',
    en: 'Each residential area involved needs a recorded result with more than 50% of voters or households in favour.',
  });

const heirsNotValid = (): Refusal<'HeirsNotValid'> =>
  refuse('HeirsNotValid', {
    vi: 'Nơi nhận chưa đúng: mỗi khu cũ có một nơi nhận toàn bộ (FULL) hoặc từ hai phần trở lên; nhập thì ít nơi nhận hơn, chia thì nhiều hơn; tối đa 50 khu một lần.',
    en: 'The heirs do not fit: each old area has one FULL heir or at least two parts; a merger has fewer heirs than areas, a split more; at most 50 areas at once.',
  });

export const changeNotClear = (): Refusal<'ChangeNotClear'> =>
  refuse('ChangeNotClear', {
    vi: 'Hãy nêu đủ nội dung thay đổi: RENAME cần một khu và newName; MOVE cần newCommuneUnitId.',
    en: 'Say what changes: RENAME needs one area and newName; MOVE needs newCommuneUnitId.',
  });
