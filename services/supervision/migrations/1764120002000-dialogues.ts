import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE dialogue (
  id uuid CONSTRAINT dialogue_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  topic text NOT NULL,
  host jsonb NOT NULL,
  planned_on date NOT NULL,
  place text NOT NULL,
  state text NOT NULL,
  held_on date,
  attendees integer,
  minutes_document_id uuid,
  closed_on date,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT dialogue_state_known CHECK (state IN ('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')),
  CONSTRAINT dialogue_held CHECK ((state IN ('HELD', 'CLOSED')) = (held_on IS NOT NULL) AND (held_on IS NULL) = (minutes_document_id IS NULL)
    AND (held_on IS NULL) = (attendees IS NULL)),
  CONSTRAINT dialogue_attendees CHECK (attendees BETWEEN 1 AND 1000000),
  CONSTRAINT dialogue_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
CREATE INDEX dialogue_unit ON dialogue (unit_id, held_on);
CREATE INDEX dialogue_path ON dialogue (path, id);
CREATE TABLE dialogue_question (
  id uuid CONSTRAINT dialogue_question_key PRIMARY KEY,
  dialogue_id uuid NOT NULL REFERENCES dialogue (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  text text NOT NULL,
  field text,
  raised_by integer NOT NULL CHECK (raised_by BETWEEN 1 AND 1000000),
  state text NOT NULL,
  deadline_id uuid NOT NULL REFERENCES deadline (id),
  answer_text text,
  answered_on date,
  answer_document_id uuid,
  commitment text,
  evidence_ids uuid[] NOT NULL,
  ended_on date,
  ending_reason text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT dialogue_question_state_known CHECK (state IN ('ASKED', 'COMMITTED', 'ANSWERED', 'KEPT', 'WAIVED')),
  CONSTRAINT dialogue_question_answered CHECK ((answered_on IS NULL) = (answer_text IS NULL) AND (answered_on IS NULL) = (answer_document_id IS NULL)
    AND (state NOT IN ('COMMITTED', 'ANSWERED', 'KEPT') OR answered_on IS NOT NULL)),
  CONSTRAINT dialogue_question_committed CHECK ((state NOT IN ('COMMITTED', 'KEPT') OR commitment IS NOT NULL) AND (state <> 'ANSWERED' OR commitment IS NULL)),
  CONSTRAINT dialogue_question_kept CHECK ((state = 'KEPT') = (cardinality(evidence_ids) > 0)),
  CONSTRAINT dialogue_question_ended CHECK ((state IN ('ANSWERED', 'KEPT', 'WAIVED')) = (ended_on IS NOT NULL) AND (state = 'WAIVED') = (ending_reason IS NOT NULL))
);
COMMENT ON COLUMN dialogue_question.deadline_id IS 'By when it is answered; once something was promised: by when the promise is kept.';
CREATE INDEX dialogue_question_dialogue ON dialogue_question (dialogue_id, id);
CREATE INDEX dialogue_question_path ON dialogue_question (path, id);
CREATE INDEX dialogue_question_unit ON dialogue_question (unit_id);`;

const walls = `
CREATE OR REPLACE FUNCTION community_subject_in_scope(subject uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM public.community_board s WHERE s.id = subject AND public.path_in_scope(s.path))
      OR EXISTS (SELECT FROM public.community_round s WHERE s.id = subject AND public.path_in_scope(s.path))
      OR EXISTS (SELECT FROM public.board_proposal s WHERE s.id = subject AND public.path_in_scope(s.path))
      OR EXISTS (SELECT FROM public.dialogue s WHERE s.id = subject AND public.path_in_scope(s.path))
      OR EXISTS (SELECT FROM public.dialogue_question s WHERE s.id = subject AND public.path_in_scope(s.path))
$$;
COMMENT ON TABLE community_step IS 'What happened to community boards, their rounds and proposals, to dialogues and their questions. Only added to.';
CREATE FUNCTION refuse_changed_dialogue_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('CLOSED', 'CANCELLED', 'ANSWERED', 'KEPT', 'WAIVED') AND (to_jsonb(NEW) - 'path') <> (to_jsonb(OLD) - 'path') THEN
    RAISE EXCEPTION '% % has ended and never changes', TG_TABLE_NAME, OLD.id USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE
  walled record;
BEGIN
  FOR walled IN SELECT * FROM (VALUES
    ('dialogue', 'state IN (''HELD'', ''CLOSED'')'),
    ('dialogue_question', 'true')) AS given (name, open_when)
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()', walled.name || '_never_lost', walled.name);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_changed_dialogue_ending()', walled.name || '_final', walled.name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (%s OR path_in_scope(path))', walled.name || '_read', walled.name, walled.open_when);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (path_in_scope(path))', walled.name || '_add', walled.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path))', walled.name || '_change', walled.name);
  END LOOP;
END $$;`;

const rules = `
SELECT set_config('app.scope', '/', true);
INSERT INTO deadline_rule (id, key, rule_set, version, subject_vi, subject_en, counted_from_vi, counted_from_en, count, unit, direction, moves_off_rest_days, source, confidence, valid_from, valid_until) VALUES
('0193b000-0000-7000-8012-000000000003', 'dialogue-answer', 'DOITHOAI', 1, 'trả lời câu hỏi tại đối thoại', 'answer to a question of a dialogue', 'ngày đối thoại', 'day of the dialogue', 15, 'CALENDAR_DAY', 'AFTER', false, 'Đề xuất của hệ thống, chờ xác nhận', 'PROPOSAL', '2013-01-01', NULL),
('0193b000-0000-7000-8012-000000000004', 'dialogue-commitment', 'DOITHOAI', 1, 'thực hiện cam kết tại đối thoại', 'keeping of a promise of a dialogue', 'ngày cam kết', 'day of the promise', 30, 'CALENDAR_DAY', 'AFTER', false, 'Đề xuất của hệ thống, chờ xác nhận', 'PROPOSAL', '2013-01-01', NULL);`;

export class Dialogues1764120002000 implements MigrationInterface {
  readonly name = 'Dialogues1764120002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, walls, rules]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
