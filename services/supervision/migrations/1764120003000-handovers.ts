import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE reform_notice (
  unit_id uuid CONSTRAINT reform_notice_key PRIMARY KEY,
  ended_on date NOT NULL,
  noticed_at timestamptz NOT NULL,
  tried_at timestamptz,
  done_at timestamptz
);
COMMENT ON TABLE reform_notice IS 'Units whose end organisation announced: their open work is handed over on the day, once heirs are known.';
CREATE INDEX reform_notice_open ON reform_notice (tried_at NULLS FIRST, unit_id) WHERE done_at IS NULL;
CREATE TABLE handover (
  id uuid CONSTRAINT handover_key PRIMARY KEY,
  root_id uuid REFERENCES handover (id),
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  from_unit_id uuid NOT NULL,
  to_unit_id uuid,
  path text COLLATE "C" NOT NULL,
  candidate_ids uuid[] NOT NULL,
  effective_on date NOT NULL,
  cause text,
  reason text,
  opened_at timestamptz NOT NULL,
  settled_at timestamptz,
  settled_by text,
  CONSTRAINT handover_subject_known CHECK (subject_kind IN
    ('PROGRAMME', 'ROUND', 'RECOMMENDATION', 'BOARD', 'BOARD_ROUND', 'BOARD_PROPOSAL', 'DIALOGUE', 'DIALOGUE_QUESTION', 'CASE_FILE', 'UNSEALING')),
  CONSTRAINT handover_cause_known CHECK (cause IN ('SOLE_SUCCESSOR', 'BY_HAND')),
  CONSTRAINT handover_settled CHECK ((settled_at IS NULL) = (to_unit_id IS NULL) AND (settled_at IS NULL) = (cause IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL)
    AND (cause IS DISTINCT FROM 'BY_HAND' OR reason IS NOT NULL))
);
COMMENT ON TABLE handover IS 'Open work of a unit that ended: from which unit to which, since when and why; without an heir it waits for a person. Settled ones never change.';
COMMENT ON COLUMN handover.root_id IS 'The handover that this one followed from: recommendations go with their round.';
CREATE UNIQUE INDEX handover_open_once ON handover (subject_id) WHERE settled_at IS NULL;
CREATE UNIQUE INDEX handover_settled_once ON handover (subject_id, from_unit_id) WHERE settled_at IS NOT NULL;
CREATE INDEX handover_from ON handover (from_unit_id, effective_on);
CREATE INDEX handover_subject ON handover (subject_id, effective_on);
CREATE INDEX handover_waiting ON handover (path, id) WHERE settled_at IS NULL;
CREATE FUNCTION refuse_changed_handover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.settled_at IS NOT NULL THEN
    RAISE EXCEPTION 'a handover that is settled never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER handover_final BEFORE UPDATE ON handover FOR EACH ROW EXECUTE FUNCTION refuse_changed_handover();
CREATE TRIGGER handover_never_lost BEFORE DELETE OR TRUNCATE ON handover
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
ALTER TABLE handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover FORCE ROW LEVEL SECURITY;
CREATE POLICY handover_read ON handover FOR SELECT USING (settled_at IS NOT NULL OR path_in_scope(path));
CREATE POLICY handover_add ON handover FOR INSERT WITH CHECK (path_in_scope(path));
CREATE POLICY handover_change ON handover FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path));`;

// An heir may have a programme and a board of its own beside those that it inherits.
const inherited = `
ALTER TABLE supervision_programme ADD COLUMN inherited_from uuid;
COMMENT ON COLUMN supervision_programme.inherited_from IS 'The unit that ended and whose programme it was; null: a programme of the unit itself.';
ALTER TABLE supervision_programme DROP CONSTRAINT supervision_programme_once;
CREATE UNIQUE INDEX supervision_programme_once ON supervision_programme (unit_id, year) WHERE inherited_from IS NULL;
ALTER TABLE community_board ADD COLUMN inherited_from uuid;
COMMENT ON COLUMN community_board.inherited_from IS 'The unit that ended and whose board it was; null: a board of the unit itself.';
DROP INDEX community_board_inspection_once;
DROP INDEX community_board_investment_once;
CREATE UNIQUE INDEX community_board_inspection_once ON community_board (unit_id)
  WHERE state = 'RECOGNISED' AND kind = 'PEOPLES_INSPECTION' AND inherited_from IS NULL;
CREATE UNIQUE INDEX community_board_investment_once ON community_board (unit_id, coalesce(project_name, ''))
  WHERE state = 'RECOGNISED' AND kind = 'INVESTMENT_SUPERVISION' AND inherited_from IS NULL;
-- Who brought a case is opened where the case lies today; the row itself is never written again.
DROP POLICY case_identity_open ON case_identity;
CREATE POLICY case_identity_open ON case_identity FOR SELECT
  USING (case_file_id::text = nullif(current_setting('app.unsealing', true), '')
    AND EXISTS (SELECT FROM case_file f WHERE f.id = case_file_id AND path_in_scope(f.path)));`;

export class Handovers1764120003000 implements MigrationInterface {
  readonly name = 'Handovers1764120003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, inherited]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
