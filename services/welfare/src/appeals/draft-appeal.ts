import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { fundNotFound } from '../funds/fund.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { accountNotFound } from '../statements/statement.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { appealNotFound, draft } from './appeal.ts';

export type DraftAppeal = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly title: string;
  readonly cause: string;
  readonly issuedBy: string;
  readonly documentId?: string | null | undefined;
  readonly accountId?: string | null | undefined;
  readonly scopeUnitIds: readonly string[];
  readonly receiveFrom: CalendarDay;
  readonly receiveTo: CalendarDay;
  readonly ruleSet?: string | null | undefined;
};

const empty = {
  earmarkId: null,
  extendedTo: null,
  distributeBy: null,
  state: 'DRAFT',
  ruleSetVersion: null,
  launchedOn: null,
  receptionClosedOn: null,
  distributionClosedOn: null,
} as const;

/** Prepares an appeal; it becomes public when it is launched. */
export const draftAppeal =
  ({ inTransaction, newId }: Deps) =>
  (command: DraftAppeal, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, funds, appeals, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'appeal:draft', fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'draftAppeal', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await appeals.byId(answer.id)) ?? appealNotFound();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      const accountId = command.accountId ?? null;
      if (accountId !== null && (await funds.accountById(accountId))?.fundId !== fund.id)
        return accountNotFound();
      const { fundId, title, cause, issuedBy, scopeUnitIds, receiveFrom, receiveTo } = command;
      const appeal = draft({
        ...empty,
        id: answer.id,
        fundId,
        title,
        cause,
        issuedBy,
        documentId: command.documentId ?? null,
        accountId,
        scopeUnitIds: [...new Set(scopeUnitIds)],
        receiveFrom,
        receiveTo,
        ruleSet: command.ruleSet ?? 'ND93_2021',
      });
      if (isRefusal(appeal)) return appeal;
      await appeals.add(appeal, now);
      await audit.add({ action: 'appeal:draft', unitId: fund.unitId, input: command });
      return appeal;
    });
