import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { readValues } from '../forms/form-values.ts';
import { periodNotOpen } from '../periods/report-period.ts';
import {
  beginReport,
  checkDraft,
  type ReadReport,
  reportNotFound,
  valuesNotValid,
} from '../reports/report.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { findPaths, findStandings } from './enter-submissions.ts';
import { findAsked } from './find-asked.ts';
import type { SubmitReport } from './submit-together.ts';

/** Keeps what is filled in so far. Values must be readable; required fields may still be missing. */
export const draftReport = (deps: Deps) => (command: SubmitReport, actor: Actor) =>
  takeCommand<ReadReport>(
    deps,
    {
      actor,
      command,
      name: 'saveReportDraft',
      action: 'report:submit',
      unitOf: async (stores) => {
        const found = await findAsked(stores, command);
        return isRefusal(found) ? found : found.reporter.unitId;
      },
      again: async ({ reports }, id) => (await reports.byId(id)) ?? reportNotFound(),
    },
    async (stores, { id, now }) => {
      const { reports } = stores;
      const asked = await findAsked(stores, command);
      if (isRefusal(asked)) return asked;
      const { periodStart } = command;
      const { values, violations } = readValues(asked.form, command.values, true);
      if (violations.length > 0) return valuesNotValid(violations);
      const { form, reporter } = asked;
      const path = (await findPaths(stores, [reporter], now)).get(reporter.unitId) ?? reporter.path;
      const [standing] = await findStandings(stores, { form, periodStart, now }, [{ reporter, path }]);
      if (standing === undefined) return periodNotOpen();
      const first = beginReport(asked, standing, { id, path });
      const isFirst = await reports.insert(first);
      const before = isFirst ? undefined : (await reports.lockOf(first.formId, periodStart, [first]))[0];
      const wrong = checkDraft(before, standing);
      if (wrong) return wrong;
      const report = before ?? first;
      await reports.keepDraft(report.id, values);
      return { ...report, state: 'DRAFT', isLocked: standing.isLocked };
    },
  );
