import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE fund (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  committee_id uuid,
  accounting_regime text NOT NULL,
  administration_rule text NOT NULL,
  opened_on date NOT NULL,
  closed_on date,
  opened_recorded_at timestamptz NOT NULL,
  closed_recorded_at timestamptz,
  closing_reason text,
  CONSTRAINT fund_key PRIMARY KEY (id),
  CONSTRAINT fund_kind_known CHECK (kind IN ('POOR_SUPPORT', 'RELIEF', 'SOCIAL_SECURITY', 'OTHER')),
  CONSTRAINT fund_administration_known CHECK (administration_rule IN ('FROM_BUDGET_ONLY', 'FROM_FUND_ALLOWED')),
  CONSTRAINT fund_days CHECK (closed_on >= opened_on),
  CONSTRAINT fund_closing_whole CHECK ((closed_on IS NULL) = (closed_recorded_at IS NULL))
);
COMMENT ON COLUMN fund.path IS 'Ids of the units above the fund today, /country/province/commune/: what row-level security compares.';
CREATE INDEX fund_path ON fund (path, id);
CREATE INDEX fund_unit ON fund (unit_id, id);
CREATE TABLE earmark (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  kind text NOT NULL,
  name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT earmark_key PRIMARY KEY (id),
  CONSTRAINT earmark_kind_known CHECK (kind IN ('APPEAL', 'PLACE', 'PURPOSE')),
  CONSTRAINT earmark_name_once UNIQUE (fund_id, kind, name)
);
CREATE TABLE fund_account (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  bank text NOT NULL,
  masked_number text NOT NULL,
  number_sealed bytea NOT NULL,
  number_digest bytea NOT NULL,
  currency text NOT NULL,
  purpose text NOT NULL,
  opened_on date NOT NULL,
  closed_on date,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT fund_account_key PRIMARY KEY (id),
  CONSTRAINT fund_account_once UNIQUE (bank, number_digest),
  CONSTRAINT fund_account_purpose_known CHECK (purpose IN ('GENERAL', 'ONE_APPEAL')),
  CONSTRAINT fund_account_days CHECK (closed_on >= opened_on)
);
CREATE INDEX fund_account_fund ON fund_account (fund_id, id);
-- The register of funds is public; only the subtree that a transaction works for may be written.
ALTER TABLE fund ENABLE ROW LEVEL SECURITY;
ALTER TABLE fund FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_read ON fund FOR SELECT USING (true);
CREATE POLICY fund_add ON fund FOR INSERT WITH CHECK (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C");
CREATE POLICY fund_change ON fund FOR UPDATE
  USING (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C")
  WITH CHECK (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C");
CREATE FUNCTION fund_in_scope(fund uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (
    SELECT FROM public.fund f WHERE f.id = fund
      AND f.path >= nullif(current_setting('app.scope', true), '') COLLATE "C"
      AND f.path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C")
$$;
ALTER TABLE fund_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE fund_account FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_account_scope ON fund_account USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE earmark ENABLE ROW LEVEL SECURITY;
ALTER TABLE earmark FORCE ROW LEVEL SECURITY;
CREATE POLICY earmark_read ON earmark FOR SELECT USING (true);
CREATE POLICY earmark_add ON earmark FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE TABLE command_answer (
  actor_id text NOT NULL,
  command text NOT NULL,
  idempotency_key text NOT NULL,
  input_digest text NOT NULL,
  answer_id uuid NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT command_answer_key PRIMARY KEY (actor_id, command, idempotency_key)
);`;

export class Funds1760001001000 implements MigrationInterface {
  readonly name = 'Funds1760001001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
