import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE witnessed_head (
  id uuid NOT NULL,
  place bigint GENERATED ALWAYS AS IDENTITY,
  log_id uuid NOT NULL,
  size bigint NOT NULL,
  root bytea NOT NULL,
  note text NOT NULL,
  note_digest bytea NOT NULL,
  verifier_key text NOT NULL,
  verdict text NOT NULL,
  witnessed_at timestamptz NOT NULL,
  CONSTRAINT witnessed_head_key PRIMARY KEY (id),
  CONSTRAINT witnessed_head_once UNIQUE (log_id, note_digest),
  CONSTRAINT witnessed_head_verdict_known CHECK (verdict IN ('ACCEPTED', 'NOTE_DIFFERS', 'SIGNATURE_INVALID', 'KEY_CHANGED', 'ROOT_DIFFERS', 'SHRUNK', 'PROOF_MISSING', 'PROOF_WRONG'))
);
COMMENT ON TABLE witnessed_head IS 'Every signed head of the public log that this service was shown, with its own judgement. Public; only added to.';
CREATE INDEX witnessed_head_accepted ON witnessed_head (log_id, size) WHERE verdict = 'ACCEPTED';
CREATE INDEX witnessed_head_place ON witnessed_head (log_id, place);
CREATE TRIGGER witnessed_head_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON witnessed_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE ON TABLE witnessed_head FROM %I', current_database() || '_application');
END $$;`;

export class Witness1764006000000 implements MigrationInterface {
  readonly name = 'Witness1764006000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('what was witnessed is not undone');
  }
}
