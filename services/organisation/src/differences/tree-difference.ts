import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Level } from '../units/unit.ts';
import type { Moment, UnitPosition } from '../units/unit-tree.ts';

export type TreeDifferenceKind = 'ESTABLISHED' | 'ENDED' | 'RENAMED' | 'RECLASSIFIED' | 'RECODED' | 'MOVED';

/** Which two trees are compared: those of two days, as far as they were on record at one instant. */
export type DifferenceQuestion = {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly level?: Level;
  readonly knownAt: Date;
};

/** A unit that is not the same on both days, and in what. */
export type UnitDifference = UnitPosition & { readonly kinds: readonly TreeDifferenceKind[] };

/** A unit that differs, in a page of the question. */
export type DifferenceEdge = {
  readonly cursor: string;
  readonly node: UnitDifference;
  readonly question: DifferenceQuestion;
};

export type DifferenceCount = {
  readonly kind: TreeDifferenceKind;
  readonly level: Level;
  readonly count: number;
};

/** A page of differences, with the question that it answers. */
export type DifferencePage = {
  readonly edges: readonly DifferenceEdge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly question: DifferenceQuestion;
};

/** The earlier moment of a question. */
export const momentBefore = ({ from, knownAt }: DifferenceQuestion): Moment => ({ asOf: from, knownAt });

/** The later moment of a question. */
export const momentAfter = ({ to, knownAt }: DifferenceQuestion): Moment => ({ asOf: to, knownAt });
