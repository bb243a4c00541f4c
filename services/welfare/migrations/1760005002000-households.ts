import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE household_register (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  CONSTRAINT household_register_key PRIMARY KEY (id)
);
COMMENT ON TABLE household_register IS 'In which commune a household lies: what a reader must know before a scope opens the rest.';
CREATE TABLE household (
  id uuid NOT NULL REFERENCES household_register (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  area_id uuid,
  size smallint,
  masked_name text,
  block_sealed bytea,
  commitment bytea NOT NULL,
  recorded_at timestamptz NOT NULL,
  erased_at timestamptz,
  CONSTRAINT household_key_id PRIMARY KEY (id),
  CONSTRAINT household_size CHECK (size BETWEEN 1 AND 50),
  CONSTRAINT household_erased_whole CHECK ((erased_at IS NOT NULL) = (block_sealed IS NULL) AND (erased_at IS NOT NULL) = (masked_name IS NULL))
);
CREATE INDEX household_path ON household (path, id);
CREATE INDEX household_unit ON household (unit_id, id);
COMMENT ON COLUMN household.commitment IS 'SHA-256 of a salt and the personal block; the salt lies in the block and goes with it.';
CREATE TABLE household_key (
  household_id uuid NOT NULL REFERENCES household (id),
  kind text NOT NULL,
  digest bytea NOT NULL,
  CONSTRAINT household_key_key PRIMARY KEY (household_id, kind),
  CONSTRAINT household_key_kind_known CHECK (kind IN ('CITIZEN_ID', 'NAME_BIRTH', 'ADDRESS'))
);
CREATE INDEX household_key_digest ON household_key (digest, kind);
COMMENT ON TABLE household_key IS 'Blind indexes (HMAC): equal facts have equal digests, nobody without the key finds them by guessing.';
CREATE TABLE household_class (
  id uuid NOT NULL,
  household_id uuid NOT NULL REFERENCES household (id),
  year smallint NOT NULL,
  household_class text NOT NULL,
  standard_version text,
  decided_on date NOT NULL,
  document_id uuid,
  corrects_id uuid REFERENCES household_class (id),
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT household_class_key PRIMARY KEY (id),
  CONSTRAINT household_class_corrected_once UNIQUE (corrects_id),
  CONSTRAINT household_class_known CHECK (household_class IN ('POOR', 'NEAR_POOR', 'DIFFICULT', 'ESPECIALLY_DIFFICULT', 'NONE')),
  CONSTRAINT household_class_standard CHECK (household_class NOT IN ('POOR', 'NEAR_POOR') OR standard_version IS NOT NULL),
  CONSTRAINT household_class_reasoned CHECK ((corrects_id IS NULL) = (reason IS NULL))
);
CREATE INDEX household_class_household ON household_class (household_id, year);
CREATE UNIQUE INDEX household_class_first ON household_class (household_id, year) WHERE corrects_id IS NULL;
ALTER TABLE household ENABLE ROW LEVEL SECURITY;
ALTER TABLE household FORCE ROW LEVEL SECURITY;
CREATE POLICY household_scope ON household USING (path_in_scope(path)) WITH CHECK (path_in_scope(path));
ALTER TABLE household_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_key FORCE ROW LEVEL SECURITY;
CREATE POLICY household_key_scope ON household_key USING (EXISTS (SELECT FROM household h WHERE h.id = household_id)) WITH CHECK (EXISTS (SELECT FROM household h WHERE h.id = household_id));
ALTER TABLE household_class ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_class FORCE ROW LEVEL SECURITY;
CREATE POLICY household_class_scope ON household_class USING (EXISTS (SELECT FROM household h WHERE h.id = household_id)) WITH CHECK (EXISTS (SELECT FROM household h WHERE h.id = household_id));
CREATE TRIGGER household_kept BEFORE DELETE OR TRUNCATE ON household
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER household_register_kept BEFORE DELETE OR TRUNCATE ON household_register
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER household_class_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON household_class
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE FUNCTION refuse_unerasing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erased_at IS NOT NULL AND (NEW.erased_at IS NULL OR NEW.commitment <> OLD.commitment) THEN
    RAISE EXCEPTION 'what was erased stays erased' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER household_erased BEFORE UPDATE ON household FOR EACH ROW EXECUTE FUNCTION refuse_unerasing();`;

export class Households1760005002000 implements MigrationInterface {
  readonly name = 'Households1760005002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
