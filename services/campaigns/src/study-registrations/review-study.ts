import { studyRegistrationGraded } from '@mttq/contracts/campaigns/study-registration-graded';
import { studyRegistrationHalfYearGraded } from '@mttq/contracts/campaigns/study-registration-half-year-graded';
import { studyRegistrationPledged } from '@mttq/contracts/campaigns/study-registration-pledged';
import { studyRegistrationReviewed } from '@mttq/contracts/campaigns/study-registration-reviewed';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Action, Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import { eventFieldsOf } from './register-study.ts';
import {
  grade,
  review,
  type SelfReview,
  type StudyGrade,
  type StudyRegistration,
  sign,
  studyNotFound,
} from './study-registration.ts';
import { type StudyMoment, takeStudyCommand } from './take-study-command.ts';

export type OnStudy = { readonly idempotencyKey: string; readonly registrationId: string };
export type SignStudyPledge = OnStudy & { readonly signedOn: CalendarDay };
export type RecordSelfReview = OnStudy & {
  readonly month: number;
  readonly result: SelfReview['result'];
  readonly note: string;
};
export type GradeStudy = OnStudy & {
  readonly grade: StudyGrade;
  readonly gradedOn: CalendarDay;
  /** Absent: the year. */
  readonly term?: 'HALF_YEAR' | 'YEAR' | null | undefined;
};

export type Step = {
  readonly name: string;
  readonly action: Action;
  /** Null: nothing is announced of what is nobody's but the person's. */
  readonly contractOf: (study: StudyRegistration) => NewEvent['contract'] | null;
  /** Who may: the person, or a head of the cell; `HEAD`: a head alone. */
  readonly by: 'PERSON_OR_HEAD' | 'HEAD';
  readonly decide: (
    study: StudyRegistration,
    moment: StudyMoment,
    stores: Stores,
  ) => Promise<StudyRegistration | Refusal> | StudyRegistration | Refusal;
};

/** One step of a registration: lock, who may, decide, keep, announce. */
export const takeStep = (deps: Deps, { command, actor }: { command: OnStudy; actor: Actor }, step: Step) =>
  takeStudyCommand(
    deps,
    {
      ...{ actor, command, name: step.name, action: step.action, id: command.registrationId },
      cellIdOf: async ({ studies }) => (await studies.byId(command.registrationId))?.cellId,
    },
    async (stores, moment) => {
      const study = await stores.studies.lock(moment.id);
      if (study === undefined) return studyNotFound();
      const isOwn = study.personId === moment.actorPersonId;
      if (moment.role !== 'HEAD' && !(isOwn && step.by === 'PERSON_OR_HEAD')) return notAllowed();
      const next = await step.decide(study, moment, stores);
      if (isRefusal(next)) return next;
      await stores.studies.change(next);
      const contract = step.contractOf(next);
      if (contract !== null) {
        const data = eventFieldsOf(next);
        await stores.outbox.add({ contract, aggregateId: moment.id, data, occurredAt: moment.now });
      }
      return next;
    },
  );

/** Signs the pledge (cam kết). */
export const signStudyPledge = (deps: Deps) => (command: SignStudyPledge, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'signStudyPledge', action: 'study:register' },
      contractOf: () => studyRegistrationPledged,
      by: 'PERSON_OR_HEAD',
      decide: (study, { now }) => sign(study, command.signedOn, dayInVietnam(now)),
    },
  );

/** Records the self-review of a month; a next one of the same month stands beside it and counts. */
export const recordSelfReview = (deps: Deps) => (command: RecordSelfReview, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'recordSelfReview', action: 'study:register' },
      contractOf: () => studyRegistrationReviewed,
      by: 'PERSON_OR_HEAD',
      decide: async (study, { now }, { studies }) => {
        const reviewed = review(study, command, dayInVietnam(now));
        if ('refused' in reviewed) return reviewed;
        const { month, result } = command;
        const given = { id: deps.newId(), month, result, note: reviewed.note, recordedAt: now };
        await studies.addReview(study, given, actor.id);
        return reviewed.study;
      },
    },
  );

/** Grades the half-year or the year of a person; a head of the cell does, who is another person. */
export const gradeStudy = (deps: Deps) => (command: GradeStudy, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'gradeStudy', action: 'study:grade' },
      contractOf: ({ state }) =>
        state === 'GRADED' ? studyRegistrationGraded : studyRegistrationHalfYearGraded,
      by: 'HEAD',
      decide: (study, { now, actorPersonId: by }) => {
        const given = { term: command.term ?? 'YEAR', grade: command.grade, on: command.gradedOn, by };
        return grade(study, given, dayInVietnam(now));
      },
    },
  );
