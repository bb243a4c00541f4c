import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE residential_area (
  id uuid NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT residential_area_key PRIMARY KEY (id)
);
CREATE TABLE area_change (
  id uuid NOT NULL,
  kind text NOT NULL,
  effective_on date NOT NULL,
  document_id uuid NOT NULL,
  consents jsonb NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT area_change_key PRIMARY KEY (id),
  CONSTRAINT area_change_document FOREIGN KEY (document_id) REFERENCES official_document (id),
  CONSTRAINT area_change_kind CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'MOVE'))
);
CREATE TABLE area_version (
  version_id uuid NOT NULL,
  area_id uuid NOT NULL,
  area_kind text NOT NULL,
  name text NOT NULL,
  search_key text NOT NULL,
  commune_unit_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  recorded_from timestamptz NOT NULL,
  recorded_until timestamptz,
  change_id uuid,
  document_id uuid,
  CONSTRAINT area_version_key PRIMARY KEY (version_id),
  CONSTRAINT area_version_area FOREIGN KEY (area_id) REFERENCES residential_area (id),
  CONSTRAINT area_version_commune FOREIGN KEY (commune_unit_id) REFERENCES unit (id),
  CONSTRAINT area_version_change FOREIGN KEY (change_id) REFERENCES area_change (id),
  CONSTRAINT area_version_kind CHECK (area_kind IN ('THON', 'BAN', 'LANG', 'AP', 'TO_DAN_PHO', 'KHU_PHO', 'KHOI', 'XOM')),
  CONSTRAINT area_version_valid CHECK (valid_until > valid_from),
  CONSTRAINT area_version_recorded CHECK (recorded_until >= recorded_from),
  CONSTRAINT area_version_one_at_a_time EXCLUDE USING gist (area_id WITH =, daterange(valid_from, valid_until) WITH &&, tstzrange(recorded_from, recorded_until) WITH &&)
);
CREATE INDEX area_version_by_commune ON area_version (commune_unit_id, area_id);
CREATE TABLE area_lineage (
  link_id uuid NOT NULL,
  from_area_id uuid NOT NULL,
  to_area_id uuid NOT NULL,
  extent text NOT NULL,
  effective_on date NOT NULL,
  change_id uuid NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT area_lineage_key PRIMARY KEY (link_id),
  CONSTRAINT area_lineage_from FOREIGN KEY (from_area_id) REFERENCES residential_area (id),
  CONSTRAINT area_lineage_to FOREIGN KEY (to_area_id) REFERENCES residential_area (id),
  CONSTRAINT area_lineage_change FOREIGN KEY (change_id) REFERENCES area_change (id),
  CONSTRAINT area_lineage_extent CHECK (extent IN ('FULL', 'PARTIAL', 'REMAINDER', 'UNSTATED'))
);
CREATE UNIQUE INDEX area_lineage_once ON area_lineage (from_area_id, to_area_id, effective_on);
CREATE INDEX area_lineage_by_to ON area_lineage (to_area_id);
CREATE TRIGGER area_lineage_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON area_lineage
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TABLE area_figures (
  id uuid NOT NULL,
  area_id uuid NOT NULL,
  counted_on date NOT NULL,
  households integer NOT NULL,
  population integer,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT area_figures_key PRIMARY KEY (id),
  CONSTRAINT area_figures_area FOREIGN KEY (area_id) REFERENCES residential_area (id),
  CONSTRAINT area_figures_counts CHECK (households >= 0 AND population >= 0)
);
CREATE INDEX area_figures_by_area ON area_figures (area_id, counted_on, recorded_from);
CREATE TRIGGER area_figures_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON area_figures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`;

export class Areas1760000120000 implements MigrationInterface {
  readonly name = 'Areas1760000120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
