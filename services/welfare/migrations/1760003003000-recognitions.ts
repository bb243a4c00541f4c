import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE recognition_level (
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  threshold bigint NOT NULL CHECK (threshold > 0),
  valid_from date NOT NULL,
  valid_until date,
  source text NOT NULL,
  confidence text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT recognition_level_key PRIMARY KEY (id),
  CONSTRAINT recognition_level_once UNIQUE (code, valid_from),
  CONSTRAINT recognition_level_days CHECK (valid_until > valid_from),
  CONSTRAINT recognition_level_confidence_known CHECK (confidence IN ('VERIFIED', 'OBSERVED', 'RECALLED', 'PROPOSED'))
);
COMMENT ON TABLE recognition_level IS 'From which total a donor is thanked, and how. Of one code the latest that is valid on a day counts.';
INSERT INTO recognition_level
SELECT gen_random_uuid(), code, name, threshold, date '2025-07-01', NULL, 'Proposal of this system: the Standing Committee decides', 'PROPOSED', 'migration', now()
FROM (VALUES ('LETTER_OF_THANKS', 'Thư cảm ơn', 1000000), ('CERTIFICATE', 'Giấy chứng nhận Tấm lòng vàng', 50000000),
             ('HONOUR_BOARD', 'Bảng vàng', 1000000000)) AS levels (code, name, threshold);
CREATE TABLE recognition (
  id uuid NOT NULL,
  donor_id uuid NOT NULL REFERENCES donor (id),
  level_id uuid NOT NULL REFERENCES recognition_level (id),
  level_code text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  recognised_on date NOT NULL,
  document_id uuid,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT recognition_key PRIMARY KEY (id),
  CONSTRAINT recognition_once UNIQUE (donor_id, unit_id, level_code)
);
CREATE INDEX recognition_unit ON recognition (unit_id, id);
ALTER TABLE recognition ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition FORCE ROW LEVEL SECURITY;
-- Who is thanked is thanked in public, under the name that the donor shows.
CREATE POLICY recognition_read ON recognition FOR SELECT USING (true);
CREATE POLICY recognition_add ON recognition FOR INSERT WITH CHECK (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C");
CREATE TRIGGER recognition_level_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recognition_level
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER recognition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recognition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Recognitions1760003003000 implements MigrationInterface {
  readonly name = 'Recognitions1760003003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
