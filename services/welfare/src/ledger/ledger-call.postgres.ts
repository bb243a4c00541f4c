import { accountIdOf } from './account-id.ts';
import { isLedgerRefusalCode, type LedgerRefusal, refuseLedger } from './ledger-refusal.ts';
import { hashPosting, type Posted, type PostingRequest } from './posting.ts';

/** A row that the ledger's functions answer with. */
export type PostedRow = {
  readonly asked_id: string;
  readonly txn_id: string;
  readonly recorded_at: Date;
  readonly is_repeat: boolean;
};

export const toPosted = (row: PostedRow): Posted => ({
  txnId: row.txn_id,
  recordedAt: row.recorded_at,
  isRepeat: row.is_repeat,
});

/** The two arguments of `ledger_post`. `seconds`: hold the money that long instead of moving it. */
export const toArguments = (requests: readonly PostingRequest[], seconds?: number): [string, string] => {
  const status = seconds === undefined ? 'posted' : 'pending';
  const txns = requests.map((request) => ({
    id: request.id,
    fund: request.fundId,
    scope: request.key.scope,
    key: request.key.key,
    hash: hashPosting(request, status),
    kind: request.kind,
    currency: 'VND',
    status,
    earmark: request.earmarkId,
    reference: request.referenceId,
    actor: request.actorId,
    reason: request.reason,
    effective: request.effectiveAt,
    seconds,
  }));
  const lines = requests.flatMap(({ id, fundId, from, to, amount }) => [
    { txn: id, line: 1, account: accountIdOf(fundId, to), amount: amount.toString() },
    { txn: id, line: 2, account: accountIdOf(fundId, from), amount: (-amount).toString() },
  ]);
  return [JSON.stringify(txns), JSON.stringify(lines)];
};

type DriverError = {
  readonly code?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly constraint?: string;
};

const refusedConstraints = {
  balance_not_negative: 'InsufficientFunds',
  journal_txn_reversed_once: 'AlreadyReversed',
  journal_txn_resolved_once: 'ReservationResolved',
} as const;

/** The refusal that an error of the database stands for; throws everything else on. */
export const toLedgerRefusal = (error: unknown): LedgerRefusal => {
  const driver = ((error as { driverError?: DriverError }).driverError ?? error) as DriverError;
  if (driver.code === 'MT001' && driver.message !== undefined && isLedgerRefusalCode(driver.message))
    return refuseLedger(driver.message, driver.detail);
  if (driver.code === '22003') return refuseLedger('BalanceTooLarge');
  if (driver.constraint !== undefined && Object.hasOwn(refusedConstraints, driver.constraint))
    return refuseLedger(refusedConstraints[driver.constraint as keyof typeof refusedConstraints]);
  throw error;
};
