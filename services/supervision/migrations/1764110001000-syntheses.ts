import type { MigrationInterface, QueryRunner } from 'typeorm';

const inScope = `path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"`;

const sittings = `
CREATE TABLE assembly_sitting (
  id uuid CONSTRAINT assembly_sitting_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  assembly text NOT NULL,
  term integer NOT NULL CHECK (term BETWEEN 1 AND 99),
  ordinal integer NOT NULL CHECK (ordinal BETWEEN 1 AND 200),
  kind text NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  before_deadline_id uuid REFERENCES deadline (id),
  after_deadline_id uuid REFERENCES deadline (id),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT assembly_sitting_once UNIQUE (unit_id, term, kind, ordinal),
  CONSTRAINT assembly_sitting_assembly_known CHECK (assembly IN ('NATIONAL', 'PROVINCE', 'COMMUNE')),
  CONSTRAINT assembly_sitting_kind_known CHECK (kind IN ('REGULAR', 'IRREGULAR')),
  CONSTRAINT assembly_sitting_days CHECK (closes_on >= opens_on)
);
COMMENT ON TABLE assembly_sitting IS 'A sitting (kỳ họp) of the National Assembly or a People''s Council, with the days that are planned now. Everybody may read it.';
CREATE INDEX assembly_sitting_unit ON assembly_sitting (unit_id, opens_on, id);
ALTER TABLE assembly_sitting ENABLE ROW LEVEL SECURITY;
ALTER TABLE assembly_sitting FORCE ROW LEVEL SECURITY;
CREATE POLICY assembly_sitting_read ON assembly_sitting FOR SELECT USING (true);
CREATE POLICY assembly_sitting_add ON assembly_sitting FOR INSERT WITH CHECK (${inScope});
CREATE POLICY assembly_sitting_change ON assembly_sitting FOR UPDATE USING (${inScope}) WITH CHECK (${inScope});
CREATE TRIGGER assembly_sitting_never_lost BEFORE DELETE OR TRUNCATE ON assembly_sitting
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE sitting_days (
  sitting_id uuid NOT NULL REFERENCES assembly_sitting (id),
  place integer NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT sitting_days_key PRIMARY KEY (sitting_id, place)
);
COMMENT ON TABLE sitting_days IS 'Every pair of days that a sitting was ever planned for; the last one counts.';
ALTER TABLE sitting_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE sitting_days FORCE ROW LEVEL SECURITY;
CREATE POLICY sitting_days_read ON sitting_days FOR SELECT USING (true);
CREATE POLICY sitting_days_add ON sitting_days FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM assembly_sitting s WHERE s.id = sitting_id AND path_in_scope(s.path)));
CREATE TRIGGER sitting_days_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sitting_days
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

const syntheses = `
CREATE TABLE petition_synthesis (
  id uuid CONSTRAINT petition_synthesis_key PRIMARY KEY,
  sitting_id uuid NOT NULL REFERENCES assembly_sitting (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  phase text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  supersedes_id uuid REFERENCES petition_synthesis (id),
  correction_reason text,
  raised_from date NOT NULL,
  raised_until date NOT NULL,
  levels text[] NOT NULL,
  left_out uuid[] NOT NULL,
  mood text NOT NULL,
  proposals text,
  deadline_id uuid REFERENCES deadline (id),
  state text NOT NULL,
  due_on date,
  issued_on date,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT petition_synthesis_once UNIQUE (sitting_id, unit_id, phase, version),
  CONSTRAINT petition_synthesis_superseded_once UNIQUE (supersedes_id),
  CONSTRAINT petition_synthesis_phase_known CHECK (phase IN ('BEFORE', 'AFTER')),
  CONSTRAINT petition_synthesis_state_known CHECK (state IN ('DRAFT', 'ISSUED')),
  CONSTRAINT petition_synthesis_period CHECK (raised_until > raised_from),
  CONSTRAINT petition_synthesis_levels_known CHECK (cardinality(levels) > 0 AND levels <@ ARRAY['COMMUNE', 'PROVINCE', 'CENTRAL']),
  CONSTRAINT petition_synthesis_corrected CHECK ((version = 1) = (supersedes_id IS NULL) AND (version = 1) = (correction_reason IS NULL)),
  CONSTRAINT petition_synthesis_issued CHECK ((state = 'ISSUED') = (issued_on IS NOT NULL) AND (state = 'ISSUED') = (document_id IS NOT NULL))
);
COMMENT ON TABLE petition_synthesis IS 'A synthesis of petitions before or after a sitting. Once issued it never changes: a correction is another row with a reason.';
CREATE INDEX petition_synthesis_path ON petition_synthesis (path);
CREATE INDEX petition_synthesis_unit ON petition_synthesis (unit_id, id);
CREATE INDEX petition_synthesis_sitting ON petition_synthesis (sitting_id, id);
ALTER TABLE petition_synthesis ENABLE ROW LEVEL SECURITY;
ALTER TABLE petition_synthesis FORCE ROW LEVEL SECURITY;
CREATE POLICY petition_synthesis_read ON petition_synthesis FOR SELECT USING (state = 'ISSUED' OR (${inScope}));
CREATE POLICY petition_synthesis_add ON petition_synthesis FOR INSERT WITH CHECK (${inScope});
CREATE POLICY petition_synthesis_change ON petition_synthesis FOR UPDATE USING (${inScope}) WITH CHECK (${inScope});
CREATE FUNCTION refuse_changed_synthesis() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Where it lies today follows the tree; everything else stays as it was issued.
  IF OLD.state = 'ISSUED' AND (to_jsonb(NEW) - 'path') <> (to_jsonb(OLD) - 'path') THEN
    RAISE EXCEPTION 'an issued synthesis never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER petition_synthesis_kept BEFORE UPDATE ON petition_synthesis
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_synthesis();
CREATE TRIGGER petition_synthesis_never_lost BEFORE DELETE OR TRUNCATE ON petition_synthesis
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE synthesis_item (
  synthesis_id uuid NOT NULL REFERENCES petition_synthesis (id),
  petition_id uuid NOT NULL REFERENCES petition_register (petition_id),
  field text NOT NULL,
  competent_level text NOT NULL,
  competent_body text NOT NULL,
  raised_by integer NOT NULL CHECK (raised_by >= 1),
  CONSTRAINT synthesis_item_key PRIMARY KEY (synthesis_id, petition_id)
);
COMMENT ON TABLE synthesis_item IS 'SUP-4: a petition stands once in a synthesis, as it was classified then; its duplicates count in raised_by alone.';
CREATE INDEX synthesis_item_petition ON synthesis_item (petition_id);
ALTER TABLE synthesis_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis_item FORCE ROW LEVEL SECURITY;
CREATE POLICY synthesis_item_read ON synthesis_item FOR SELECT USING (synthesis_id IN (SELECT s.id FROM petition_synthesis s));
CREATE POLICY synthesis_item_add ON synthesis_item FOR INSERT
  WITH CHECK (synthesis_id IN (SELECT s.id FROM petition_synthesis s WHERE s.state = 'DRAFT' AND path_in_scope(s.path)));
CREATE TRIGGER synthesis_item_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON synthesis_item
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE synthesis_transfer (
  id uuid CONSTRAINT synthesis_transfer_key PRIMARY KEY,
  synthesis_id uuid NOT NULL REFERENCES petition_synthesis (id),
  competent_level text NOT NULL,
  competent_body text,
  sent_on date NOT NULL,
  document_id uuid NOT NULL,
  petitions integer NOT NULL CHECK (petitions >= 1),
  recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE synthesis_transfer IS 'Petitions of an issued synthesis that went to the competent level or body, with the letter.';
CREATE INDEX synthesis_transfer_synthesis ON synthesis_transfer (synthesis_id, id);
ALTER TABLE synthesis_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis_transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY synthesis_transfer_read ON synthesis_transfer FOR SELECT USING (synthesis_id IN (SELECT s.id FROM petition_synthesis s));
CREATE POLICY synthesis_transfer_add ON synthesis_transfer FOR INSERT
  WITH CHECK (synthesis_id IN (SELECT s.id FROM petition_synthesis s WHERE path_in_scope(s.path)));
CREATE TRIGGER synthesis_transfer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON synthesis_transfer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

// A published count has to include petitions that are not public: the register says of each whether it is handled, nothing else.
const handling = `
SELECT set_config('app.scope', '/', true);
ALTER TABLE petition_register ADD COLUMN handled_on date;
UPDATE petition_register SET handled_on = coalesce(p.answered_on, p.closed_on)
  FROM petition p WHERE p.id = petition_id AND coalesce(p.answered_on, p.closed_on) IS NOT NULL;
CREATE FUNCTION follow_petition_handling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.petition_register SET handled_on = coalesce(NEW.answered_on, NEW.closed_on) WHERE petition_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER petition_handling_followed AFTER UPDATE OF answered_on, closed_on ON petition FOR EACH ROW
  WHEN (coalesce(OLD.answered_on, OLD.closed_on) IS DISTINCT FROM coalesce(NEW.answered_on, NEW.closed_on))
  EXECUTE FUNCTION follow_petition_handling();
CREATE FUNCTION petition_is_handled(of_id uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE up(id, handled_on, merged_into, depth) AS (
    SELECT petition_id, handled_on, merged_into, 0 FROM public.petition_register WHERE petition_id = of_id
    UNION ALL
    SELECT r.petition_id, r.handled_on, r.merged_into, depth + 1
      FROM up JOIN public.petition_register r ON r.petition_id = up.merged_into WHERE depth < 100)
  SELECT coalesce(bool_or(handled_on IS NOT NULL), false) FROM up
$$;
COMMENT ON FUNCTION petition_is_handled IS 'Whether a petition, or the one that it counts with, is answered or closed.';`;

export class Syntheses1764110001000 implements MigrationInterface {
  readonly name = 'Syntheses1764110001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [sittings, syntheses, handling]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
