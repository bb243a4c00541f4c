import type { MigrationInterface, QueryRunner } from 'typeorm';

const donors = `
CREATE TABLE donor (
  id uuid NOT NULL,
  kind text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  display_policy text NOT NULL,
  public_name text,
  name_sealed bytea,
  name_digest bytea,
  contact_sealed bytea,
  registered_by text NOT NULL,
  registered_at timestamptz NOT NULL,
  erased_at timestamptz,
  erasure_reason text,
  CONSTRAINT donor_key PRIMARY KEY (id),
  CONSTRAINT donor_kind_known CHECK (kind IN ('PERSON', 'ORGANISATION', 'GROUP', 'ANONYMOUS')),
  CONSTRAINT donor_display_known CHECK (display_policy IN ('NAME', 'MASKED', 'HIDDEN')),
  CONSTRAINT donor_hidden CHECK (display_policy <> 'HIDDEN' OR public_name IS NULL),
  CONSTRAINT donor_anonymous CHECK (kind <> 'ANONYMOUS' OR (name_sealed IS NULL AND display_policy = 'HIDDEN')),
  CONSTRAINT donor_erased_whole CHECK (erased_at IS NULL OR (name_sealed IS NULL AND name_digest IS NULL AND contact_sealed IS NULL AND public_name IS NULL AND erasure_reason IS NOT NULL))
);
COMMENT ON COLUMN donor.name_digest IS 'Blind index of the name without tones: equal names are found, nobody without the key guesses them.';
CREATE INDEX donor_path ON donor (path, id);
CREATE INDEX donor_name ON donor (name_digest) WHERE name_digest IS NOT NULL;
ALTER TABLE donor ENABLE ROW LEVEL SECURITY;
ALTER TABLE donor FORCE ROW LEVEL SECURITY;
-- Everybody may follow a donor's id to what the donor lets the public see; names and contacts lie sealed.
CREATE POLICY donor_read ON donor FOR SELECT USING (true);
CREATE POLICY donor_add ON donor FOR INSERT WITH CHECK (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C");
CREATE POLICY donor_change ON donor FOR UPDATE
  USING (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C")
  WITH CHECK (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C");
CREATE FUNCTION refuse_unerasing_donor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erased_at IS NOT NULL THEN
    RAISE EXCEPTION 'an erased donor stays erased' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER donor_stays_erased BEFORE UPDATE ON donor FOR EACH ROW EXECUTE FUNCTION refuse_unerasing_donor();
CREATE TRIGGER donor_kept BEFORE DELETE OR TRUNCATE ON donor
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

const pledges = `
CREATE TABLE pledge (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  appeal_id uuid REFERENCES appeal (id),
  donor_id uuid NOT NULL REFERENCES donor (id),
  amount bigint CHECK (amount > 0),
  goods text,
  pledged_on date NOT NULL,
  due_on date,
  reference_code text NOT NULL,
  fulfilled bigint NOT NULL DEFAULT 0 CHECK (fulfilled >= 0),
  state text NOT NULL,
  reason text,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT pledge_key PRIMARY KEY (id),
  CONSTRAINT pledge_code_once UNIQUE (reference_code),
  CONSTRAINT pledge_of_something CHECK ((amount IS NULL) <> (goods IS NULL)),
  CONSTRAINT pledge_fulfilled CHECK ((state = 'FULFILLED') = (amount IS NOT NULL AND fulfilled >= amount)),
  CONSTRAINT pledge_days CHECK (due_on >= pledged_on),
  CONSTRAINT pledge_state_known CHECK (state IN ('REGISTERED', 'PARTLY_FULFILLED', 'FULFILLED', 'LAPSED', 'WITHDRAWN', 'DIVERTED_DIRECT')),
  CONSTRAINT pledge_reasoned CHECK (state NOT IN ('WITHDRAWN', 'DIVERTED_DIRECT') OR reason IS NOT NULL)
);
CREATE INDEX pledge_fund ON pledge (fund_id, id);
CREATE INDEX pledge_appeal ON pledge (appeal_id, id) WHERE appeal_id IS NOT NULL;
CREATE INDEX pledge_donor ON pledge (donor_id);
CREATE INDEX pledge_due ON pledge (due_on) WHERE state IN ('REGISTERED', 'PARTLY_FULFILLED');
ALTER TABLE pledge ENABLE ROW LEVEL SECURITY;
ALTER TABLE pledge FORCE ROW LEVEL SECURITY;
-- Pledges are made in public; whose they are, the donor's display policy says.
CREATE POLICY pledge_read ON pledge FOR SELECT USING (true);
CREATE POLICY pledge_add ON pledge FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY pledge_change ON pledge FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
CREATE FUNCTION refuse_changed_pledge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.fund_id, NEW.appeal_id, NEW.donor_id, NEW.amount, NEW.goods, NEW.pledged_on, NEW.reference_code)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.appeal_id, OLD.donor_id, OLD.amount, OLD.goods, OLD.pledged_on, OLD.reference_code) THEN
    RAISE EXCEPTION 'a pledge changes in its state alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pledge_keeps_its_word BEFORE UPDATE ON pledge FOR EACH ROW EXECUTE FUNCTION refuse_changed_pledge();
