import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE tree_import (
  id uuid CONSTRAINT tree_import_key PRIMARY KEY,
  actor_id text NOT NULL,
  idempotency_key text NOT NULL,
  correlation_id text NOT NULL,
  title text NOT NULL,
  old_as_of date NOT NULL,
  new_as_of date NOT NULL,
  effective_on date NOT NULL,
  old_edition text NOT NULL,
  new_edition text NOT NULL,
  document_id uuid CONSTRAINT tree_import_document REFERENCES official_document (id),
  reason text NOT NULL,
  state text NOT NULL CONSTRAINT tree_import_state CHECK (state IN ('STAGING', 'QUEUED', 'DONE', 'REFUSED', 'FAILED')),
  digest text,
  started_at timestamptz NOT NULL,
  submitted_at timestamptz,
  recorded_at timestamptz,
  finished_at timestamptz,
  report jsonb,
  problem_count integer NOT NULL DEFAULT 0,
  failure text,
  CONSTRAINT tree_import_once UNIQUE (actor_id, idempotency_key),
  CONSTRAINT tree_import_finished CHECK ((finished_at IS NULL) = (state IN ('STAGING', 'QUEUED')))
);
CREATE INDEX tree_import_queue ON tree_import (submitted_at, id) WHERE state = 'QUEUED';
CREATE INDEX tree_import_by_start ON tree_import (started_at, id);

CREATE TABLE tree_import_part (
  import_id uuid NOT NULL CONSTRAINT tree_import_part_import REFERENCES tree_import (id),
  file text NOT NULL CONSTRAINT tree_import_part_file CHECK (file IN ('UNITS_OLD', 'UNITS_NEW', 'LINKS')),
  part integer NOT NULL CONSTRAINT tree_import_part_number CHECK (part BETWEEN 1 AND 64),
  digest text NOT NULL,
  body text NOT NULL CONSTRAINT tree_import_part_size CHECK (octet_length(body) <= 131072),
  CONSTRAINT tree_import_part_key PRIMARY KEY (import_id, file, part)
);

CREATE TABLE tree_import_problem (
  import_id uuid NOT NULL CONSTRAINT tree_import_problem_import REFERENCES tree_import (id),
  position integer NOT NULL,
  file text NOT NULL,
  row_number integer NOT NULL,
  code text NOT NULL,
  message_vi text NOT NULL,
  message_en text NOT NULL,
  CONSTRAINT tree_import_problem_key PRIMARY KEY (import_id, position)
);

-- Written on a connection of its own while the import's transaction is still open, so it has a row of its own.
CREATE TABLE tree_import_progress (
  import_id uuid CONSTRAINT tree_import_progress_key PRIMARY KEY,
  stage text NOT NULL,
  done integer NOT NULL,
  total integer NOT NULL,
  attempts integer NOT NULL,
  at timestamptz NOT NULL
);`;

export class Imports1760000300000 implements MigrationInterface {
  readonly name = 'Imports1760000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
