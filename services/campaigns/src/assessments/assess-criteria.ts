import { titleAssessmentScored } from '@mttq/contracts/campaigns/title-assessment-scored';
import { titleAssessmentSurveyed } from '@mttq/contracts/campaigns/title-assessment-surveyed';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { standardNotFound } from '../standards/standard.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type Assessment,
  assessmentNotValid,
  type CriterionOutcome,
  type CriterionResult,
  checkResult,
  checkSurvey,
  standingOf,
} from './assessment.ts';
import { assessmentOrder, lockOpen } from './open-assessment.ts';

export type AssessCriteria = {
  readonly idempotencyKey: string;
  readonly assessmentId: string;
  readonly results: readonly {
    readonly criterionKey: string;
    readonly outcome: CriterionOutcome;
    readonly measured?: string | null | undefined;
    readonly note?: string | null | undefined;
    readonly documentId?: string | null | undefined;
  }[];
};
export type SurveySatisfaction = {
  readonly idempotencyKey: string;
  readonly assessmentId: string;
  readonly surveyedOn: CalendarDay;
  readonly asked: number;
  readonly satisfied: number;
  readonly documentId?: string | null | undefined;
};

const resultsMax = 200;

/** Says of criteria whether they are met. A criterion that was judged before is judged anew; both are kept. */
export const assessTitleCriteria = (deps: Deps) => (command: AssessCriteria, actor: Actor) =>
  takeCommand<Assessment>(
    deps,
    { ...assessmentOrder(command, actor), name: 'assessTitleCriteria' },
    async (stores, { id, now }) => {
      const assessment = await lockOpen(stores, id);
      if (isRefusal(assessment)) return assessment;
      const standard = await stores.standards.byId(assessment.standardId);
      if (standard === undefined) return standardNotFound();
      const { unitId, path, standardKey } = assessment;
      const results = command.results.map(
        ({ criterionKey, outcome, measured, note, documentId }): CriterionResult => ({
          ...{ id: deps.newId(), assessmentId: id, unitId, path, criterionKey, outcome },
          ...{ measured: measured ?? null, note: note ?? null, documentId: documentId ?? null },
        }),
      );
      const keys = new Set(results.map(({ criterionKey }) => criterionKey));
      if (results.length === 0 || results.length > resultsMax || keys.size < results.length)
        return assessmentNotValid(
          `Mỗi lần gửi từ 1 đến ${resultsMax} tiêu chí, không trùng lặp.`,
          `Send 1–${resultsMax} criteria at a time, none of them twice.`,
        );
      for (const result of results) {
        const wrong = checkResult(standard, result);
        if (wrong) return wrong;
      }
      await stores.assessments.addResults(results, now);
      const { met, notMet, notApplicable, open } = standingOf(
        standard,
        await stores.assessments.resultsOf([id]),
      );
      const data = { assessmentId: id, unitId, standardKey, met, notMet, notApplicable, open: open.length };
      await stores.outbox.add({ contract: titleAssessmentScored, aggregateId: id, data, occurredAt: now });
      return assessment;
    },
  );

/** Records how many of those asked are satisfied. A later survey stands beside the earlier ones. */
export const surveySatisfaction = (deps: Deps) => (command: SurveySatisfaction, actor: Actor) =>
  takeCommand<Assessment>(
    deps,
    { ...assessmentOrder(command, actor), name: 'surveySatisfaction' },
    async (stores, { id, now }) => {
      const assessment = await lockOpen(stores, id);
      if (isRefusal(assessment)) return assessment;
      const { surveyedOn, asked, satisfied } = command;
      const wrong = checkSurvey(command, dayInVietnam(now));
      if (wrong) return wrong;
      const { unitId, path } = assessment;
      const kept = { surveyedOn, asked, satisfied, documentId: command.documentId ?? null };
      await stores.assessments.addSurvey({ id: deps.newId(), assessmentId: id, unitId, path, ...kept }, now);
      const data = { assessmentId: id, unitId, surveyedOn, asked, satisfied };
      const occurredAt = startOfDayInVietnam(surveyedOn);
      await stores.outbox.add({ contract: titleAssessmentSurveyed, aggregateId: id, data, occurredAt });
      return assessment;
    },
  );
