import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Vnd } from '@mttq/kernel/vnd';
import type { LedgerRefusal } from './ledger-refusal.ts';
import type { IdempotencyKey, Posted, PostingRequest } from './posting.ts';

/** Resolves a reservation: `amount` below the reserved one frees the rest. */
export type Resolution = {
  readonly id: string;
  readonly reservationId: string;
  readonly status: 'posted' | 'voided';
  readonly amount: Vnd | null;
  readonly key: IdempotencyKey;
  readonly actorId: string;
  readonly reason: string | null;
  readonly effectiveAt: Date | null;
};

/** Takes a posted transaction back by a counter-entry. */
export type Reversal = {
  readonly id: string;
  readonly originalId: string;
  readonly key: IdempotencyKey;
  readonly actorId: string;
  readonly reason: string;
  readonly effectiveAt: Date | null;
};

/** Money of a fund: what is posted, what of it is held by reservations, and what can still be given. */
export type Holding = {
  readonly earmarkId: string | null;
  readonly balance: bigint;
  readonly reserved: bigint;
  readonly available: bigint;
};

export type YearSummary = {
  readonly year: number;
  readonly opening: bigint;
  readonly income: bigint;
  readonly spending: bigint;
  readonly closing: bigint;
};

/**
 * The ledger, inside one transaction whose scope is set. After a refusal the transaction can only be given up: answer
 * with the refusal.
 */
export type Ledger = {
  /** Opens the accounts of a new fund. `isCollecting`: many people pay in at the same moment. */
  openFund(fundId: string, isCollecting: boolean): Promise<void>;
  /** Opens the purse of an earmark. */
  openPurse(fundId: string, earmarkId: string): Promise<void>;
  /** Closes all accounts; refuses while money or reservations are left. */
  closeFund(fundId: string): Promise<LedgerRefusal | undefined>;
  post(requests: readonly PostingRequest[]): Promise<readonly Posted[] | LedgerRefusal>;
  /** Holds money until it is posted, voided or `expiresInSeconds` have passed by the clock of the database. */
  reserve(request: PostingRequest, expiresInSeconds: number): Promise<Posted | LedgerRefusal>;
  resolve(resolution: Resolution): Promise<Posted | LedgerRefusal>;
  reverse(reversal: Reversal): Promise<Posted | LedgerRefusal>;
  /** Ends up to `limit` reservations that nobody resolved in time, by the clock of the database; answers with their ids. */
  expire(limit: number): Promise<readonly string[]>;
  /** Purses as they are now. */
  holdings(fundId: string): Promise<readonly Holding[]>;
};

/** Reads of the ledger at any moment of both times. */
export type LedgerHistory = {
  /** What the purses of each fund held: entries effective up to `asOf` that were on record at `knownAt`. */
  balances(fundIds: readonly string[], asOf: Date, knownAt: Date): Promise<ReadonlyMap<string, bigint>>;
  /** Purses as they are now. */
  holdings(fundId: string): Promise<readonly Holding[]>;
  /** WEL-1, for the calendar year in Asia/Ho_Chi_Minh: opening + income − spending = closing. */
  yearSummary(fundId: string, year: number, knownAt: Date): Promise<YearSummary>;
};

/** Days on which a year begins and the next one does. */
export const yearBounds = (year: number): { readonly from: CalendarDay; readonly until: CalendarDay } => {
  const first = (of: number) => `${String(of).padStart(4, '0')}-01-01` as CalendarDay;
  return { from: first(year), until: first(year + 1) };
};
