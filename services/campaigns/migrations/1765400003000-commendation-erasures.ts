import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
ALTER TABLE commendation ADD COLUMN identity_erased_on date;
ALTER TABLE commendation ADD CONSTRAINT commendation_erased_of_persons
  CHECK (identity_erased_on IS NULL OR (subject_kind = 'PERSON' AND state NOT IN ('PROPOSED', 'APPRAISED')));
COMMENT ON COLUMN commendation.identity_erased_on IS 'Day on which who the person is was erased; number, decision and counts stay.';

CREATE TABLE commendation_erasure (
  id uuid CONSTRAINT commendation_erasure_pk PRIMARY KEY,
  commendation_id uuid NOT NULL REFERENCES commendation (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  closed_by text,
  closed_at timestamptz,
  CONSTRAINT commendation_erasure_state_known CHECK (state IN ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
  CONSTRAINT commendation_erasure_closed_whole CHECK ((state = 'PROPOSED') = (closed_by IS NULL) AND (closed_by IS NULL) = (closed_at IS NULL)),
  CONSTRAINT commendation_erasure_two_persons CHECK (state <> 'APPROVED' OR closed_by <> proposed_by)
);
COMMENT ON TABLE commendation_erasure IS 'That who a commended person is was asked to be erased, by one person, and approved by another. Never deleted.';
CREATE UNIQUE INDEX commendation_erasure_once ON commendation_erasure (commendation_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX commendation_erasure_unit ON commendation_erasure (unit_id, id);
CREATE FUNCTION commendation_erasure_keep() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closing text[] := ARRAY['path', 'state', 'closed_by', 'closed_at'];
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - closing IS DISTINCT FROM to_jsonb(OLD) - closing
     OR (OLD.state <> 'PROPOSED' AND to_jsonb(NEW) - 'path' IS DISTINCT FROM to_jsonb(OLD) - 'path') THEN
    RAISE EXCEPTION 'erasure % is history', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER commendation_erasure_kept BEFORE UPDATE OR DELETE ON commendation_erasure FOR EACH ROW EXECUTE FUNCTION commendation_erasure_keep();

-- What a decision said stays; afterwards it is handed over, revoked, a person withdraws the name, or two persons erase it.
CREATE OR REPLACE FUNCTION commendation_refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moving text[] := ARRAY['path', 'state', 'awarded_on', 'revoked_on', 'revoked_because', 'consent_withdrawn_on', 'is_named', 'identity_erased_on'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a commendation is history' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state IN ('DECIDED', 'AWARDED', 'REVOKED') AND (to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
     OR NOT (NEW.state = OLD.state OR (OLD.state = 'DECIDED' AND NEW.state = 'AWARDED') OR (OLD.state <> 'REVOKED' AND NEW.state = 'REVOKED'))) THEN
    RAISE EXCEPTION 'what was decided on commendation % is not rewritten', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state IN ('REJECTED', 'WITHDRAWN') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'commendation % has ended', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.identity_erased_on IS NOT NULL AND NEW.identity_erased_on IS DISTINCT FROM OLD.identity_erased_on THEN
    RAISE EXCEPTION 'the identity of commendation % is erased for good', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

ALTER TABLE commendation_erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE commendation_erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY commendation_erasure_scope ON commendation_erasure USING (in_scope(path)) WITH CHECK (in_scope(path));
CREATE POLICY commendation_identity_erase ON commendation_identity FOR DELETE USING (in_scope(path) AND EXISTS (
  SELECT FROM commendation_erasure e WHERE e.commendation_id = commendation_identity.commendation_id AND e.state = 'APPROVED'));`;

export class CommendationErasures1765400003000 implements MigrationInterface {
  readonly name = 'CommendationErasures1765400003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
