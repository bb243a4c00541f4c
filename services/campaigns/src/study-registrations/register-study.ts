import { studyRegistrationRegistered } from '@mttq/contracts/campaigns/study-registration-registered';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { isLate } from '../study-rules/study-rule.ts';
import { themeNotFound } from '../themes/theme.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type Commitment,
  checkRegistration,
  readCommitments,
  type StudyRegistration,
  studyTaken,
} from './study-registration.ts';
import { takeStudyCommand } from './take-study-command.ts';

export type StatedCommitment = Omit<Commitment, 'dueOn'> & {
  readonly dueOn?: CalendarDay | null | undefined;
};
export type RegisterStudy = {
  readonly idempotencyKey: string;
  readonly cellId: string;
  /** Absent: who sends it. A head may register a member. */
  readonly personId?: string | null | undefined;
  readonly year: number;
  readonly themeId?: string | null | undefined;
  readonly registeredOn?: CalendarDay | null | undefined;
  /** Kept for the person alone until it is submitted. */
  readonly isDraft?: boolean | null | undefined;
  readonly commitments: readonly StatedCommitment[];
};

/** What every event about a registration says of it: never who, and no grade. */
export const eventFieldsOf = ({ id, unitId, committeeId, year }: StudyRegistration) => ({
  registrationId: id,
  unitId,
  committeeId,
  year,
});

/** Commitments as they may be kept, of those that were given. */
export const commitmentsOf = (given: readonly StatedCommitment[], year: number) =>
  readCommitments(
    given.map(({ area, text, dueOn }) => ({ area, text, dueOn: dueOn ?? null })),
    year,
  );

/** CAM-7: a person registers once a year in a committee, in the own cell; a head may do it for a member. */
export const registerStudy = (deps: Deps) => (command: RegisterStudy, actor: Actor) =>
  takeStudyCommand(
    deps,
    {
      ...{ actor, command, name: 'registerStudy', action: 'study:register' },
      cellIdOf: () => command.cellId,
    },
    async (stores, { id, now, cell, actorPersonId, role }) => {
      const today = dayInVietnam(now);
      const { year } = command;
      const personId = command.personId ?? actorPersonId;
      const isDraft = command.isDraft ?? false;
      if (personId !== actorPersonId && (role !== 'HEAD' || isDraft)) return notAllowed();
      if ((await stores.studyCells.roleOf(cell.id, personId, today)) === undefined) return notAllowed();
      const registeredOn = command.registeredOn ?? today;
      const wrong = checkRegistration({ year, registeredOn }, today);
      if (wrong) return wrong;
      const commitments = commitmentsOf(command.commitments, year);
      if (isRefusal(commitments)) return commitments;
      const themeId = command.themeId ?? null;
      if (themeId !== null && (await stores.themes.byIds([themeId])).length === 0) return themeNotFound();
      const rule = await stores.studyRules.ruleOf(cell.unitId, year, today);
      const { id: cellId, unitId, path, committeeId } = cell;
      const study: StudyRegistration = {
        ...{ id, unitId, path, cellId, committeeId, personId, year, themeId },
        state: isDraft ? 'DRAFT' : 'REGISTERED',
        ...{ registeredOn, isLate: isLate(rule, year, registeredOn), commitmentCount: commitments.length },
        ...{ commitmentVersion: 1, pledgeSignedOn: null, pledgedVersion: null, closedOn: null },
        ...{ halfYearGrade: null, halfYearGradedOn: null, grade: null, gradedOn: null },
      };
      if (!(await stores.studies.add(study, commitments, now))) return studyTaken();
      if (isDraft) return study;
      const data = eventFieldsOf(study);
      await stores.outbox.add({
        contract: studyRegistrationRegistered,
        aggregateId: id,
        data,
        occurredAt: now,
      });
      return study;
    },
  );
