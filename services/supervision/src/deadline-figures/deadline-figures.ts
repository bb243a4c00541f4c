import type { CalendarDay } from '@mttq/kernel/calendar-day';

/** Deadlines of a subtree whose last day lay in a period and has passed, or that were met before it. */
export type KeptCount = {
  /** Met by their last day, of those that are due. */
  readonly kept: number;
  /** Met late. */
  readonly late: number;
  /** Not met although their last day has passed. */
  readonly silent: number;
};

/** The same for the units of one level of the tree. */
export type LevelKept = KeptCount & { readonly level: string };

/** All levels together, and each. */
export type KeptFigures = KeptCount & { readonly byLevel: readonly LevelKept[] };

/** Days on which what is counted was due: from the first, before the second; as of today. */
export type FiguresPeriod = {
  readonly path: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly today: CalendarDay;
};

/** A desk on which things lie that have climbed in silence. */
export type SilentDesk = { readonly unitId: string; readonly count: number; readonly oldestSince: Date };

export const dueOf = ({ kept, late, silent }: KeptCount): number => kept + late + silent;

/** All levels together. */
export const sumOf = (levels: readonly LevelKept[]): KeptCount => ({
  kept: levels.reduce((sum, { kept }) => sum + kept, 0),
  late: levels.reduce((sum, { late }) => sum + late, 0),
  silent: levels.reduce((sum, { silent }) => sum + silent, 0),
});