CREATE TRIGGER pledge_kept BEFORE DELETE OR TRUNCATE ON pledge
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

const contributions = `
CREATE TABLE contribution_batch (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  rows integer NOT NULL CHECK (rows > 0),
  refusals jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT contribution_batch_key PRIMARY KEY (id)
);
CREATE TABLE contribution (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  appeal_id uuid REFERENCES appeal (id),
  donor_id uuid REFERENCES donor (id),
  pledge_id uuid REFERENCES pledge (id),
  batch_id uuid REFERENCES contribution_batch (id),
  channel text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL REFERENCES currency (code),
  received_at timestamptz NOT NULL,
  earmark_id uuid REFERENCES earmark (id),
  is_anonymous boolean NOT NULL,
  is_late boolean NOT NULL,
  late_decision text,
  state text NOT NULL,
  confirmed_through text,
  receipt_year integer,
  receipt_no integer,
  posting_id uuid,
  reversal_id uuid,
  reason text,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  confirmed_by text,
  confirmed_at timestamptz,
  reversed_by text,
  reversed_at timestamptz,
  CONSTRAINT contribution_key PRIMARY KEY (id),
  CONSTRAINT contribution_channel_known CHECK (channel IN ('BANK', 'CASH', 'VIETQR', 'VNEID', 'WALLET', 'TREASURY')),
  CONSTRAINT contribution_state_known CHECK (state IN ('RECORDED', 'CONFIRMED', 'REVERSED')),
  CONSTRAINT contribution_confirmed_known CHECK (confirmed_through IN ('RECEIPT', 'MATCH', 'DECISION')),
  CONSTRAINT contribution_confirmed_whole CHECK (state <> 'CONFIRMED' OR (posting_id IS NOT NULL AND confirmed_through IS NOT NULL AND confirmed_at IS NOT NULL)),
  CONSTRAINT contribution_reversed_whole CHECK ((state = 'REVERSED') = (reversed_at IS NOT NULL) AND (state <> 'REVERSED' OR (reason IS NOT NULL AND (posting_id IS NULL) = (reversal_id IS NULL)))),
  CONSTRAINT contribution_late_decided CHECK (late_decision IS NULL OR (late_decision IN ('RETURN', 'MOVE_TO_GENERAL') AND is_late)),
  CONSTRAINT contribution_late_held CHECK (NOT is_late OR (appeal_id IS NOT NULL AND earmark_id IS NULL AND (state <> 'CONFIRMED' OR late_decision = 'MOVE_TO_GENERAL'))),
  CONSTRAINT contribution_receipt_whole CHECK ((receipt_year IS NULL) = (receipt_no IS NULL)),
  CONSTRAINT contribution_receipt_once UNIQUE (fund_id, receipt_year, receipt_no),
  CONSTRAINT contribution_posting_once UNIQUE (posting_id)
);
COMMENT ON COLUMN contribution.is_late IS 'Received after the reception of its appeal: held outside the ledger until a decision (WEL-4).';
CREATE INDEX contribution_fund ON contribution (fund_id, id);
CREATE INDEX contribution_appeal ON contribution (appeal_id, id) WHERE appeal_id IS NOT NULL;
CREATE INDEX contribution_pledge ON contribution (pledge_id) WHERE pledge_id IS NOT NULL;
CREATE INDEX contribution_donor ON contribution (donor_id) INCLUDE (amount) WHERE donor_id IS NOT NULL AND state = 'CONFIRMED';
CREATE INDEX contribution_batch_of ON contribution (batch_id, id) WHERE batch_id IS NOT NULL;
CREATE INDEX contribution_waiting ON contribution (fund_id, amount, received_at) WHERE state = 'RECORDED' AND NOT is_late;
CREATE INDEX contribution_late ON contribution (fund_id, id) WHERE is_late AND late_decision IS NULL AND state = 'RECORDED';
CREATE TABLE receipt_counter (
  fund_id uuid NOT NULL REFERENCES fund (id),
  year integer NOT NULL,
  last_no integer NOT NULL,
  CONSTRAINT receipt_counter_key PRIMARY KEY (fund_id, year)
);
ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_scope ON contribution USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE contribution_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution_batch FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_batch_scope ON contribution_batch USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE receipt_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_counter FORCE ROW LEVEL SECURITY;
CREATE POLICY receipt_counter_scope ON receipt_counter USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
CREATE FUNCTION refuse_changed_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'REVERSED' OR (OLD.state = 'CONFIRMED' AND NEW.state <> 'REVERSED')
     OR (NEW.id, NEW.fund_id, NEW.appeal_id, NEW.amount, NEW.channel, NEW.received_at, NEW.is_anonymous, NEW.is_late, NEW.recorded_by)
        IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.appeal_id, OLD.amount, OLD.channel, OLD.received_at, OLD.is_anonymous, OLD.is_late, OLD.recorded_by)
     OR (OLD.state = 'CONFIRMED' AND (NEW.donor_id, NEW.pledge_id, NEW.earmark_id, NEW.posting_id, NEW.receipt_year, NEW.receipt_no, NEW.confirmed_at)
        IS DISTINCT FROM (OLD.donor_id, OLD.pledge_id, OLD.earmark_id, OLD.posting_id, OLD.receipt_year, OLD.receipt_no, OLD.confirmed_at)) THEN
    RAISE EXCEPTION 'a confirmed contribution is not edited, only reversed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_final BEFORE UPDATE ON contribution FOR EACH ROW EXECUTE FUNCTION refuse_changed_contribution();
CREATE TRIGGER contribution_kept BEFORE DELETE OR TRUNCATE ON contribution
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER contribution_batch_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON contribution_batch
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
-- Who holds a receipt may see that it stands; who it was stays out of it. The one question that steps over the scope.
CREATE FUNCTION find_receipt(fund uuid, year integer, no integer, wanted bigint)
  RETURNS TABLE (appeal_id uuid, amount bigint, received_at timestamptz, state text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  scope_before text := current_setting('app.scope', true);
BEGIN
  PERFORM set_config('app.scope', '/', true);
  RETURN QUERY SELECT c.appeal_id, c.amount, c.received_at, c.state FROM public.contribution c
    WHERE c.fund_id = fund AND c.receipt_year = year AND c.receipt_no = no AND c.amount = wanted;
  PERFORM set_config('app.scope', coalesce(scope_before, ''), true);
END $$;`;

export class Giving1760003001000 implements MigrationInterface {
  readonly name = 'Giving1760003001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [donors, pledges, contributions]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
