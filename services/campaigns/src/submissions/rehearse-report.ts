import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { findOutliers, readValues } from '../forms/form-values.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { findAsked } from './find-asked.ts';
import type { SubmitReport } from './submit-together.ts';

/** What would be wrong or unusual with values, before they are handed in. Writes nothing. */
export const rehearseReport =
  ({ inTransaction }: Deps) =>
  (command: Omit<SubmitReport, 'idempotencyKey'>, actor: Actor) =>
    inTransaction(actor, async (stores) => {
      const asked = await findAsked(stores, command);
      if (isRefusal(asked)) return asked;
      const { form, reporter } = asked;
      if (!(await stores.scope.enter(actor, 'report:submit', reporter.unitId))) return notAllowed();
      const { values, violations } = readValues(form, command.values);
      const key = { unitId: reporter.unitId, reporterId: reporter.id };
      const histories = await stores.reports.histories(command.formId, command.periodStart, [key]);
      const [history = []] = histories.values();
      return { violations, warnings: findOutliers(form, values.numbers, history) };
    });
