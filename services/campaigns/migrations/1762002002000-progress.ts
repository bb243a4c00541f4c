import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE progress_entry (
  id uuid CONSTRAINT progress_entry_pk PRIMARY KEY,
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  covers text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  comparator text NOT NULL,
  value numeric(28, 4) NOT NULL,
  numerator numeric(28, 4),
  denominator numeric(28, 4),
  text text NOT NULL,
  source text NOT NULL,
  source_id text,
  document_id uuid,
  part_of_entry_id uuid REFERENCES progress_entry (id),
  corrects_entry_id uuid REFERENCES progress_entry (id),
  reason text,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz,
  CONSTRAINT progress_entry_covers_known CHECK (covers IN ('UNIT', 'SUBTREE')),
  CONSTRAINT progress_entry_source_known CHECK (source IN ('REPORT', 'LEDGER', 'MANUAL', 'SEED_DOCUMENT')),
  CONSTRAINT progress_entry_days CHECK (ends_on >= starts_on),
  CONSTRAINT progress_entry_value_positive CHECK (value >= 0),
  CONSTRAINT progress_entry_ratio_whole CHECK ((numerator IS NULL) = (denominator IS NULL) AND (denominator IS NULL OR denominator > 0)),
  CONSTRAINT progress_entry_correction_has_reason CHECK (corrects_entry_id IS NULL OR reason IS NOT NULL),
  CONSTRAINT progress_entry_document CHECK (source <> 'SEED_DOCUMENT' OR document_id IS NOT NULL)
);
COMMENT ON COLUMN progress_entry.covers IS 'UNIT: what the unit itself did. SUBTREE: what a paper says of everything below, too; it stands beside the sum and is never added to it.';
CREATE UNIQUE INDEX progress_entry_once ON progress_entry (indicator_id, unit_id, covers, starts_on, ends_on) WHERE superseded_at IS NULL;
CREATE INDEX progress_entry_unit ON progress_entry (unit_id, indicator_id, ends_on DESC);
CREATE INDEX progress_entry_part ON progress_entry (part_of_entry_id);
-- What was recorded stays; a correction is a new record, and the one before is only marked.
CREATE FUNCTION progress_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL
     AND (to_jsonb(NEW) - 'superseded_at' - 'path') = (to_jsonb(OLD) - 'superseded_at' - 'path') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a progress entry is corrected by a new one' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER progress_kept BEFORE UPDATE OR DELETE ON progress_entry FOR EACH ROW EXECUTE FUNCTION progress_keep();
ALTER TABLE progress_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE progress_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY progress_entry_read ON progress_entry FOR SELECT USING (true);
CREATE POLICY progress_entry_add ON progress_entry FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY progress_entry_change ON progress_entry FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));

-- Where every unit stands on the tree of a day: below its parent of that day; one that was merged whole below its heir; one
-- that ended otherwise below its last parent. Each unit stands in one place, so that each counts once.
CREATE FUNCTION standing_tree(tree_day date) RETURNS TABLE (unit_id uuid, above_id uuid, is_standing boolean) LANGUAGE sql STABLE AS $$
  SELECT v.unit_id,
         CASE WHEN v.valid_until <= tree_day THEN coalesce(h.to_unit_id, v.parent_unit_id) ELSE v.parent_unit_id END,
         v.valid_until IS NULL OR v.valid_until > tree_day
    FROM (SELECT DISTINCT ON (u.unit_id) u.unit_id, u.parent_unit_id, u.valid_until FROM unit_version_copy u
           WHERE u.valid_from IS NULL OR u.valid_from <= tree_day
           ORDER BY u.unit_id, u.valid_from DESC NULLS LAST) v
    LEFT JOIN LATERAL (SELECT l.to_unit_id FROM lineage_copy l
                        WHERE l.from_unit_id = v.unit_id AND l.to_unit_id <> v.unit_id AND l.extent = 'FULL'
                          AND l.effective_on <= tree_day ORDER BY l.effective_on DESC LIMIT 1) h ON v.valid_until <= tree_day
$$;`;

export class Progress1762002002000 implements MigrationInterface {
  readonly name = 'Progress1762002002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
