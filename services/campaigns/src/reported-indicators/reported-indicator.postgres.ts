import type { EntityManager } from 'typeorm';
import {
  holdFigureSql,
  isCrossedSql,
  type OnRecord,
  onRecordSql,
  readOnRecord,
} from '../progress/on-record.postgres.ts';
import { addRow, columnsOf } from '../rows/row.postgres.ts';
import type { ReportedIndicator, ReportedPeriod, ReportedSum } from './reported-indicator.ts';

const columns = columnsOf([
  ...[
    'id',
    'formId',
    'fieldKey',
    'denominatorFieldKey',
    'indicatorId',
    'unitId',
    'path',
    'attachedAt',
    'releasedAt',
  ],
]);

const heldBy = 'FROM reported_indicator WHERE form_id = $1 AND released_at IS NULL';

// Others who record for the unit and indicator wait, as they do for each other; in one order, so that none waits in a circle.
const holdSql = `
  SELECT ${holdFigureSql('key')} FROM (
    SELECT held.indicator_id || '' || target.unit_id AS key
      FROM (SELECT indicator_id ${heldBy}) held CROSS JOIN unnest($2::uuid[]) AS target(unit_id) ORDER BY 1) AS keys`;

const place = { indicator: 'held.indicator_id', unit: 'target.unit_id', from: '$2', to: '$3' };

// $1 form, $2 and $3 first and last day of the period, $4 units, $5 their paths. Own reports of a unit alone: the roll-up adds up.
const sumsSql = `
  WITH held AS (SELECT id, indicator_id, field_key, denominator_field_key ${heldBy}),
  target AS (SELECT * FROM unnest($4::uuid[], $5::text[]) AS given(unit_id, path)),
  own AS (
    SELECT target.unit_id, r.numbers FROM target CROSS JOIN LATERAL (
      SELECT s.numbers FROM report r JOIN report_submission s ON s.id = r.submission_id
       WHERE r.form_id = $1 AND r.period_start = $2 AND r.unit_id = target.unit_id AND r.state IN ('ACCEPTED', 'AGGREGATED') OFFSET 0) r
  )
  SELECT held.id AS "reportedIndicatorId", held.indicator_id AS "indicatorId", target.unit_id AS "unitId", target.path,
         summed.numerator, summed.denominator, held.denominator_field_key IS NOT NULL AS "isRatio", to_jsonb(known) AS "onRecord",
         ${isCrossedSql(place)} AS "isCrossed"
    FROM target CROSS JOIN held
    CROSS JOIN LATERAL (
      SELECT sum((own.numbers ->> held.field_key)::numeric)::text AS numerator,
             sum((own.numbers ->> held.denominator_field_key)::numeric)::text AS denominator
        FROM own WHERE own.unit_id = target.unit_id) AS summed
    LEFT JOIN LATERAL (${onRecordSql(place)}) AS known ON true
   WHERE summed.numerator IS NOT NULL OR known.id IS NOT NULL ORDER BY target.unit_id, held.id`;

type Row = Omit<ReportedSum, 'onRecord'> & { readonly onRecord: OnRecord };

const read = ({ onRecord, ...row }: Row): ReportedSum => ({ ...row, onRecord: readOnRecord(onRecord) });

/** Which fields of forms become progress, in one transaction. */
export const createReportedIndicatorStore = (manager: EntityManager) => ({
  /** Answers false when the indicator is counted already: from reports, or from a ledger. */
  add: async (attached: ReportedIndicator): Promise<boolean> => {
    await manager.query('SELECT 1 FROM indicator WHERE id = $1 FOR UPDATE', [attached.indicatorId]);
    const held: unknown[] = await manager.query(
      `SELECT 1 FROM reported_indicator WHERE indicator_id = $1 AND released_at IS NULL
       UNION ALL SELECT 1 FROM ledger_indicator WHERE indicator_id = $1 AND released_at IS NULL`,
      [attached.indicatorId],
    );
    if (held.length > 0) return false;
    await addRow(manager, 'reported_indicator', attached);
    return true;
  },
  byId: async (id: string): Promise<ReportedIndicator | undefined> => {
    const rows: ReportedIndicator[] = await manager.query(
      `SELECT ${columns} FROM reported_indicator WHERE id = $1`,
      [id],
    );
    return rows[0];
  },
  release: async (id: string, now: Date): Promise<void> => {
    await manager.query('UPDATE reported_indicator SET released_at = $2 WHERE id = $1', [id, now]);
  },
  /** In force, of each form, in order of id; a form has as many as it has number fields. */
  ofForms: (formIds: readonly string[]): Promise<ReportedIndicator[]> =>
    manager.query(
      `SELECT ${columns} FROM reported_indicator WHERE form_id = ANY ($1::uuid[]) AND released_at IS NULL
        ORDER BY form_id, id LIMIT 10000`,
      [[...formIds]],
    ),
  /** Holds the figures of these units in the indicators of the form, then says what their accepted reports add up to. */
  sums: async (
    { formId, periodStart, periodEnd }: ReportedPeriod,
    units: readonly { readonly unitId: string; readonly path: string }[],
  ): Promise<ReportedSum[]> => {
    const unitIds = units.map(({ unitId }) => unitId);
    await manager.query(holdSql, [formId, unitIds]);
    const rows: Row[] = await manager.query(sumsSql, [
      ...[formId, periodStart, periodEnd, unitIds, units.map(({ path }) => path)],
    ]);
    return rows.map(read);
  },
  /** Every unit with accepted reports of the form is counted anew. */
  markAccepted: async (formId: string): Promise<void> => {
    await manager.query(
      `INSERT INTO report_total_mark (form_id, period_start, unit_id)
       SELECT DISTINCT form_id, period_start, unit_id FROM report WHERE form_id = $1 AND state IN ('ACCEPTED', 'AGGREGATED')`,
      [formId],
    );
  },
});

export type ReportedIndicatorStore = ReturnType<typeof createReportedIndicatorStore>;
