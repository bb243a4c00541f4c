import type { MigrationInterface, QueryRunner } from 'typeorm';

const boards = `
CREATE INDEX unit_version_copy_parent ON unit_version_copy (parent_unit_id);
CREATE TABLE board_standard (
  id uuid CONSTRAINT board_standard_key PRIMARY KEY,
  kind text NOT NULL,
  members_min integer NOT NULL CHECK (members_min BETWEEN 1 AND 200),
  valid_from date NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT board_standard_kind_known CHECK (kind IN ('PEOPLES_INSPECTION', 'INVESTMENT_SUPERVISION')),
  CONSTRAINT board_standard_confidence_known CHECK (confidence IN ('VERIFIED', 'RECALLED', 'PROPOSAL')),
  CONSTRAINT board_standard_day_once UNIQUE (kind, valid_from)
);
COMMENT ON TABLE board_standard IS 'How many members a community board has at least, from a day on, with its source. Only added to.';
CREATE TRIGGER board_standard_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON board_standard
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE community_board (
  id uuid CONSTRAINT community_board_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  committee_id uuid,
  project_name text,
  elected_on date NOT NULL,
  minutes_document_id uuid NOT NULL,
  term_from date NOT NULL,
  term_to date NOT NULL,
  seats jsonb NOT NULL,
  member_count integer NOT NULL CHECK (member_count BETWEEN 1 AND 200),
  structure jsonb NOT NULL,
  state text NOT NULL,
  recognised_on date,
  recognition_document_id uuid,
  ended_on date,
  ending_reason text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT community_board_kind_known CHECK (kind IN ('PEOPLES_INSPECTION', 'INVESTMENT_SUPERVISION')),
  CONSTRAINT community_board_state_known CHECK (state IN ('PROPOSED', 'RECOGNISED', 'ENDED')),
  CONSTRAINT community_board_term CHECK (term_to > term_from),
  CONSTRAINT community_board_counted CHECK (member_count = jsonb_array_length(seats)),
  CONSTRAINT community_board_project CHECK (kind = 'INVESTMENT_SUPERVISION' OR project_name IS NULL),
  CONSTRAINT community_board_recognised CHECK ((recognised_on IS NULL) = (recognition_document_id IS NULL) AND (state <> 'RECOGNISED' OR recognised_on IS NOT NULL)),
  CONSTRAINT community_board_ended CHECK ((state = 'ENDED') = (ended_on IS NOT NULL) AND (ended_on IS NULL) = (ending_reason IS NULL))
);
COMMENT ON COLUMN community_board.seats IS 'Office, residential area and person (by id) of each member; no names.';
CREATE UNIQUE INDEX community_board_inspection_once ON community_board (unit_id) WHERE state = 'RECOGNISED' AND kind = 'PEOPLES_INSPECTION';
CREATE UNIQUE INDEX community_board_investment_once ON community_board (unit_id, coalesce(project_name, '')) WHERE state = 'RECOGNISED' AND kind = 'INVESTMENT_SUPERVISION';
CREATE INDEX community_board_unit ON community_board (unit_id, id);
CREATE INDEX community_board_path ON community_board (path, id);
CREATE TABLE community_round (
  id uuid CONSTRAINT community_round_key PRIMARY KEY,
  board_id uuid NOT NULL REFERENCES community_board (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  title text NOT NULL,
  content_area text,
  project jsonb,
  period jsonb NOT NULL,
  state text NOT NULL,
  started_on date,
  report_document_id uuid,
  reported_on date,
  violations integer NOT NULL DEFAULT 0,
  violation_amount bigint NOT NULL DEFAULT 0,
  closed_on date,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT community_round_state_known CHECK (state IN ('PLANNED', 'ONGOING', 'REPORTED', 'FOLLOW_UP', 'CLOSED', 'CANCELLED')),
  CONSTRAINT community_round_started CHECK (state IN ('PLANNED', 'CANCELLED') OR started_on IS NOT NULL),
  CONSTRAINT community_round_reported CHECK ((state IN ('REPORTED', 'FOLLOW_UP', 'CLOSED')) = (reported_on IS NOT NULL) AND (reported_on IS NULL) = (report_document_id IS NULL)),
  CONSTRAINT community_round_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
COMMENT ON COLUMN community_round.violations IS 'Counted from its findings when it is reported; findings are not added afterwards.';
CREATE INDEX community_round_board ON community_round (board_id, id);
CREATE INDEX community_round_unit ON community_round (unit_id, reported_on);
CREATE INDEX community_round_path ON community_round (path, id);
CREATE TABLE community_finding (
  id uuid CONSTRAINT community_finding_key PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES community_round (id),
  kind text NOT NULL,
  severity text NOT NULL,
  text text NOT NULL,
  evidence_ids uuid[] NOT NULL,
  amount bigint,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT community_finding_kind_known CHECK (kind IN ('STRENGTH', 'SHORTCOMING', 'VIOLATION')),
  CONSTRAINT community_finding_severity_known CHECK (severity IN ('NONE', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  CONSTRAINT community_finding_proved CHECK (kind <> 'VIOLATION' OR cardinality(evidence_ids) > 0),
  CONSTRAINT community_finding_amount CHECK (amount >= 0)
);
CREATE INDEX community_finding_round ON community_finding (round_id, id);
CREATE TABLE board_proposal (
  id uuid CONSTRAINT board_proposal_key PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES community_round (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  body jsonb NOT NULL,
  text text NOT NULL,
  finding_ids uuid[] NOT NULL,
  money bigint,
  land_square_metres integer,
  state text NOT NULL,
  sent_on date NOT NULL,
  document_id uuid NOT NULL,
  deadline_id uuid NOT NULL REFERENCES deadline (id),
  answered_on date,
  answer_document_id uuid,
  outcome text,
  refusal_reason text,
  evidence_ids uuid[] NOT NULL,
  ending text,
  closing_reason text,
  closed_on date,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT board_proposal_state_known CHECK (state IN ('SENT', 'ANSWERED', 'CLOSED')),
  CONSTRAINT board_proposal_outcome_known CHECK (outcome IN ('ACCEPTED', 'PARTLY', 'REJECTED')),
  CONSTRAINT board_proposal_asked CHECK (money >= 0 AND land_square_metres >= 0),
  CONSTRAINT board_proposal_answered CHECK ((answered_on IS NULL) = (answer_document_id IS NULL) AND (answered_on IS NULL) = (outcome IS NULL)
    AND (state <> 'ANSWERED' OR answered_on >= sent_on)),
  CONSTRAINT board_proposal_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL) AND (state <> 'CLOSED' OR coalesce(CASE ending
    WHEN 'VERIFIED_EVIDENCE' THEN cardinality(evidence_ids) > 0 AND answered_on IS NOT NULL
    WHEN 'REASONED_REFUSAL' THEN outcome = 'REJECTED' AND refusal_reason IS NOT NULL AND closing_reason IS NOT NULL
    WHEN 'WAIVED' THEN closing_reason IS NOT NULL AND answered_on IS NULL END, false)))
);
CREATE INDEX board_proposal_round ON board_proposal (round_id, id);
CREATE INDEX board_proposal_unit ON board_proposal (unit_id, sent_on);
CREATE INDEX board_proposal_path ON board_proposal (path, id);
CREATE TABLE board_recovery (
  id uuid CONSTRAINT board_recovery_key PRIMARY KEY,
  proposal_id uuid NOT NULL REFERENCES board_proposal (id),
  recovered_on date NOT NULL,
  money bigint,
  land_square_metres integer,
  document_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT board_recovery_something CHECK (coalesce(money, 0) >= 0 AND coalesce(land_square_metres, 0) >= 0 AND coalesce(money, 0) + coalesce(land_square_metres, 0) > 0)
);
COMMENT ON TABLE board_recovery IS 'Money and land that came back after a proposal of a board, each with its document. Only added to.';
CREATE INDEX board_recovery_proposal ON board_recovery (proposal_id, id);
CREATE TABLE community_step (
  id uuid CONSTRAINT community_step_key PRIMARY KEY,
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  happened_on date NOT NULL,
  document_id uuid,
  words text,
  actor_id text NOT NULL,
  recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE community_step IS 'What happened to community boards, their rounds and their proposals. Only added to.';
CREATE INDEX community_step_subject ON community_step (subject_id, id);`;

