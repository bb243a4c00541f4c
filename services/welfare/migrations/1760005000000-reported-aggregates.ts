import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- Whether a row's path lies in the subtree that the transaction works for.
CREATE FUNCTION path_in_scope(path text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT path >= nullif(current_setting('app.scope', true), '') COLLATE "C"
     AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"
$$;
CREATE TABLE reported_aggregate (
  id uuid NOT NULL,
  indicator text NOT NULL,
  nature text NOT NULL,
  keeper_unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  unit_id uuid,
  is_unit_inferred boolean NOT NULL,
  reference_on date NOT NULL,
  place_text text,
  precision text NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL,
  value numeric,
  measure_unit text NOT NULL,
  comparator text NOT NULL,
  original_text text NOT NULL,
  document_id uuid,
  source_label text NOT NULL,
  corrects_id uuid REFERENCES reported_aggregate (id),
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT reported_aggregate_key PRIMARY KEY (id),
  CONSTRAINT reported_aggregate_corrected_once UNIQUE (corrects_id),
  CONSTRAINT reported_aggregate_nature_known CHECK (nature IN ('RESULT', 'TARGET')),
  CONSTRAINT reported_aggregate_precision_known CHECK (precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
  CONSTRAINT reported_aggregate_comparator_known CHECK (comparator IN ('EXACT', 'MORE_THAN', 'AT_LEAST', 'ABOUT', 'NEARLY', 'AT_MOST')),
  CONSTRAINT reported_aggregate_days CHECK (period_to >= period_from),
  CONSTRAINT reported_aggregate_placed CHECK (unit_id IS NOT NULL OR (place_text IS NOT NULL AND NOT is_unit_inferred)),
  CONSTRAINT reported_aggregate_reasoned CHECK ((corrects_id IS NULL) = (reason IS NULL))
);
COMMENT ON TABLE reported_aggregate IS 'Figures of documents. Never added to sums of the ledger (WEL-14).';
COMMENT ON COLUMN reported_aggregate.value IS 'NULL: the document leaves it open. Unknown is not zero.';
CREATE INDEX reported_aggregate_unit ON reported_aggregate (unit_id, indicator, id);
CREATE INDEX reported_aggregate_document ON reported_aggregate (document_id, id);
ALTER TABLE reported_aggregate ENABLE ROW LEVEL SECURITY;
ALTER TABLE reported_aggregate FORCE ROW LEVEL SECURITY;
CREATE POLICY reported_aggregate_read ON reported_aggregate FOR SELECT USING (true);
CREATE POLICY reported_aggregate_add ON reported_aggregate FOR INSERT WITH CHECK (path_in_scope(path));
CREATE TRIGGER reported_aggregate_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON reported_aggregate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class ReportedAggregates1760005000000 implements MigrationInterface {
  readonly name = 'ReportedAggregates1760005000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
