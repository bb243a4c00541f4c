import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- Forms that are asked for on an occasion (chuyên đề, đột xuất), beside those of every month, quarter, half-year or year.
ALTER TABLE report_form DROP CONSTRAINT report_form_period_known;
ALTER TABLE report_form ADD CONSTRAINT report_form_period_known
  CHECK (period_kind IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'OCCASION'));
ALTER TABLE report_period ADD COLUMN request_id uuid;
ALTER TABLE report_period ADD COLUMN subject text;
ALTER TABLE report_period ADD COLUMN document_id uuid;
ALTER TABLE report_period ADD COLUMN due_at timestamptz;
ALTER TABLE report_period ADD COLUMN asked_unit_ids uuid[];
ALTER TABLE report_period ADD CONSTRAINT report_period_request_once UNIQUE (request_id);
ALTER TABLE report_period ADD CONSTRAINT report_period_request_whole CHECK (
  (request_id IS NULL) = (due_at IS NULL) AND (request_id IS NULL) = (asked_unit_ids IS NULL) AND (request_id IS NULL) = (subject IS NULL)
  AND (asked_unit_ids IS NULL OR cardinality(asked_unit_ids) BETWEEN 1 AND 100));
COMMENT ON COLUMN report_period.due_at IS 'Of an occasion: the instant by which a report is timely; others are due by the rules of days.';
COMMENT ON COLUMN report_period.asked_unit_ids IS 'Of an occasion: units at and below which reporters are asked; others ask everybody below the unit of the form.';`;

export class ReportOccasions1765300001000 implements MigrationInterface {
  readonly name = 'ReportOccasions1765300001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
