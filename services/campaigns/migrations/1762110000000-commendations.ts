import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE commendation_form (
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  levels text[] NOT NULL,
  subject_kinds text[] NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  source text NOT NULL,
  confidence text NOT NULL,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT commendation_form_pk PRIMARY KEY (id),
  CONSTRAINT commendation_form_once UNIQUE (code, valid_from),
  CONSTRAINT commendation_form_days CHECK (valid_until > valid_from),
  CONSTRAINT commendation_form_levels CHECK (cardinality(levels) > 0 AND levels <@ ARRAY['STATE', 'CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE']),
  CONSTRAINT commendation_form_state_alone CHECK (NOT 'STATE' = ANY (levels) OR cardinality(levels) = 1),
  CONSTRAINT commendation_form_subjects CHECK (cardinality(subject_kinds) > 0 AND subject_kinds <@ ARRAY['UNIT', 'AREA', 'COLLECTIVE', 'PERSON']),
  CONSTRAINT commendation_form_confidence CHECK (confidence IN ('VERIFIED', 'RECALLED', 'PROPOSED'))
);
COMMENT ON TABLE commendation_form IS 'Forms of commendation by version: who may award them, to whom, and by what source.';
CREATE TRIGGER commendation_form_kept BEFORE UPDATE OR DELETE ON commendation_form FOR EACH ROW EXECUTE FUNCTION refuse_change();
INSERT INTO commendation_form (id, code, name, levels, subject_kinds, valid_from, source, confidence, recorded_at, recorded_by)
SELECT gen_random_uuid(), code, name, levels, kinds, date '2024-01-01',
       'Law on Emulation and Commendation 06/2022/QH15, from memory: an administrator confirms it with the document', 'RECALLED', now(), 'migration'
  FROM (VALUES
    ('ORDER', 'Huân chương', ARRAY['STATE'], ARRAY['UNIT', 'COLLECTIVE', 'PERSON']),
    ('MEDAL', 'Huy chương', ARRAY['STATE'], ARRAY['PERSON']),
    ('PRIME_MINISTER_CERTIFICATE', 'Bằng khen của Thủ tướng Chính phủ', ARRAY['STATE'], ARRAY['UNIT', 'COLLECTIVE', 'PERSON']),
    ('EMULATION_FLAG', 'Cờ thi đua', ARRAY['CENTRAL', 'PROVINCE'], ARRAY['UNIT', 'COLLECTIVE']),
    ('MERIT_CERTIFICATE', 'Bằng khen', ARRAY['CENTRAL', 'PROVINCE'], ARRAY['UNIT', 'AREA', 'COLLECTIVE', 'PERSON']),
    ('COMMEMORATIVE_MEDAL', 'Kỷ niệm chương "Vì sự nghiệp đại đoàn kết toàn dân tộc"', ARRAY['CENTRAL'], ARRAY['PERSON']),
    ('COMMENDATION_CERTIFICATE', 'Giấy khen', ARRAY['DISTRICT', 'COMMUNE'], ARRAY['UNIT', 'AREA', 'COLLECTIVE', 'PERSON']),
    ('LETTER_OF_THANKS', 'Thư cảm ơn', ARRAY['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], ARRAY['UNIT', 'AREA', 'COLLECTIVE', 'PERSON'])
  ) AS forms (code, name, levels, kinds);

CREATE TABLE commendation_proposal (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  awarding_unit_id uuid NOT NULL,
  title text NOT NULL,
  campaign_id uuid REFERENCES campaign (id),
  round_id uuid REFERENCES emulation_round (id),
  state text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  appraised_by text,
  appraised_on date,
  appraisal_document_id uuid,
  decided_by text,
  decided_on date,
  decided_year int,
  decision_number text,
  decision_key text,
  decision_document_id uuid,
  deciding_body text,
  deciding_body_key text,
  closed_because text,
  CONSTRAINT commendation_proposal_pk PRIMARY KEY (id),
  CONSTRAINT commendation_proposal_state_known CHECK (state IN ('PROPOSED', 'APPRAISED', 'DECIDED', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT commendation_proposal_other_appraiser CHECK (appraised_by <> proposed_by),
  CONSTRAINT commendation_proposal_other_decider CHECK (decided_by <> proposed_by AND decided_by <> appraised_by),
  CONSTRAINT commendation_proposal_decision_whole CHECK (state <> 'DECIDED' OR (appraised_by IS NOT NULL AND decided_by IS NOT NULL
    AND decided_on IS NOT NULL AND decided_year IS NOT NULL AND decision_number IS NOT NULL AND decision_key IS NOT NULL))
);
CREATE UNIQUE INDEX commendation_decision_once ON commendation_proposal (awarding_unit_id, coalesce(deciding_body_key, ''), decided_year, decision_key)
  WHERE state = 'DECIDED';
COMMENT ON INDEX commendation_decision_once IS 'A number of a decision stands once for an awarding unit and year; decisions of a body of the State count by that body.';
CREATE INDEX commendation_proposal_unit ON commendation_proposal (unit_id, id);
CREATE INDEX commendation_proposal_awarding ON commendation_proposal (awarding_unit_id, id);

CREATE TABLE commendation (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL REFERENCES commendation_proposal (id),
  place int NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  awarding_unit_id uuid NOT NULL,
  form_id uuid NOT NULL REFERENCES commendation_form (id),
  form_code text NOT NULL,
  subject_kind text NOT NULL,
  subject_unit_id uuid NOT NULL,
  area_id uuid,
  collective_name text,
  merit text,
  campaign_id uuid,
  round_id uuid,
  score_sheet_id uuid REFERENCES score_sheet (id),
  state text NOT NULL,
  rejected_because text,
  decision_number text,
  decided_on date,
  decided_year int,
  register_number int,
  awarded_on date,
  revoked_on date,
  revoked_because text,
  consent_text_version text,
  consent_given_on date,
  consent_withdrawn_on date,
  is_named boolean GENERATED ALWAYS AS (subject_kind <> 'PERSON' OR (consent_given_on IS NOT NULL AND consent_withdrawn_on IS NULL)) STORED,
  CONSTRAINT commendation_pk PRIMARY KEY (id),
  CONSTRAINT commendation_place_once UNIQUE (proposal_id, place),
  CONSTRAINT commendation_register_once UNIQUE (awarding_unit_id, decided_year, register_number),
  CONSTRAINT commendation_state_known CHECK (state IN ('PROPOSED', 'APPRAISED', 'REJECTED', 'WITHDRAWN', 'DECIDED', 'AWARDED', 'REVOKED')),
  CONSTRAINT commendation_subject_known CHECK (subject_kind IN ('UNIT', 'AREA', 'COLLECTIVE', 'PERSON')),
  CONSTRAINT commendation_subject_whole CHECK ((subject_kind = 'AREA') = (area_id IS NOT NULL) AND (subject_kind = 'COLLECTIVE') = (collective_name IS NOT NULL)
    AND (subject_kind = 'PERSON') = (merit IS NULL)),
  CONSTRAINT commendation_consent_of_persons CHECK (subject_kind = 'PERSON' OR (consent_text_version IS NULL AND consent_given_on IS NULL AND consent_withdrawn_on IS NULL)),
  CONSTRAINT commendation_consent_whole CHECK ((consent_text_version IS NULL) = (consent_given_on IS NULL) AND (consent_withdrawn_on IS NULL OR consent_given_on IS NOT NULL)),
  CONSTRAINT commendation_decided_whole CHECK ((state IN ('DECIDED', 'AWARDED', 'REVOKED')) = (decision_number IS NOT NULL AND decided_on IS NOT NULL
    AND decided_year IS NOT NULL AND register_number IS NOT NULL)),
  CONSTRAINT commendation_awarded_whole CHECK (state <> 'AWARDED' OR awarded_on >= decided_on),
  CONSTRAINT commendation_revoked_whole CHECK ((state = 'REVOKED') = (revoked_on IS NOT NULL AND revoked_because IS NOT NULL))
);
COMMENT ON COLUMN commendation.merit IS 'What it is for; of a person it is sealed with the identity.';
COMMENT ON COLUMN commendation.register_number IS 'Number in the register of the awarding unit (số vào sổ), from 1 each year without a gap.';
CREATE INDEX commendation_of_proposal ON commendation (proposal_id, place);
CREATE INDEX commendation_awarding ON commendation (awarding_unit_id, id);
CREATE INDEX commendation_subject ON commendation (subject_unit_id, id);
CREATE INDEX commendation_campaign ON commendation (campaign_id, id) WHERE campaign_id IS NOT NULL;
CREATE INDEX commendation_round ON commendation (round_id, id) WHERE round_id IS NOT NULL;

-- What a decision said stays as it was said: afterwards it is handed over, revoked, or a person withdraws the name.
CREATE FUNCTION commendation_refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moving text[] := ARRAY['path', 'state', 'awarded_on', 'revoked_on', 'revoked_because', 'consent_withdrawn_on', 'is_named'];
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
  RETURN NEW;
END $$;
CREATE TRIGGER commendation_kept BEFORE UPDATE OR DELETE ON commendation FOR EACH ROW EXECUTE FUNCTION commendation_refuse_rewrite();

CREATE TABLE commendation_identity (
  commendation_id uuid NOT NULL REFERENCES commendation (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT commendation_identity_pk PRIMARY KEY (commendation_id)
);
COMMENT ON TABLE commendation_identity IS 'Who a commended person is and what for, sealed to the row. Shown to everybody only while the person consents and the decision stands.';

ALTER TABLE commendation_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE commendation_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY commendation_proposal_scope ON commendation_proposal USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE commendation ENABLE ROW LEVEL SECURITY;
ALTER TABLE commendation FORCE ROW LEVEL SECURITY;
CREATE POLICY commendation_read ON commendation FOR SELECT USING (in_scope(path) OR (is_named AND state IN ('DECIDED', 'AWARDED'))
  OR (state = 'REVOKED' AND subject_kind <> 'PERSON'));
CREATE POLICY commendation_add ON commendation FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY commendation_change ON commendation FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE commendation_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE commendation_identity FORCE ROW LEVEL SECURITY;
CREATE POLICY commendation_identity_read ON commendation_identity FOR SELECT USING (in_scope(path) OR EXISTS (
  SELECT FROM commendation c WHERE c.id = commendation_id AND c.is_named AND c.state IN ('DECIDED', 'AWARDED')));
CREATE POLICY commendation_identity_add ON commendation_identity FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY commendation_identity_move ON commendation_identity FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));

-- Counts for everybody, of rows that not everybody sees: by form and kind of subject, never a row.
CREATE FUNCTION commendation_counts(awarding uuid, of_year int) RETURNS TABLE (form_code text, subject_kind text, count int) LANGUAGE plpgsql AS $$
DECLARE
  scope text := coalesce(current_setting('app.scope', true), '');
BEGIN
  PERFORM set_config('app.scope', '/', true);
  RETURN QUERY SELECT c.form_code, c.subject_kind, count(*)::int FROM commendation c
    WHERE c.awarding_unit_id = awarding AND c.decided_year = of_year AND c.state IN ('DECIDED', 'AWARDED')
    GROUP BY c.form_code, c.subject_kind ORDER BY c.form_code, c.subject_kind;
  PERFORM set_config('app.scope', scope, true);
END $$;`;

export class Commendations1762110000000 implements MigrationInterface {
  readonly name = 'Commendations1762110000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
