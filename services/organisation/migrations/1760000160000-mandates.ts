import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE person (
  id uuid NOT NULL,
  display_name text NOT NULL,
  subject_hash text,
  contact_sealed bytea,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT person_key PRIMARY KEY (id),
  CONSTRAINT person_subject_hash CHECK (subject_hash ~ '^[0-9a-f]{64}$')
);
CREATE UNIQUE INDEX person_by_subject_hash ON person (subject_hash);
CREATE TABLE mandate (
  id uuid NOT NULL,
  committee_id uuid NOT NULL,
  term_id uuid NOT NULL,
  person_id uuid NOT NULL,
  body text NOT NULL,
  post text NOT NULL,
  source text NOT NULL,
  state text NOT NULL,
  proposed_on date NOT NULL,
  consulted_on date,
  valid_from date,
  valid_until date,
  end_reason text,
  document_id uuid,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT mandate_key PRIMARY KEY (id),
  CONSTRAINT mandate_committee FOREIGN KEY (committee_id) REFERENCES committee (id),
  CONSTRAINT mandate_term FOREIGN KEY (term_id) REFERENCES term (id),
  CONSTRAINT mandate_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT mandate_document FOREIGN KEY (document_id) REFERENCES official_document (id),
  CONSTRAINT mandate_body CHECK (body IN ('PRESIDIUM', 'STANDING', 'PLENARY')),
  CONSTRAINT mandate_source CHECK (source IN ('CONGRESS', 'SUPPLEMENT', 'APPOINTED', 'ASSIGNED')),
  CONSTRAINT mandate_state CHECK (state IN ('PROPOSED', 'CONSULTED', 'RECOGNISED', 'ENDED')),
  CONSTRAINT mandate_consulted CHECK (state = 'PROPOSED' OR consulted_on IS NOT NULL),
  CONSTRAINT mandate_recognised CHECK (state IN ('PROPOSED', 'CONSULTED') OR valid_from IS NOT NULL),
  CONSTRAINT mandate_ended CHECK ((state = 'ENDED') = (valid_until IS NOT NULL AND end_reason IN ('TERM_END', 'TRANSFER', 'RESIGN', 'DISMISS', 'DEATH', 'REORGANISATION'))),
  CONSTRAINT mandate_dates CHECK (valid_until >= valid_from),
  CONSTRAINT mandate_one_head EXCLUDE USING gist (committee_id WITH =, body WITH =, daterange(valid_from, valid_until) WITH &&) WHERE (post IN ('CHAIR', 'HEAD') AND state IN ('RECOGNISED', 'ENDED')),
  CONSTRAINT mandate_once EXCLUDE USING gist (committee_id WITH =, body WITH =, post WITH =, person_id WITH =, daterange(valid_from, valid_until) WITH &&) WHERE (state IN ('RECOGNISED', 'ENDED'))
);
CREATE INDEX mandate_by_committee ON mandate (committee_id, id);
CREATE INDEX mandate_by_term ON mandate (term_id, id);
CREATE INDEX mandate_by_person ON mandate (person_id, id);
CREATE TABLE mandate_history (LIKE mandate, recorded_until timestamptz NOT NULL);
CREATE INDEX mandate_history_by_committee ON mandate_history (committee_id, recorded_from);
CREATE INDEX mandate_history_by_person ON mandate_history (person_id, recorded_from);
CREATE TRIGGER mandate_history BEFORE UPDATE ON mandate FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER mandate_history_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON mandate_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE VIEW mandate_record AS
  SELECT *, NULL::timestamptz AS recorded_until FROM mandate UNION ALL SELECT * FROM mandate_history;`;

export class Mandates1760000160000 implements MigrationInterface {
  readonly name = 'Mandates1760000160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
