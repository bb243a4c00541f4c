import { invariant } from '@mttq/kernel/fault';

/**
 * Where something lies in the tree: ids from the country down, and how deep the unit itself stands. After a split the
 * path ends above the heirs, one level higher than they are.
 */
export type Home = { readonly path: string; readonly depth: number };

const unitsOf = (path: string): string[] => path.split('/').slice(1, -1);

/** A unit that is in the tree. */
export const homeAt = (path: string): Home => ({ path, depth: unitsOf(path).length });

/** The unit above all heirs of a unit that was split: they stand one level below. */
export const homeAbove = (path: string): Home => ({ path, depth: unitsOf(path).length + 1 });

/**
 * Where the things of a unit go on a day: to itself or its only heir, or above all heirs. Of a unit that was split its own
 * `depth` is kept: the lowest unit above all heirs may stand any number of levels higher.
 */
export const homeOf = (
  destination: { readonly kind: 'UNIT' | 'TASK'; readonly path: string },
  depth: number,
): Home => {
  if (destination.kind === 'UNIT') return homeAt(destination.path);
  const above = homeAbove(destination.path);
  return { ...above, depth: Math.max(depth, above.depth) };
};

/** The unit that has it, or the one above its heirs. */
export const unitOfHome = ({ path }: Pick<Home, 'path'>): string => {
  const unitId = unitsOf(path).at(-1);
  invariant(unitId, 'a path names a unit');
  return unitId;
};

/** The desk so many levels above; nothing goes higher than the topmost unit. */
export const deskAt = ({ path, depth }: Home, levelsUp: number): string => {
  const units = unitsOf(path);
  const deskDepth = Math.min(Math.max(depth - levelsUp, 1), units.length);
  const unitId = units[deskDepth - 1];
  invariant(unitId, 'a path names a unit');
  return unitId;
};
