import type { Contribution, ContributionState } from '../contributions/contribution.ts';

/** What the public sees of a receipt: that it stands, never whose it is. */
export type Receipt = {
  readonly receiptNo: string;
  readonly fundId: string;
  readonly appealId: string | null;
  readonly amount: bigint;
  readonly receivedAt: Date;
  readonly state: ContributionState;
};

/** "2026/000123": the number on the paper. */
export const receiptText = ({
  receiptYear,
  receiptNo,
}: Pick<Contribution, 'receiptYear' | 'receiptNo'>): string | null =>
  receiptYear === null || receiptNo === null ? null : `${receiptYear}/${String(receiptNo).padStart(6, '0')}`;

/** Reads the number on the paper; undefined: it is none. */
export const parseReceipt = (text: string): { readonly year: number; readonly no: number } | undefined => {
  const [, year, no] = /^\s*(\d{4})\s*\/\s*(\d{1,9})\s*$/.exec(text) ?? [];
  return year === undefined || no === undefined ? undefined : { year: Number(year), no: Number(no) };
};
