import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Lineage1760000001000 implements MigrationInterface {
  name = 'Lineage1760000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE lineage_link (
        link_id uuid CONSTRAINT lineage_link_key PRIMARY KEY,
        from_unit_id uuid NOT NULL CONSTRAINT lineage_link_from REFERENCES unit (id),
        to_unit_id uuid NOT NULL CONSTRAINT lineage_link_to REFERENCES unit (id),
        extent text NOT NULL CONSTRAINT lineage_link_extent CHECK (extent IN ('FULL', 'PARTIAL', 'REMAINDER', 'UNSTATED')),
        includes_population boolean,
        effective_on date NOT NULL,
        article text,
        clause text,
        recorded_from timestamptz NOT NULL,
        recorded_until timestamptz,
        change_id uuid,
        import_id uuid,
        document_id uuid,
        reason text NOT NULL,
        CONSTRAINT lineage_link_recorded CHECK (recorded_until > recorded_from),
        CONSTRAINT lineage_link_once EXCLUDE USING gist (
          from_unit_id WITH =, to_unit_id WITH =, effective_on WITH =,
          tstzrange(recorded_from, recorded_until) WITH &&
        )
      );

      CREATE INDEX lineage_link_by_to ON lineage_link (to_unit_id);

      CREATE TRIGGER lineage_link_is_kept BEFORE UPDATE OR DELETE ON lineage_link
        FOR EACH ROW EXECUTE FUNCTION recorded_row_is_kept();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
