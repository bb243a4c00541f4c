import { titleAssessmentDecided } from '@mttq/contracts/campaigns/title-assessment-decided';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { takeCommand } from '../commands/take-command.ts';
import { deciderNotAbove } from '../places/area.ts';
import { findStandard } from '../standards/find-standard.ts';
import type { Standard } from '../standards/standard.ts';
import { keepTitle } from '../titles/award-title.ts';
import type { AwardingBody, Title } from '../titles/title.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Assessment, assessmentNotFound, assessmentNotValid, checkMet } from './assessment.ts';
import { lockOpen } from './open-assessment.ts';

export type DecideAssessment = {
  readonly idempotencyKey: string;
  readonly assessmentId: string;
  readonly isMet: boolean;
  readonly decidedOn: CalendarDay;
  readonly number: string;
  readonly decidedByUnitId: string;
  readonly body: AwardingBody;
  readonly validUntil?: CalendarDay | null | undefined;
  readonly documentId?: string | null | undefined;
};

// Before the assessment is locked: whose decision it is, on which day, under which number.
const verifyDecision = async (
  { assessments, places }: Stores,
  { assessmentId, decidedByUnitId, decidedOn, number }: DecideAssessment,
  today: CalendarDay,
): Promise<Refusal | undefined> => {
  const assessment = await assessments.byId(assessmentId);
  if (assessment === undefined) return assessmentNotFound();
  const words = normaliseText(number);
  if (words === '' || words.length > 100 || decidedOn > today || decidedOn < assessment.startedOn)
    return assessmentNotValid(
      'Quyết định cần số (1–100 ký tự) và ngày từ khi bắt đầu đánh giá đến hôm nay.',
      'A decision needs a number (1–100 characters) and a day from the first day of the assessment to today.',
    );
  return (await places.isAtOrAbove(decidedByUnitId, assessment.unitId, decidedOn))
    ? undefined
    : deciderNotAbove();
};

type Found = { readonly assessment: Assessment; readonly standard: Standard; readonly titleId: string };

/** The title that a decision brings when the standard is reached. */
const award = async (
  stores: Stores,
  command: DecideAssessment,
  { assessment, standard, titleId, now }: Found & { readonly now: Date },
): Promise<Title | Refusal> => {
  const { id, unitId, areaId } = assessment;
  const results = await stores.assessments.resultsOf([id]);
  const [survey] = await stores.assessments.surveysOf([id]);
  const refusal = checkMet(standard, results, survey);
  if (refusal !== undefined) return refusal;
  const { decidedOn, number, decidedByUnitId, body } = command;
  const title = {
    ...{ unitId, areaId, decidedOn, number, decidedByUnitId, body, assessmentId: id },
    ...{ year: Number(decidedOn.slice(0, 4)), householdsHeld: null, householdsAsked: null },
    ...{ validUntil: command.validUntil ?? null, documentId: command.documentId ?? null },
  };
  return keepTitle(stores, { id: titleId, award: title, standard }, now);
};

/**
 * Decides an assessment under the standard by which it was made, which must be in force on that day (CAM-8). Reached, it
 * brings the title in the same transaction.
 */
export const decideTitleAssessment = (deps: Deps) => (command: DecideAssessment, actor: Actor) =>
  takeCommand<Assessment>(
    deps,
    {
      ...{ actor, command, name: 'decideTitleAssessment', action: 'title:award', id: command.assessmentId },
      unitOf: () => command.decidedByUnitId,
      again: async ({ assessments }, id) => (await assessments.byId(id)) ?? assessmentNotFound(),
    },
    async (stores, { id, now }) => {
      const refusal = await verifyDecision(stores, command, dayInVietnam(now));
      if (refusal !== undefined) return refusal;
      const assessment = await lockOpen(stores, id);
      if (isRefusal(assessment)) return assessment;
      const { isMet, decidedOn, decidedByUnitId } = command;
      const { unitId, areaId, standardKey, standardId } = assessment;
      const standard = await findStandard(stores, { key: standardKey, unitId, day: decidedOn, standardId });
      if (isRefusal(standard)) return standard;
      const titleId = deps.newId();
      const title = isMet ? await award(stores, command, { assessment, standard, titleId, now }) : undefined;
      if (isRefusal(title)) return title;
      const number = normaliseText(command.number);
      const decided: Assessment = {
        ...{ ...assessment, state: 'DECIDED', isMet, decidedOn, number, decidedByUnitId },
        ...{ titleId: title?.id ?? null, documentId: command.documentId ?? null },
      };
      await stores.assessments.change(decided);
      const data = {
        ...{ assessmentId: id, unitId, areaId, standardId, standardKey, isMet, decidedOn, number },
        ...{ decidedByUnitId, titleId: decided.titleId },
      };
      const occurredAt = startOfDayInVietnam(decidedOn);
      await stores.outbox.add({ contract: titleAssessmentDecided, aggregateId: id, data, occurredAt });
      return decided;
    },
  );
