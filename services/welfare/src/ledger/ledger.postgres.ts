import { invariant } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import { accountIdOf } from './account-id.ts';
import type { Ledger, Resolution, Reversal } from './ledger.ts';
import {
  type PostedRow,
  toLedgerRefusal,
  toPosted,
  toReservation,
  toTransfers,
} from './ledger-call.postgres.ts';
import { readHoldings } from './ledger-history.postgres.ts';
import { type AccountRole, hashRequest, type Posted, type PostingRequest } from './posting.ts';

// Enough that a whole service's pool pays in side by side; a debit has this many rows to lock.
const shardCount = 16;
const outerRoles: readonly AccountRole[] = [
  'OPENING',
  'INCOME',
  'SPENDING',
  'ADMINISTRATION',
  'TRANSFER_IN',
  'TRANSFER_OUT',
];

type NewAccount = {
  readonly fundId: string;
  readonly role: AccountRole;
  readonly earmarkId: string | null;
  readonly mode: 'strict' | 'collecting' | 'open';
};

const openAccount = async (manager: EntityManager, account: NewAccount): Promise<void> => {
  const { fundId, role, earmarkId, mode } = account;
  const asked = {
    id: accountIdOf(fundId, { role, earmarkId }),
    fund: fundId,
    role,
    currency: 'VND',
    mode,
    shards: mode === 'strict' ? 1 : shardCount,
    earmark: earmarkId,
  };
  await manager.query('SELECT ledger_open_account($1)', [JSON.stringify(asked)]);
};

const call = async (manager: EntityManager, statement: string, parameters: readonly unknown[]) => {
  try {
    return (await manager.query(statement, [...parameters])) as PostedRow[];
  } catch (error) {
    return toLedgerRefusal(error);
  }
};

type Call = { readonly statement: string; readonly parameters: readonly unknown[]; readonly id: string };

const callOnce = async (manager: EntityManager, { statement, parameters, id }: Call) => {
  const rows = await call(manager, statement, parameters);
  if ('refused' in rows) return rows;
  invariant(rows[0], 'the ledger answers for every transaction');
  return toPosted(rows[0], id);
};

const requestsPerCall = 1_000;
const postMany =
  'SELECT * FROM ledger_post_many($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)';

const post = async (manager: EntityManager, requests: readonly PostingRequest[]) => {
  const posted: Posted[] = [];
  for (let from = 0; from < requests.length; from += requestsPerCall) {
    const part = requests.slice(from, from + requestsPerCall);
    const rows = await call(manager, postMany, toTransfers(part));
    if ('refused' in rows) return rows;
    const [first] = rows;
    const byId = first?.asked_id === null ? undefined : new Map(rows.map((row) => [row.asked_id, row]));
    for (const { id } of part) {
      const row = byId === undefined ? first : byId.get(id);
      invariant(row, 'the ledger answers for every transaction');
      posted.push(toPosted(row, id));
    }
  }
  return posted;
};

const resolve = (manager: EntityManager, resolution: Resolution) => {
  const { reservationId, status, amount, reason, key, effectiveAt } = resolution;
  const hash = hashRequest(reservationId, status, amount, reason, effectiveAt?.toISOString() ?? null);
  const asked = {
    id: resolution.id,
    scope: key.scope,
    key: key.key,
    hash,
    status,
    amount: amount?.toString() ?? null,
    actor: resolution.actorId,
    reason,
    effective: effectiveAt,
  };
  return callOnce(manager, {
    statement: 'SELECT * FROM ledger_resolve($1, $2)',
    parameters: [reservationId, JSON.stringify(asked)],
    id: resolution.id,
  });
};

const reverse = (manager: EntityManager, reversal: Reversal) => {
  const { originalId, reason, key, effectiveAt } = reversal;
  const asked = {
    id: reversal.id,
    scope: key.scope,
    key: key.key,
    hash: hashRequest(originalId, reason, effectiveAt?.toISOString() ?? null),
    actor: reversal.actorId,
    reason,
    effective: effectiveAt,
  };
  return callOnce(manager, {
    statement: 'SELECT * FROM ledger_reverse($1, $2)',
    parameters: [originalId, JSON.stringify(asked)],
    id: reversal.id,
  });
};

/** The ledger of the transaction that `manager` belongs to. */
export const createLedger = (manager: EntityManager): Ledger => ({
  openFund: async (fundId, isCollecting) => {
    const mode = isCollecting ? 'collecting' : 'strict';
    await openAccount(manager, { fundId, role: 'PURSE', earmarkId: null, mode });
    for (const role of outerRoles)
      await openAccount(manager, { fundId, role, earmarkId: null, mode: 'open' });
  },
  openPurse: (fundId, earmarkId) =>
    openAccount(manager, { fundId, role: 'PURSE', earmarkId, mode: 'strict' }),
  closeFund: async (fundId) => {
    try {
      await manager.query('SELECT ledger_close_accounts($1)', [fundId]);
      return undefined;
    } catch (error) {
      return toLedgerRefusal(error);
    }
  },
  post: (requests) => post(manager, requests),
  reserve: (request, seconds) =>
    callOnce(manager, {
      statement: 'SELECT * FROM ledger_post($1, $2)',
      parameters: toReservation(request, seconds),
      id: request.id,
    }),
  resolve: (resolution) => resolve(manager, resolution),
  reverse: (reversal) => reverse(manager, reversal),
  expire: async (limit) => {
    const [row]: { expired: string[] }[] = await manager.query('SELECT ledger_expire($1) AS expired', [
      limit,
    ]);
    return row?.expired ?? [];
  },
  holdings: (fundId) => readHoldings(manager, fundId),
});
