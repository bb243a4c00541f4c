import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE member_organisation (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  short_name text,
  search_key text NOT NULL,
  valid_from date,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT member_organisation_key PRIMARY KEY (id),
  CONSTRAINT member_organisation_kind CHECK (kind IN ('PARTY', 'SOCIO_POLITICAL', 'SOCIAL', 'MASS_ASSOCIATION'))
);
CREATE UNIQUE INDEX member_organisation_by_search_key ON member_organisation (search_key);
CREATE TABLE organisation_presence (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  level text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT organisation_presence_key PRIMARY KEY (id),
  CONSTRAINT organisation_presence_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id),
  CONSTRAINT organisation_presence_level CHECK (level IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
  CONSTRAINT organisation_presence_valid CHECK (valid_until > valid_from),
  CONSTRAINT organisation_presence_once EXCLUDE USING gist (organisation_id WITH =, level WITH =, daterange(valid_from, valid_until) WITH &&)
);
CREATE TABLE organisation_presence_history (LIKE organisation_presence, recorded_until timestamptz NOT NULL);
CREATE TRIGGER organisation_presence_history BEFORE UPDATE ON organisation_presence
  FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TABLE member_count (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  counted_on date NOT NULL,
  members integer NOT NULL,
  document_id uuid,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT member_count_key PRIMARY KEY (id),
  CONSTRAINT member_count_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id),
  CONSTRAINT member_count_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT member_count_document FOREIGN KEY (document_id) REFERENCES official_document (id),
  CONSTRAINT member_count_members CHECK (members >= 0)
);
CREATE INDEX member_count_by_unit ON member_count (unit_id, organisation_id, counted_on, recorded_from);
CREATE INDEX member_count_by_organisation ON member_count (organisation_id, counted_on);
CREATE TRIGGER member_count_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON member_count
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`;

export class Organisations1760000130000 implements MigrationInterface {
  readonly name = 'Organisations1760000130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
