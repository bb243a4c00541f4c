import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import { createKeyedHash } from './keyed-hash.ts';
import type { WeightOf } from './resemblance.ts';
import { emptyFeatures, isEmptyFeature } from './text-profile.ts';

/** A petition that shares rare features with a text. */
export type Candidate = { readonly petitionId: string; readonly features: readonly number[] };

const probesMax = 14;
const postingsMax = 700;
const candidatesMax = 40;
const emptyWeight = 0.08;
const countedMax = 20_000;

// What a feature says falls with the share of texts that have it; of a feature in all of them little is left.
const weightBy = (petitions: number, total: number): number =>
  Math.max(0.05, Math.log((total + 20) / (petitions + 1)) / Math.log(total + 20));

type KeysOf = (features: readonly string[]) => number[];

// The key of the column cipher never changes while a process runs.
const hashes = new WeakMap<ColumnCipher, KeysOf>();

const keysBy = (cipher: ColumnCipher): KeysOf => {
  const known = hashes.get(cipher);
  if (known !== undefined) return known;
  const hash = createKeyedHash(cipher.blind('key of features', 'petition.feature'));
  const keysOf: KeysOf = (features) => [...new Set(features.map(hash))];
  hashes.set(cipher, keysOf);
  return keysOf;
};

type Count = { readonly feature: number; readonly petitions: number };

/** Finds texts that are alike by keyed digests of their words; the texts themselves are not in the index. */
export type FingerprintStore = ReturnType<typeof createFingerprintStore>;

const candidatesOf = (
  manager: EntityManager,
  features: readonly number[],
  counts: ReadonlyMap<number, number>,
): Promise<Candidate[]> => {
  const rarest = [...features].sort(
    (left, right) => (counts.get(left) ?? 0) - (counts.get(right) ?? 0) || left - right,
  );
  const probes: number[] = [];
  let postings = 0;
  for (const feature of rarest) {
    postings += counts.get(feature) ?? 0;
    if (probes.length >= probesMax || (probes.length > 0 && postings > postingsMax)) break;
    probes.push(feature);
  }
  return manager.query(
    `SELECT found."petitionId", print.features
       FROM (SELECT near.petition_id AS "petitionId", sum(1.0 / (2 + probe.place)) AS score
               FROM unnest($1::int[]) WITH ORDINALITY AS probe(feature, place)
                    CROSS JOIN LATERAL (SELECT petition_id FROM petition_fingerprint
                                         WHERE features @> ARRAY[probe.feature] LIMIT $2) AS near
                    JOIN petition ON petition.id = near.petition_id
              GROUP BY near.petition_id ORDER BY count(*) DESC, score DESC LIMIT $3) AS found
            JOIN petition_fingerprint AS print ON print.petition_id = found."petitionId"`,
    [probes, postingsMax, candidatesMax],
  );
};

const countNew = async (manager: EntityManager): Promise<number> => {
  const [head]: { counted: string }[] = await manager.query(
    'SELECT counted_place::text AS counted FROM petition_feature_total FOR UPDATE',
  );
  const [counted]: { count: number }[] = await manager
    .query(
      `WITH fresh AS (SELECT place, features FROM petition_fingerprint WHERE place > $1 ORDER BY place LIMIT $2),
          counts AS (INSERT INTO petition_feature_count AS kept (feature, petitions)
                     SELECT feature, count(*) FROM fresh CROSS JOIN LATERAL unnest(features) AS given(feature) GROUP BY feature
                     ON CONFLICT (feature) DO UPDATE SET petitions = kept.petitions + excluded.petitions)
     UPDATE petition_feature_total
        SET petitions = petitions + (SELECT count(*) FROM fresh),
            counted_place = coalesce((SELECT max(place) FROM fresh), counted_place)
     RETURNING (SELECT count(*)::int FROM fresh) AS count`,
      [head?.counted ?? '0', countedMax],
    )
    .then((answer: [{ count: number }[], number]) => answer[0]);
  return counted?.count ?? 0;
};

/** The fingerprints that a transaction sees; the petitions found are those that its scope shows. */
export const createFingerprintStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const keysOf = keysBy(cipher);
  const emptyKeys = new Set(keysOf(emptyFeatures));
  const counted = async (features: readonly number[]): Promise<Map<number, number>> => {
    const rows: Count[] = await manager.query(
      'SELECT feature, petitions FROM petition_feature_count WHERE feature = ANY ($1::int[])',
      [[...features]],
    );
    return new Map(rows.map(({ feature, petitions }) => [feature, petitions]));
  };
  return {
    keysOf,
    add: async (petitionId: string, features: readonly string[]): Promise<void> => {
      await manager.query('INSERT INTO petition_fingerprint (petition_id, features) VALUES ($1, $2)', [
        petitionId,
        keysOf(features),
      ]);
    },
    /** Petitions in sight that share the rarest features, at most 40. */
    near: async (features: readonly string[]): Promise<Candidate[]> => {
      const probes = keysOf(features.filter((feature) => !isEmptyFeature(feature)));
      return probes.length === 0 ? [] : candidatesOf(manager, probes, await counted(probes));
    },
    /** How much each of these features says, by what was counted last. */
    weights: async (features: readonly number[]): Promise<WeightOf> => {
      const counts = await counted([...new Set(features)]);
      const [row]: { petitions: number }[] = await manager.query(
        'SELECT petitions FROM petition_feature_total',
      );
      const total = row?.petitions ?? 0;
      return (feature) =>
        (emptyKeys.has(feature) ? emptyWeight : 1) * weightBy(counts.get(feature) ?? 0, total);
    },
    /** Counts features of petitions that came since the last time; answers how many there were, at most 20,000. */
    countNew: () => countNew(manager),
  };
};
