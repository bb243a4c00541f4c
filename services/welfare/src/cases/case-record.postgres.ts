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

/** Rows of many cases, each with its place in its own case: what stands at the end of a list is left out, not what stands in another case. */
export const firstOfEach = (table: string, order: string): string =>
  `SELECT *, row_number() OVER (PARTITION BY case_id ORDER BY ${order}) AS place FROM ${table} WHERE case_id = ANY ($1::uuid[])`;

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
    caseIds: readonly string[],
  ): Promise<(Omit<CaseApproval, 'amount'> & { readonly amount: bigint })[]> => {
    const rows: (Omit<CaseApproval, 'amount'> & { readonly amount: string })[] = await manager.query(
      `SELECT ${selectList(['id', 'caseId', 'amount', 'householdClass', 'standardVersion', 'decidedOn', 'documentId', 'approvedBy', 'overrideReason', 'recordedAt'], ['amount'])}
         FROM (${firstOfEach('case_approval', 'id DESC')}) AS approval WHERE place <= 100 ORDER BY id DESC`,
      [[...caseIds]],
    );
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  },
  postingsOf: (caseIds: readonly string[]): Promise<(CasePosting & { readonly caseId: string })[]> =>
    manager.query(
      `SELECT ${selectList(['caseId', 'postedFrom', 'postedTo', 'objections'])}, posted_at AS place
         FROM (SELECT place AS posted_at, case_id, posted_from, posted_to, objections, ordinal,
                      row_number() OVER (PARTITION BY case_id ORDER BY ordinal) AS nth FROM case_posting WHERE case_id = ANY ($1::uuid[])) AS posting
        WHERE nth <= 10 ORDER BY ordinal`,
      [[...caseIds]],
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
  paymentsOf: async (
    caseIds: readonly string[],
  ): Promise<{ caseId: string; paymentId: string; held: bigint; posted: bigint }[]> => {
    const rows: { caseId: string; paymentId: string; held: string; posted: string }[] = await manager.query(
      `SELECT ${selectList(['caseId', 'paymentId', 'held', 'posted'], ['held', 'posted'])}
         FROM (${firstOfEach('case_payment', 'payment_id')}) AS payment WHERE place <= 1000 ORDER BY payment_id`,
      [[...caseIds]],
    );
    return rows.map(({ held, posted, ...row }) => ({ ...row, held: BigInt(held), posted: BigInt(posted) }));
  },
  paidFor: async (caseId: string): Promise<CasePaid> => {
    const [row]: { posted: string; held: string }[] = await manager.query(
      'SELECT coalesce(sum(posted), 0)::text AS posted, coalesce(sum(held), 0)::text AS held FROM case_payment WHERE case_id = $1',
      [caseId],
    );
    return { posted: BigInt(row?.posted ?? 0), held: BigInt(row?.held ?? 0) };
  },
});
