import { titleAssessmentOpened } from '@mttq/contracts/campaigns/title-assessment-opened';
import { titleAssessmentWithdrawn } from '@mttq/contracts/campaigns/title-assessment-withdrawn';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { areaNotKnown } from '../places/area.ts';
import { findStandard } from '../standards/find-standard.ts';
import type { Standard } from '../standards/standard.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Assessment,
  assessmentNotFound,
  assessmentNotOpen,
  assessmentNotValid,
  assessmentOpenAlready,
  checkUnitGroup,
  readReason,
} from './assessment.ts';

export type OpenAssessment = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly areaId?: string | null | undefined;
  readonly standardKey: string;
  readonly unitGroup?: string | null | undefined;
  readonly registeredYear: number;
  readonly startedOn: CalendarDay;
};
export type WithdrawAssessment = {
  readonly idempotencyKey: string;
  readonly assessmentId: string;
  readonly reason: string;
};

/** A command on an assessment that is there: its unit decides who may. */
export const assessmentOrder = <
  Command extends { readonly idempotencyKey: string; readonly assessmentId: string },
>(
  command: Command,
  actor: Actor,
) => ({
  ...{ actor, command, action: 'title-assessment:record' as const, id: command.assessmentId },
  unitOf: async ({ assessments }: Stores) =>
    (await assessments.byId(command.assessmentId))?.unitId ?? assessmentNotFound(),
  again: async ({ assessments }: Stores, id: string) => (await assessments.byId(id)) ?? assessmentNotFound(),
});

/** The assessment, locked, while it is open. */
export const lockOpen = async ({ assessments }: Stores, id: string): Promise<Assessment | Refusal> => {
  const assessment = await assessments.lock(id);
  if (assessment === undefined) return assessmentNotFound();
  return assessment.state === 'OPEN' ? assessment : assessmentNotOpen();
};

const verifySubject = async (
  { places }: Stores,
  { unitId, areaId, startedOn, registeredYear }: Assessment,
  { subject }: Standard,
): Promise<Refusal | undefined> => {
  const level = await places.levelOf(unitId, startedOn);
  const fits = subject === 'AREA' ? areaId !== null : areaId === null && subject === level;
  if (!fits)
    return assessmentNotValid(
      `Bộ tiêu chí này dành cho ${subject}. Hãy chọn đúng đơn vị hoặc khu dân cư.`,
      `The standard is about ${subject}. Name a unit of that level, or the residential area.`,
    );
  if (registeredYear < 1946 || registeredYear > 2200)
    return assessmentNotValid(
      'Năm đăng ký không hợp lý.',
      'The year of registration is not one that can be.',
    );
  return areaId === null || (await places.areAreasOf([areaId], unitId, startedOn))
    ? undefined
    : areaNotKnown();
};

const unfinished = {
  state: 'OPEN',
  ...{ isMet: null, decidedOn: null, number: null, decidedByUnitId: null, titleId: null },
  ...{ documentId: null, withdrawnBecause: null },
} as const;

/** Opens an assessment by the standard in force on its first day. */
export const openTitleAssessment = (deps: Deps) => (command: OpenAssessment, actor: Actor) =>
  takeCommand<Assessment>(
    deps,
    {
      ...{ actor, command, name: 'openTitleAssessment', action: 'title-assessment:record' },
      unitOf: () => command.unitId,
      again: async ({ assessments }, id) => (await assessments.byId(id)) ?? assessmentNotFound(),
    },
    async (stores, { id, now, unitId }) => {
      const { standardKey, startedOn, registeredYear } = command;
      if (startedOn > dayInVietnam(now))
        return assessmentNotValid('Ngày bắt đầu ở tương lai.', 'It begins on a day to come.');
      const standard = await findStandard(stores, { key: standardKey, unitId, day: startedOn });
      if (isRefusal(standard)) return standard;
      const path = await stores.places.pathOf(unitId, startedOn);
      if (path === undefined) return unitNotKnown();
      const unitGroup = command.unitGroup ?? null;
      const assessment: Assessment = {
        ...{ ...unfinished, id, unitId, path, areaId: command.areaId ?? null, standardId: standard.id },
        ...{ standardKey, unitGroup, registeredYear, startedOn },
      };
      const refusal =
        checkUnitGroup(standard, unitGroup) ?? (await verifySubject(stores, assessment, standard));
      if (refusal !== undefined) return refusal;
      if (await stores.assessments.isOpen(assessment)) return assessmentOpenAlready();
      await stores.assessments.add(assessment, now);
      const { areaId, standardId } = assessment;
      const data = {
        assessmentId: id,
        unitId,
        areaId,
        standardId,
        standardKey,
        unitGroup,
        registeredYear,
        startedOn,
      };
      const occurredAt = startOfDayInVietnam(startedOn);
      await stores.outbox.add({ contract: titleAssessmentOpened, aggregateId: id, data, occurredAt });
      return assessment;
    },
  );

/** Ends an open assessment without a decision. */
export const withdrawTitleAssessment = (deps: Deps) => (command: WithdrawAssessment, actor: Actor) =>
  takeCommand<Assessment>(
    deps,
    { ...assessmentOrder(command, actor), name: 'withdrawTitleAssessment', reason: command.reason },
    async (stores, { id, now }) => {
      const assessment = await lockOpen(stores, id);
      if (isRefusal(assessment)) return assessment;
      const withdrawnBecause = readReason(command.reason);
      if (withdrawnBecause === undefined)
        return assessmentNotValid(
          'Rút hồ sơ cần lý do từ 1 đến 500 ký tự.',
          'It is withdrawn with a reason of 1–500 characters.',
        );
      const withdrawn: Assessment = { ...assessment, state: 'WITHDRAWN', withdrawnBecause };
      await stores.assessments.change(withdrawn);
      const data = { assessmentId: id, unitId: assessment.unitId, standardKey: assessment.standardKey };
      await stores.outbox.add({ contract: titleAssessmentWithdrawn, aggregateId: id, data, occurredAt: now });
      return withdrawn;
    },
  );
