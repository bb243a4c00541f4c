/** Invariants of reports as SQL that must return no rows. */
export const reportChecks: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'the submission that counts is the latest one of its report',
    sql: `SELECT r.id FROM report r WHERE r.submission_id IS NOT NULL AND NOT EXISTS (
            SELECT FROM report_submission s WHERE s.id = r.submission_id AND s.report_id = r.id AND s.place = r.submission_count
               AND NOT EXISTS (SELECT FROM report_submission later WHERE later.report_id = r.id AND later.place > s.place))`,
  },
  {
    name: 'submissions of a report are numbered without gaps',
    sql: `SELECT report_id FROM report_submission GROUP BY report_id HAVING max(place) <> count(*) OR min(place) <> 1`,
  },
  {
    name: 'a report was decided on as its state says',
    sql: `SELECT r.id FROM report r WHERE r.state IN ('ACCEPTED', 'AGGREGATED', 'RETURNED') AND NOT EXISTS (
            SELECT FROM report_decision d WHERE d.report_id = r.id AND d.submission_id = r.submission_id
               AND d.kind = CASE r.state WHEN 'RETURNED' THEN 'RETURNED' ELSE 'ACCEPTED' END)`,
  },
  {
    name: 'no report was asked of a unit outside of its form',
    sql: `SELECT r.id FROM report r JOIN report_form f ON f.id = r.form_version_id
           WHERE strpos(r.period_path, f.unit_id::text) = 0 OR NOT r.reporter_kind = ANY (f.asks)`,
  },
  {
    name: 'once no mark is left, the totals of the asking unit count every report once',
    sql: `SELECT t.unit_id, t.period_start FROM report_total t JOIN report_period p USING (form_id, period_start)
            JOIN report_form f ON f.id = p.form_version_id AND f.unit_id = t.unit_id
           WHERE NOT EXISTS (SELECT FROM report_total_mark)
             AND ARRAY[t.submitted, t.accepted, t.returned] IS DISTINCT FROM (
               SELECT ARRAY[count(*) FILTER (WHERE state IN ('SUBMITTED', 'ACCEPTED', 'AGGREGATED')),
                            count(*) FILTER (WHERE state IN ('ACCEPTED', 'AGGREGATED')),
                            count(*) FILTER (WHERE state = 'RETURNED')]::int[]
                 FROM report r WHERE r.form_id = t.form_id AND r.period_start = t.period_start)`,
  },
];
