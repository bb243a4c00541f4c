import { type CalendarDay, day, dayInVietnam } from '@mttq/kernel/calendar-day';
import { Fault } from '@mttq/kernel/fault';

/** What a ledger says that becomes progress: two of the five measures of a fund (WEL-3), which never flow into each other. */
export type FundMeasure = 'RECEIVED' | 'DISBURSED';

/** A transaction as the ledger of a fund announces it. */
export type AnnouncedTransaction = {
  readonly transactionId: string;
  readonly kind: string;
  readonly status: string;
  readonly amount: string;
  readonly earmarkId: string | null;
  readonly effectiveAt: string;
  readonly reversed?: { readonly kind: string; readonly effectiveAt: string } | null | undefined;
};

/** By how much a measure of a fund is more, or less, in a month. */
export type FundMovement = {
  readonly measure: FundMeasure;
  readonly earmarkId: string | null;
  /** Its first day. */
  readonly month: CalendarDay;
  readonly amount: bigint;
};

const measureOf: Readonly<Record<string, FundMeasure>> = { INCOME: 'RECEIVED', SPENDING: 'DISBURSED' };

const monthOf = (instant: string): CalendarDay => day(`${dayInVietnam(new Date(instant)).slice(0, 8)}01`);

const movementOf = (transaction: AnnouncedTransaction): FundMovement | undefined => {
  const { kind, status, earmarkId, reversed } = transaction;
  // What is held, or free again, was neither received nor disbursed.
  if (status !== 'posted') return undefined;
  if (kind !== 'REVERSAL') {
    const measure = measureOf[kind];
    return (
      measure && {
        measure,
        earmarkId,
        month: monthOf(transaction.effectiveAt),
        amount: BigInt(transaction.amount),
      }
    );
  }
  if (reversed == null)
    throw new Fault(
      'REVERSAL_OF_UNKNOWN',
      `reversal ${transaction.transactionId} does not say what it takes back`,
    );
  const measure = measureOf[reversed.kind];
  // The month in which the original counted is corrected, not the one in which somebody noticed.
  return (
    measure && {
      measure,
      earmarkId,
      month: monthOf(reversed.effectiveAt),
      amount: -BigInt(transaction.amount),
    }
  );
};

/** What these transactions of one fund change, each measure, earmark and month once. Throws a `Fault` where it would have to guess. */
export const movementsOf = (transactions: readonly AnnouncedTransaction[]): FundMovement[] => {
  const sums = new Map<string, FundMovement>();
  for (const transaction of transactions) {
    const movement = movementOf(transaction);
    if (movement === undefined) continue;
    const key = `${movement.measure} ${movement.earmarkId} ${movement.month}`;
    sums.set(key, { ...movement, amount: movement.amount + (sums.get(key)?.amount ?? 0n) });
  }
  return [...sums.values()];
};
