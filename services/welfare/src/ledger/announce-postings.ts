import { fundBalanceChanged } from '@mttq/contracts/welfare/fund-balance-changed';
import { ledgerPosted } from '@mttq/contracts/welfare/ledger-posted';
import type { Fund } from '../funds/fund.ts';
import type { LedgerTransaction } from '../journal/transaction.ts';
import type { NewEvent, Stores } from '../unit-of-work.ts';
import type { Holding } from './ledger.ts';

const transactionOf = (transaction: LedgerTransaction) => ({
  transactionId: transaction.id,
  kind: transaction.kind,
  status: transaction.status,
  amount: transaction.amount.toString(),
  earmarkId: transaction.earmarkId,
  resolves: transaction.resolves,
  reverses: transaction.reverses,
  reversed: transaction.reversed && {
    kind: transaction.reversed.kind,
    effectiveAt: transaction.reversed.effectiveAt.toISOString(),
  },
  effectiveAt: transaction.effectiveAt.toISOString(),
  recordedAt: transaction.recordedAt.toISOString(),
});

const totalOf = (holdings: readonly Holding[]) => ({
  balance: holdings.reduce((sum, { balance }) => sum + balance, 0n).toString(),
  reserved: holdings.reduce((sum, { reserved }) => sum + reserved, 0n).toString(),
  available: holdings.reduce((sum, { available }) => sum + available, 0n).toString(),
});

/** The events of transactions that one command wrote into one fund. No actor, no reason: those may name persons. */
const postingEvents = (
  fund: Pick<Fund, 'id' | 'unitId'>,
  transactions: readonly LedgerTransaction[],
  holdings: readonly Holding[],
): NewEvent[] => {
  const last = transactions.at(-1);
  if (last === undefined) return [];
  const { id: fundId, unitId } = fund;
  return [
    {
      contract: ledgerPosted,
      aggregateId: fundId,
      data: { fundId, transactions: transactions.map(transactionOf) },
      occurredAt: last.effectiveAt,
    },
    {
      contract: fundBalanceChanged,
      aggregateId: fundId,
      data: { fundId, unitId, ...totalOf(holdings) },
      occurredAt: last.effectiveAt,
    },
  ];
};

/** Announces what a command wrote: call it in the same transaction, once a fund. Answers with the transactions. */
export const announcePostings = async (
  { journal, ledger, outbox }: Pick<Stores, 'journal' | 'ledger' | 'outbox'>,
  fund: Pick<Fund, 'id' | 'unitId'>,
  transactionIds: readonly string[],
): Promise<readonly LedgerTransaction[]> => {
  const transactions = await journal.byIds(transactionIds);
  await outbox.addAll(postingEvents(fund, transactions, await ledger.holdings(fund.id)));
  return transactions;
};
