import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE public_log (
  id uuid NOT NULL,
  size bigint NOT NULL,
  CONSTRAINT public_log_key PRIMARY KEY (id)
);
CREATE UNIQUE INDEX public_log_one ON public_log ((true));
INSERT INTO public_log (id, size) VALUES (gen_random_uuid(), 0);
-- 256 hashes a row: an inclusion proof reads a handful of rows however long the log is.
CREATE TABLE log_tile (
  level smallint NOT NULL,
  position bigint NOT NULL,
  hashes bytea NOT NULL,
  CONSTRAINT log_tile_key PRIMARY KEY (level, position),
  CONSTRAINT log_tile_width CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0)
);
ALTER TABLE log_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
CREATE FUNCTION refuse_changed_tile() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.level, NEW.position) <> (OLD.level, OLD.position) OR length(NEW.hashes) < length(OLD.hashes)
     OR substring(NEW.hashes FROM 1 FOR length(OLD.hashes)) <> OLD.hashes THEN
    RAISE EXCEPTION 'the log only grows' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER log_tile_grows BEFORE UPDATE ON log_tile FOR EACH ROW EXECUTE FUNCTION refuse_changed_tile();
CREATE TRIGGER log_tile_kept BEFORE DELETE OR TRUNCATE ON log_tile
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE log_head (
  size bigint NOT NULL,
  origin text NOT NULL,
  root bytea NOT NULL,
  note text NOT NULL,
  verifier_key text NOT NULL,
  signed_at timestamptz NOT NULL,
  CONSTRAINT log_head_key PRIMARY KEY (size)
);
CREATE TRIGGER log_head_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON log_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class PublicLog1760002001000 implements MigrationInterface {
  readonly name = 'PublicLog1760002001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
