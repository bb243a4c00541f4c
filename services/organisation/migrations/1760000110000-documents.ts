import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE official_document (
  id uuid NOT NULL,
  number_raw text NOT NULL,
  number_style text NOT NULL,
  number_sequence text,
  number_year integer,
  number_type_symbol text,
  number_bodies text[] NOT NULL,
  kind text,
  title text NOT NULL,
  issued_on date,
  issuer_name text,
  issuer_level text,
  file_ref text,
  search_key text NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT official_document_key PRIMARY KEY (id),
  CONSTRAINT official_document_style CHECK (number_style IN ('FRONT', 'PARTY', 'LAW', 'JOINT', 'NO_BODY', 'NO_TYPE', 'UNPARSED'))
);
CREATE INDEX official_document_by_issued_on ON official_document (issued_on, id);
CREATE TRIGGER official_document_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON official_document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`;

export class Documents1760000110000 implements MigrationInterface {
  readonly name = 'Documents1760000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
