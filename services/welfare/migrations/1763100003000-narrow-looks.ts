import type { MigrationInterface, QueryRunner } from 'typeorm';

// Where a row lies must be known before a scope is opened: these answer for ids that the asker knows, and list nothing.
const placeOf = (name: string, column: string, table: string) => `
CREATE FUNCTION ${name}(wanted uuid[]) RETURNS TABLE (id uuid, ${column} uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  scope_before text := current_setting('app.scope', true);
BEGIN
  PERFORM set_config('app.scope', '/', true);
  RETURN QUERY SELECT r.id, r.${column} FROM public.${table} r WHERE r.id = ANY (wanted);
  PERFORM set_config('app.scope', coalesce(scope_before, ''), true);
END $$;
REVOKE ALL ON FUNCTION ${name}(uuid[]) FROM PUBLIC;`;

const registers = `
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['household_register', 'case_register', 'house_register', 'livelihood_register', 'case_payment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
  END LOOP;
END $$;
CREATE POLICY household_register_read ON household_register FOR SELECT USING (EXISTS (SELECT FROM household h WHERE h.id = household_register.id));
CREATE POLICY household_register_change ON household_register FOR UPDATE USING (EXISTS (SELECT FROM household h WHERE h.id = household_register.id));
-- The household follows in the same transaction and is checked itself.
CREATE POLICY household_register_add ON household_register FOR INSERT WITH CHECK (nullif(current_setting('app.scope', true), '') IS NOT NULL);
CREATE POLICY case_register_read ON case_register FOR SELECT USING (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_register.id));
CREATE POLICY case_register_change ON case_register FOR UPDATE USING (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_register.id));
CREATE POLICY case_register_add ON case_register FOR INSERT WITH CHECK (nullif(current_setting('app.scope', true), '') IS NOT NULL);
CREATE POLICY house_register_scope ON house_register
  USING (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id)) WITH CHECK (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id));
CREATE POLICY livelihood_register_scope ON livelihood_register
  USING (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id)) WITH CHECK (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id));
-- The fund of a case may lie above its unit: whoever sees the case or the payment sees that they belong together.
CREATE POLICY case_payment_scope ON case_payment
  USING (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id) OR EXISTS (SELECT FROM payment p WHERE p.id = payment_id))
  WITH CHECK (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id) OR EXISTS (SELECT FROM payment p WHERE p.id = payment_id));
COMMENT ON TABLE case_payment IS 'What payments of a fund count towards a case. Seen by whoever sees the case or the payment.';
COMMENT ON TABLE household_register IS 'In which commune a household lies. Outside its scope only place_of_households answers, id by id.';`;

const tokens = `
CREATE TABLE household_token (
  token bigint NOT NULL,
  household_id uuid NOT NULL REFERENCES household (id),
  CONSTRAINT household_token_key PRIMARY KEY (token, household_id)
);
ALTER TABLE household ADD COLUMN likeness_version smallint NOT NULL DEFAULT 0;
CREATE INDEX household_likeness_behind ON household (id) WHERE likeness_version < 1 AND erased_at IS NULL;
CREATE INDEX household_token_household ON household_token (household_id);
COMMENT ON TABLE household_token IS 'Blind index of likeness: 60 bits of an HMAC over facts that sound or look alike, four bits say which facts. Opens nothing.';
ALTER TABLE household_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_token FORCE ROW LEVEL SECURITY;
CREATE POLICY household_token_scope ON household_token
  USING (EXISTS (SELECT FROM household h WHERE h.id = household_id)) WITH CHECK (EXISTS (SELECT FROM household h WHERE h.id = household_id));`;

const looks = `
-- Help that a household in the scope of the asker had anywhere: what, how much, when, and by what it is the same. Nobody's name.
CREATE FUNCTION earlier_help(household uuid, except_case uuid, row_limit integer)
  RETURNS TABLE (case_id uuid, unit_id uuid, purpose text, source text, fund_id uuid, amount bigint, decided_on date, state text, matched_by text[], shapes bigint[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  scope_before text := current_setting('app.scope', true);
BEGIN
  -- Who does not see the household is told nothing, as if it had never been helped.
  IF NOT EXISTS (SELECT FROM public.household h WHERE h.id = household) THEN
    RETURN;
  END IF;
  PERFORM set_config('app.scope', '/', true);
  RETURN QUERY
    WITH same AS (
      SELECT household AS household_id, 'HOUSEHOLD' AS by_key, NULL::bigint AS shape
      UNION ALL
      SELECT other.household_id, other.kind, NULL FROM public.household_key own
        JOIN public.household_key other ON other.digest = own.digest AND other.kind = own.kind
       WHERE own.household_id = household AND other.household_id <> household
      UNION ALL
      SELECT other.household_id, NULL, own.token & 15 FROM public.household_token own
        JOIN public.household_token other ON other.token = own.token
       WHERE own.household_id = household AND other.household_id <> household
    )
    SELECT c.id, c.unit_id, c.purpose, c.source, c.fund_id, c.approved_amount, c.decided_on, c.state,
           coalesce(array_agg(DISTINCT same.by_key) FILTER (WHERE same.by_key IS NOT NULL), '{}'),
           coalesce(array_agg(DISTINCT same.shape) FILTER (WHERE same.shape IS NOT NULL), '{}')
      FROM same JOIN public.beneficiary_case c ON c.household_id = same.household_id
     WHERE c.approved_amount IS NOT NULL AND c.state <> 'REJECTED' AND c.id <> except_case
     GROUP BY c.id ORDER BY c.decided_on DESC, c.id LIMIT row_limit;
  PERFORM set_config('app.scope', coalesce(scope_before, ''), true);
END $$;
REVOKE ALL ON FUNCTION earlier_help(uuid, uuid, integer) FROM PUBLIC;
-- Whether a case waits for a person to say which heir carries it on, and this unit is one. Yes or no, nothing else.
CREATE FUNCTION may_inherit_case(wanted uuid, heir uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  scope_before text := current_setting('app.scope', true);
  answer boolean;
BEGIN
  PERFORM set_config('app.scope', '/', true);
  SELECT EXISTS (SELECT FROM public.beneficiary_case c JOIN public.unit_link_copy l ON l.from_unit_id = c.unit_id
                  WHERE c.id = wanted AND c.awaits_assignment AND l.to_unit_id = heir) INTO answer;
  PERFORM set_config('app.scope', coalesce(scope_before, ''), true);
  RETURN answer;
END $$;
REVOKE ALL ON FUNCTION may_inherit_case(uuid, uuid) FROM PUBLIC;
DO $$
DECLARE
  callable text;
BEGIN
  FOREACH callable IN ARRAY ARRAY['place_of_households(uuid[])', 'place_of_cases(uuid[])', 'case_of_houses(uuid[])', 'case_of_watches(uuid[])',
    'earlier_help(uuid, uuid, integer)', 'may_inherit_case(uuid, uuid)'] LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', callable, current_database() || '_application');
  END LOOP;
END $$;`;

export class NarrowLooks1763100003000 implements MigrationInterface {
  readonly name = 'NarrowLooks1763100003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(placeOf('place_of_households', 'unit_id', 'household_register'));
    await runner.query(placeOf('place_of_cases', 'unit_id', 'case_register'));
    await runner.query(placeOf('case_of_houses', 'case_id', 'house_register'));
    await runner.query(placeOf('case_of_watches', 'case_id', 'livelihood_register'));
    for (const statements of [registers, tokens, looks]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