const walls = `
CREATE FUNCTION community_subject_in_scope(subject uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM public.community_board s WHERE s.id = subject AND public.path_in_scope(s.path))
      OR EXISTS (SELECT FROM public.community_round s WHERE s.id = subject AND public.path_in_scope(s.path))
      OR EXISTS (SELECT FROM public.board_proposal s WHERE s.id = subject AND public.path_in_scope(s.path))
$$;
CREATE FUNCTION refuse_changed_community_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('ENDED', 'CLOSED', 'CANCELLED') AND (to_jsonb(NEW) - 'path') <> (to_jsonb(OLD) - 'path') THEN
    RAISE EXCEPTION '% % has ended and never changes', TG_TABLE_NAME, OLD.id USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE
  walled record;
BEGIN
  FOR walled IN SELECT * FROM (VALUES
    ('community_board', 'state IN (''RECOGNISED'', ''ENDED'')'),
    ('community_round', 'state IN (''REPORTED'', ''FOLLOW_UP'', ''CLOSED'')'),
    ('board_proposal', 'true')) AS given (name, open_when)
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()', walled.name || '_never_lost', walled.name);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_changed_community_ending()', walled.name || '_final', walled.name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (%s OR path_in_scope(path))', walled.name || '_read', walled.name, walled.open_when);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (path_in_scope(path))', walled.name || '_add', walled.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path))', walled.name || '_change', walled.name);
  END LOOP;
  FOR walled IN SELECT * FROM (VALUES
    ('community_finding', 'community_subject_in_scope(round_id)'),
    ('community_step', 'community_subject_in_scope(subject_id)')) AS given (name, open_when)
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()', walled.name || '_append_only', walled.name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled.name);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s) WITH CHECK (%s)', walled.name || '_scope', walled.name, walled.open_when, walled.open_when);
  END LOOP;
END $$;
CREATE TRIGGER board_recovery_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON board_recovery
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
ALTER TABLE board_recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE board_recovery FORCE ROW LEVEL SECURITY;
CREATE POLICY board_recovery_read ON board_recovery FOR SELECT USING (true);
CREATE POLICY board_recovery_add ON board_recovery FOR INSERT WITH CHECK (community_subject_in_scope(proposal_id));`;

