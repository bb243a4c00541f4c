import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Confidence, checkRuleSet, type DeadlineRule, ruleSetNotFound } from './deadline-rule.ts';

export type RecordRuleSet = {
  readonly idempotencyKey: string;
  readonly code: string;
  readonly title: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly validFrom: CalendarDay;
  readonly validUntil?: CalendarDay | null | undefined;
  readonly rules: readonly DeadlineRule[];
  readonly reason: string;
};

/** A law changed, or was read again: the next version. Versions that were used stay as they were. */
export const recordRuleSet =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordRuleSet, actor: Actor) =>
    inTransaction(actor, async ({ answers, deadlineRules, audit }, now) => {
      const claim = { actorId: actor.id, command: 'recordRuleSet', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await deadlineRules.byId(answer.id)) ?? ruleSetNotFound();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const set = {
        id: answer.id,
        code: command.code,
        title: normaliseText(command.title),
        source: normaliseText(command.source),
        confidence: command.confidence,
        validFrom: command.validFrom,
        validUntil: command.validUntil ?? null,
        rules: command.rules,
      };
      const wrong = checkRuleSet(set);
      if (wrong) return wrong;
      const recorded = await deadlineRules.add(set, { actorId: actor.id, reason, now });
      await audit.add({ action: 'deadline-rules:record', unitId: null, reason, input: command });
      return recorded;
    });
