/**
 * Five quantities of money that are never added to each other (WEL-3): what was promised, what arrived, what went past the
 * fund, what was decided upon and what was paid out.
 */
export type Measures = {
  /** The fund or the appeal. */
  readonly id: string;
  readonly pledged: bigint;
  readonly received: bigint;
  readonly direct: bigint;
  readonly allocated: bigint;
  readonly disbursed: bigint;
};
