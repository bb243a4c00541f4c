import { Fault } from '@mttq/kernel/fault';
import type { BatchKind } from '@mttq/platform/commands/batches';
import type { InTransaction } from '@mttq/platform/data/transaction';
import { createLedger } from '../../../services/welfare/src/ledger/ledger.postgres.ts';
import type { LedgerRefusal } from '../../../services/welfare/src/ledger/ledger-refusal.ts';
import type { Posted, PostingRequest } from '../../../services/welfare/src/ledger/posting.ts';

/** Bare postings of all funds, by the batches through which a service writes: the ledger alone, without events and audit. */
export const postingsBy = (
  inTransaction: InTransaction,
): BatchKind<PostingRequest, Posted | LedgerRefusal> => ({
  write: (requests) =>
    inTransaction<readonly (Posted | LedgerRefusal)[]>(async (manager) => {
      await manager.query("SELECT set_config('app.scope', '/', true)");
      const answers = await createLedger(manager).post(requests);
      if (!('refused' in answers)) return answers;
      if (requests.length === 1) return [answers];
      throw new Fault('BATCH_REFUSED', `one of ${requests.length} postings is refused: ${answers.refused}`);
    }),
  groupOf: () => 'postings',
  keysOf: ({ key }) => [`${key.scope}\n${key.key}`],
  batchMax: 1_000,
  gatherMs: 2,
  queueMax: 100_000,
  writers: 6,
});
