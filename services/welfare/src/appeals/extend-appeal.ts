import { appealExtended } from '@mttq/contracts/welfare/appeal-extended';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { ruleSetNotFound } from '../deadlines/deadline-rule.ts';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { extend } from './appeal.ts';
import { findAppeal } from './find-appeal.ts';

export type ExtendAppeal = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId: string;
  readonly extendedTo: CalendarDay;
  readonly reason: string;
};

/** Prolongs the reception of an appeal, with a reason. */
export const extendAppeal =
  ({ inTransaction, newId }: Deps) =>
  (command: ExtendAppeal, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { appeals, deadlineRules, outbox, audit } = stores;
      const asked = { command: 'extendAppeal', action: 'appeal:launch', input: command } as const;
      const found = await findAppeal(stores, { ...asked, actor, id: newId(), now });
      if (isRefusal(found)) return found;
      const { fund, appeal } = found;
      if (found.isRepeat) return appeal;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const [rules] = await deadlineRules.byKeys([
        { code: appeal.ruleSet, version: appeal.ruleSetVersion ?? 0 },
      ]);
      if (rules === undefined) return ruleSetNotFound();
      const extended = extend(appeal, command.extendedTo, rules);
      if (isRefusal(extended)) return extended;
      const onDay = dayInVietnam(now);
      await appeals.move(extended, { state: extended.state, onDay, reason }, { actorId: actor.id, now });
      await outbox.add({
        contract: appealExtended,
        aggregateId: appeal.id,
        data: {
          appealId: appeal.id,
          fundId: fund.id,
          unitId: fund.unitId,
          extendedTo: command.extendedTo,
        },
        occurredAt: now,
      });
      await audit.add({ action: 'appeal:launch', unitId: fund.unitId, reason, input: command });
      return extended;
    });
