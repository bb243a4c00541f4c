import { createColumnCipher } from '@mttq/platform/data/column-cipher';
import { keysOf } from '../../../services/welfare/src/households/household-person.ts';
import {
  type Likeness,
  likenesses,
  likenessTexts,
} from '../../../services/welfare/src/likeness/household-likeness.ts';
import { tokenOf } from '../../../services/welfare/src/likeness/likeness.postgres.ts';
import type { SyntheticRecord } from './synthetic-households.ts';

/** Two records that share a mark, and by what. */
export type Pair<Name extends string> = {
  readonly one: SyntheticRecord;
  readonly other: SyntheticRecord;
  readonly names: ReadonlySet<Name>;
  /** Both are of one household. */
  readonly isTrue: boolean;
};

type Mark<Name extends string> = { readonly name: Name; readonly mark: string };

const cipher = createColumnCipher(Buffer.alloc(32, 1));

/** All pairs of records that share a mark, as the database joins them. */
const pairsBy = <Name extends string>(
  records: readonly SyntheticRecord[],
  marksOf: (record: SyntheticRecord) => readonly Mark<Name>[],
): readonly Pair<Name>[] => {
  const holders = new Map<string, number[]>();
  const pairs = new Map<number, Set<Name>>();
  for (const [at, record] of records.entries())
    for (const { name, mark } of new Map(marksOf(record).map((found) => [found.mark, found])).values()) {
      const before = holders.get(mark);
      if (before === undefined) holders.set(mark, [at]);
      else {
        for (const other of before) {
          const key = other * records.length + at;
          pairs.set(key, (pairs.get(key) ?? new Set()).add(name));
        }
        before.push(at);
      }
    }
  return [...pairs].flatMap(([key, names]) => {
    const [one, other] = [records[Math.floor(key / records.length)], records[key % records.length]];
    return one === undefined || other === undefined
      ? []
      : [{ one, other, names, isTrue: one.household === other.household }];
  });
};

/** Pairs by facts that are written the same. */
export const exactPairs = (records: readonly SyntheticRecord[]) =>
  pairsBy(records, ({ person, unitId, areaId }) =>
    keysOf(person, areaId ?? unitId).map(({ kind, text }) => ({
      name: kind,
      mark: `${kind} ${cipher.blind(text, kind).toString('base64')}`,
    })),
  );

const likeMarks = (record: SyntheticRecord): readonly Mark<Likeness>[] =>
  likenessTexts(record.person, record).map((text) => ({
    name: text.likeness,
    mark: tokenOf(cipher, text).toString(36),
  }));

/** Pairs by the tokens of likeness that the service keeps. */
export const likePairs = (records: readonly SyntheticRecord[]): readonly Pair<Likeness>[] =>
  pairsBy(records, likeMarks);

/** How many tokens the service keeps of a household, in the mean of the first thousand. */
export const tokensEach = (records: readonly SyntheticRecord[]): number => {
  const counts = records
    .slice(0, 1_000)
    .map((record) => new Set(likeMarks(record).map(({ mark }) => mark)).size);
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
};

/** The pairs that would be left if the service kept no tokens of one likeness. */
export const withoutLikeness = (
  pairs: readonly Pair<Likeness>[],
  left: Likeness,
): readonly Pair<Likeness>[] =>
  pairs.filter(({ names }) => likenesses.some((name) => name !== left && names.has(name)));
