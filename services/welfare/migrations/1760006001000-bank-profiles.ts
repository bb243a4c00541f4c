import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE bank_profile (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  name text NOT NULL,
  version integer NOT NULL,
  definition jsonb NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT bank_profile_key PRIMARY KEY (id),
  CONSTRAINT bank_profile_version_once UNIQUE (unit_id, name, version)
);
COMMENT ON TABLE bank_profile IS 'How the statements of a bank are laid out, as people described it. A new version is a new row; a statement keeps the one that it was read by.';
ALTER TABLE bank_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE bank_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY bank_profile_read ON bank_profile FOR SELECT USING (true);
CREATE POLICY bank_profile_add ON bank_profile FOR INSERT WITH CHECK (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C");
CREATE TRIGGER bank_profile_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON bank_profile
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE ON TABLE bank_profile FROM %I', current_database() || '_application');
END $$;
ALTER TABLE bank_statement ADD COLUMN format text NOT NULL DEFAULT 'CSV';
ALTER TABLE bank_statement ADD COLUMN bank_profile_id uuid REFERENCES bank_profile (id);
ALTER TABLE bank_statement ADD CONSTRAINT bank_statement_format_known CHECK (format IN ('CSV', 'XLSX'));
ALTER TABLE bank_statement DROP CONSTRAINT bank_statement_profile_known;
ALTER TABLE bank_statement ADD CONSTRAINT bank_statement_profile_known CHECK (profile IN ('VIETCOMBANK', 'VIETINBANK', 'OTHER') AND (profile = 'OTHER') = (bank_profile_id IS NOT NULL));`;

export class BankProfiles1760006001000 implements MigrationInterface {
  readonly name = 'BankProfiles1760006001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
