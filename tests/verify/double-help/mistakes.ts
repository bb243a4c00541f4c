import type { HouseholdPerson } from '../../../services/welfare/src/households/household-person.ts';
import type { Random } from '../supervision/random.ts';
import type { SyntheticRecord } from './synthetic-households.ts';

/** Second records that a fact written the same gives away. */
export const exactMistakes = ['EXACT_ID', 'EXACT_NAME_BIRTH', 'EXACT_ADDRESS'] as const;

/** One thing is written otherwise. */
export const singleMistakes = [
  ...(['NO_ACCENTS', 'TELEX', 'VNI', 'REGIONAL', 'SLIP', 'NAME_ORDER', 'NO_MIDDLE_NAME'] as const),
  ...(['NEAR_YEAR', 'YEAR_SWAPPED', 'SPOUSE_AS_HEAD', 'MERGED_COMMUNE', 'ID_SLIP_MOVED'] as const),
] as const;

/** Two of the mistakes in the name and the year come together. */
const doubleMistake = 'TWO_AT_ONCE';

export const mistakes = [...exactMistakes, ...singleMistakes, doubleMistake] as const;
export type Mistake = (typeof mistakes)[number];

type Person = Partial<HouseholdPerson>;
type Changed = Partial<Pick<SyntheticRecord, 'unitId' | 'areaId'>> & { readonly person?: Person };
type Asked = {
  readonly random: Random;
  readonly first: SyntheticRecord;
  readonly stranger: { readonly headName: string; readonly figures: string };
};

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

type Keys = {
  readonly tones: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, string>>;
};
const [acute, grave, hook, tilde, dot, circumflex, breve, horn] = [
  ...'\u0301\u0300\u0309\u0303\u0323\u0302\u0306\u031b',
];
const tonesAs = (keys: string) =>
  Object.fromEntries([acute, grave, hook, tilde, dot].map((tone, at) => [tone, keys[at] ?? '']));
const telex: Keys = { tones: tonesAs('sfrxj'), marks: { [`${breve}`]: 'w', [`${horn}`]: 'w' } };
const vni: Keys = {
  tones: tonesAs('12345'),
  marks: { [`${circumflex}`]: '6', [`${horn}`]: '7', [`${breve}`]: '8' },
};

/** A word as it is typed with a program for accents that is switched off: the tone's key comes last. */
const typed = (word: string, { tones, marks }: Keys, dStroke: string): string => {
  let [letters, tone] = ['', ''];
  for (const letter of word.replace(/[đĐ]/gu, (d) => (d === 'đ' ? 'd' : 'D') + dStroke).normalize('NFD')) {
    if (tones[letter] !== undefined) tone = tones[letter];
    else if (marks[letter] !== undefined) letters += marks[letter];
    else letters += letter === circumflex ? (letters.at(-1)?.toLowerCase() ?? '') : letter;
  }
  return letters + tone;
};
const typedName = (name: string, keys: Keys, dStroke: string): string =>
  name
    .split(' ')
    .map((word) => typed(word, keys, dStroke))
    .join(' ');

const regional = (name: string): string =>
  bare(name)
    .replace(/\bTr/gu, 'Ch')
    .replace(/\bS(?=[aeiou])/gu, 'X')
    .replace(/\bD(?=[aou])/gu, 'Gi')
    .replace(/\bL(?=[aeiou])/gu, 'N')
    .replace(/y\b/gu, 'i');

const slip = (name: string, random: Random): string => {
  const text = bare(name);
  const [at, letter] = [1 + random.below(text.length - 2), random.pick([...'aeiouhnt'])];
  const kind = random.pick(['OUT', 'OTHER', 'MORE'] as const);
  return text.slice(0, at) + (kind === 'OUT' ? '' : letter) + text.slice(kind === 'MORE' ? at : at + 1);
};
const figureSlip = (random: Random, id: string): string => {
  const at = 3 + random.below(id.length - 3);
  return `${id.slice(0, at)}${(Number(id[at]) + 1 + random.below(8)) % 10}${id.slice(at + 1)}`;
};

/** Changes of the name alone. */
const names = {
  NO_ACCENTS: (name: string) => bare(name).toLowerCase(),
  TELEX: (name: string) => typedName(name, telex, 'd'),
  VNI: (name: string) => typedName(name, vni, '9'),
  REGIONAL: regional,
  SLIP: slip,
  // "Họ và đệm" and "Tên" in each other's column.
  NAME_ORDER: (name: string) => name.replace(/^(.*) (\S+)$/u, '$2 $1'),
  NO_MIDDLE_NAME: (name: string) => name.replace(/ .* /u, ' '),
};
const isOfName = (madeBy: Mistake): madeBy is keyof typeof names => madeBy in names;

const moved = { unitId: 'commune-new', areaId: null };
const otherwise = (address: string | null): string => bare(address ?? '').replace(/^Thon/u, 'ban');
const nearYear = (year: number | null, random: Random): number | null =>
  year === null ? null : year + random.pick([-1, 1]);
const swappedYear = (year: number | null): number | null =>
  year === null ? null : Number(`${year}`.replace(/(\d)(\d)$/u, '$2$1'));

const twoAtOnce = ({ random, first: { person } }: Asked): Person => {
  const kinds = Object.keys(names) as (keyof typeof names)[];
  const one = random.pick(kinds);
  const name = names[one](person.headName, random);
  // The second one is the year's, or another one of the name's.
  if (random.chance(50)) return { headName: name, birthYear: nearYear(person.birthYear, random) };
  return { headName: names[random.pick(kinds.filter((kind) => kind !== one))](name, random) };
};

/** What a second record says otherwise than the first of its household. */
export const mistakeIn = (madeBy: Mistake, asked: Asked): Changed => {
  const { random, first, stranger } = asked;
  const { person } = first;
  if (isOfName(madeBy)) return { person: { headName: names[madeBy](person.headName, random) } };
  switch (madeBy) {
    case 'EXACT_ID':
      return { ...moved, person: { headName: stranger.headName, citizenId: person.citizenId } };
    case 'EXACT_NAME_BIRTH':
      return { ...moved, person: { headName: bare(person.headName).toUpperCase() } };
    case 'EXACT_ADDRESS':
      return { person: { headName: stranger.headName, address: bare(person.address ?? '') } };
    case 'NEAR_YEAR':
      return { person: { birthYear: nearYear(person.birthYear, random) } };
    case 'YEAR_SWAPPED':
      return { person: { birthYear: swappedYear(person.birthYear) } };
    case 'SPOUSE_AS_HEAD':
      return {
        person: {
          headName: bare(person.spouseName ?? ''),
          spouseName: random.chance(70) ? person.headName : null,
          birthYear: 1935 + random.below(65),
          address: random.chance(50) ? otherwise(person.address) : null,
        },
      };
    case 'MERGED_COMMUNE':
      return {
        ...moved,
        person: { headName: bare(person.headName), birthYear: null, address: otherwise(person.address) },
      };
    case 'ID_SLIP_MOVED':
      return {
        ...moved,
        person: { birthYear: null, citizenId: figureSlip(random, person.citizenId ?? stranger.figures) },
      };
    default:
      return { person: twoAtOnce(asked) };
  }
};
