import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { addRow, addRows, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { Assessment, CriterionResult, SatisfactionSurvey } from './assessment.ts';

const columns = columnsOf([
  ...[
    'id',
    'unitId',
    'path',
    'areaId',
    'standardId',
    'standardKey',
    'unitGroup',
    'registeredYear',
    'startedOn',
  ],
  ...[
    'state',
    'isMet',
    'decidedOn',
    'number',
    'decidedByUnitId',
    'titleId',
    'documentId',
    'withdrawnBecause',
  ],
]);
const resultColumns = columnsOf([
  ...['id', 'assessmentId', 'unitId', 'path', 'criterionKey', 'outcome', 'measured', 'note', 'documentId'],
]);
const surveyColumns = columnsOf([
  ...['id', 'assessmentId', 'unitId', 'path', 'surveyedOn', 'asked', 'satisfied', 'documentId'],
]);

/** A list of assessments in order of id. */
export type AssessmentFilter = {
  readonly unitId: string | null;
  readonly withBelow: boolean;
  readonly standardKey: string | null;
  readonly state: string | null;
  readonly registeredYear: number | null;
  readonly treeDay: CalendarDay;
  readonly afterId: string | null;
  readonly limit: number;
};

const findSql = (withBelow: boolean): string => `
  ${
    withBelow
      ? `WITH RECURSIVE tree AS MATERIALIZED (SELECT * FROM standing_tree($5::date)),
  part(unit_id) AS (SELECT $1::uuid UNION SELECT tree.unit_id FROM part JOIN tree ON tree.above_id = part.unit_id)`
      : ''
  }
  SELECT ${columns} FROM title_assessment
   WHERE ${withBelow ? 'unit_id IN (SELECT part.unit_id FROM part)' : '($1::uuid IS NULL OR unit_id = $1)'}
     AND ($2::text IS NULL OR standard_key = $2) AND ($3::text IS NULL OR state = $3)
     AND ($4::int IS NULL OR registered_year = $4) AND $5::date IS NOT NULL AND ($6::uuid IS NULL OR id > $6)
   ORDER BY id LIMIT $7`;

/** Assessments with their results and surveys, in one transaction. */
export const createAssessmentStore = (manager: EntityManager) => {
  const many = (condition: string, parameters: readonly unknown[]): Promise<Assessment[]> =>
    manager.query(`SELECT ${columns} FROM title_assessment ${condition}`, [...parameters]);
  return {
    add: (assessment: Assessment, now: Date) =>
      addRow(manager, 'title_assessment', { ...assessment, recordedAt: now }),
    change: (assessment: Assessment) => changeRow(manager, 'title_assessment', assessment),
    addResults: (results: readonly CriterionResult[], now: Date) =>
      addRows(
        manager,
        'title_criterion_result',
        results.map((result) => ({ ...result, recordedAt: now })),
      ),
    addSurvey: (survey: SatisfactionSurvey, now: Date) =>
      addRow(manager, 'title_satisfaction_survey', { ...survey, recordedAt: now }),
    byIds: (ids: readonly string[]) => many('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await many('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await many('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** Whether the subject has an open assessment by the standard; who asks holds the lock of the standard. */
    isOpen: async ({ standardKey, unitId, areaId }: Assessment): Promise<boolean> => {
      const rows = await many(
        `WHERE standard_key = $1 AND unit_id = $2 AND area_id IS NOT DISTINCT FROM $3 AND state = 'OPEN' LIMIT 1`,
        [standardKey, unitId, areaId],
      );
      return rows.length > 0;
    },
    /** In the order in which they were given. */
    resultsOf: (ids: readonly string[]): Promise<CriterionResult[]> =>
      manager.query(
        `SELECT ${resultColumns} FROM title_criterion_result WHERE assessment_id = ANY ($1::uuid[]) ORDER BY id LIMIT 100000`,
        [[...ids]],
      ),
    /** The latest first. */
    surveysOf: (ids: readonly string[]): Promise<SatisfactionSurvey[]> =>
      manager.query(
        `SELECT ${surveyColumns} FROM title_satisfaction_survey WHERE assessment_id = ANY ($1::uuid[])
          ORDER BY surveyed_on DESC, id DESC LIMIT 10000`,
        [[...ids]],
      ),
    find: (filter: AssessmentFilter): Promise<Assessment[]> =>
      manager.query(findSql(filter.withBelow && filter.unitId !== null), [
        ...[filter.unitId, filter.standardKey, filter.state, filter.registeredYear, filter.treeDay],
        ...[filter.afterId, filter.limit],
      ]),
  };
};

export type AssessmentStore = ReturnType<typeof createAssessmentStore>;
