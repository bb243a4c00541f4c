import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE work_review (
  id uuid CONSTRAINT work_review_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  title text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  is_period_inferred boolean NOT NULL,
  is_place_inferred boolean NOT NULL,
  years int,
  document_id uuid NOT NULL,
  reviewed_document_ids uuid[] NOT NULL,
  plan_id uuid REFERENCES plan (id),
  sections jsonb NOT NULL,
  version int NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT work_review_days CHECK (ends_on >= starts_on),
  CONSTRAINT work_review_years CHECK (years > 0),
  CONSTRAINT work_review_sections CHECK (jsonb_typeof(sections) = 'array' AND jsonb_array_length(sections) BETWEEN 1 AND 5)
);
COMMENT ON TABLE work_review IS 'What a paper says of how the work of a unit went over a period, in its words. Corrected with a reason, never deleted.';
CREATE INDEX work_review_unit ON work_review (unit_id, ends_on DESC, id DESC);
CREATE INDEX work_review_path ON work_review (path, ends_on);
CREATE TABLE work_review_version (
  review_id uuid NOT NULL REFERENCES work_review (id),
  version int NOT NULL,
  content jsonb NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT work_review_version_pk PRIMARY KEY (review_id, version),
  CONSTRAINT work_review_version_reason CHECK ((version = 1) = (reason IS NULL))
);
COMMENT ON TABLE work_review_version IS 'What was on record of a review, one row each time; the latest equals the review.';
CREATE TRIGGER work_review_version_kept BEFORE UPDATE OR DELETE ON work_review_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION work_review_refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a review is corrected, never deleted' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER work_review_kept BEFORE DELETE ON work_review FOR EACH ROW EXECUTE FUNCTION work_review_refuse_delete();

ALTER TABLE work_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_review FORCE ROW LEVEL SECURITY;
CREATE POLICY work_review_read ON work_review FOR SELECT USING (true);
CREATE POLICY work_review_add ON work_review FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY work_review_change ON work_review FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE work_review_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_review_version FORCE ROW LEVEL SECURITY;
CREATE POLICY work_review_version_read ON work_review_version FOR SELECT USING (true);
CREATE POLICY work_review_version_add ON work_review_version FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM work_review r WHERE r.id = review_id AND in_scope(r.path)));`;

export class WorkReviews1765400001000 implements MigrationInterface {
  readonly name = 'WorkReviews1765400001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
