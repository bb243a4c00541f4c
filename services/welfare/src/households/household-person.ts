import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';

/** What is personal about a household: sealed as one block, opened for a purpose, erased as a whole. */
export type HouseholdPerson = {
  readonly headName: string;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly birthYear: number | null;
  readonly citizenId: string | null;
  readonly spouseName: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly occupation: string | null;
  readonly education: string | null;
  readonly employment: string | null;
  readonly ethnicity: string | null;
  readonly religion: string | null;
  readonly priorityGroup: string | null;
};

export type ReadPurpose = 'CASE_REVIEW' | 'DOUBLE_HELP_CHECK' | 'HAND_OVER' | 'SUBJECT_REQUEST';

const identity = ['headName', 'birthYear', 'citizenId', 'address'] as const;
const everything = [
  ...identity,
  ...[
    'sex',
    'spouseName',
    'phone',
    'occupation',
    'education',
    'employment',
    'ethnicity',
    'religion',
    'priorityGroup',
  ],
];
// What a purpose needs, and no more: minutes of a hand-over name nobody's religion.
const fieldsFor: Readonly<Record<ReadPurpose, readonly string[]>> = {
  CASE_REVIEW: everything,
  SUBJECT_REQUEST: everything,
  HAND_OVER: [...identity, 'phone'],
  DOUBLE_HELP_CHECK: identity,
};

/** The part of a block that a purpose opens; the rest reads null. */
export const openFor = (person: HouseholdPerson, purpose: ReadPurpose) =>
  Object.fromEntries(
    Object.entries(person).map(([field, value]) => [
      field,
      fieldsFor[purpose].includes(field) ? value : null,
    ]),
  ) as { readonly [Field in keyof HouseholdPerson]: HouseholdPerson[Field] | null };

export type GivenPerson = { readonly headName: string } & {
  readonly [Field in Exclude<keyof HouseholdPerson, 'headName'>]?: HouseholdPerson[Field] | null | undefined;
};

const personNotValid = (vi: string, en: string): Refusal<'HouseholdNotValid'> =>
  refuse('HouseholdNotValid', { vi, en });

const textOf = (text: string | null | undefined): string | null => {
  const read = normaliseText(text ?? '');
  return read === '' ? null : read;
};

/** Reads the personal block: texts in one form, a citizen id of 9 or 12 digits, a birth year that can be. */
export const readPerson = (
  given: GivenPerson,
  yearNow: number,
): HouseholdPerson | Refusal<'HouseholdNotValid'> => {
  const citizenId = textOf(given.citizenId)?.replace(/[\s.]/gu, '') ?? null;
  const person: HouseholdPerson = {
    headName: normaliseText(given.headName),
    sex: given.sex ?? null,
    birthYear: given.birthYear ?? null,
    citizenId,
    spouseName: textOf(given.spouseName),
    phone: textOf(given.phone),
    address: textOf(given.address),
    occupation: textOf(given.occupation),
    education: textOf(given.education),
    employment: textOf(given.employment),
    ethnicity: textOf(given.ethnicity),
    religion: textOf(given.religion),
    priorityGroup: textOf(given.priorityGroup),
  };
  const tooLong = Object.values(person).some((value) => typeof value === 'string' && value.length > 200);
  if (person.headName === '' || tooLong)
    return personNotValid(
      'Hãy ghi họ tên chủ hộ; mỗi mục tối đa 200 ký tự.',
      'Give the name of the head; every text has at most 200 characters.',
    );
  if (citizenId !== null && !/^(\d{9}|\d{12})$/.test(citizenId))
    return personNotValid(
      'Số căn cước có 12 chữ số (số cũ 9).',
      'A citizen id has 12 digits (an old one 9).',
    );
  if (person.birthYear !== null && (person.birthYear < yearNow - 130 || person.birthYear > yearNow))
    return personNotValid('Năm sinh không hợp lệ. Hãy kiểm tra.', 'This year of birth cannot be. Check it.');
  return person;
};

/** "Nguyễn Văn An" → "N.V.A.": what lists show to those who need no name. */
export const maskName = (name: string): string =>
  name
    .split(' ')
    .map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`)
    .join('');

/** By what the same household is found again. Exact rules: the same text in the form of searches. */
export type HouseholdKeyKind = 'CITIZEN_ID' | 'NAME_BIRTH' | 'ADDRESS';
export type HouseholdKey = { readonly kind: HouseholdKeyKind; readonly text: string };

/** The texts whose blind indexes are kept. A name alone finds strangers: it counts with the year of birth. */
export const keysOf = (
  person: Pick<HouseholdPerson, 'headName' | 'birthYear' | 'citizenId' | 'address'>,
  placeId: string,
): readonly HouseholdKey[] => {
  const { headName, birthYear, citizenId, address } = person;
  const addressKey = address === null ? '' : searchKey(address);
  return [
    ...(citizenId === null ? [] : [{ kind: 'CITIZEN_ID' as const, text: citizenId }]),
    ...(birthYear === null
      ? []
      : [{ kind: 'NAME_BIRTH' as const, text: `${searchKey(headName)} ${birthYear}` }]),
    ...(addressKey === '' ? [] : [{ kind: 'ADDRESS' as const, text: `${placeId} ${addressKey}` }]),
  ];
};
