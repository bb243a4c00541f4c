import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE supervision_programme (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  committee_id uuid,
  year integer NOT NULL,
  title text NOT NULL,
  items jsonb NOT NULL,
  rounds_target integer,
  dialogues_target integer,
  state text NOT NULL,
  agreements jsonb NOT NULL,
  document_id uuid,
  issued_on date,
  closed_on date,
  deadline_id uuid REFERENCES deadline (id),
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT supervision_programme_key PRIMARY KEY (id),
  CONSTRAINT supervision_programme_once UNIQUE (unit_id, year),
  CONSTRAINT supervision_programme_state CHECK (state IN ('DRAFT', 'CONSULTED', 'ISSUED', 'CLOSED')),
  CONSTRAINT supervision_programme_agreed CHECK (state = 'DRAFT' OR jsonb_array_length(agreements) > 0),
  CONSTRAINT supervision_programme_issued CHECK (state IN ('DRAFT', 'CONSULTED') OR (document_id IS NOT NULL AND issued_on IS NOT NULL))
);
CREATE TABLE supervision_round (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  committee_id uuid,
  programme_id uuid REFERENCES supervision_programme (id),
  outside_reason text,
  year integer NOT NULL,
  kind text NOT NULL,
  form text NOT NULL,
  title text NOT NULL,
  content_area text,
  period jsonb NOT NULL,
  phase text,
  coordination_programme_id uuid,
  bodies jsonb NOT NULL,
  fund_ids uuid[] NOT NULL,
  campaign_ids uuid[] NOT NULL,
  state text NOT NULL,
  state_before text,
  decision_document_id uuid,
  outline text,
  members jsonb NOT NULL,
  notice_on date,
  starts_on date,
  ended_on date,
  report_document_id uuid,
  reported_on date,
  closed_on date,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT supervision_round_key PRIMARY KEY (id),
  CONSTRAINT supervision_round_state CHECK (state IN ('PLANNED', 'PREPARING', 'NOTIFIED', 'ONGOING', 'DRAFT_REPORT', 'REPORTED', 'FOLLOW_UP', 'CLOSED', 'SUSPENDED', 'CANCELLED')),
  CONSTRAINT supervision_round_placed CHECK ((programme_id IS NULL) = (outside_reason IS NOT NULL)),
  CONSTRAINT supervision_round_delegation CHECK (form <> 'DELEGATION' OR state IN ('PLANNED', 'PREPARING', 'SUSPENDED', 'CANCELLED') OR (decision_document_id IS NOT NULL AND jsonb_array_length(members) >= 2)),
  CONSTRAINT supervision_round_reported CHECK (state NOT IN ('REPORTED', 'FOLLOW_UP', 'CLOSED') OR (report_document_id IS NOT NULL AND reported_on IS NOT NULL)),
  CONSTRAINT supervision_round_form CHECK ((kind = 'SOCIAL_CRITICISM') = (form IN ('CONFERENCE', 'WRITTEN_OPINION', 'DIALOGUE')))
);
CREATE INDEX supervision_round_unit ON supervision_round (unit_id, id);
CREATE INDEX supervision_round_path ON supervision_round (path, id);
CREATE INDEX supervision_round_programme ON supervision_round (programme_id);
CREATE INDEX supervision_round_funds ON supervision_round USING gin (fund_ids);
CREATE INDEX supervision_round_campaigns ON supervision_round USING gin (campaign_ids);
CREATE TABLE round_step (
  id uuid NOT NULL,
  round_id uuid NOT NULL REFERENCES supervision_round (id),
  kind text NOT NULL,
  happened_on date NOT NULL,
  document_id uuid,
  words text,
  actor_id text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT round_step_key PRIMARY KEY (id)
);
CREATE INDEX round_step_round ON round_step (round_id, id);
COMMENT ON TABLE round_step IS 'What happened to a round and on it: steps, meetings, reports of bodies. Only added to.';
CREATE TABLE finding (
  id uuid NOT NULL,
  round_id uuid NOT NULL REFERENCES supervision_round (id),
  body_name text,
  kind text NOT NULL,
  severity text NOT NULL,
  text text NOT NULL,
  evidence_ids uuid[] NOT NULL,
  amount bigint,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT finding_key PRIMARY KEY (id),
  CONSTRAINT finding_kind CHECK (kind IN ('STRENGTH', 'SHORTCOMING', 'VIOLATION')),
  CONSTRAINT finding_severity CHECK (severity IN ('NONE', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  CONSTRAINT finding_proved CHECK (kind <> 'VIOLATION' OR cardinality(evidence_ids) > 0),
  CONSTRAINT finding_amount CHECK (amount >= 0)
);
CREATE INDEX finding_round ON finding (round_id, id);
CREATE TABLE recommendation (
  id uuid NOT NULL,
  round_id uuid NOT NULL REFERENCES supervision_round (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  body jsonb NOT NULL,
  text text NOT NULL,
  finding_ids uuid[] NOT NULL,
  state text NOT NULL,
  document_id uuid,
  sent_on date,
  deadline_id uuid REFERENCES deadline (id),
  answer_document_id uuid,
  answered_on date,
  outcome text,
  refusal_reason text,
  evidence_ids uuid[] NOT NULL,
  verified_on date,
  reminded_times integer NOT NULL,
  escalated_on date,
  ending text,
  closing_reason text,
  closed_on date,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT recommendation_key PRIMARY KEY (id),
  CONSTRAINT recommendation_state CHECK (state IN ('DRAFT', 'SENT', 'ACKNOWLEDGED', 'ANSWERED', 'VERIFIED', 'CLOSED')),
  CONSTRAINT recommendation_sent CHECK (state = 'DRAFT' OR (document_id IS NOT NULL AND sent_on IS NOT NULL AND deadline_id IS NOT NULL)),
  CONSTRAINT recommendation_answered CHECK (state NOT IN ('ANSWERED', 'VERIFIED') OR (answer_document_id IS NOT NULL AND outcome IS NOT NULL AND answered_on >= sent_on)),
  CONSTRAINT recommendation_verified CHECK (state <> 'VERIFIED' OR cardinality(evidence_ids) > 0),
  CONSTRAINT recommendation_closed CHECK (state <> 'CLOSED' OR coalesce(CASE ending
    WHEN 'VERIFIED_EVIDENCE' THEN cardinality(evidence_ids) > 0 AND answer_document_id IS NOT NULL
    WHEN 'REASONED_REFUSAL' THEN refusal_reason IS NOT NULL AND closing_reason IS NOT NULL AND answer_document_id IS NOT NULL
    WHEN 'WAIVED' THEN closing_reason IS NOT NULL END, false))
);
CREATE INDEX recommendation_round ON recommendation (round_id, id);
CREATE INDEX recommendation_unit ON recommendation (unit_id, id);
CREATE INDEX recommendation_path ON recommendation (path, id);
CREATE TABLE recommendation_step (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL REFERENCES recommendation (id),
  kind text NOT NULL,
  happened_on date NOT NULL,
  document_id uuid,
  words text,
  actor_id text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT recommendation_step_key PRIMARY KEY (id)
);
CREATE INDEX recommendation_step_of ON recommendation_step (recommendation_id, id);
COMMENT ON TABLE recommendation_step IS 'Every letter and look that a recommendation had: sending, answers, reminders, reports to superiors, verifications. Only added to.';`;

const walls = `
CREATE FUNCTION round_in_scope(round uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM public.supervision_round r WHERE r.id = round AND public.path_in_scope(r.path))
$$;
CREATE TRIGGER round_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON round_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER recommendation_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recommendation_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER finding_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER supervision_programme_never_lost BEFORE DELETE OR TRUNCATE ON supervision_programme
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER supervision_round_never_lost BEFORE DELETE OR TRUNCATE ON supervision_round
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER recommendation_never_lost BEFORE DELETE OR TRUNCATE ON recommendation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE FUNCTION refuse_changed_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('CLOSED', 'CANCELLED') AND (to_jsonb(NEW) - 'path') <> (to_jsonb(OLD) - 'path') THEN
    RAISE EXCEPTION '% % has ended and never changes', TG_TABLE_NAME, OLD.id USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER supervision_programme_final BEFORE UPDATE ON supervision_programme FOR EACH ROW EXECUTE FUNCTION refuse_changed_ending();
CREATE TRIGGER supervision_round_final BEFORE UPDATE ON supervision_round FOR EACH ROW EXECUTE FUNCTION refuse_changed_ending();
CREATE TRIGGER recommendation_final BEFORE UPDATE ON recommendation FOR EACH ROW EXECUTE FUNCTION refuse_changed_ending();
ALTER TABLE supervision_programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE supervision_programme FORCE ROW LEVEL SECURITY;
CREATE POLICY supervision_programme_read ON supervision_programme FOR SELECT USING (state IN ('ISSUED', 'CLOSED') OR path_in_scope(path));
CREATE POLICY supervision_programme_add ON supervision_programme FOR INSERT WITH CHECK (path_in_scope(path));
CREATE POLICY supervision_programme_change ON supervision_programme FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path));
ALTER TABLE supervision_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE supervision_round FORCE ROW LEVEL SECURITY;
CREATE POLICY supervision_round_read ON supervision_round FOR SELECT USING (state IN ('REPORTED', 'FOLLOW_UP', 'CLOSED') OR path_in_scope(path));
CREATE POLICY supervision_round_add ON supervision_round FOR INSERT WITH CHECK (path_in_scope(path));
CREATE POLICY supervision_round_change ON supervision_round FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path));
ALTER TABLE recommendation ENABLE ROW LEVEL SECURITY;
ALTER TABLE recommendation FORCE ROW LEVEL SECURITY;
CREATE POLICY recommendation_read ON recommendation FOR SELECT USING (state <> 'DRAFT' OR path_in_scope(path));
CREATE POLICY recommendation_add ON recommendation FOR INSERT WITH CHECK (path_in_scope(path));
CREATE POLICY recommendation_change ON recommendation FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path));
ALTER TABLE round_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE round_step FORCE ROW LEVEL SECURITY;
CREATE POLICY round_step_scope ON round_step USING (round_in_scope(round_id)) WITH CHECK (round_in_scope(round_id));
ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_scope ON finding USING (round_in_scope(round_id)) WITH CHECK (round_in_scope(round_id));
ALTER TABLE recommendation_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE recommendation_step FORCE ROW LEVEL SECURITY;
CREATE POLICY recommendation_step_scope ON recommendation_step
  USING (EXISTS (SELECT FROM recommendation r WHERE r.id = recommendation_id AND path_in_scope(r.path)))
  WITH CHECK (EXISTS (SELECT FROM recommendation r WHERE r.id = recommendation_id AND path_in_scope(r.path)));`;

export class SupervisionLoop1764002001000 implements MigrationInterface {
  readonly name = 'SupervisionLoop1764002001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, walls]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
