import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import type { DueRule } from './period.ts';
import type { DueRuleRow } from './report-form.postgres.ts';
import { dueRuleNotValid, formNotFound } from './report-form.ts';

export type SetDueRule = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly unitId: string;
  readonly due: DueRule;
  readonly validFrom: CalendarDay;
};

/** A unit sets its own due day for itself and everybody below it; the nearest rule holds. Earlier rules stay on record. */
export const setDueRule = (deps: Deps) => (command: SetDueRule, actor: Actor) =>
  takeCommand<DueRuleRow>(
    deps,
    {
      actor,
      command,
      name: 'setDueRule',
      action: 'report-form:set-due-rule',
      unitOf: () => command.unitId,
      again: async ({ forms }, id) => (await forms.dueRuleById(id)) ?? formNotFound(),
    },
    async ({ scope, forms }, { id, now, unitId }) => {
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      const { formId, due, validFrom } = command;
      if ((await forms.inForce(formId, validFrom)) === undefined) return formNotFound();
      if (due.monthsAfter < 0 || due.monthsAfter > 12 || due.day < 1 || due.day > 31)
        return dueRuleNotValid();
      const rule: DueRuleRow = { ...due, id, formId, unitId, path, validFrom };
      await forms.addDueRule(rule, now);
      return rule;
    },
  );
