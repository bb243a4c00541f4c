import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Level } from './unit.ts';
import type { Moment, UnitPosition } from './unit-tree.ts';

/** The moment that the arguments of a question name: today and now where they are silent. */
export const momentOf = (
  {
    asOf,
    knownAt,
  }: { readonly asOf?: CalendarDay | null | undefined; readonly knownAt?: Date | null | undefined },
  clock: () => Date,
): Moment => ({ asOf: asOf ?? dayInVietnam(clock()), knownAt: knownAt ?? clock() });

/** The moment that the arguments name, and that of the request where they are silent: reads of one request batch. */
export const momentWithin = (
  {
    asOf,
    knownAt,
  }: { readonly asOf?: CalendarDay | null | undefined; readonly knownAt?: Date | null | undefined },
  moment: Moment,
): Moment => ({ asOf: asOf ?? moment.asOf, knownAt: knownAt ?? moment.knownAt });

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** Lists of units are sorted by these three. */
export const positionKeys = ({ level, code, id }: UnitPosition) => [level, code, id];
export const positionKeyCount = 3;

/** One row more than the page, to see whether another follows. */
export const pageBehind = ({
  first,
  after,
}: {
  readonly first: number;
  readonly after?: readonly (string | number | null)[];
}): { limit: number; after?: UnitPosition } => {
  if (after === undefined) return { limit: first + 1 };
  const [level, code, id] = after.map(String);
  return { limit: first + 1, after: { level: level as Level, code: code ?? '', id: id ?? '' } };
};
