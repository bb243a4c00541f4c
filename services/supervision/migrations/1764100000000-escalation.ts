import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE escalation_ladder (
  id uuid NOT NULL,
  subject_kind text NOT NULL,
  rule_key text NOT NULL,
  version integer NOT NULL,
  steps jsonb NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  valid_from date NOT NULL,
  recorded_from timestamptz NOT NULL,
  recorded_until timestamptz,
  CONSTRAINT escalation_ladder_key PRIMARY KEY (id),
  CONSTRAINT escalation_ladder_confidence CHECK (confidence IN ('VERIFIED', 'RECALLED', 'PROPOSAL')),
  CONSTRAINT escalation_ladder_steps CHECK (jsonb_typeof(steps) = 'array' AND jsonb_array_length(steps) <= 6)
);
COMMENT ON TABLE escalation_ladder IS 'How silence climbs the tree, for a kind of thing and a rule of deadlines. Replaced by a new version, never changed.';
CREATE UNIQUE INDEX escalation_ladder_once ON escalation_ladder (subject_kind, rule_key, valid_from) WHERE recorded_until IS NULL;
CREATE POLICY escalation_ladder_read ON escalation_ladder FOR SELECT USING (true);
CREATE POLICY escalation_ladder_add ON escalation_ladder FOR INSERT WITH CHECK (current_setting('app.scope', true) ~ '^/([^/]+/)?$');
CREATE POLICY escalation_ladder_close ON escalation_ladder FOR UPDATE USING (current_setting('app.scope', true) ~ '^/([^/]+/)?$');
CREATE TRIGGER escalation_ladder_kept BEFORE UPDATE ON escalation_ladder FOR EACH ROW EXECUTE FUNCTION refuse_changed_rule();
CREATE TRIGGER escalation_ladder_never_lost BEFORE DELETE OR TRUNCATE ON escalation_ladder
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE escalation (
  id uuid NOT NULL REFERENCES deadline (id),
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  depth integer NOT NULL,
  is_public boolean NOT NULL,
  ladder_id uuid NOT NULL REFERENCES escalation_ladder (id),
  state text NOT NULL,
  due_on date,
  climb integer NOT NULL,
  place integer NOT NULL,
  desk_unit_id uuid NOT NULL,
  desk_since timestamptz NOT NULL,
  next_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT escalation_key PRIMARY KEY (id),
  CONSTRAINT escalation_state CHECK (state IN ('WAITING', 'CLIMBING', 'ENDED')),
  CONSTRAINT escalation_climbing CHECK (state <> 'CLIMBING' OR (place > 0 AND due_on IS NOT NULL)),
  CONSTRAINT escalation_waiting CHECK (state <> 'WAITING' OR place = 0),
  CONSTRAINT escalation_ended CHECK ((state = 'ENDED') = (ended_at IS NOT NULL) AND (state <> 'ENDED' OR next_at IS NULL)),
  CONSTRAINT escalation_counts CHECK (climb >= 1 AND place BETWEEN 0 AND 6 AND depth >= 1)
);
COMMENT ON TABLE escalation IS 'At whose desk something unanswered lies, and since when. One a deadline.';
COMMENT ON COLUMN escalation.next_at IS 'The timer: when the next step is owed. It is a row, so no process can lose it.';
COMMENT ON COLUMN escalation.depth IS 'Depth of its unit in the tree; after a split one more than the unit above all heirs.';
CREATE INDEX escalation_timer ON escalation (next_at, id) WHERE next_at IS NOT NULL;
CREATE INDEX escalation_desk ON escalation (desk_unit_id, desk_since, id) WHERE state = 'CLIMBING';
CREATE INDEX escalation_subject ON escalation (subject_id);
CREATE INDEX escalation_open ON escalation (unit_id) WHERE state <> 'ENDED';
CREATE TRIGGER escalation_never_lost BEFORE DELETE OR TRUNCATE ON escalation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE escalation_line (
  escalation_id uuid NOT NULL REFERENCES escalation (id),
  number integer NOT NULL,
  kind text NOT NULL,
  climb integer NOT NULL,
  place integer NOT NULL,
  desk_unit_id uuid NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT escalation_line_key PRIMARY KEY (escalation_id, number),
  CONSTRAINT escalation_line_kind CHECK (kind IN ('CLIMBED', 'WITHDRAWN', 'REASSIGNED', 'ENDED'))
);
COMMENT ON TABLE escalation_line IS 'The way of an unanswered thing over desks. Only added to.';
CREATE UNIQUE INDEX escalation_line_once ON escalation_line (escalation_id, climb, place) WHERE kind = 'CLIMBED';
COMMENT ON INDEX escalation_line_once IS 'No step happens twice, however many processes try.';
CREATE TRIGGER escalation_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON escalation_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE desk_check (
  day date NOT NULL,
  tree_seq bigint NOT NULL,
  CONSTRAINT desk_check_key PRIMARY KEY (day)
);
COMMENT ON TABLE desk_check IS 'Days on which a change of the tree takes effect and desks are looked at; taken away in the transaction that does it.';
-- Who sees the deadline sees where it lies; beside them the subtree of its unit of today, which after a reform may be another one.
CREATE POLICY escalation_read ON escalation FOR SELECT USING (is_public OR path_in_scope(path)
  OR EXISTS (SELECT FROM deadline d WHERE d.id = escalation.id));
