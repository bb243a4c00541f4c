import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** What a reversal took a step back, besides the money: only added, so that it stays on record. */
export type ReversalEffect = {
  readonly id: string;
  /** The transaction that took the original back. */
  readonly reversalId: string;
  readonly fundId: string;
  readonly subject: 'PAYMENT' | 'CASE' | 'DISTRIBUTION' | 'ALLOCATION_LINE';
  readonly subjectId: string;
  /** Of a tranche. */
  readonly line: number | null;
  readonly fromState: string;
  readonly toState: string;
  /** By how much the subject counts as paid less. */
  readonly amount: bigint;
  /** What the subject said of itself before, where it says so no more. Names nobody. */
  readonly before: Readonly<Record<string, string | number | null>>;
  readonly recordedAt: Date;
};

/** The "no" to taking the money of a line back while lists say that it was given to people. */
export const lineHandedOut = (lists: number): Refusal<'LineHandedOut'> =>
  refuse('LineHandedOut', {
    vi: `Dòng phân bổ này đã có ${lists} danh sách trao cho dân. Không đảo được khoản chi của dòng.`,
    en: `${lists} lists say that this line of the tranche was handed out. What was paid for it cannot be taken back.`,
  });
