import { ruleSet as ruleWasSet } from '@mttq/contracts/supervision/rule-set';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type NewRule, readRule, ruleNotKnown } from './deadline-rule.ts';

export type SetCountingRule = NewRule & { readonly idempotencyKey: string; readonly unitId: string };

/** Enters a rule from a day on. What runs already goes on by the rule that it started with. */
export const setCountingRule =
  ({ inTransaction, newId }: Deps) =>
  (command: SetCountingRule, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, rules, outbox, audit }, now) => {
      const { unitId, idempotencyKey, ...said } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      // Rules are the same everywhere in the country: the right has to be held at its top.
      const isTop = path === `/${unitId}/`;
      if (!isTop || !(await scope.enter(actor, 'deadline-rule:set', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'setCountingRule', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await rules.byIds([answer.id]))[0] ?? ruleNotKnown(said.key);
      const rule = readRule(said);
      if (isRefusal(rule)) return rule;
      const added = await rules.replace(answer.id, rule as NewRule, now);
      await outbox.add({
        contract: ruleWasSet,
        aggregateId: added.id,
        data: {
          ruleId: added.id,
          key: added.key,
          ruleSet: added.ruleSet,
          version: added.version,
          count: added.count,
          unit: added.unit,
          direction: added.direction,
          confidence: added.confidence,
          validFrom: rule.validFrom,
        },
        occurredAt: startOfDayInVietnam(rule.validFrom),
      });
      await audit.add({ action: 'deadline-rule:set', unitId, reason: added.source, input: command });
      return added;
    });
