import type { TextProfile } from './text-profile.ts';

/** A text as it is compared: its profile, and its features under the key of the service. */
export type ComparedText = { readonly profile: TextProfile; readonly features: readonly number[] };

/** How much a feature says; rare ones say more. 0–1. */
export type WeightOf = (feature: number) => number;

/** From this score on two texts are suggested as one petition. Measured by `npm run verify -- petitions`. */
export const suggestionScoreMin = 0.39;

const sumOf = (features: readonly number[], weightOf: WeightOf): number =>
  features.reduce((sum, feature) => sum + weightOf(feature), 0);

const shareOf = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const piece of left) if (right.has(piece)) common += 1;
  return (2 * common) / (left.size + right.size);
};

// At most one letter added, dropped or replaced, or two neighbours swapped.
const isSlip = (left: string, right: string): boolean => {
  if (left === right) return true;
  if (left.length < 4 || /\d/.test(left + right) || Math.abs(left.length - right.length) > 1) return false;
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const leftRest = left.slice(from);
  const rightRest = right.slice(from);
  return (
    leftRest.slice(1) === rightRest.slice(1) ||
    leftRest.slice(1) === rightRest ||
    leftRest === rightRest.slice(1) ||
    (leftRest.slice(2) === rightRest.slice(2) && leftRest[0] === rightRest[1] && leftRest[1] === rightRest[0])
  );
};

const hasName = (text: TextProfile, name: string): boolean =>
  text.words.includes(` ${name} `) ||
  [...text.names].some(
    (other) => isSlip(name, other) || other.endsWith(` ${name}`) || name.endsWith(` ${other}`),
  );

// Both name a village (a road, a school, …), and not the same one.
const numberConflicts = (left: TextProfile, right: TextProfile): number => {
  let conflicts = 0;
  for (const [marker, numbers] of left.numbers) {
    const others = right.numbers.get(marker);
    if (others !== undefined && ![...numbers].some((number) => others.has(number))) conflicts += 1;
  }
  return conflicts;
};

const conflictFactor = 0.4;
const silenceFactor = 0.75;

// Names that meet say nothing new; names that do not meet say that it is another matter; who names nothing may mean either.
const namesFactor = (left: TextProfile, right: TextProfile): number => {
  if (left.names.size === 0 && right.names.size === 0) return 1;
  const meets =
    [...left.names].some((name) => hasName(right, name)) ||
    [...right.names].some((name) => hasName(left, name));
  if (meets) return 1;
  return left.names.size > 0 && right.names.size > 0 ? conflictFactor : silenceFactor;
};

/** How alike two texts are, 0–1: what they share by weight, what they share by sound, less where they name other places. */
export const resemblanceOf = (left: ComparedText, right: ComparedText, weightOf: WeightOf): number => {
  const theirs = new Set(right.features);
  const leftSum = sumOf(left.features, weightOf);
  const rightSum = sumOf(right.features, weightOf);
  if (leftSum === 0 || rightSum === 0) return 0;
  const common = sumOf(
    left.features.filter((feature) => theirs.has(feature)),
    weightOf,
  );
  const dice = (2 * common) / (leftSum + rightSum);
  const containment = common / Math.min(leftSum, rightSum);
  const sound = shareOf(left.profile.trigrams, right.profile.trigrams);
  const score = 0.35 * dice + 0.2 * containment + 0.45 * sound;
  return (
    score *
    conflictFactor ** numberConflicts(left.profile, right.profile) *
    namesFactor(left.profile, right.profile)
  );
};
