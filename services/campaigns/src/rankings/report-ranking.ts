/** By what units are ranked: Σ handed in ÷ Σ asked, or Σ handed in by the due day ÷ Σ asked. */
export type RankingMeasure = 'COMPLETENESS' | 'TIMELINESS';

/** Where a unit stands among others in a form and period, with what it is counted from. */
export type RankedUnit = {
  readonly unitId: string;
  /** Counts from 1; units with the same share have the same place, and the next one is after all of them. */
  readonly place: number;
  /** How many have the place, this one included. */
  readonly sharedBy: number;
  /** Above the line: handed in, or handed in by the due day. */
  readonly numerator: number;
  /** Below the line: who was asked. */
  readonly denominator: number;
  readonly notReported: number;
};
