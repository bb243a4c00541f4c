import { randomNumbers } from '../../../infra/seed/random-numbers.ts';

/** Choices that look random and come back with the same seed. */
export type Random = {
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
};

/** Opens a source of numbers. */
export const seededRandom = (seed: number): Random => {
  const next = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (percent) => next() * 100 < percent,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
  };
};
