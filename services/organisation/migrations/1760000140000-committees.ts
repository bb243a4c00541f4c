import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE committee (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  unit_id uuid,
  area_id uuid,
  organisation_id uuid,
  parent_committee_id uuid,
  predecessor_ids uuid[] NOT NULL,
  state text NOT NULL,
  established_on date,
  established_by uuid,
  unit_ended_on date,
  ceased_on date,
  ceased_by uuid,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT committee_key PRIMARY KEY (id),
  CONSTRAINT committee_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT committee_area FOREIGN KEY (area_id) REFERENCES residential_area (id),
  CONSTRAINT committee_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id),
  CONSTRAINT committee_parent FOREIGN KEY (parent_committee_id) REFERENCES committee (id),
  CONSTRAINT committee_established_by FOREIGN KEY (established_by) REFERENCES official_document (id),
  CONSTRAINT committee_ceased_by FOREIGN KEY (ceased_by) REFERENCES official_document (id),
  CONSTRAINT committee_kind CHECK (kind IN ('FRONT_COMMITTEE', 'FRONT_WORK_BOARD', 'SOCIO_POLITICAL', 'MASS_ASSOCIATION', 'ADVISORY_COUNCIL', 'PEOPLES_INSPECTION_BOARD', 'COMMUNITY_INVESTMENT_BOARD')),
  CONSTRAINT committee_state CHECK (state IN ('PREPARING', 'ACTIVE', 'MERGING', 'CEASED')),
  CONSTRAINT committee_place CHECK (num_nonnulls(unit_id, area_id) = 1),
  CONSTRAINT committee_working CHECK (state = 'PREPARING' OR (established_on IS NOT NULL AND established_by IS NOT NULL)),
  CONSTRAINT committee_ceased CHECK ((state = 'CEASED') = (ceased_on IS NOT NULL AND ceased_by IS NOT NULL)),
  CONSTRAINT committee_dates CHECK (ceased_on >= established_on)
);
CREATE INDEX committee_by_unit ON committee (unit_id, id);
CREATE INDEX committee_by_area ON committee (area_id, id);
CREATE INDEX committee_by_state ON committee (state, id);
CREATE INDEX committee_by_predecessor ON committee USING gin (predecessor_ids);
CREATE TABLE committee_history (LIKE committee, recorded_until timestamptz NOT NULL);
CREATE INDEX committee_history_by_id ON committee_history (id, recorded_from);
CREATE TRIGGER committee_history BEFORE UPDATE ON committee FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER committee_history_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON committee_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`;

export class Committees1760000140000 implements MigrationInterface {
  readonly name = 'Committees1760000140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
