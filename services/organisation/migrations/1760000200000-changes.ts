import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE unit_change (
  id uuid NOT NULL,
  title text NOT NULL,
  state text NOT NULL,
  revision integer NOT NULL,
  adopted_on date,
  effective_on date NOT NULL,
  document_id uuid,
  article text,
  clause text,
  operations jsonb NOT NULL,
  held_because jsonb,
  cancelled_because text,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT unit_change_key PRIMARY KEY (id),
  CONSTRAINT unit_change_document FOREIGN KEY (document_id) REFERENCES official_document (id),
  CONSTRAINT unit_change_state CHECK (state IN ('DRAFT', 'ADOPTED', 'EFFECTIVE', 'CANCELLED')),
  CONSTRAINT unit_change_adopted CHECK (state NOT IN ('ADOPTED', 'EFFECTIVE') OR adopted_on IS NOT NULL),
  CONSTRAINT unit_change_held CHECK (held_because IS NULL OR state IN ('ADOPTED', 'CANCELLED')),
  CONSTRAINT unit_change_cancelled CHECK ((state = 'CANCELLED') = (cancelled_because IS NOT NULL))
);
CREATE INDEX unit_change_by_state ON unit_change (state, effective_on, id);
CREATE INDEX unit_change_by_day ON unit_change (effective_on, id);
CREATE TABLE unit_change_history (LIKE unit_change, recorded_until timestamptz NOT NULL);
CREATE TRIGGER unit_change_history BEFORE UPDATE ON unit_change
  FOR EACH ROW EXECUTE FUNCTION keep_history();

CREATE FUNCTION unit_change_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') THEN
    RAISE EXCEPTION 'a change of structure is never removed: cancel it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.state IN ('EFFECTIVE', 'CANCELLED') THEN
    RAISE EXCEPTION 'a change of structure in state % is final', OLD.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_change_final BEFORE UPDATE OR DELETE ON unit_change
  FOR EACH ROW EXECUTE FUNCTION unit_change_is_final();
CREATE TRIGGER unit_change_kept BEFORE TRUNCATE ON unit_change
  FOR EACH STATEMENT EXECUTE FUNCTION unit_change_is_final();`;

// ORG-3 and ORG-4 at commit, for what changes of structure write; imports are checked as whole editions.
const laws = `
CREATE FUNCTION unit_version_lies_well() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first_day date := coalesce(NEW.valid_from, NEW.attested_from);
  parent_level text;
BEGIN
  -- What was on record before, and is only written again, is not the change's to answer for.
  IF NOT EXISTS (SELECT 1 FROM unit_version WHERE version_id = NEW.version_id AND recorded_until IS NULL)
    OR first_day <> coalesce((SELECT effective_on FROM unit_change WHERE id = NEW.change_id), first_day) THEN
    RETURN NULL;
  END IF;
  IF NEW.level = 'DISTRICT' AND first_day >= DATE '2025-07-01' THEN
    RAISE EXCEPTION 'ORG-3: district % is valid on %', NEW.full_name, first_day USING ERRCODE = 'check_violation';
  END IF;
  SELECT parent.level INTO parent_level FROM unit_version parent
  WHERE parent.unit_id = NEW.parent_unit_id AND parent.recorded_until IS NULL
    AND daterange(parent.valid_from, parent.valid_until) @> first_day;
  IF NEW.level <> 'CENTRAL' AND parent_level IS DISTINCT FROM (CASE NEW.level
    WHEN 'PROVINCE' THEN 'CENTRAL' WHEN 'DISTRICT' THEN 'PROVINCE'
    ELSE CASE WHEN first_day < DATE '2025-07-01' THEN 'DISTRICT' ELSE 'PROVINCE' END END) THEN
    RAISE EXCEPTION 'ORG-3: % lies in a % on %', NEW.full_name, coalesce(parent_level, 'unit that is not valid'), first_day
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER unit_version_lies_well AFTER INSERT ON unit_version
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.change_id IS NOT NULL)
  EXECUTE FUNCTION unit_version_lies_well();

CREATE FUNCTION lineage_link_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  heirs integer;
  fulls integer;
  remainders integer;
  parts integer;
BEGIN
  SELECT count(*), count(*) FILTER (WHERE extent = 'FULL'), count(*) FILTER (WHERE extent = 'REMAINDER'),
    count(*) FILTER (WHERE extent IN ('PARTIAL', 'REMAINDER'))
  INTO heirs, fulls, remainders, parts FROM lineage_link
  WHERE from_unit_id = NEW.from_unit_id AND effective_on = NEW.effective_on AND recorded_until IS NULL;
  IF (fulls > 0 AND heirs > 1) OR remainders > 1 OR (heirs = 1 AND parts = 1) THEN
    RAISE EXCEPTION 'ORG-4: the heirs of unit % on % do not add up', NEW.from_unit_id, NEW.effective_on
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER lineage_link_adds_up AFTER INSERT ON lineage_link
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.change_id IS NOT NULL)
  EXECUTE FUNCTION lineage_link_adds_up();`;

export class Changes1760000200000 implements MigrationInterface {
  readonly name = 'Changes1760000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(laws);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
