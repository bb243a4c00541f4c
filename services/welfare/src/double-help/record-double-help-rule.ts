import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Actor, Deps } from '../unit-of-work.ts';
import { checkRule, type DoubleHelpRule, type PurposeGroup } from './double-help.ts';

export type RecordDoubleHelpRule = {
  readonly idempotencyKey: string;
  readonly purposeGroup: PurposeGroup;
  readonly years: number;
  readonly validFrom: CalendarDay;
  readonly sourceLabel: string;
  readonly isVerified: boolean;
};

/** Records for how many years a household gets one case of a group, from a day on. Earlier decisions stand. */
export const recordDoubleHelpRule =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordDoubleHelpRule, actor: Actor) =>
    inTransaction(actor, async ({ answers, doubleHelp, audit }, now) => {
      const sourceLabel = normaliseText(command.sourceLabel);
      const wrong = checkRule(command.years, sourceLabel);
      if (wrong) return wrong;
      const claim = { actorId: actor.id, command: 'recordDoubleHelpRule', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const { purposeGroup, years, validFrom, isVerified } = command;
      const rule: DoubleHelpRule = {
        id: answer.id,
        purposeGroup,
        years,
        validFrom,
        sourceLabel,
        isVerified,
        recordedAt: now,
      };
      if (!answer.isRepeat) await doubleHelp.addRule(rule);
      await audit.add({ action: 'double-help-rule:record', unitId: null, input: command });
      return rule;
    });
