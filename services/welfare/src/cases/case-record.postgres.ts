import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Vnd } from '@mttq/kernel/vnd';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { Overlap } from '../double-help/double-help.ts';
import type { HouseholdClass } from '../households/household.ts';

/** A decision on a case; the last one counts. */
export type CaseApproval = {
  readonly id: string;
  readonly caseId: string;
  readonly amount: Vnd;
  readonly householdClass: HouseholdClass;
  readonly standardVersion: string | null;
  readonly decidedOn: CalendarDay;
  readonly documentId: string | null;
  readonly approvedBy: string;
  readonly overrideReason: string | null;
  readonly recordedAt: Date;
};

export type CasePosting = {
  readonly place: 'AREA_BOARD' | 'OFFICE' | 'WEB' | 'MEDIA';
  readonly postedFrom: CalendarDay;
  readonly postedTo: CalendarDay;
  readonly objections: number;
};

export type CaseSurvey = {
  readonly id: string;
  readonly caseId: string;
  readonly templateVersion: string;
  readonly surveyedOn: CalendarDay;
  readonly signers: readonly ('PARTY_CELL_SECRETARY' | 'HAMLET_HEAD' | 'FRONT_WORK_HEAD' | 'HOUSEHOLD')[];
  readonly recordedAt: Date;
};

/** What a fund paid for a case, and what it still holds. */
export type CasePaid = { readonly posted: bigint; readonly held: bigint };

const surveyContext = (surveyId: string): string => `case-survey:${surveyId}`;

/** The surveys of cases; answers lie sealed. */
export const surveyRows = (manager: EntityManager, cipher: ColumnCipher) => ({
  addSurvey: async (survey: CaseSurvey, answers: object): Promise<void> => {
    const answersSealed = cipher.seal(JSON.stringify(answers), surveyContext(survey.id));
    await insertRow(manager, 'case_survey', { ...survey, signers: [...survey.signers], answersSealed });
  },
  surveyOf: async (caseId: string): Promise<CaseSurvey | undefined> => {
    const rows: CaseSurvey[] = await manager.query(
      `SELECT ${selectList(['id', 'caseId', 'templateVersion', 'surveyedOn', 'signers', 'recordedAt'])}
         FROM case_survey WHERE case_id = $1 ORDER BY id DESC LIMIT 1`,
      [caseId],
    );
    return rows[0];
  },
  /** Undefined once erased. */
  openAnswers: async (surveyId: string): Promise<Readonly<Record<string, string>> | undefined> => {
    const rows: { sealed: Buffer | null }[] = await manager.query(
      'SELECT answers_sealed AS sealed FROM case_survey WHERE id = $1',
      [surveyId],
    );
    const sealed = rows[0]?.sealed;
    return sealed == null ? undefined : JSON.parse(cipher.open(sealed, surveyContext(surveyId)));
  },
  /** The personal part of a household's cases goes with the household's own. */
  eraseOf: async (householdId: string): Promise<void> => {
    await manager.query(
      'UPDATE case_survey SET answers_sealed = NULL WHERE case_id IN (SELECT id FROM beneficiary_case WHERE household_id = $1)',
      [householdId],
    );
    await manager.query(
      'UPDATE public_case SET masked_name = NULL WHERE case_id IN (SELECT id FROM beneficiary_case WHERE household_id = $1)',
      [householdId],
    );
  },
});

/** Decisions, what they overrode, and where lists were posted. */
export const decisionRows = (manager: EntityManager) => ({
  addApproval: async (approval: CaseApproval, overlaps: readonly Overlap[]): Promise<void> => {
    await insertRow(manager, 'case_approval', approval);
    for (const { caseId: otherCaseId, rule, matchedBy } of overlaps)
      await insertRow(manager, 'case_overlap', {
        ...{ approvalId: approval.id, caseId: approval.caseId, otherCaseId, rule, matchedBy: [...matchedBy] },
      });
  },
  addPostings: async (caseId: string, postings: readonly CasePosting[]): Promise<void> => {
    for (const [place, posting] of postings.entries())
      await insertRow(manager, 'case_posting', { caseId, ordinal: place, ...posting });
  },
  approvalsOf: async (
    caseId: string,
  ): Promise<(Omit<CaseApproval, 'amount'> & { readonly amount: bigint })[]> => {
    const rows: (Omit<CaseApproval, 'amount'> & { readonly amount: string })[] = await manager.query(
      `SELECT ${selectList(['id', 'caseId', 'amount', 'householdClass', 'standardVersion', 'decidedOn', 'documentId', 'approvedBy', 'overrideReason', 'recordedAt'], ['amount'])}
         FROM case_approval WHERE case_id = $1 ORDER BY id DESC LIMIT 100`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  },
  postingsOf: (caseId: string): Promise<CasePosting[]> =>
    manager.query(
      `SELECT ${selectList(['place', 'postedFrom', 'postedTo', 'objections'])} FROM case_posting WHERE case_id = $1 ORDER BY ordinal LIMIT 10`,
      [caseId],
    ),
});

/** Payments of cases. Their state follows from a trigger: the fund may lie outside the scope of the case. */
export const paymentRows = (manager: EntityManager) => ({
  /** Answers false when the case has this payment already. */
  addPayment: async (caseId: string, payment: { readonly id: string; readonly amount: bigint }) => {
    const rows: unknown[] = await manager.query(
      'INSERT INTO case_payment (case_id, payment_id, held) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING case_id',
      [caseId, payment.id, payment.amount.toString()],
    );
    return rows.length > 0;
  },
  paymentsOf: async (caseId: string): Promise<{ paymentId: string; held: bigint; posted: bigint }[]> => {
    const rows: { paymentId: string; held: string; posted: string }[] = await manager.query(
      `SELECT ${selectList(['paymentId', 'held', 'posted'], ['held', 'posted'])} FROM case_payment WHERE case_id = $1 ORDER BY payment_id LIMIT 1000`,
      [caseId],
    );
    return rows.map(({ paymentId, held, posted }) => ({
      paymentId,
      held: BigInt(held),
      posted: BigInt(posted),
    }));
  },
  paidFor: async (caseId: string): Promise<CasePaid> => {
    const [row]: { posted: string; held: string }[] = await manager.query(
      'SELECT coalesce(sum(posted), 0)::text AS posted, coalesce(sum(held), 0)::text AS held FROM case_payment WHERE case_id = $1',
      [caseId],
    );
    return { posted: BigInt(row?.posted ?? 0), held: BigInt(row?.held ?? 0) };
  },
});