// No number stands in code: both rows wait for a person who confirms or replaces them.
const rules = `
INSERT INTO board_standard (id, kind, members_min, valid_from, source, confidence, recorded_at) VALUES
('0193b000-0000-7000-8012-000000000001', 'INVESTMENT_SUPERVISION', 5, '2016-01-01', 'Quy định về giám sát đầu tư của cộng đồng, ghi lại theo trí nhớ', 'RECALLED', '2025-01-01T00:00:00Z');
SELECT set_config('app.scope', '/', true);
INSERT INTO deadline_rule (id, key, rule_set, version, subject_vi, subject_en, counted_from_vi, counted_from_en, count, unit, direction, moves_off_rest_days, source, confidence, valid_from, valid_until) VALUES
('0193b000-0000-7000-8012-000000000002', 'board-proposal-answer', 'DCCS2022', 1, 'trả lời kiến nghị của ban giám sát ở cộng đồng', 'answer to a proposal of a community board', 'ngày gửi kiến nghị', 'day of sending', 15, 'CALENDAR_DAY', 'AFTER', false, 'Luật Thực hiện dân chủ ở cơ sở 2022, ghi lại theo trí nhớ', 'RECALLED', '2023-07-01', NULL);`;

export class CommunityBoards1764120001000 implements MigrationInterface {
  readonly name = 'CommunityBoards1764120001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [boards, walls, rules]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
