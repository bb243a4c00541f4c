import type { MigrationInterface, QueryRunner } from 'typeorm';

// The subtree that a transaction works for; text ranges of paths are what an index can answer.
const inScope = `path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"`;

const statements = `
CREATE TABLE lineage_copy (
  link_id uuid CONSTRAINT lineage_copy_key PRIMARY KEY,
  from_unit_id uuid NOT NULL,
  to_unit_id uuid NOT NULL,
  extent text NOT NULL,
  effective_on date NOT NULL
);
CREATE INDEX lineage_copy_from ON lineage_copy (from_unit_id);
CREATE TABLE voter_meeting (
  id uuid CONSTRAINT voter_meeting_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  held_on date NOT NULL,
  place text NOT NULL,
  attendees integer NOT NULL CHECK (attendees BETWEEN 0 AND 1000000),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT voter_meeting_kind_known CHECK (kind IN ('BEFORE_SITTING', 'AFTER_SITTING', 'THEMATIC', 'DIALOGUE'))
);
CREATE INDEX voter_meeting_unit ON voter_meeting (unit_id, id);
ALTER TABLE voter_meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE voter_meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY voter_meeting_read ON voter_meeting FOR SELECT USING (true);
CREATE POLICY voter_meeting_add ON voter_meeting FOR INSERT WITH CHECK (${inScope});
CREATE TABLE petition (
  id uuid CONSTRAINT petition_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  channel text NOT NULL,
  meeting_id uuid REFERENCES voter_meeting (id),
  body_text text NOT NULL,
  raised_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  state text NOT NULL,
  field text,
  competent_level text,
  competent_body text,
  sent_on date,
  sent_document_id uuid,
  answered_on date,
  answer_text text,
  answer_outcome text,
  answer_document_id uuid,
  public_since timestamptz,
  closed_on date,
  closing_reason text,
  moderation text NOT NULL,
  moderation_reason text,
  redacted_text text,
  threshold_reached_at timestamptz,
  CONSTRAINT petition_channel_known CHECK (channel IN ('MEETING', 'WEB', 'APP', 'ZALO', 'HOTLINE_1022', 'LETTER', 'IN_PERSON')),
  CONSTRAINT petition_meeting_named CHECK (channel <> 'MEETING' OR meeting_id IS NOT NULL),
  CONSTRAINT petition_state_known CHECK (state IN ('RECORDED', 'CLASSIFIED', 'SYNTHESISED', 'SENT', 'ANSWERED', 'PUBLISHED', 'CLOSED')),
  CONSTRAINT petition_level_known CHECK (competent_level IN ('COMMUNE', 'PROVINCE', 'CENTRAL')),
  CONSTRAINT petition_classified CHECK (state IN ('RECORDED', 'CLOSED') OR (field IS NOT NULL AND competent_level IS NOT NULL AND competent_body IS NOT NULL)),
  CONSTRAINT petition_answered CHECK ((answer_outcome IS NULL) = (answered_on IS NULL) AND (answer_text IS NULL) = (answered_on IS NULL)),
  CONSTRAINT petition_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL) AND (closed_on IS NULL OR answered_on IS NOT NULL OR closing_reason IS NOT NULL)),
  CONSTRAINT petition_moderation_known CHECK (moderation IN ('NONE', 'HIDDEN', 'REDACTED')),
  CONSTRAINT petition_moderated CHECK ((moderation = 'NONE') = (moderation_reason IS NULL) AND (moderation = 'REDACTED') = (redacted_text IS NOT NULL))
);
CREATE INDEX petition_path ON petition (path);
CREATE INDEX petition_unit ON petition (unit_id, id);
CREATE INDEX petition_state ON petition (state, id);
CREATE INDEX petition_public ON petition (id) WHERE public_since IS NOT NULL;
ALTER TABLE petition ENABLE ROW LEVEL SECURITY;
ALTER TABLE petition FORCE ROW LEVEL SECURITY;
CREATE POLICY petition_read ON petition FOR SELECT USING (public_since IS NOT NULL OR (${inScope}));
CREATE POLICY petition_add ON petition FOR INSERT WITH CHECK (${inScope});
CREATE POLICY petition_change ON petition FOR UPDATE USING (${inScope}) WITH CHECK (${inScope});
-- Finds the row by its key first: a planner without statistics would walk the whole scope instead.
CREATE FUNCTION petition_in_scope(of_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  scope text := nullif(current_setting('app.scope', true), '');
  found_path text;
BEGIN
  SELECT path INTO found_path FROM public.petition WHERE id = of_id;
  RETURN coalesce(found_path COLLATE "C" >= scope COLLATE "C" AND found_path COLLATE "C" < (scope || '~') COLLATE "C", false);
END $$;
CREATE TABLE petition_register (
  petition_id uuid CONSTRAINT petition_register_key PRIMARY KEY REFERENCES petition (id),
  unit_id uuid NOT NULL,
  raised_by integer NOT NULL CHECK (raised_by BETWEEN 1 AND 10000000),
  merged_into uuid REFERENCES petition_register (petition_id),
  CONSTRAINT petition_not_into_itself CHECK (merged_into <> petition_id)
);
COMMENT ON TABLE petition_register IS 'Which unit a petition lies with, whom it was merged into and how many raised it: numbers and ids, readable before a scope is known.';
CREATE INDEX petition_register_merged ON petition_register (merged_into) WHERE merged_into IS NOT NULL;
ALTER TABLE petition_register ENABLE ROW LEVEL SECURITY;
ALTER TABLE petition_register FORCE ROW LEVEL SECURITY;
CREATE POLICY petition_register_read ON petition_register FOR SELECT USING (true);
CREATE POLICY petition_register_add ON petition_register FOR INSERT WITH CHECK (petition_in_scope(petition_id));
CREATE POLICY petition_register_change ON petition_register FOR UPDATE USING (petition_in_scope(petition_id)) WITH CHECK (petition_in_scope(petition_id));
CREATE FUNCTION follow_petition_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.petition_register SET unit_id = NEW.unit_id WHERE petition_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER petition_unit_followed AFTER UPDATE OF unit_id ON petition FOR EACH ROW
  WHEN (OLD.unit_id IS DISTINCT FROM NEW.unit_id) EXECUTE FUNCTION follow_petition_unit();
CREATE TABLE petition_signature (
  petition_id uuid NOT NULL REFERENCES petition_register (petition_id),
  signer_digest bytea NOT NULL,
  signed_at timestamptz NOT NULL,
  CONSTRAINT petition_signature_key PRIMARY KEY (petition_id, signer_digest)
);
COMMENT ON COLUMN petition_signature.signer_digest IS 'Keyed digest of the account: counts a person once and names nobody.';
CREATE TRIGGER petition_signature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON petition_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE petition_merge (
  id uuid CONSTRAINT petition_merge_key PRIMARY KEY,
  petition_id uuid NOT NULL REFERENCES petition_register (petition_id),
  into_id uuid NOT NULL REFERENCES petition_register (petition_id),
  reason text NOT NULL,
  merged_at timestamptz NOT NULL,
  undone_at timestamptz,
  undoing_reason text
);
CREATE INDEX petition_merge_petition ON petition_merge (petition_id, id);
CREATE UNIQUE INDEX petition_merged_once ON petition_merge (petition_id) WHERE undone_at IS NULL;
ALTER TABLE petition_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE petition_merge FORCE ROW LEVEL SECURITY;
CREATE POLICY petition_merge_scope ON petition_merge USING (petition_in_scope(petition_id)) WITH CHECK (petition_in_scope(petition_id));
CREATE TRIGGER petition_never_lost BEFORE DELETE OR TRUNCATE ON petition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER petition_register_never_lost BEFORE DELETE OR TRUNCATE ON petition_register
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER petition_merge_never_lost BEFORE DELETE OR TRUNCATE ON petition_merge
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE signature_threshold (
  id uuid CONSTRAINT signature_threshold_key PRIMARY KEY,
  level text NOT NULL,
  signatures integer NOT NULL CHECK (signatures BETWEEN 1 AND 10000000),
  valid_from date NOT NULL,
  source text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT signature_threshold_level_known CHECK (level IN ('COMMUNE', 'PROVINCE', 'CENTRAL')),
  CONSTRAINT signature_threshold_day_once UNIQUE (level, valid_from)
);
CREATE TABLE petition_fingerprint (
  petition_id uuid CONSTRAINT petition_fingerprint_key PRIMARY KEY REFERENCES petition_register (petition_id),
  place bigint GENERATED ALWAYS AS IDENTITY,
  features integer[] NOT NULL
);
COMMENT ON TABLE petition_fingerprint IS 'Keyed digests of the words of a petition: finds texts that are alike, says nothing without the key.';
CREATE INDEX petition_fingerprint_features ON petition_fingerprint USING gin (features) WITH (gin_pending_list_limit = 256);
CREATE UNIQUE INDEX petition_fingerprint_place ON petition_fingerprint (place);
CREATE TABLE petition_feature_count (
  feature integer CONSTRAINT petition_feature_count_key PRIMARY KEY,
  petitions integer NOT NULL
);
CREATE TABLE petition_feature_total (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  counted_place bigint NOT NULL DEFAULT 0,
  petitions integer NOT NULL DEFAULT 0
);
INSERT INTO petition_feature_total DEFAULT VALUES;
CREATE TABLE routing_task (
  id uuid CONSTRAINT routing_task_key PRIMARY KEY,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  from_unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  candidate_ids uuid[] NOT NULL,
  opened_at timestamptz NOT NULL,
  routed_to_id uuid,
  routed_at timestamptz,
  routing_reason text,
  CONSTRAINT routing_task_subject_known CHECK (subject_kind IN ('PETITION', 'FEEDBACK', 'CASE_FILE')),
  CONSTRAINT routing_task_routed CHECK ((routed_to_id IS NULL) = (routed_at IS NULL))
);
CREATE INDEX routing_task_path ON routing_task (path, id);
CREATE UNIQUE INDEX routing_task_open_once ON routing_task (subject_id) WHERE routed_at IS NULL;
ALTER TABLE routing_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE routing_task FORCE ROW LEVEL SECURITY;
CREATE POLICY routing_task_scope ON routing_task USING (${inScope}) WITH CHECK (${inScope});`;

export class Petitions1764004001000 implements MigrationInterface {
  readonly name = 'Petitions1764004001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
