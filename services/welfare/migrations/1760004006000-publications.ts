import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE publication (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  appeal_id uuid REFERENCES appeal (id),
  subject text NOT NULL,
  subject_id uuid,
  period_from date,
  period_until date,
  title text NOT NULL,
  state text NOT NULL,
  version integer,
  content text NOT NULL,
  content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  row_count integer NOT NULL CHECK (row_count >= 0),
  total bigint NOT NULL,
  drafted_by text NOT NULL,
  drafted_at timestamptz NOT NULL,
  posted_by text,
  posted_at timestamptz,
  posted_on date,
  supersedes_id uuid REFERENCES publication (id),
  reason text,
  superseded_at timestamptz,
  CONSTRAINT publication_key PRIMARY KEY (id),
  CONSTRAINT publication_superseded_once UNIQUE (supersedes_id),
  CONSTRAINT publication_subject_known CHECK (subject IN ('STATEMENT', 'INCOME_LIST', 'ALLOCATION', 'DISTRIBUTION_LIST', 'YEAR_REPORT')),
  CONSTRAINT publication_state_known CHECK (state IN ('DRAFT', 'POSTED', 'SUPERSEDED')),
  CONSTRAINT publication_of_something CHECK (CASE WHEN subject IN ('INCOME_LIST', 'YEAR_REPORT') THEN subject_id IS NULL AND period_from < period_until ELSE subject_id IS NOT NULL AND period_from IS NULL AND period_until IS NULL END),
  CONSTRAINT publication_posted_whole CHECK ((state = 'DRAFT') = (posted_at IS NULL) AND (posted_at IS NULL) = (version IS NULL) AND (posted_at IS NULL) = (posted_on IS NULL)),
  CONSTRAINT publication_two_persons CHECK (posted_by IS NULL OR posted_by <> drafted_by),
  CONSTRAINT publication_superseded_whole CHECK ((state = 'SUPERSEDED') = (superseded_at IS NOT NULL)),
  CONSTRAINT publication_replaced_with_reason CHECK ((version > 1) = (supersedes_id IS NOT NULL AND reason IS NOT NULL) OR version IS NULL)
);
COMMENT ON TABLE publication IS 'What was made public, as it was made public: versions are added, superseded with a reason, never changed or deleted.';
COMMENT ON COLUMN publication.content IS 'JSON without personal data; content_hash is the SHA-256 of exactly these bytes in UTF-8.';
CREATE UNIQUE INDEX publication_one_standing ON publication (fund_id, subject, appeal_id, subject_id, period_from, period_until) NULLS NOT DISTINCT WHERE state = 'POSTED';
CREATE UNIQUE INDEX publication_version_once ON publication (fund_id, subject, appeal_id, subject_id, period_from, period_until, version) NULLS NOT DISTINCT WHERE version IS NOT NULL;
CREATE INDEX publication_fund ON publication (fund_id, id);
CREATE INDEX publication_appeal ON publication (appeal_id, subject) WHERE appeal_id IS NOT NULL AND state <> 'DRAFT';
CREATE TABLE publication_place (
  publication_id uuid NOT NULL REFERENCES publication (id),
  place text NOT NULL,
  posted_on date NOT NULL,
  posted_until date NOT NULL,
  rule_set text NOT NULL,
  rule_set_version integer NOT NULL,
  CONSTRAINT publication_place_key PRIMARY KEY (publication_id, place),
  CONSTRAINT publication_place_known CHECK (place IN ('WEL', 'OFFICE', 'WEB', 'AREA_BOARD', 'MEDIA')),
  CONSTRAINT publication_place_days CHECK (posted_until >= posted_on),
  CONSTRAINT publication_place_rules FOREIGN KEY (rule_set, rule_set_version) REFERENCES deadline_rule_set (code, version)
);
COMMENT ON COLUMN publication_place.posted_until IS 'Until when it must hang there, by the rule set of the day; it may hang longer.';
ALTER TABLE publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE publication FORCE ROW LEVEL SECURITY;
CREATE POLICY publication_read ON publication FOR SELECT USING (state <> 'DRAFT' OR fund_in_scope(fund_id));
CREATE POLICY publication_add ON publication FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY publication_change ON publication FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE publication_place ENABLE ROW LEVEL SECURITY;
ALTER TABLE publication_place FORCE ROW LEVEL SECURITY;
CREATE POLICY publication_place_read ON publication_place FOR SELECT USING (EXISTS (SELECT FROM publication p WHERE p.id = publication_id));
CREATE POLICY publication_place_add ON publication_place FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM publication p WHERE p.id = publication_id AND fund_in_scope(p.fund_id)));
CREATE FUNCTION refuse_changed_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.fund_id, NEW.appeal_id, NEW.subject, NEW.subject_id, NEW.period_from, NEW.period_until, NEW.title, NEW.content, NEW.content_hash, NEW.row_count, NEW.total, NEW.drafted_by, NEW.drafted_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.appeal_id, OLD.subject, OLD.subject_id, OLD.period_from, OLD.period_until, OLD.title, OLD.content, OLD.content_hash, OLD.row_count, OLD.total, OLD.drafted_by, OLD.drafted_at)
     OR (OLD.state || '>' || NEW.state) NOT IN ('DRAFT>POSTED', 'POSTED>SUPERSEDED')
     OR (OLD.state = 'POSTED' AND (NEW.version, NEW.posted_by, NEW.posted_at, NEW.posted_on, NEW.supersedes_id, NEW.reason)
     IS DISTINCT FROM (OLD.version, OLD.posted_by, OLD.posted_at, OLD.posted_on, OLD.supersedes_id, OLD.reason)) THEN
    RAISE EXCEPTION 'a publication is posted, then superseded, and never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_goes_on BEFORE UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION refuse_changed_publication();
CREATE TRIGGER publication_kept BEFORE DELETE OR TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER publication_place_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_place
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Publications1760004006000 implements MigrationInterface {
  readonly name = 'Publications1760004006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
