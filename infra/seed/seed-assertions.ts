/** A proof that asks for assertions of the seed documents: `npm run verify -- <name>`. */
export type SeedProof = 'seed-campaigns' | 'seed-supervision' | 'seed-welfare';

type Asked = { readonly by: SeedProof; readonly why: string };

const kept = (by: SeedProof, why: string): Asked => ({ by, why });
const plans = kept('seed-campaigns', 'what plans, themes and the papers behind them say');
const words = kept(
  'seed-campaigns',
  'days and ordinals as papers write them, read by readDays and readOrdinal',
);
const practice = kept('seed-campaigns', 'activities, models, Great Unity Days and rules of study');
const reviews = kept('seed-campaigns', 'reviews in the words of the paper');
const targets = kept('seed-campaigns', 'targets of a plan, with comparator and the words of the paper');
const results = kept('seed-campaigns', 'figures of progress, with the words of the paper');
const agreements = kept(
  'seed-supervision',
  'agreements and programmes of several parties are the supervision service’s',
);
const rounds = kept('seed-supervision', 'rounds of supervision are the supervision service’s');
const money = kept('seed-welfare', 'funds, houses, gifts and poverty are the welfare service’s');
const derived = kept('seed-welfare', 'derived from what the welfare service keeps');
const unknown = kept('seed-welfare', 'unknown in the paper: null there, never 0');

const between = (first: number, last: number, asked: Asked): [string, Asked][] =>
  Array.from({ length: last - first + 1 }, (_, at) => [`A${String(first + at).padStart(3, '0')}`, asked]);

/**
 * A001–A058: what the five seed documents assert, and which proof asks for it. A006, A007 are targets of a plan and also stand in
 * a programme of supervision; A029–A032 are targets of a plan and also aims of funds: each of those services asks for its own.
 */
export const seedAssertions: ReadonlyMap<string, Asked> = new Map([
  ...between(1, 5, plans),
  ...between(6, 7, targets),
  ...between(8, 8, words),
  ...between(9, 9, practice),
  ...between(10, 10, plans),
  ...between(11, 11, practice),
  ...between(12, 12, words),
  ...between(13, 15, plans),
  ...between(16, 16, practice),
  ...between(17, 17, plans),
  ...between(18, 18, reviews),
  ...between(19, 19, results),
  ...between(20, 22, practice),
  ...between(23, 23, words),
  ...between(24, 24, reviews),
  ...between(25, 25, plans),
  ...between(26, 32, targets),
  ...between(33, 36, agreements),
  ...between(37, 39, words),
  ...between(40, 40, rounds),
  ...between(41, 46, money),
  ...between(47, 47, derived),
  ...between(48, 54, results),
  ...between(55, 55, reviews),
  ...between(56, 56, words),
  ...between(57, 58, unknown),
]);

/** The assertions that a proof must ask for. */
export const numbersOf = (proof: SeedProof): readonly string[] =>
  [...seedAssertions].filter(([, { by }]) => by === proof).map(([number]) => number);

/** One line for every assertion that another proof asks for, and why it does. */
export const elsewhere = (proof: SeedProof): readonly string[] =>
  [...seedAssertions]
    .filter(([, { by }]) => by !== proof)
    .map(([number, { by, why }]) => `-     ${number} npm run verify -- ${by}: ${why}`);
