import type { HouseholdPerson } from '../households/household-person.ts';
import { addressSound, slipsOf, soundsOf } from './name-sound.ts';

/** By what two records look like one household although no fact is written the same. Their order is kept in data: add at the end. */
export const likenesses = [
  'SOUND_YEAR_PLACE',
  'SOUND_NEAR_YEAR_AREA',
  'SLIP_YEAR_PLACE',
  'SOUND_ADDRESS',
  'SOUND_SPOUSE',
  'NEAR_CITIZEN_ID',
  'SOUND_PHONE',
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

/** The texts by which a household is found again although it is written otherwise. */
export const likenessTexts = (person: Facts, { unitId, areaId }: Place): readonly LikenessText[] => {
  const { birthYear, citizenId, address, spouseName, phone } = person;
  const sounds = soundsOf(person.headName);
  if (sounds.length < 2) return [];
  const [name, outer] = [sounds.join(' '), outerOf(sounds)];
  const places = areaId === null ? [unitId] : [unitId, areaId];
  const place = address === null ? '' : addressSound(address);
  const spouse = spouseName === null ? [] : soundsOf(spouseName);
  const digits = phone === null ? '' : phone.replace(/\D/gu, '').replace(/^84/u, '0');
  const years = birthYear === null ? [] : [birthYear];
  return [
    ...of(
      'SOUND_YEAR_PLACE',
      years.flatMap((year) => places.map((at) => `${name}|${year}|${at}`)),
    ),
    ...of(
      'SOUND_NEAR_YEAR_AREA',
      areaId === null
        ? []
        : years.flatMap((year) => nearYears(year).map((near) => `${name}|${near}|${areaId}`)),
    ),
    ...of(
      'SLIP_YEAR_PLACE',
      years.flatMap((year) => slipsOf(name).map((slip) => `${slip}|${year}|${areaId ?? unitId}`)),
    ),
    ...of('SOUND_ADDRESS', place.length < 4 ? [] : [`${outer}|${place}`]),
    ...of('SOUND_SPOUSE', spouse.length < 2 ? [] : [`${name}|${spouse.join(' ')}`]),
    ...of('NEAR_CITIZEN_ID', citizenId === null ? [] : slipsOf(citizenId).map((slip) => `${outer}|${slip}`)),
    ...of('SOUND_PHONE', digits.length < 9 ? [] : [`${outer}|${digits}`]),
  ];
};

/** The likenesses that kept tokens say of themselves, in their order. */
export const likenessesAt = (places: readonly number[]): readonly Likeness[] =>
  likenesses.filter((_, at) => places.includes(at));

/** Raised when the texts change: households are then gone through anew. */
export const likenessVersion = 1;
