import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { vnd } from '@mttq/kernel/vnd';
import { appealNotFound } from '../appeals/appeal.ts';
import type { Fund } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { findStatement } from './find-statement.ts';
import { type CreditLine, type MatchRound, matchNotFound } from './line-match.ts';
import { type MatchPart, receiveLine } from './match-line.ts';
import { certainOf, type Proposal } from './proposal.ts';
import { proposeMatches } from './propose-matches.ts';
import { type SettledLine, settleLines } from './settle-lines.ts';

export type MatchLines = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly afterPlace?: number | null | undefined;
  /** Lines that nothing is known of become unnamed gifts, for this appeal or for the fund itself. */
  readonly takeUnnamed?: boolean | null | undefined;
  readonly appealId?: string | null | undefined;
};

// As many as one event of the ledger names.
const linesPerRound = 200;

type Taking = {
  readonly lines: readonly CreditLine[];
  readonly fund: Fund;
  readonly actorId: string;
  readonly now: Date;
  readonly newId: () => string;
};

type Known = { readonly rule: string; readonly part: Omit<MatchPart, 'amount'> };

const knownOf = (proposals: readonly Proposal[], taken: Set<string>): Known | 'UNSURE' | undefined => {
  const certain = certainOf(proposals);
  if (certain === undefined || taken.has(certain.id)) return proposals.length === 0 ? undefined : 'UNSURE';
  taken.add(certain.id);
  return { rule: certain.reasons.join(' '), part: { pledgeId: certain.id } };
};

const takeRound = async (stores: Stores, command: MatchLines, { lines, ...trail }: Taking) => {
  const { fund, actorId, now, newId } = trail;
  const proposals = await proposeMatches(stores, fund.id, lines);
  const unnamed = { rule: 'UNNAMED', part: { appealId: command.appealId ?? null, isAnonymous: true } };
  const { appeals } = stores;
  const held = new Map<string, ReturnType<typeof appeals.hold>>();
  // A round holds an appeal once, not once a line.
  const hold = (id: string) => {
    const first = held.get(id) ?? appeals.hold(id);
    held.set(id, first);
    return first;
  };
  const patient: Stores = { ...stores, appeals: { ...appeals, hold } };
  const taken = new Set<string>();
  const settled: SettledLine[] = [];
  for (const line of lines) {
    const known = knownOf(proposals.get(line.place) ?? [], taken);
    const what = known ?? (command.takeUnnamed ? unnamed : undefined);
    if (what === undefined || what === 'UNSURE') continue;
    const part = { ...what.part, amount: vnd(line.credit) };
    const seen = await receiveLine(patient, part, { fund, line, actorId, now, id: newId() });
    // What cannot be received, such as a gift before its appeal began, waits for a person.
    if (isRefusal(seen)) continue;
    settled.push({ id: newId(), line, rule: what.rule, parts: [seen] });
  }
  return settled;
};

/** Matches what is certain, round by round; the rest waits for a person, or becomes unnamed gifts when told so. */
export const matchLines =
  ({ inTransaction, newId }: Deps) =>
  (command: MatchLines, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<MatchRound | Refusal> => {
      const asked = { command: 'matchLines', input: command, actor, id: newId(), now };
      const found = await findStatement(stores, asked);
      if (isRefusal(found)) return found;
      const { fund, statement, answer } = found;
      const { matches, appeals, audit } = stores;
      if (answer.isRepeat) return (await matches.round(answer.id)) ?? matchNotFound();
      const { appealId = null, afterPlace } = command;
      if (appealId !== null && (await appeals.byId(appealId))?.fundId !== fund.id) return appealNotFound();
      const lines = await matches.unmatched(statement.id, afterPlace ?? 0, linesPerRound);
      const trail = { fund, actorId: actor.id, now, newId };
      const settled = await takeRound(stores, command, { lines, ...trail });
      if (settled.length > 0) {
        const refused = await settleLines(stores, { ...trail, statement, lines: settled });
        if (refused) return refused;
      }
      const round: MatchRound = {
        id: answer.id,
        fundId: fund.id,
        statementId: statement.id,
        looked: lines.length,
        matched: settled.length,
        nextPlace: lines.length < linesPerRound ? null : (lines.at(-1)?.place ?? null),
      };
      await matches.addRound(round);
      await audit.add({ action: 'statement:match', unitId: fund.unitId, input: command });
      return round;
    });
