import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { CompiledReport } from './compiled-text.ts';

/** Which texts of which reports. */
export type CompiledFilter = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly path: string;
  readonly fieldKeys: readonly string[];
  readonly isAccepted: boolean;
  readonly afterId: string | null;
  readonly limit: number;
};

/** Reports at and below a path that say something in one of the fields, in order of id. */
export const compileTexts = (manager: EntityManager, filter: CompiledFilter): Promise<CompiledReport[]> =>
  manager.query(
    `SELECT report.id AS "reportId", report.reporter_kind AS "reporterKind", report.reporter_id AS "reporterId",
            report.unit_id AS "unitId",
            (SELECT json_agg(json_build_object('fieldKey', wanted.key, 'value', s.texts ->> wanted.key) ORDER BY wanted.place)
               FROM unnest($4::text[]) WITH ORDINALITY AS wanted(key, place) WHERE s.texts ? wanted.key) AS texts
       FROM report JOIN report_submission s ON s.id = report.submission_id
      WHERE report.form_id = $1 AND report.period_start = $2 AND starts_with(report.path, $3)
        AND report.state = ANY (CASE WHEN $5 THEN ARRAY['ACCEPTED', 'AGGREGATED'] ELSE ARRAY['SUBMITTED', 'ACCEPTED', 'AGGREGATED'] END)
        AND s.texts ?| $4::text[] AND ($6::uuid IS NULL OR report.id > $6)
      ORDER BY report.id LIMIT $7`,
    [
      filter.formId,
      filter.periodStart,
      filter.path,
      filter.fieldKeys,
      filter.isAccepted,
      filter.afterId,
      filter.limit,
    ],
  );
