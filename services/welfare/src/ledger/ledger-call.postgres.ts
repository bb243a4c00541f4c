import { arrayLiteral, textArrayLiteral } from '@mttq/platform/data/array-literal';
import { bigintArray, textArray, uuidArray } from '@mttq/platform/data/binary-array';
import { accountIdOf } from './account-id.ts';
import { isLedgerRefusalCode, type LedgerRefusal, refuseLedger } from './ledger-refusal.ts';
import { hashPosting, type Posted, type PostingRequest } from './posting.ts';

/** A row that the ledger's functions answer with. */
export type PostedRow = {
  /** Null: the row stands for the whole batch, all of it new. */
  readonly asked_id: string | null;
  readonly txn_id: string | null;
  readonly recorded_at: Date;
  readonly is_repeat: boolean;
};

/** What became of the request with this id. */
export const toPosted = (row: PostedRow, askedId: string): Posted => ({
  txnId: row.txn_id ?? askedId,
  recordedAt: row.recorded_at,
  isRepeat: row.is_repeat,
});

/** The fourteen arrays of `ledger_post_many`: in binary, but for those that may have empty places. */
export const toTransfers = (requests: readonly PostingRequest[]): (string | Buffer)[] => [
  uuidArray(requests.map(({ id }) => id)),
  uuidArray(requests.map(({ fundId }) => fundId)),
  textArray(requests.map(({ key }) => key.scope)),
  textArray(requests.map(({ key }) => key.key)),
  textArray(requests.map((request) => hashPosting(request, 'posted'))),
  textArray(requests.map(({ kind }) => kind)),
  arrayLiteral(requests.map(({ earmarkId }) => earmarkId)),
  arrayLiteral(requests.map(({ referenceId }) => referenceId)),
  textArray(requests.map(({ actorId }) => actorId)),
  textArrayLiteral(requests.map(({ reason }) => reason)),
  arrayLiteral(requests.map(({ effectiveAt }) => effectiveAt?.toISOString() ?? null)),
  uuidArray(requests.map(({ fundId, to }) => accountIdOf(fundId, to))),
  uuidArray(requests.map(({ fundId, from }) => accountIdOf(fundId, from))),
  bigintArray(requests.map(({ amount }) => amount)),
];

/** The two arguments of `ledger_post`, which holds the money for so many seconds. */
export const toReservation = (request: PostingRequest, seconds: number): [string, string] => {
  const { id, fundId, key, from, to, amount } = request;
  const txn = {
    id,
    fund: fundId,
    scope: key.scope,
    key: key.key,
    hash: hashPosting(request, 'pending'),
    kind: request.kind,
    currency: 'VND',
    status: 'pending',
    earmark: request.earmarkId,
    reference: request.referenceId,
    actor: request.actorId,
    reason: request.reason,
    effective: request.effectiveAt,
    seconds,
  };
  const lines = [
    { txn: id, line: 1, account: accountIdOf(fundId, to), amount: amount.toString() },
    { txn: id, line: 2, account: accountIdOf(fundId, from), amount: (-amount).toString() },
  ];
  return [JSON.stringify([txn]), JSON.stringify(lines)];
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
