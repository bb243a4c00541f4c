import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';
import type { SubjectKind } from '../commendation-forms/commendation-form.ts';

/** A person's word that the name may be published: which text, and on which day. Never assumed. */
export type Consent = { readonly textVersion: string; readonly givenOn: CalendarDay };

export type GivenPerson = {
  readonly name: string;
  readonly birthYear?: number | null | undefined;
  readonly office?: string | null | undefined;
  readonly consent?: Consent | null | undefined;
};

/** Who or what is commended, as a list says it. */
export type GivenSubject = {
  readonly kind: SubjectKind;
  readonly unitId?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly collectiveName?: string | null | undefined;
  readonly person?: GivenPerson | null | undefined;
};

/** What is personal of a commendation; sealed to its row. */
export type CommendedPerson = {
  readonly name: string;
  readonly birthYear: number | null;
  readonly office: string | null;
  readonly merit: string;
};

/** A line of a list, read: the place still has to be found. */
export type ListedSubject = {
  readonly kind: SubjectKind;
  /** Of an area it is found by the area. */
  readonly unitId: string | null;
  readonly areaId: string | null;
  readonly collectiveName: string | null;
  readonly merit: string | null;
  readonly person: CommendedPerson | null;
  readonly consent: Consent | null;
};

const limits = { name: 300, office: 300, merit: 2_000, consent: 60 } as const;

export const commendationListNotValid = (vi: string, en: string): Refusal<'CommendationListNotValid'> =>
  refuse('CommendationListNotValid', { vi, en });

const inWords = (text: string | null | undefined, lengthMax: number): string | undefined => {
  const words = normaliseText(text ?? '');
  return words !== '' && words.length <= lengthMax ? words : undefined;
};

const notWhole = (place: number) =>
  commendationListNotValid(
    `Dòng ${place}: đơn vị cần unitId; khu dân cư cần areaId; tập thể cần tên và unitId; cá nhân cần họ tên và unitId; không điền thừa.`,
    `Line ${place}: a unit needs unitId, an area areaId, a collective its name and unitId, a person the name and unitId, and nothing else.`,
  );

// What each kind of subject says of itself, and nothing besides.
const fieldsOf: Readonly<Record<SubjectKind, readonly (keyof GivenSubject)[]>> = {
  UNIT: ['unitId'],
  AREA: ['areaId'],
  COLLECTIVE: ['collectiveName', 'unitId'],
  PERSON: ['person', 'unitId'],
};
const fields = ['unitId', 'areaId', 'collectiveName', 'person'] as const;

const isWhole = (subject: GivenSubject): boolean =>
  fields.every((field) => (subject[field] != null) === fieldsOf[subject.kind].includes(field));

const readPerson = (
  given: GivenPerson,
  place: number,
  { merit, today }: { readonly merit: string; readonly today: CalendarDay },
): { person: CommendedPerson; consent: Consent | null } | Refusal<'CommendationListNotValid'> => {
  const name = inWords(given.name, limits.name);
  const office = given.office == null ? null : inWords(given.office, limits.office);
  const birthYear = given.birthYear ?? null;
  const yearNow = Number(today.slice(0, 4));
  if (
    name === undefined ||
    office === undefined ||
    (birthYear !== null && (birthYear < 1900 || birthYear > yearNow))
  )
    return notWhole(place);
  const textVersion = given.consent == null ? null : inWords(given.consent.textVersion, limits.consent);
  if (textVersion === undefined || (given.consent != null && given.consent.givenOn > today))
    return commendationListNotValid(
      `Dòng ${place}: sự đồng ý cần phiên bản văn bản và ngày không ở tương lai.`,
      `Line ${place}: a consent names the version of its text and a day that has come.`,
    );
  const consent = given.consent == null || textVersion === null ? null : { ...given.consent, textVersion };
  return { person: { name, birthYear, office, merit }, consent };
};

/** A line of a list as it may be kept; `place` counts from 1. */
export const readSubject = (
  { subject, merit }: { readonly subject: GivenSubject; readonly merit: string },
  place: number,
  today: CalendarDay,
): ListedSubject | Refusal<'CommendationListNotValid'> => {
  const what = inWords(merit, limits.merit);
  if (what === undefined)
    return commendationListNotValid(
      `Dòng ${place}: hãy nêu thành tích, từ 1 đến 2.000 ký tự.`,
      `Line ${place}: say what it is for in 1–2,000 characters.`,
    );
  const collectiveName = subject.collectiveName == null ? null : inWords(subject.collectiveName, limits.name);
  if (!isWhole(subject) || collectiveName === undefined) return notWhole(place);
  const listed = {
    ...{ kind: subject.kind, unitId: subject.unitId ?? null, areaId: subject.areaId ?? null },
    collectiveName,
  };
  if (subject.person == null) return { ...listed, merit: what, person: null, consent: null };
  const read = readPerson(subject.person, place, { merit: what, today });
  return 'refused' in read ? read : { ...listed, merit: null, ...read };
};

/** Two lines with one key would commend the same subject twice. */
export const keyOf = (
  { kind, unitId, areaId, collectiveName, person }: ListedSubject,
  formCode: string,
): string =>
  [
    ...[formCode, kind, unitId ?? '', areaId ?? '', searchKey(collectiveName ?? '')],
    ...[searchKey(person?.name ?? ''), person?.birthYear ?? '', searchKey(person?.office ?? '')],
  ].join('|');