CREATE POLICY escalation_add ON escalation FOR INSERT WITH CHECK (path_in_scope(path));
CREATE POLICY escalation_change ON escalation FOR UPDATE
  USING (path_in_scope(path) OR EXISTS (SELECT FROM deadline d WHERE d.id = escalation.id AND path_in_scope(d.path)))
  WITH CHECK (path_in_scope(path) OR EXISTS (SELECT FROM deadline d WHERE d.id = escalation.id AND path_in_scope(d.path)));
CREATE POLICY escalation_line_read ON escalation_line FOR SELECT
  USING (EXISTS (SELECT FROM escalation e WHERE e.id = escalation_id));
CREATE POLICY escalation_line_add ON escalation_line FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM escalation e JOIN deadline d ON d.id = e.id
   WHERE e.id = escalation_id AND (path_in_scope(e.path) OR path_in_scope(d.path))));
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE ON TABLE escalation_line FROM %I', current_database() || '_application');
  EXECUTE format('REVOKE DELETE ON TABLE escalation, escalation_ladder FROM %I', current_database() || '_application');
END $$;`;

// No law says how long a superior waits: all of these are proposals, and setEscalationLadder replaces them.
const proposal =
  "'Đề xuất của hệ thống, chưa có căn cứ pháp lý', 'PROPOSAL', '2020-01-01', '2025-01-01T00:00:00Z'";
const data = `
SELECT set_config('app.scope', '/', true);
INSERT INTO escalation_ladder (id, subject_kind, rule_key, version, steps, source, confidence, valid_from, recorded_from) VALUES
('0193b000-0000-7000-8002-000000000001', 'RECOMMENDATION', 'recommendation-answer', 1,
  '[{"after":3,"unit":"WORKING_DAY","levelsUp":1},{"after":10,"unit":"WORKING_DAY","levelsUp":2}]', ${proposal}),
('0193b000-0000-7000-8002-000000000002', 'PETITION', 'petition-answer', 1,
  '[{"after":5,"unit":"WORKING_DAY","levelsUp":1},{"after":15,"unit":"WORKING_DAY","levelsUp":2}]', ${proposal}),
('0193b000-0000-7000-8002-000000000003', 'case-file', 'denunciation-handling', 1,
  '[{"after":24,"unit":"HOUR","levelsUp":1},{"after":72,"unit":"HOUR","levelsUp":2}]', ${proposal}),
('0193b000-0000-7000-8002-000000000004', 'case-file', 'petition-forwarding', 1,
  '[{"after":2,"unit":"WORKING_DAY","levelsUp":1},{"after":7,"unit":"CALENDAR_DAY","levelsUp":2}]', ${proposal});
INSERT INTO deadline_rule (id, key, rule_set, version, subject_vi, subject_en, counted_from_vi, counted_from_en, count, unit, direction, moves_off_rest_days, source, confidence, valid_from, valid_until) VALUES
('0193b000-0000-7000-8001-000000000035', 'petition-answer', 'NOI_QUY', 1, 'trả lời kiến nghị của cử tri', 'answer to a petition of voters', 'ngày gửi cơ quan có thẩm quyền', 'day of sending to the competent body', 60, 'CALENDAR_DAY', 'AFTER', false, 'Đề xuất của hệ thống, chưa có căn cứ pháp lý', 'PROPOSAL', '2020-01-01', NULL);`;

const walls = `
ALTER TABLE escalation_ladder ENABLE ROW LEVEL SECURITY;
ALTER TABLE escalation_ladder FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation ENABLE ROW LEVEL SECURITY;
ALTER TABLE escalation FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE escalation_line FORCE ROW LEVEL SECURITY;`;

export class Escalation1764100000000 implements MigrationInterface {
  readonly name = 'Escalation1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [statements, data, walls]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
