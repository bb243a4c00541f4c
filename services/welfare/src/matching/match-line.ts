import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Vnd, VndInput } from '@mttq/kernel/vnd';
import { appealNotFound } from '../appeals/appeal.ts';
import { type Contribution, checkConfirm, contributionNotFound } from '../contributions/contribution.ts';
import { receive } from '../contributions/record-contribution.ts';
import type { Fund } from '../funds/fund.ts';
import { pledgeNotFound } from '../pledges/pledge.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { findStatement } from './find-statement.ts';
import { type CreditLine, checkParts, lineNotFound, matchNotFound, matchNotValid } from './line-match.ts';
import { settleLines } from './settle-lines.ts';

export type MatchPart = {
  readonly amount: VndInput;
  readonly contributionId?: string | null | undefined;
  readonly pledgeId?: string | null | undefined;
  readonly donorId?: string | null | undefined;
  readonly appealId?: string | null | undefined;
  readonly earmarkId?: string | null | undefined;
  readonly isAnonymous?: boolean | null | undefined;
};

export type MatchLine = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly place: number;
  readonly parts: readonly MatchPart[];
};

type Received = { readonly contribution: Contribution; readonly isNew: boolean };

/** What a new contribution is read from. */
export type Place = {
  readonly fund: Fund;
  readonly line: CreditLine;
  readonly actorId: string;
  readonly now: Date;
  readonly id: string;
};

/** A recorded contribution that this line confirms. */
const known = async (stores: Stores, part: MatchPart, { fund }: Place): Promise<Received | Refusal> => {
  const [contribution] = await stores.contributions.lock([part.contributionId ?? '']);
  if (contribution?.fundId !== fund.id) return contributionNotFound();
  const wrong = checkConfirm(contribution);
  if (wrong) return wrong;
  return contribution.amount === part.amount
    ? { contribution, isNew: false }
    : matchNotValid(
        'Số tiền của phần phải bằng số tiền của khoản đóng góp đã ghi nhận.',
        'A part has the amount of the contribution that it confirms.',
      );
};

/** A gift that the line itself tells of: of a pledge, of a donor, or of nobody known. */
export const receiveLine = async (
  stores: Stores,
  part: Omit<MatchPart, 'amount'> & { readonly amount: Vnd },
  { fund, line, actorId, now, id }: Place,
): Promise<Received | Refusal> => {
  const { pledgeId = null, donorId = null } = part;
  const pledge = pledgeId === null ? undefined : await stores.pledges.byId(pledgeId);
  if (pledgeId !== null && pledge?.fundId !== fund.id) return pledgeNotFound();
  const appealId = pledge ? pledge.appealId : (part.appealId ?? null);
  const appeal = appealId === null ? undefined : await stores.appeals.hold(appealId);
  if (appealId !== null && appeal?.fundId !== fund.id) return appealNotFound();
  const gift = {
    id,
    appealId,
    donorId,
    pledgeId,
    earmarkId: part.earmarkId ?? null,
    channel: 'BANK' as const,
    amount: part.amount,
    receivedAt: startOfDayInVietnam(line.bookedOn),
    isAnonymous: part.isAnonymous ?? (donorId === null && pledgeId === null),
  };
  const received = await receive(stores, gift, { fund, appeal, batchId: null, actorId, now });
  return isRefusal(received) ? received : { contribution: received, isNew: true };
};

/** Says what a line of a bank statement is: one contribution, or several that add up to it. */
export const matchLine =
  ({ inTransaction, newId }: Deps) =>
  (command: MatchLine, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const wrongAmount = command.parts.flatMap(({ amount }) => (isRefusal(amount) ? [amount] : []))[0];
      if (wrongAmount) return wrongAmount;
      const sent = command.parts.map((part) => ({ ...part, amount: `${part.amount}` }));
      const input = { ...command, parts: sent };
      const asked = { command: 'matchLine', input, actor, id: newId(), now };
      const found = await findStatement(stores, asked);
      if (isRefusal(found)) return found;
      const { fund, statement, answer } = found;
      if (answer.isRepeat) return (await stores.matches.byId(answer.id)) ?? matchNotFound();
      const line = await stores.matches.line(statement.id, command.place);
      if (line === undefined) return lineNotFound();
      const parts = command.parts.map((part) => ({ ...part, amount: part.amount as Vnd }));
      const uneven = checkParts(
        line,
        parts.map(({ amount, contributionId = null }) => ({ amount, contributionId })),
      );
      if (uneven) return uneven;
      const received: Received[] = [];
      for (const part of parts) {
        const place = { fund, line, actorId: actor.id, now, id: newId() };
        const read = part.contributionId == null ? receiveLine : known;
        const seen = await read(stores, part, place);
        if (isRefusal(seen)) return seen;
        received.push(seen);
      }
      const lines = [{ id: answer.id, line, rule: 'BY_HAND', parts: received }];
      const refused = await settleLines(stores, { fund, statement, lines, actorId: actor.id, now, newId });
      if (refused) return refused;
      await stores.audit.add({ action: 'statement:match', unitId: fund.unitId, input });
      return (await stores.matches.byId(answer.id)) ?? matchNotFound();
    });
