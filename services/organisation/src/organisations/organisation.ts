import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type DayRange, rangesOverlap } from '@mttq/kernel/day-range';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';

export type OrganisationKind = 'PARTY' | 'SOCIO_POLITICAL' | 'SOCIAL' | 'MASS_ASSOCIATION';
export type PresenceLevel = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** A member organisation (tổ chức thành viên). The list is kept by people, with dates; it is never an enum. */
export type Organisation = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string | null;
  readonly searchKey: string;
  readonly validFrom: CalendarDay | null;
};

/** At which level of the Front the organisation is a member, between which days. */
export type Presence = {
  readonly id: string;
  readonly organisationId: string;
  readonly level: PresenceLevel;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
};

/** ORG-10: a dated fact. A better count of the same day is a new fact; both stay. */
export type MemberCount = {
  readonly id: string;
  readonly organisationId: string;
  readonly unitId: string;
  readonly countedOn: CalendarDay;
  readonly members: number;
  readonly documentId: string | null;
};

export type RecordedCount = MemberCount & { readonly recordedFrom: Date };

export const registerOrganisation = (
  id: string,
  registration: Pick<Organisation, 'kind' | 'name' | 'shortName' | 'validFrom'>,
): Organisation | Refusal<'OrganisationNotValid'> => {
  const name = normaliseText(registration.name);
  if (name === '' || name.length > 250) return organisationNotValid();
  return { ...registration, id, name, searchKey: searchKey(name) };
};

const rangeOf = ({ validFrom, validUntil }: Presence): DayRange => ({ from: validFrom, until: validUntil });

/** Periods of one level never overlap; a period that is still open is closed by recording its end again. */
export const recordPresence = (
  presence: Presence,
  others: readonly Presence[],
): Presence | Refusal<'PresenceOverlaps' | 'DaysOutOfOrder'> => {
  if (presence.validUntil !== null && presence.validUntil <= presence.validFrom)
    return presenceDaysOutOfOrder();
  const overlaps = others.some(
    (other) =>
      other.id !== presence.id &&
      other.level === presence.level &&
      rangesOverlap(rangeOf(other), rangeOf(presence)),
  );
  return overlaps ? presenceOverlaps() : presence;
};

export const countMembers = (
  count: MemberCount,
  today: CalendarDay,
): MemberCount | Refusal<'CountNotValid'> => {
  const isValid = Number.isInteger(count.members) && count.members >= 0 && count.countedOn <= today;
  return isValid ? count : countNotValid();
};

export const organisationNotFound = (): Refusal<'OrganisationNotFound'> =>
  refuse('OrganisationNotFound', {
    vi: 'Không tìm thấy tổ chức thành viên này. Kiểm tra lại organisationId.',
    en: 'There is no such member organisation. Check organisationId.',
  });

export const organisationNameTaken = (): Refusal<'OrganisationNameTaken'> =>
  refuse('OrganisationNameTaken', {
    vi: 'Danh sách đã có tổ chức mang tên này.',
    en: 'The list already has an organisation of this name.',
  });

const organisationNotValid = (): Refusal<'OrganisationNotValid'> =>
  refuse('OrganisationNotValid', {
    vi: 'Tên tổ chức cần từ 1 đến 250 ký tự.',
    en: 'The name needs 1–250 characters.',
  });

const presenceOverlaps = (): Refusal<'PresenceOverlaps'> =>
  refuse('PresenceOverlaps', {
    vi: 'Tổ chức đã là thành viên ở cấp này trong một phần thời gian ấy. Hãy chọn khoảng thời gian khác.',
    en: 'The organisation already is a member at this level for a part of that time. Choose other days.',
  });

const countNotValid = (): Refusal<'CountNotValid'> =>
  refuse('CountNotValid', {
    vi: 'Số liệu phải là số nguyên không âm, tính đến một ngày không ở tương lai.',
    en: 'A count is a whole number from 0, for a day that is not in the future.',
  });

const presenceDaysOutOfOrder = (): Refusal<'DaysOutOfOrder'> =>
  refuse('DaysOutOfOrder', {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The end must come after the start.',
  });

/** The best known count of each organisation by that day. Counts come the newest day, and the last recorded, first. */
export const latestCounts = <Count extends MemberCount>(
  counts: readonly Count[],
  asOf: CalendarDay,
): Count[] => {
  const latest = new Map<string, Count>();
  for (const count of counts)
    if (count.countedOn <= asOf && !latest.has(count.organisationId)) latest.set(count.organisationId, count);
  return [...latest.values()];
};
