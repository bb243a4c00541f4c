import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Units1760000000000 implements MigrationInterface {
  name = 'Units1760000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE unit (
        id uuid CONSTRAINT unit_key PRIMARY KEY,
        level text NOT NULL CONSTRAINT unit_level CHECK (level IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
        first_recorded_at timestamptz NOT NULL
      );

      CREATE TABLE unit_version (
        version_id uuid CONSTRAINT unit_version_key PRIMARY KEY,
        unit_id uuid NOT NULL CONSTRAINT unit_version_unit REFERENCES unit (id),
        code text NOT NULL,
        code_edition text NOT NULL,
        level text NOT NULL,
        unit_type text NOT NULL,
        name text NOT NULL,
        full_name text NOT NULL,
        search_key text NOT NULL,
        parent_unit_id uuid CONSTRAINT unit_version_parent REFERENCES unit (id),
        valid_from date,
        valid_until date,
        attested_from date NOT NULL,
        attested_until date,
        recorded_from timestamptz NOT NULL,
        recorded_until timestamptz,
        change_id uuid,
        import_id uuid,
        document_id uuid,
        reason text NOT NULL,
        CONSTRAINT unit_version_valid CHECK (valid_until > valid_from),
        CONSTRAINT unit_version_attested CHECK (
          attested_until > attested_from
          AND (valid_from IS NULL OR valid_from <= attested_from)
          AND (valid_until IS NULL OR (attested_until IS NOT NULL AND attested_until <= valid_until))
        ),
        CONSTRAINT unit_version_recorded CHECK (recorded_until > recorded_from),
        CONSTRAINT unit_version_own_parent CHECK (parent_unit_id <> unit_id),
        CONSTRAINT unit_version_one_at_a_time EXCLUDE USING gist (
          unit_id WITH =,
          daterange(valid_from, valid_until) WITH &&,
          tstzrange(recorded_from, recorded_until) WITH &&
        ),
        CONSTRAINT unit_version_one_code EXCLUDE USING gist (
          code WITH =, level WITH =, code_edition WITH =,
          daterange(valid_from, valid_until) WITH &&,
          tstzrange(recorded_from, recorded_until) WITH &&
        )
      );

      CREATE INDEX unit_version_by_parent ON unit_version (parent_unit_id, code);
      CREATE INDEX unit_version_by_code ON unit_version (code, level);
      CREATE INDEX unit_version_by_level ON unit_version (level, code, unit_id);
      CREATE INDEX unit_version_by_search_key ON unit_version USING gin (search_key gin_trgm_ops);

      CREATE FUNCTION recorded_row_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.recorded_until IS NULL AND NEW.recorded_until IS NOT NULL
          AND to_jsonb(NEW) - 'recorded_until' = to_jsonb(OLD) - 'recorded_until' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'history is never overwritten: % on %', TG_OP, TG_TABLE_NAME;
      END $$;

      CREATE TRIGGER unit_version_is_kept BEFORE UPDATE OR DELETE ON unit_version
        FOR EACH ROW EXECUTE FUNCTION recorded_row_is_kept();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
