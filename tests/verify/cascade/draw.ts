import { randomNumbers } from '../../../infra/seed/random-numbers.ts';

/** Draws that a seed repeats. */
export type Draw = {
  /** 0 … `end` − 1. */
  below(end: number): number;
  of<Item>(items: readonly Item[]): Item;
};

/** Draws from a seed. */
export const createDraw = (seed: number): Draw => {
  const next = randomNumbers(seed);
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    of: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to draw from');
      return item;
    },
  };
};
