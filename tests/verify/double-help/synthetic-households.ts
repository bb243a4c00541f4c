import type { HouseholdPerson } from '../../../services/welfare/src/households/household-person.ts';
import { type Random, seededRandom } from '../supervision/random.ts';
import { exactMistakes, type Mistake, mistakeIn, mistakes } from './mistakes.ts';
import { drawAddress, drawFigures, drawName, type NameHalf } from './synthetic-names.ts';

/** A record of a synthetic household. Records of one household carry one `household`. No real person is in it. */
export type SyntheticRecord = {
  readonly household: number;
  readonly unitId: string;
  readonly areaId: string | null;
  readonly person: HouseholdPerson;
  /** How the record was made from the first one of its household; null: it is the first. */
  readonly madeBy: Mistake | null;
};

export type SetChoice = {
  readonly households: number;
  /** Second records of each kind. */
  readonly planted: number;
  readonly seed: number;
  readonly half: NameHalf;
};

const unsaid = {
  ...{ sex: null, occupation: null, education: null, employment: null },
  ...{ ethnicity: null, religion: null, priorityGroup: null },
};

const perhaps = <Value>(random: Random, percent: number, value: Value): Value | null =>
  random.chance(percent) ? value : null;

const firstRecord = (random: Random, household: number, { households, half }: SetChoice): SyntheticRecord => {
  // A commune has about 120 poor households in five hamlets.
  const commune = random.below(Math.max(1, Math.floor(households / 120)));
  return {
    household,
    unitId: `commune-${commune}`,
    areaId: perhaps(random, 95, `area-${commune}-${random.below(5)}`),
    madeBy: null,
    person: {
      ...unsaid,
      headName: drawName(random, half),
      birthYear: perhaps(random, 95, 1935 + random.below(65)),
      citizenId: perhaps(random, 85, `0${drawFigures(random, 11)}`),
      spouseName: perhaps(random, 70, drawName(random, half)),
      phone: perhaps(random, 60, `09${drawFigures(random, 8)}`),
      address: drawAddress(random, commune),
    },
  };
};

/** What a mistake is about must be known of the first record. */
const canBe = ({ person, areaId }: SyntheticRecord, madeBy: Mistake): boolean => {
  if (madeBy === 'EXACT_ADDRESS') return areaId !== null;
  if (madeBy === 'EXACT_ID' || madeBy === 'ID_SLIP_MOVED') return person.citizenId !== null;
  if (madeBy === 'SPOUSE_AS_HEAD') return person.spouseName !== null;
  const aboutYears: readonly Mistake[] = ['EXACT_NAME_BIRTH', 'NEAR_YEAR', 'YEAR_SWAPPED'];
  return aboutYears.includes(madeBy) ? person.birthYear !== null : true;
};

/** A second record of a household. What it could be found by is often missing, as on paper forms. */
const secondRecord = (
  first: SyntheticRecord,
  { random, madeBy, half }: { random: Random; madeBy: Mistake; half: NameHalf },
): SyntheticRecord => {
  const stranger = { headName: drawName(random, half), figures: drawFigures(random, 12) };
  const { person: changed = {}, ...place } = mistakeIn(madeBy, { random, first, stranger });
  const { citizenId: _, address: __, ...known } = first.person;
  const isExact = exactMistakes.some((kind) => kind === madeBy);
  const person = {
    ...{ ...known, citizenId: null, address: null },
    birthYear: isExact ? first.person.birthYear : perhaps(random, 95, first.person.birthYear),
    spouseName: perhaps(random, 50, first.person.spouseName),
    phone: perhaps(random, 30, first.person.phone),
    ...changed,
  };
  const areaId = isExact ? first.areaId : perhaps(random, 95, first.areaId);
  return { ...first, areaId, ...place, madeBy, person };
};

/** Households of a country, strangers to each other, and second records of some of them, of every kind alike many. */
export const syntheticSet = (choice: SetChoice): readonly SyntheticRecord[] => {
  const random = seededRandom(choice.seed);
  const first = Array.from({ length: choice.households }, (_, at) => firstRecord(random, at, choice));
  const taken = new Set<SyntheticRecord>();
  const second = mistakes.flatMap((madeBy) =>
    first
      .filter((record) => !taken.has(record) && canBe(record, madeBy))
      .slice(0, choice.planted)
      .map((record) => {
        taken.add(record);
        return secondRecord(record, { random, madeBy, half: choice.half });
      }),
  );
  return [...first, ...second];
};
