import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { type BeneficiaryCase, caseNotFound, caseNotValid, caseStateForbids } from '../cases/case.ts';
import { findCase } from '../cases/find-case.ts';
import type { ReadPurpose } from '../households/household-person.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { answersFor, type GivenAnswer, readAnswers } from './survey-template.ts';

export type RecordCaseSurvey = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly templateVersion: string;
  readonly surveyedOn: CalendarDay;
  readonly signers: readonly ('PARTY_CELL_SECRETARY' | 'HAMLET_HEAD' | 'FRONT_WORK_HEAD' | 'HOUSEHOLD')[];
  readonly answers: readonly GivenAnswer[];
};

/** Records the form of a survey; the answers are sealed. A later form of the same case replaces it. */
export const recordCaseSurvey =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordCaseSurvey, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { cases, answers: claims, households, audit } = stores;
      const { caseId, templateVersion, surveyedOn } = command;
      const current = await findCase(stores, actor, { caseId, action: 'case:record' });
      if (isRefusal(current)) return current;
      const input = { idempotencyKey: command.idempotencyKey, fingerprint: households.fingerprint(command) };
      const claim = { actorId: actor.id, command: 'recordCaseSurvey', input, id: caseId, now };
      const answer = await claims.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return current;
      if (current.state !== 'SURVEYING') return caseStateForbids(current.state);
      if (surveyedOn > dayInVietnam(now) || command.signers.length === 0)
        return caseNotValid(
          'Ngày khảo sát không ở tương lai và phiếu có ít nhất một người ký.',
          'The day of the survey has come, and somebody signed the form.',
        );
      const read = readAnswers(templateVersion, command.answers);
      if (isRefusal(read)) return read;
      const signers = [...new Set(command.signers)].sort();
      await cases.addSurvey(
        { id: newId(), caseId, templateVersion, surveyedOn, signers, recordedAt: now },
        read,
      );
      await audit.add({ action: 'case:record', unitId: current.unitId, input: { caseId, templateVersion } });
      return current;
    });

/** Opens the answers of the latest survey for a purpose; audited. */
export const readCaseSurvey =
  ({ inTransaction }: Deps) =>
  async ({ id, unitId }: BeneficiaryCase, purpose: ReadPurpose, actor: Actor) => {
    const action = 'household:read-personal';
    const opened = await inTransaction(actor, async ({ scope, cases, audit }) => {
      if (!(await scope.enter(actor, action, unitId))) return notAllowed();
      const survey = await cases.surveyOf(id);
      if (survey === undefined) return caseNotFound();
      await audit.add({ action, unitId, reason: purpose, input: { caseId: id, purpose } });
      const sealed = await cases.openAnswers(survey.id);
      const isWhole = purpose === 'CASE_REVIEW' || purpose === 'SUBJECT_REQUEST';
      const answers = sealed === undefined ? null : answersFor(survey.templateVersion, sealed, isWhole);
      return { ...survey, answers };
    });
    return isRefusal(opened) ? null : opened;
  };
