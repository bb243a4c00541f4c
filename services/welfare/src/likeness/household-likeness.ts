import type { HouseholdPerson } from '../households/household-person.ts';
import { addressSound, lettersOf, slipsOf, soundsOf } from './name-sound.ts';

/** By what two records look like one household although no fact is written the same. Their order is kept in data: add at the end. */
export const likenesses = [
  'SOUND_YEAR_PLACE',
  'SOUND_NEAR_YEAR_AREA',
  'SLIP_YEAR_PLACE',
  'SOUND_ADDRESS',
  'SOUND_SPOUSE',
  'NEAR_CITIZEN_ID',
  'SOUND_PHONE',
  'FAMILY_GIVEN_YEAR_AREA',
] as const;

export type Likeness = (typeof likenesses)[number];

/** A text that likely households share. Only its keyed hash is kept; every text holds the name, so that none is common. */
export type LikenessText = { readonly likeness: Likeness; readonly text: string };

type Facts = Pick<
  HouseholdPerson,
  'headName' | 'birthYear' | 'citizenId' | 'address' | 'spouseName' | 'phone'
>;
export type Place = { readonly unitId: string; readonly areaId: string | null };

const nearYears = (year: number): readonly string[] => [
  `${Math.floor(year / 2)}`,
  `${Math.floor((year + 1) / 2)}+`,
  // 1986 and 1968: two figures changed places.
  `${[...`${year}`].sort().join('')}~`,
];

const of = (likeness: Likeness, texts: readonly string[]): readonly LikenessText[] =>
  [...new Set(texts)].map((text) => ({ likeness, text }));

/** Family and given name: what is between is often left out. */
const outerOf = (sounds: readonly string[]): string => [sounds[0], ...sounds.slice(1).slice(-1)].join(' ');

// Forms have columns for the family name and for the given name: whoever mixes them up writes the same words in another order.
const anyOrder = (sounds: readonly string[]): string => sounds.toSorted().join(' ');

type Known = {
  readonly sounds: readonly string[];
  readonly letters: string;
  readonly years: readonly number[];
  readonly places: readonly string[];
  /** The area, or the commune when no area is known. */
  readonly narrow: string;
};

const byName = (
  { sounds, letters, years, places, narrow }: Known,
  areaId: string | null,
): readonly LikenessText[] => {
  const name = anyOrder(sounds);
  return years.flatMap((year) => [
    ...of(
      'SOUND_YEAR_PLACE',
      places.map((at) => `${name}|${year}|${at}`),
    ),
    ...of(
      'SOUND_NEAR_YEAR_AREA',
      areaId === null ? [] : nearYears(year).map((near) => `${name}|${near}|${areaId}`),
    ),
    ...of(
      'SLIP_YEAR_PLACE',
      slipsOf(letters).map((slip) => `${slip}|${year}|${narrow}`),
    ),
    ...of('FAMILY_GIVEN_YEAR_AREA', [`${outerOf(sounds)}|${year}|${narrow}`]),
  ]);
};

/** Either of a couple may be the head of the next record; many couples of a country share names, few a commune or a year too. */
const byCouple = ({ sounds, years, places }: Known, spouse: readonly string[]): readonly LikenessText[] => {
  const couple = [anyOrder(sounds), anyOrder(spouse)].toSorted().join('|');
  return of(
    'SOUND_SPOUSE',
    [...places.slice(0, 1), ...years].map((beside) => `${couple}|${beside}`),
  );
};

/** The texts by which a household is found again although it is written otherwise. */
export const likenessTexts = (person: Facts, { unitId, areaId }: Place): readonly LikenessText[] => {
  const { birthYear, citizenId, address, spouseName, phone } = person;
  const sounds = soundsOf(person.headName);
  if (sounds.length < 2) return [];
  const known = {
    sounds,
    letters: lettersOf(person.headName),
    years: birthYear === null ? [] : [birthYear],
    places: areaId === null ? [unitId] : [unitId, areaId],
    narrow: areaId ?? unitId,
  };
  const spouse = spouseName === null ? [] : soundsOf(spouseName);
  const couple = [sounds, spouse].filter((words) => words.length >= 2);
  const place = address === null ? '' : addressSound(address);
  const digits = phone === null ? '' : phone.replace(/\D/gu, '').replace(/^84/u, '0');
  const slips = citizenId === null ? [] : slipsOf(citizenId);
  return [
    ...byName(known, areaId),
    ...(couple.length === 2 ? byCouple(known, spouse) : []),
    // Hamlets of one name are many in a country: the whole name goes with them.
    ...of('SOUND_ADDRESS', place.length < 4 ? [] : couple.map((words) => `${anyOrder(words)}|${place}`)),
    ...of(
      'NEAR_CITIZEN_ID',
      slips.map((slip) => `${outerOf(sounds)}|${slip}`),
    ),
    ...of('SOUND_PHONE', digits.length < 9 ? [] : couple.map((words) => `${outerOf(words)}|${digits}`)),
  ];
};

/** The likenesses that kept tokens say of themselves, in their order. */
export const likenessesAt = (places: readonly number[]): readonly Likeness[] =>
  likenesses.filter((_, at) => places.includes(at));

/** Raised when the texts change: households are then gone through anew. */
export const likenessVersion = 2;
