import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { StandardSubject } from '../standards/standard.ts';

/** What a title is about: an area of the unit, the unit itself, or households of the unit as a count. */
export type TitleSubject = 'AREA' | 'UNIT' | 'HOUSEHOLDS';

/** Whose decision it is. */
export type AwardingBody = 'FRONT' | 'GOVERNMENT' | 'PARTY';

/** A title that was awarded by a decision, under the standard in force on that day (CAM-8). */
export type Title = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly subject: TitleSubject;
  readonly areaId: string | null;
  readonly standardId: string;
  readonly standardKey: string;
  readonly name: string;
  /** The year that it is for. */
  readonly year: number;
  /** Households with the title, and households that were looked at: a title of households alone. */
  readonly householdsHeld: number | null;
  readonly householdsAsked: number | null;
  readonly decidedOn: CalendarDay;
  readonly number: string;
  readonly decidedByUnitId: string;
  readonly body: AwardingBody;
  /** Level of the unit that decided, on the day. */
  readonly level: string;
  /** First day on which it no longer holds; null: until it is revoked. */
  readonly validUntil: CalendarDay | null;
  readonly documentId: string | null;
  /** The assessment that led to it. */
  readonly assessmentId: string | null;
  readonly revokedOn: CalendarDay | null;
  readonly revokedNumber: string | null;
  readonly revokedBecause: string | null;
  readonly revokedDocumentId: string | null;
};

/** What is said of a title when it is awarded. */
export type TitleDraft = Pick<
  Title,
  | 'unitId'
  | 'areaId'
  | 'year'
  | 'householdsHeld'
  | 'householdsAsked'
  | 'decidedOn'
  | 'number'
  | 'decidedByUnitId'
  | 'body'
  | 'validUntil'
  | 'documentId'
  | 'assessmentId'
>;

/** A revocation. */
export type Revocation = {
  readonly revokedOn: CalendarDay;
  readonly number: string;
  readonly reason: string;
  readonly documentId: string | null;
};

const limits = { number: 100, reason: 500, households: 100_000_000 } as const;

export const titleNotFound = (): Refusal<'TitleNotFound'> =>
  refuse('TitleNotFound', {
    vi: 'Không có danh hiệu này. Hãy kiểm tra mã.',
    en: 'No title has this id. Check it.',
  });

const titleNotValid = (vi: string, en: string): Refusal<'TitleNotValid'> =>
  refuse('TitleNotValid', { vi, en });

export const titleOverlaps = (): Refusal<'TitleOverlaps'> =>
  refuse('TitleOverlaps', {
    vi: 'Đối tượng này đã có danh hiệu đó trong thời gian này. Hãy thu hồi danh hiệu cũ hoặc chọn thời gian khác.',
    en: 'The subject holds this title in that time already. Revoke the earlier one, or choose another time.',
  });

const isText = (text: string, lengthMax: number): boolean => {
  const words = normaliseText(text);
  return words !== '' && words.length <= lengthMax;
};

/** What a title of a standard is about. */
export const subjectOf = (subject: StandardSubject): TitleSubject =>
  subject === 'AREA' || subject === 'HOUSEHOLDS' ? subject : 'UNIT';

const checkHouseholds = (
  { householdsHeld: held, householdsAsked: asked }: TitleDraft,
  subject: TitleSubject,
): boolean =>
  subject === 'HOUSEHOLDS'
    ? held !== null && asked !== null && held >= 0 && asked > 0 && held <= asked && asked <= limits.households
    : held === null && asked === null;

/** Checks a title against the subject of its standard and the level of its unit on the day. */
export const checkAward = (
  award: TitleDraft,
  standard: { readonly subject: StandardSubject; readonly unitLevel: string },
  today: CalendarDay,
): Refusal<'TitleNotValid'> | undefined => {
  const subject = subjectOf(standard.subject);
  if ((subject === 'AREA') !== (award.areaId !== null))
    return titleNotValid(
      'Danh hiệu của khu dân cư cần nêu khu dân cư; danh hiệu khác thì không.',
      'A title of a residential area names the area; other titles name none.',
    );
  if (subject === 'UNIT' && standard.unitLevel !== standard.subject)
    return titleNotValid(
      `Bộ tiêu chí này dành cho cấp ${standard.subject}, đơn vị lại ở cấp ${standard.unitLevel}.`,
      `The standard is about a ${standard.subject}, and the unit is a ${standard.unitLevel}.`,
    );
  if (!checkHouseholds(award, subject))
    return titleNotValid(
      'Danh hiệu hộ gia đình cần số hộ đạt và số hộ được xét (lớn hơn 0, không ít hơn số hộ đạt); danh hiệu khác không có hai số này.',
      'A title of households needs how many hold it out of how many (above 0); other titles have no such counts.',
    );
  if (!isText(award.number, limits.number) || award.decidedOn > today)
    return titleNotValid(
      'Cần số quyết định từ 1 đến 100 ký tự và ngày quyết định không ở tương lai.',
      'A title needs the number of its decision, 1–100 characters, and a day that is not ahead.',
    );
  if (award.validUntil !== null && award.validUntil <= award.decidedOn)
    return titleNotValid('Danh hiệu hết hạn trước khi bắt đầu.', 'The title ends before it begins.');
  return award.year < 1946 || award.year > Number(award.decidedOn.slice(0, 4)) + 1
    ? titleNotValid('Năm của danh hiệu không hợp lý.', 'The year of the title is not one that it can be for.')
    : undefined;
};

/** Whether a title holds on a day. */
export const holdsOn = ({ decidedOn, validUntil, revokedOn }: Title, day: CalendarDay): boolean =>
  decidedOn <= day && (validUntil === null || validUntil > day) && (revokedOn === null || revokedOn > day);

/** Takes a title back, once, while it holds, with a decision and a reason. */
export const revoke = (
  title: Title,
  { revokedOn, number, reason, documentId }: Revocation,
  today: CalendarDay,
): Title | Refusal<'TitleNotValid'> => {
  if (title.revokedOn !== null)
    return titleNotValid('Danh hiệu đã bị thu hồi trước đó.', 'The title was revoked before.');
  if (!holdsOn(title, revokedOn) || revokedOn > today)
    return titleNotValid(
      'Chỉ thu hồi được vào ngày danh hiệu đang có hiệu lực và không ở tương lai.',
      'A title is revoked on a day on which it holds, and not ahead.',
    );
  if (!isText(number, limits.number) || !isText(reason, limits.reason))
    return titleNotValid(
      'Thu hồi cần số quyết định (1–100 ký tự) và lý do (1–500 ký tự).',
      'A revocation needs the number of its decision (1–100 characters) and a reason (1–500).',
    );
  return {
    ...title,
    ...{ revokedOn, revokedNumber: normaliseText(number), revokedBecause: normaliseText(reason) },
    revokedDocumentId: documentId,
  };
};
