import { notAllowed } from '@mttq/kernel/command-refusals';
import { Fault, invariant } from '@mttq/kernel/fault';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Vnd, VndInput } from '@mttq/kernel/vnd';
import { checkEffective, type Fund, fundNotFound } from '../funds/fund.ts';
import type { LedgerTransaction } from '../journal/transaction.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { incoming, type Posted, type PostingRequest } from '../ledger/posting.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { keyOf } from './booking.ts';

export type RecordIncome = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly kind: 'OPENING' | 'INCOME';
  readonly amount: VndInput;
  readonly earmarkId?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
  readonly reason?: string | null | undefined;
  readonly referenceId?: string | null | undefined;
};

/** One income on its way into a batch. */
export type Recording = { readonly deps: Deps; readonly command: RecordIncome; readonly actor: Actor };

export type Recorded = LedgerTransaction | Refusal;

type Open = { readonly request: Recording; readonly amount: Vnd; readonly posting: PostingRequest };

const toPosting = ({ deps, command, actor }: Recording, amount: Vnd): PostingRequest => ({
  ...incoming(command.kind, command.earmarkId ?? null),
  id: deps.newId(),
  fundId: command.fundId,
  amount,
  effectiveAt: command.effectiveAt ?? null,
  key: keyOf(actor.id, 'recordIncome', command.idempotencyKey),
  actorId: actor.id,
  reason: command.reason ?? null,
  referenceId: command.referenceId ?? null,
});

// Each is judged for itself before anything is written.
const judge = async ({ funds }: Stores, fund: Fund, { requests, now, answers }: Batch): Promise<Open[]> => {
  const asked = [...new Set(requests.flatMap(({ command: { earmarkId } }) => earmarkId ?? []))];
  const own = (await funds.earmarks(asked)).filter(({ fundId }) => fundId === fund.id).map(({ id }) => id);
  return requests.flatMap((request): Open[] => {
    const { amount, earmarkId = null, effectiveAt = null } = request.command;
    const refused = isRefusal(amount)
      ? amount
      : (checkEffective(fund, effectiveAt, now) ??
        (earmarkId !== null && !own.includes(earmarkId)
          ? refuseLedger('EarmarkNotFound', earmarkId)
          : undefined));
    if (refused !== undefined) answers.set(request, refused);
    return refused !== undefined || isRefusal(amount)
      ? []
      : [{ request, amount, posting: toPosting(request, amount) }];
  });
};

type Batch = {
  readonly requests: readonly Recording[];
  readonly now: Date;
  readonly answers: Map<Recording, Recorded>;
};

type Written = Open & { readonly posted: Posted };

// What the ledger refuses undoes the whole batch: thrown, so that its halves are tried again until the refused one stands alone.
const post = async ({ ledger }: Stores, open: readonly Open[], { answers }: Batch): Promise<Written[]> => {
  const posted = await ledger.post(open.map(({ posting }) => posting));
  if (!('refused' in posted)) return open.map((one, place) => ({ ...one, posted: posted[place] as Posted }));
  const [alone] = open;
  if (alone === undefined || open.length > 1)
    throw new Fault('BATCH_REFUSED', `one of ${open.length} postings is refused: ${posted.refused}`);
  answers.set(alone.request, posted);
  return [];
};

const answerWritten = async (
  stores: Stores,
  fund: Fund,
  { answers, ...batch }: Batch & { written: Written[] },
) => {
  const { written } = batch;
  const fresh = written.filter(({ posted }) => !posted.isRepeat);
  const idsOf = (some: readonly Written[]) => some.map(({ posted }) => posted.txnId);
  const repeated = written.filter(({ posted }) => posted.isRepeat);
  const transactions = [
    ...(await announcePostings(stores, fund, idsOf(fresh))),
    ...(repeated.length === 0 ? [] : await stores.journal.byIds(idsOf(repeated))),
  ];
  const byId = new Map(transactions.map((transaction) => [transaction.id, transaction]));
  for (const { request, posted } of written) {
    const transaction = byId.get(posted.txnId);
    invariant(transaction, 'what was posted is in the journal');
    answers.set(request, transaction);
  }
  await stores.audit.addAll(
    fresh.map(({ amount, request: { command, actor } }) => ({
      ...{ action: 'ledger:record-income', unitId: fund.unitId, input: { ...command, amount: `${amount}` } },
      by: { actorId: actor.id, correlationId: actor.correlationId },
    })),
  );
};

/**
 * Records incomes of one fund, entered by one account, in one transaction: a fund that thousands give to at once is locked,
 * checked and announced once for many. What is refused leaves no trace, and the others are written. Answers in order.
 */
export const recordTogether = async (requests: readonly Recording[]): Promise<readonly Recorded[]> => {
  const [first] = requests;
  if (first === undefined) return [];
  return first.deps.inTransaction(first.actor, async (stores, now) => {
    const batch: Batch = { requests, now, answers: new Map() };
    const fund = await stores.funds.byId(first.command.fundId);
    if (fund === undefined) return requests.map(fundNotFound);
    if (!(await stores.scope.enter(first.actor, 'ledger:record-income', fund.unitId)))
      return requests.map(notAllowed);
    const open = await judge(stores, fund, batch);
    const written = open.length === 0 ? [] : await post(stores, open, batch);
    if (written.length > 0) await answerWritten(stores, fund, { ...batch, written });
    return requests.map((request) => {
      const answer = batch.answers.get(request);
      invariant(answer, 'every income is answered');
      return answer;
    });
  });
};
