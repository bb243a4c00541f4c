import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE term (
  id uuid NOT NULL,
  committee_id uuid NOT NULL,
  ordinal integer NOT NULL,
  start_year integer NOT NULL,
  end_year integer NOT NULL,
  label text,
  state text NOT NULL,
  started_on date,
  planned_end_on date NOT NULL,
  ended_on date,
  ending text,
  document_id uuid,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT term_key PRIMARY KEY (id),
  CONSTRAINT term_committee FOREIGN KEY (committee_id) REFERENCES committee (id),
  CONSTRAINT term_document FOREIGN KEY (document_id) REFERENCES official_document (id),
  CONSTRAINT term_state CHECK (state IN ('PLANNED', 'RUNNING', 'EXTENDED', 'ENDED')),
  CONSTRAINT term_ending CHECK ((state = 'ENDED') = (ended_on IS NOT NULL AND ending IN ('NORMAL', 'CUT_SHORT'))),
  CONSTRAINT term_started CHECK (state = 'PLANNED' OR started_on IS NOT NULL),
  CONSTRAINT term_dates CHECK (end_year >= start_year AND planned_end_on > started_on AND ended_on > started_on),
  CONSTRAINT term_one_at_a_time EXCLUDE USING gist (committee_id WITH =, daterange(started_on, ended_on) WITH &&) WHERE (started_on IS NOT NULL)
);
CREATE UNIQUE INDEX term_one_running ON term (committee_id) WHERE state IN ('RUNNING', 'EXTENDED');
CREATE UNIQUE INDEX term_by_committee ON term (committee_id, ordinal);
CREATE INDEX term_by_planned_end ON term (planned_end_on, id);
CREATE TABLE term_history (LIKE term, recorded_until timestamptz NOT NULL);
CREATE INDEX term_history_by_id ON term_history (id, recorded_from);
CREATE TRIGGER term_history BEFORE UPDATE ON term FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER term_history_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON term_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TABLE congress (
  id uuid NOT NULL,
  term_id uuid NOT NULL,
  committee_id uuid NOT NULL,
  ordinal integer NOT NULL,
  state text NOT NULL,
  planned_on date NOT NULL,
  opened_on date,
  closed_on date,
  delegates_called integer,
  delegates_present integer,
  target_count integer,
  programme_count integer,
  shares jsonb NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT congress_key PRIMARY KEY (id),
  CONSTRAINT congress_term FOREIGN KEY (term_id) REFERENCES term (id),
  CONSTRAINT congress_committee FOREIGN KEY (committee_id) REFERENCES committee (id),
  CONSTRAINT congress_state CHECK (state IN ('PLANNED', 'HELD')),
  CONSTRAINT congress_held CHECK ((state = 'HELD') = (opened_on IS NOT NULL AND closed_on IS NOT NULL)),
  CONSTRAINT congress_dates CHECK (closed_on >= opened_on),
  CONSTRAINT congress_delegates CHECK (delegates_present BETWEEN 0 AND delegates_called)
);
CREATE UNIQUE INDEX congress_by_term ON congress (term_id);
CREATE INDEX congress_by_committee ON congress (committee_id);
CREATE TABLE congress_history (LIKE congress, recorded_until timestamptz NOT NULL);
CREATE TRIGGER congress_history BEFORE UPDATE ON congress FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER congress_history_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON congress_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`;

export class Terms1760000150000 implements MigrationInterface {
  readonly name = 'Terms1760000150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
