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
import { findStandings } from './enter-submissions.ts';
import { findAsked, type SubmitReport } from './submit-report.ts';

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
      const standings = await findStandings(stores, { form: asked.form, periodStart, now }, [asked.reporter]);
      if (standings[0] === undefined) return periodNotOpen();
      const { path, standing } = standings[0];
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
