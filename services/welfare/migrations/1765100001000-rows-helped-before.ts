import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
ALTER TABLE distribution ADD COLUMN purpose text;
ALTER TABLE distribution ADD COLUMN override_reason text;
COMMENT ON COLUMN distribution.purpose IS 'What the list counts as for double help; null: its field says it.';
COMMENT ON COLUMN distribution.override_reason IS 'Why the list stands although rows of it were helped before.';
CREATE TABLE distribution_row_digest (
  distribution_id uuid NOT NULL,
  row_no integer NOT NULL,
  kind text NOT NULL,
  digest bytea NOT NULL,
  CONSTRAINT distribution_row_digest_key PRIMARY KEY (distribution_id, row_no, kind),
  CONSTRAINT distribution_row_digest_row FOREIGN KEY (distribution_id, row_no) REFERENCES distribution_row (distribution_id, row_no),
  CONSTRAINT distribution_row_digest_kind_known CHECK (kind IN ('CITIZEN_ID', 'NAME_PLACE')),
  CONSTRAINT distribution_row_digest_whole CHECK (octet_length(digest) = 32)
);
COMMENT ON TABLE distribution_row_digest IS 'Blind index of whom rows name: HMACs that open nothing. Goes when the person is erased.';
CREATE INDEX distribution_row_digest_same ON distribution_row_digest (digest);
CREATE INDEX distribution_row_household ON distribution_row (household_id) WHERE household_id IS NOT NULL;
ALTER TABLE distribution_row_digest ENABLE ROW LEVEL SECURITY;
ALTER TABLE distribution_row_digest FORCE ROW LEVEL SECURITY;
CREATE POLICY distribution_row_digest_scope ON distribution_row_digest
  USING (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id AND fund_in_scope(d.fund_id)))
  WITH CHECK (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id AND fund_in_scope(d.fund_id)));
CREATE FUNCTION refuse_changed_purpose() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a list keeps its purpose and its reason' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER distribution_keeps_purpose BEFORE UPDATE ON distribution FOR EACH ROW
  WHEN ((NEW.purpose, NEW.override_reason) IS DISTINCT FROM (OLD.purpose, OLD.override_reason)) EXECUTE FUNCTION refuse_changed_purpose();`;

const look = `
-- Help that the people of a list in the scope of the asker had before, by any fund: what, how much, when, and by what a row is the same. Nobody's name.
CREATE FUNCTION earlier_help_of_rows(list uuid, row_limit integer)
  RETURNS TABLE (row_no integer, matched_by text[], distribution_id uuid, case_id uuid, unit_id uuid, fund_id uuid, source text, purpose text, field text, amount bigint, goods text, given_on date)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  scope_before text := current_setting('app.scope', true);
BEGIN
  -- A list that was delivered is public: who does not keep its fund is told nothing beyond it.
  IF NOT EXISTS (SELECT FROM public.distribution d WHERE d.id = list AND public.fund_in_scope(d.fund_id)) THEN
    RETURN;
  END IF;
  PERFORM set_config('app.scope', '/', true);
  RETURN QUERY
    WITH own AS (
      SELECT r.row_no, r.household_id FROM public.distribution_row r WHERE r.distribution_id = list
    ), own_key AS (
      SELECT k.row_no, k.kind, k.digest FROM public.distribution_row_digest k WHERE k.distribution_id = list
      UNION
      SELECT own.row_no, h.kind, h.digest FROM own JOIN public.household_key h ON h.household_id = own.household_id AND h.kind = 'CITIZEN_ID'
    ), same_household AS (
      SELECT own.row_no, own.household_id, 'HOUSEHOLD' AS kind FROM own WHERE own.household_id IS NOT NULL
      UNION
      SELECT k.row_no, h.household_id, k.kind FROM own_key k
        JOIN public.household_key h ON h.digest = k.digest AND h.kind = k.kind WHERE k.kind = 'CITIZEN_ID'
    ), same_row AS (
      SELECT k.row_no, k.kind, o.distribution_id, o.row_no AS other_no FROM own_key k
        JOIN public.distribution_row_digest o ON o.digest = k.digest AND o.kind = k.kind
       WHERE o.distribution_id <> list
      UNION
      SELECT h.row_no, h.kind, r.distribution_id, r.row_no FROM same_household h
        JOIN public.distribution_row r ON r.household_id = h.household_id
       WHERE r.distribution_id <> list
    )
    SELECT s.row_no, array_agg(DISTINCT s.kind), d.id, NULL::uuid, d.unit_id, d.fund_id, 'FUND', d.purpose, d.field, r.amount, r.goods,
           coalesce(d.delivered_on, (d.prepared_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS given_on
      FROM same_row s
      JOIN public.distribution d ON d.id = s.distribution_id
      JOIN public.distribution_row r ON r.distribution_id = s.distribution_id AND r.row_no = s.other_no
     WHERE d.state <> 'CANCELLED'
     GROUP BY s.row_no, d.id, r.distribution_id, r.row_no
    UNION ALL
    SELECT h.row_no, array_agg(DISTINCT h.kind), NULL, c.id, c.unit_id, c.fund_id, c.source, c.purpose, NULL, c.approved_amount, NULL, c.decided_on
      FROM same_household h JOIN public.beneficiary_case c ON c.household_id = h.household_id
     WHERE c.approved_amount IS NOT NULL AND c.state <> 'REJECTED'
     GROUP BY h.row_no, c.id
     ORDER BY given_on DESC, row_no LIMIT row_limit;
  PERFORM set_config('app.scope', coalesce(scope_before, ''), true);
END $$;
REVOKE ALL ON FUNCTION earlier_help_of_rows(uuid, integer) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION earlier_help_of_rows(uuid, integer) TO %I', current_database() || '_application');
END $$;`;

export class RowsHelpedBefore1765100001000 implements MigrationInterface {
  readonly name = 'RowsHelpedBefore1765100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(look);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
