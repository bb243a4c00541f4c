import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE reported_indicator (
  id uuid CONSTRAINT reported_indicator_pk PRIMARY KEY,
  form_id uuid NOT NULL,
  field_key text NOT NULL,
  denominator_field_key text,
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  attached_at timestamptz NOT NULL,
  released_at timestamptz,
  CONSTRAINT reported_indicator_days CHECK (released_at IS NULL OR released_at >= attached_at)
);
COMMENT ON TABLE reported_indicator IS 'Which field of a form is counted as progress in which indicator. Released, never changed or deleted.';
CREATE UNIQUE INDEX reported_indicator_once ON reported_indicator (indicator_id) WHERE released_at IS NULL;
CREATE INDEX reported_indicator_form ON reported_indicator (form_id, id);
CREATE FUNCTION reported_indicator_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.released_at IS NULL AND (to_jsonb(NEW) - 'released_at') = (to_jsonb(OLD) - 'released_at') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what is counted from reports is released and attached anew' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER reported_indicator_kept BEFORE UPDATE OR DELETE ON reported_indicator FOR EACH ROW EXECUTE FUNCTION reported_indicator_keep();
ALTER TABLE reported_indicator ENABLE ROW LEVEL SECURITY;
ALTER TABLE reported_indicator FORCE ROW LEVEL SECURITY;
CREATE POLICY reported_indicator_read ON reported_indicator FOR SELECT USING (true);
CREATE POLICY reported_indicator_add ON reported_indicator FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY reported_indicator_change ON reported_indicator FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));`;

export class ReportedIndicators1762120001000 implements MigrationInterface {
  readonly name = 'ReportedIndicators1762120001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
