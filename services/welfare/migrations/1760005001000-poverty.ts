import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE poverty_standard (
  id uuid NOT NULL,
  version text NOT NULL,
  unit_id uuid,
  path text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  rural_line bigint,
  urban_line bigint,
  deprivations_min smallint,
  poor_rule text NOT NULL,
  near_poor_rule text,
  is_verified boolean NOT NULL,
  document_id uuid,
  source_label text NOT NULL,
  corrects_id uuid REFERENCES poverty_standard (id),
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT poverty_standard_key PRIMARY KEY (id),
  CONSTRAINT poverty_standard_corrected_once UNIQUE (corrects_id),
  CONSTRAINT poverty_standard_days CHECK (valid_until > valid_from),
  CONSTRAINT poverty_standard_lines CHECK (rural_line > 0 AND urban_line >= rural_line),
  CONSTRAINT poverty_standard_reasoned CHECK ((corrects_id IS NULL) = (reason IS NULL))
);
CREATE TABLE poverty_statistic (
  id uuid NOT NULL,
  keeper_unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  unit_id uuid NOT NULL,
  counted_on date NOT NULL,
  households integer,
  poor integer,
  near_poor integer,
  standard_version text,
  document_id uuid,
  source_label text NOT NULL,
  corrects_id uuid REFERENCES poverty_statistic (id),
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT poverty_statistic_key PRIMARY KEY (id),
  CONSTRAINT poverty_statistic_corrected_once UNIQUE (corrects_id),
  CONSTRAINT poverty_statistic_counts CHECK (households >= 0 AND poor >= 0 AND near_poor >= 0
    AND coalesce(poor, 0) + coalesce(near_poor, 0) <= households),
  CONSTRAINT poverty_statistic_reasoned CHECK ((corrects_id IS NULL) = (reason IS NULL))
);
COMMENT ON COLUMN poverty_statistic.households IS 'NULL: the source does not say. Unknown is not zero; a rate without households is unknown, too.';
CREATE INDEX poverty_statistic_unit ON poverty_statistic (unit_id, counted_on DESC);
ALTER TABLE poverty_standard ENABLE ROW LEVEL SECURITY;
ALTER TABLE poverty_standard FORCE ROW LEVEL SECURITY;
CREATE POLICY poverty_standard_read ON poverty_standard FOR SELECT USING (true);
CREATE POLICY poverty_standard_add ON poverty_standard FOR INSERT WITH CHECK (path_in_scope(path));
ALTER TABLE poverty_statistic ENABLE ROW LEVEL SECURITY;
ALTER TABLE poverty_statistic FORCE ROW LEVEL SECURITY;
CREATE POLICY poverty_statistic_read ON poverty_statistic FOR SELECT USING (true);
CREATE POLICY poverty_statistic_add ON poverty_statistic FOR INSERT WITH CHECK (path_in_scope(path));
CREATE TRIGGER poverty_standard_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON poverty_standard
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER poverty_statistic_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON poverty_statistic
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Poverty1760005001000 implements MigrationInterface {
  readonly name = 'Poverty1760005001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
