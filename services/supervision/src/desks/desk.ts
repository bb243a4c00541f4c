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
