import type { MigrationInterface, QueryRunner } from 'typeorm';

const inScope = `path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"`;

const statements = `
CREATE TABLE case_file (
  id uuid CONSTRAINT case_file_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  channel text NOT NULL,
  is_anonymous boolean NOT NULL,
  received_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  content_sealed bytea NOT NULL,
  state text NOT NULL,
  field text,
  competent_body text,
  handling text,
  handled_on date,
  result_on date,
  result_sealed bytea,
  closed_on date,
  deadline_id uuid,
  CONSTRAINT case_file_kind_known CHECK (kind IN ('COMPLAINT', 'DENUNCIATION', 'PETITION')),
  CONSTRAINT case_file_channel_known CHECK (channel IN ('LETTER', 'IN_PERSON', 'WEB', 'HOTLINE_1022')),
  CONSTRAINT case_file_state_known CHECK (state IN ('RECEIVED', 'CLASSIFIED', 'FORWARDED', 'RETURNED', 'GUIDED', 'MONITORED', 'RESULT_KNOWN', 'CLOSED')),
  CONSTRAINT case_file_classified CHECK (state = 'RECEIVED' OR (field IS NOT NULL AND competent_body IS NOT NULL)),
  CONSTRAINT case_file_handled CHECK ((handling IS NULL) = (handled_on IS NULL) AND (handling IS NULL OR handling IN ('FORWARDED', 'RETURNED', 'GUIDED'))),
  CONSTRAINT case_file_result CHECK ((result_on IS NULL) = (result_sealed IS NULL)),
  CONSTRAINT case_file_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
COMMENT ON COLUMN case_file.content_sealed IS 'What the case is about, sealed: people write names into it.';
CREATE INDEX case_file_path ON case_file (path);
CREATE INDEX case_file_unit ON case_file (unit_id);
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_file FORCE ROW LEVEL SECURITY;
CREATE POLICY case_file_scope ON case_file USING (${inScope}) WITH CHECK (${inScope});
CREATE TRIGGER case_file_never_lost BEFORE DELETE OR TRUNCATE ON case_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE case_identity (
  case_file_id uuid CONSTRAINT case_identity_key PRIMARY KEY REFERENCES case_file (id),
  path text COLLATE "C" NOT NULL,
  sealed bytea NOT NULL
);
COMMENT ON TABLE case_identity IS 'Who brought a case. No scope shows a row: only a transaction that says which one it unseals (app.unsealing).';
ALTER TABLE case_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_identity FORCE ROW LEVEL SECURITY;
CREATE POLICY case_identity_add ON case_identity FOR INSERT WITH CHECK (${inScope});
CREATE POLICY case_identity_open ON case_identity FOR SELECT
  USING (case_file_id::text = nullif(current_setting('app.unsealing', true), '') AND (${inScope}));
CREATE TRIGGER case_identity_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON case_identity
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE unsealing (
  id uuid CONSTRAINT unsealing_key PRIMARY KEY,
  case_file_id uuid NOT NULL REFERENCES case_file (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  opened_at timestamptz,
  CONSTRAINT unsealing_two_persons CHECK (approved_by IS NULL OR approved_by <> asked_by),
  CONSTRAINT unsealing_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL) AND (opened_at IS NULL OR approved_at IS NOT NULL))
);
CREATE INDEX unsealing_case_file ON unsealing (case_file_id, id);
ALTER TABLE unsealing ENABLE ROW LEVEL SECURITY;
ALTER TABLE unsealing FORCE ROW LEVEL SECURITY;
CREATE POLICY unsealing_scope ON unsealing USING (${inScope}) WITH CHECK (${inScope});
CREATE TRIGGER unsealing_never_lost BEFORE DELETE OR TRUNCATE ON unsealing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class CaseFiles1764004003000 implements MigrationInterface {
  readonly name = 'CaseFiles1764004003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
