import { statementLinesDecided } from '@mttq/contracts/welfare/statement-lines-decided';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { announceContributions } from '../contributions/announce-contributions.ts';
import { confirmAll } from '../contributions/confirm-contribution.ts';
import type { Contribution } from '../contributions/contribution.ts';
import type { Fund } from '../funds/fund.ts';
import type { Statement } from '../statements/statement.ts';
import type { NewEvent, Stores } from '../unit-of-work.ts';
import { type CreditLine, type LineMatch, lineAlreadyMatched } from './line-match.ts';

/** A line and the contributions that it is; those that are new are recorded by it. */
export type SettledLine = {
  readonly id: string;
  readonly line: CreditLine;
  readonly rule: string;
  readonly parts: readonly { readonly contribution: Contribution; readonly isNew: boolean }[];
};

type Settling = {
  readonly fund: Fund;
  readonly statement: Pick<Statement, 'id'>;
  readonly lines: readonly SettledLine[];
  readonly actorId: string;
  readonly now: Date;
  readonly newId: () => string;
};

/** How many lines of a statement one command decided, and how. */
type Counts = Partial<Record<'matched' | 'split' | 'ignored' | 'revoked', number>>;

/** The event of a command that decided lines. */
export const decidedEvent = (
  fund: Fund,
  statementId: string,
  { counts, now }: { readonly counts: Counts; readonly now: Date },
): NewEvent => ({
  contract: statementLinesDecided,
  aggregateId: statementId,
  data: {
    statementId,
    fundId: fund.id,
    unitId: fund.unitId,
    matched: counts.matched ?? 0,
    split: counts.split ?? 0,
    ignored: counts.ignored ?? 0,
    revoked: counts.revoked ?? 0,
  },
  occurredAt: now,
});

const stateOf = ({ parts }: SettledLine): LineMatch['state'] => (parts.length === 1 ? 'MATCHED' : 'SPLIT');

/** Lines become contributions that count, all in one transaction; late ones are held as they are (WEL-4). */
export const settleLines = async (
  stores: Stores,
  { fund, statement, lines, actorId, now, newId }: Settling,
): Promise<Refusal | undefined> => {
  const parts = lines.flatMap((line) => line.parts);
  const fresh = parts.flatMap(({ contribution, isNew }) => (isNew ? [contribution] : []));
  await stores.contributions.add(fresh);
  await announceContributions(stores, fund, fresh);
  const matches = lines.map((settled) => ({
    id: settled.id,
    fundId: fund.id,
    statementId: statement.id,
    place: settled.line.place,
    state: stateOf(settled),
    rule: settled.rule,
    reason: null,
    parts: settled.parts.map(({ contribution: { id, amount } }) => ({ contributionId: id, amount })),
  }));
  if (!(await stores.matches.add(matches, { actorId, now }))) return lineAlreadyMatched();
  const counting = parts.flatMap(({ contribution }) => (contribution.isLate ? [] : [contribution]));
  const confirming = { fund, contributions: counting, through: 'MATCH' as const, actorId, now, newId };
  const confirmed = await confirmAll(stores, confirming);
  if (isRefusal(confirmed)) return confirmed;
  const matched = lines.filter((settled) => stateOf(settled) === 'MATCHED').length;
  const counts = { matched, split: lines.length - matched };
  await stores.outbox.add(decidedEvent(fund, statement.id, { counts, now }));
  return undefined;
};
