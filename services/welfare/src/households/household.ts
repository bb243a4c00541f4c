import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type HouseholdClass = 'POOR' | 'NEAR_POOR' | 'DIFFICULT' | 'ESPECIALLY_DIFFICULT' | 'NONE';

/** A household as lists show it: who it is lies sealed beside it. */
export type Household = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly areaId: string | null;
  readonly size: number | null;
  /** Initials of the head; null once erased. */
  readonly maskedName: string | null;
  /** SHA-256 of a salt and the personal block: proves what was on record, says nothing once the salt is erased. */
  readonly commitment: Uint8Array;
  readonly recordedAt: Date;
  readonly erasedAt: Date | null;
};

/** What a household counts as in a year. Never changes; a later record of the same year replaces it. */
export type ClassRecord = {
  readonly id: string;
  readonly householdId: string;
  readonly year: number;
  readonly householdClass: HouseholdClass;
  readonly standardVersion: string | null;
  readonly decidedOn: CalendarDay;
  readonly documentId: string | null;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

export const householdNotValid = (vi: string, en: string): Refusal<'HouseholdNotValid'> =>
  refuse('HouseholdNotValid', { vi, en });

export const householdNotFound = (): Refusal<'HouseholdNotFound'> =>
  refuse('HouseholdNotFound', {
    vi: 'Không có hộ này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such household is in your scope. Check the id.',
  });

export const householdErased = (): Refusal<'HouseholdErased'> =>
  refuse('HouseholdErased', {
    vi: 'Dữ liệu cá nhân của hộ này đã được xoá theo yêu cầu. Hãy lập hộ mới nếu cần hỗ trợ tiếp.',
    en: 'The personal data of this household were erased. Record it anew if it needs further help.',
  });

export const householdHasOpenCase = (): Refusal<'HouseholdHasOpenCase'> =>
  refuse('HouseholdHasOpenCase', {
    vi: 'Hộ còn hồ sơ hỗ trợ chưa kết thúc. Hãy quyết toán hoặc từ chối hồ sơ trước khi xoá.',
    en: 'Help for this household is on its way. Settle or reject its cases before you erase.',
  });

/** The number of members, when it is known. */
export const readSize = (size: number | null | undefined): number | null | Refusal<'HouseholdNotValid'> =>
  size == null || (size >= 1 && size <= 50)
    ? (size ?? null)
    : householdNotValid('Số nhân khẩu từ 1 đến 50.', 'A household has 1–50 members.');

/** Poor and near-poor are words of a standard: without one on record they mean nothing. */
export const needsStandard = (householdClass: HouseholdClass): boolean =>
  householdClass === 'POOR' || householdClass === 'NEAR_POOR';

export const standardUnknown = (): Refusal<'HouseholdNotValid'> =>
  householdNotValid(
    'Chưa có chuẩn nghèo nào được ghi nhận cho ngày này. Hãy nhập chuẩn nghèo trước.',
    'No poverty standard is on record for this day. Record the standard first.',
  );
