import type { MigrationInterface, QueryRunner } from 'typeorm';

const inScope = `path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"`;

const statements = `
CREATE TABLE citizen_feedback (
  id uuid CONSTRAINT citizen_feedback_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  channel text NOT NULL,
  is_anonymous boolean NOT NULL,
  may_be_published boolean NOT NULL,
  tracking_digest bytea NOT NULL,
  received_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  field text,
  competent_level text,
  competent_body text,
  routed_on date,
  refusal_reason text,
  answered_on date,
  outcome text,
  public_text text,
  public_answer text,
  public_since timestamptz,
  moderation text NOT NULL,
  moderation_reason text,
  reopened_on date,
  rating integer,
  first_response_deadline_id uuid REFERENCES deadline (id),
  answer_deadline_id uuid REFERENCES deadline (id),
  CONSTRAINT citizen_feedback_tracked_once UNIQUE (tracking_digest),
  CONSTRAINT citizen_feedback_channel_known CHECK (channel IN ('WEB', 'APP', 'ZALO', 'HOTLINE_1022', 'LETTER', 'IN_PERSON')),
  CONSTRAINT citizen_feedback_state_known CHECK (state IN ('RECEIVED', 'ACCEPTED', 'REFUSED', 'ROUTED', 'IN_PROGRESS', 'ANSWERED', 'PUBLISHED', 'CLOSED_PRIVATE', 'REOPENED')),
  CONSTRAINT citizen_feedback_refused CHECK ((state = 'REFUSED') = (refusal_reason IS NOT NULL)),
  CONSTRAINT citizen_feedback_routed CHECK (state IN ('RECEIVED', 'ACCEPTED', 'REFUSED') OR (field IS NOT NULL AND competent_level IS NOT NULL AND competent_body IS NOT NULL)),
  CONSTRAINT citizen_feedback_level_known CHECK (competent_level IN ('COMMUNE', 'PROVINCE', 'CENTRAL')),
  CONSTRAINT citizen_feedback_answered CHECK ((answered_on IS NULL) = (outcome IS NULL) AND (state NOT IN ('ANSWERED', 'PUBLISHED', 'CLOSED_PRIVATE') OR answered_on IS NOT NULL)),
  CONSTRAINT citizen_feedback_published CHECK ((state <> 'PUBLISHED' OR public_since IS NOT NULL) AND (public_since IS NULL OR (may_be_published AND public_answer IS NOT NULL))),
  CONSTRAINT citizen_feedback_moderation_known CHECK (moderation IN ('NONE', 'HIDDEN', 'REDACTED')),
  CONSTRAINT citizen_feedback_moderated CHECK ((moderation = 'NONE') = (moderation_reason IS NULL) AND (public_text IS NOT NULL) = (public_since IS NOT NULL AND moderation <> 'HIDDEN')),
  CONSTRAINT citizen_feedback_rating_known CHECK (rating BETWEEN 1 AND 5),
  CONSTRAINT citizen_feedback_rated CHECK (rating IS NULL OR answered_on IS NOT NULL),
  CONSTRAINT citizen_feedback_reopened CHECK (state <> 'REOPENED' OR reopened_on IS NOT NULL)
);
COMMENT ON TABLE citizen_feedback IS 'Feedback of citizens. What people wrote is not in it, but in feedback_words; who they are, in feedback_identity.';
COMMENT ON COLUMN citizen_feedback.tracking_digest IS 'Keyed digest of the code that the sender was shown once.';
COMMENT ON COLUMN citizen_feedback.public_text IS 'What everybody reads since it was published, as a moderator left it.';
CREATE INDEX citizen_feedback_path ON citizen_feedback (path);
CREATE INDEX citizen_feedback_unit ON citizen_feedback (unit_id, id);
CREATE INDEX citizen_feedback_public ON citizen_feedback (id) WHERE public_since IS NOT NULL;
ALTER TABLE citizen_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE citizen_feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY citizen_feedback_read ON citizen_feedback FOR SELECT USING (public_since IS NOT NULL OR (${inScope}));
CREATE POLICY citizen_feedback_add ON citizen_feedback FOR INSERT WITH CHECK (${inScope});
CREATE POLICY citizen_feedback_change ON citizen_feedback FOR UPDATE USING (${inScope}) WITH CHECK (${inScope});
CREATE TRIGGER citizen_feedback_never_lost BEFORE DELETE OR TRUNCATE ON citizen_feedback
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE FUNCTION refuse_second_chances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.reopened_on IS NOT NULL AND NEW.reopened_on IS DISTINCT FROM OLD.reopened_on)
     OR (OLD.rating IS NOT NULL AND NEW.rating IS DISTINCT FROM OLD.rating)
     OR NEW.tracking_digest <> OLD.tracking_digest OR NEW.is_anonymous <> OLD.is_anonymous
     OR NEW.may_be_published <> OLD.may_be_published OR OLD.state = 'REFUSED' AND NEW.state <> 'REFUSED' THEN
    RAISE EXCEPTION 'feedback is reopened once, rated once, and keeps its sender''s word' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER citizen_feedback_kept BEFORE UPDATE ON citizen_feedback FOR EACH ROW EXECUTE FUNCTION refuse_second_chances();
CREATE FUNCTION feedback_in_scope(of_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  found_path text;
BEGIN
  SELECT path INTO found_path FROM public.citizen_feedback WHERE id = of_id;
  RETURN coalesce(public.path_in_scope(found_path), false);
END $$;
CREATE TABLE feedback_words (
  feedback_id uuid NOT NULL REFERENCES citizen_feedback (id),
  place integer NOT NULL,
  kind text NOT NULL,
  sealed bytea NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT feedback_words_key PRIMARY KEY (feedback_id, place),
  CONSTRAINT feedback_words_kind_known CHECK (kind IN ('TEXT', 'ANSWER', 'REOPENING'))
);
COMMENT ON TABLE feedback_words IS 'What was written: the feedback, its answers, why it was reopened. Sealed, for readers of the subtree alone.';
ALTER TABLE feedback_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_words FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_words_scope ON feedback_words USING (feedback_in_scope(feedback_id)) WITH CHECK (feedback_in_scope(feedback_id));
CREATE TRIGGER feedback_words_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON feedback_words
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE feedback_identity (
  feedback_id uuid CONSTRAINT feedback_identity_key PRIMARY KEY REFERENCES citizen_feedback (id),
  sealed bytea NOT NULL
);
COMMENT ON TABLE feedback_identity IS 'Who sent feedback. No scope shows a row: only a transaction that says which one it unseals (app.unsealing).';
ALTER TABLE feedback_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_identity FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_identity_add ON feedback_identity FOR INSERT WITH CHECK (feedback_in_scope(feedback_id));
CREATE POLICY feedback_identity_open ON feedback_identity FOR SELECT
  USING (feedback_id::text = nullif(current_setting('app.unsealing', true), '') AND feedback_in_scope(feedback_id));
CREATE TRIGGER feedback_identity_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON feedback_identity
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
ALTER TABLE unsealing ALTER COLUMN case_file_id DROP NOT NULL;
ALTER TABLE unsealing ADD COLUMN feedback_id uuid REFERENCES citizen_feedback (id);
ALTER TABLE unsealing ADD CONSTRAINT unsealing_of_one CHECK (num_nonnulls(case_file_id, feedback_id) = 1);
CREATE INDEX unsealing_feedback ON unsealing (feedback_id, id) WHERE feedback_id IS NOT NULL;`;

export class Feedback1764110002000 implements MigrationInterface {
  readonly name = 'Feedback1764110002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
