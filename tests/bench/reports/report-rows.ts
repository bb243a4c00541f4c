import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Nation } from '../../verify/reports/nation.ts';

type Key = { readonly formId: string; readonly periodStart: string };

/**
 * Gives every reporter without a report a copy of one that was handed in, and marks all communes: a period as full as it gets.
 * Answers with the number of reports.
 */
export const copyReports = (
  owner: DataSource,
  nation: Nation,
  { formId, periodStart }: Key,
): Promise<number> =>
  owner.transaction(async (manager) => {
    await manager.query(
      "SELECT set_config('app.scope', '/', true), set_config('statement_timeout', '0', true)",
    );
    const wanted = nation.reporters.map(({ kind, id, communeId, provinceId }) => ({
      ...{ kind, id, communeId, path: `/${nation.countryId}/${provinceId}/${communeId}/` },
    }));
    await manager.query(
      `CREATE TEMPORARY TABLE copied ON COMMIT DROP AS
       SELECT gen_random_uuid() AS id, gen_random_uuid() AS submission_id, w.kind, w.id AS reporter_id, w."communeId" AS commune_id, w.path
         FROM jsonb_to_recordset($1::jsonb) AS w(kind text, id uuid, "communeId" uuid, path text)
        WHERE NOT EXISTS (SELECT FROM report r WHERE r.form_id = $2::uuid AND r.period_start = $3::date
                             AND r.reporter_id = w.id AND r.unit_id = w."communeId")`,
      [JSON.stringify(wanted), formId, periodStart],
    );
    await manager.query(
      `INSERT INTO report (id, form_id, form_version_id, unit_id, path, period_path, reporter_kind, reporter_id, period_start,
                           period_end, due_on, state, submission_id, submission_count, first_submitted_at, submitted_at, submitted_by)
       SELECT c.id, s.form_id, s.form_version_id, c.commune_id, c.path, c.path, c.kind, c.reporter_id, s.period_start, s.period_end,
              s.due_on, 'SUBMITTED', c.submission_id, 1, s.first_submitted_at, s.submitted_at, s.submitted_by
         FROM copied c CROSS JOIN (SELECT * FROM report WHERE form_id = $1 AND period_start = $2 LIMIT 1) s`,
      [formId, periodStart],
    );
    await manager.query(
      `INSERT INTO report_submission (id, report_id, unit_id, path, form_version_id, place, source, numbers, texts, warnings, is_late,
                                      submitted_at, submitted_by)
       SELECT c.submission_id, c.id, c.commune_id, c.path, s.form_version_id, 1, s.source, s.numbers, s.texts, s.warnings, s.is_late,
              s.submitted_at, s.submitted_by
         FROM copied c CROSS JOIN (SELECT * FROM report_submission WHERE place = 1 LIMIT 1) s`,
    );
    await manager.query(
      'INSERT INTO report_total_mark (form_id, period_start, unit_id) SELECT DISTINCT $1::uuid, $2::date, commune_id FROM copied',
      [formId, periodStart],
    );
    const rows: { count: number }[] = await manager.query(
      'SELECT count(*)::int AS count FROM report WHERE form_id = $1 AND period_start = $2',
      [formId, periodStart],
    );
    return rows[0]?.count ?? 0;
  });

/** What a user would write without totals: down the tree, and every number of every report below. Answers with the count of reports. */
export const recursiveSum = async (
  client: pg.PoolClient,
  { formId, periodStart, unitId }: Key & { readonly unitId: string },
): Promise<number> => {
  await client.query("SELECT set_config('app.scope', '/', false)");
  const { rows } = await client.query(
    `WITH RECURSIVE below(unit_id) AS (
       SELECT $3::uuid UNION ALL
       SELECT u.unit_id FROM below JOIN unit_version_copy u ON u.parent_unit_id = below.unit_id
        WHERE (u.valid_from IS NULL OR u.valid_from <= '2026-06-30') AND (u.valid_until IS NULL OR u.valid_until > '2026-06-30')
     ), counted AS (
       SELECT r.id, s.numbers FROM below JOIN report r ON r.unit_id = below.unit_id JOIN report_submission s ON s.id = r.submission_id
        WHERE r.form_id = $1 AND r.period_start = $2 AND r.state IN ('SUBMITTED', 'ACCEPTED', 'AGGREGATED')
     )
     SELECT e.key, sum(e.value::numeric), (SELECT count(*)::int FROM counted) AS count
       FROM counted CROSS JOIN LATERAL jsonb_each_text(counted.numbers) e GROUP BY e.key`,
    [formId, periodStart, unitId],
  );
  return rows[0]?.count ?? 0;
};
