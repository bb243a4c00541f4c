import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE distribution (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  unit_id uuid NOT NULL,
  allocation_id uuid,
  allocation_line smallint,
  field text NOT NULL,
  title text NOT NULL,
  form text NOT NULL,
  cash_total bigint NOT NULL CHECK (cash_total >= 0),
  row_count integer NOT NULL CHECK (row_count > 0),
  state text NOT NULL,
  prepared_by text NOT NULL,
  prepared_at timestamptz NOT NULL,
  payment_id uuid REFERENCES payment (id),
  minutes_no text,
  witness_count smallint,
  witnesses_sealed bytea,
  witnesses_commitment bytea,
  delivered_on date,
  delivered_by text,
  delivered_at timestamptz,
  cancelled_at timestamptz,
  reason text,
  CONSTRAINT distribution_key PRIMARY KEY (id),
  CONSTRAINT distribution_line FOREIGN KEY (allocation_id, allocation_line) REFERENCES allocation_line (allocation_id, line) MATCH FULL,
  CONSTRAINT distribution_payment_once UNIQUE (payment_id),
  CONSTRAINT distribution_form_known CHECK (form IN ('CASH', 'GOODS', 'MIXED')),
  CONSTRAINT distribution_cash_of_form CHECK ((form = 'GOODS') = (cash_total = 0)),
  CONSTRAINT distribution_state_known CHECK (state IN ('PREPARED', 'DELIVERED', 'CANCELLED')),
  CONSTRAINT distribution_delivered_whole CHECK ((state = 'DELIVERED') = (delivered_on IS NOT NULL)
    AND (state <> 'DELIVERED' OR (minutes_no IS NOT NULL AND witness_count >= 2 AND witnesses_commitment IS NOT NULL))),
  CONSTRAINT distribution_cash_is_paid CHECK (state <> 'DELIVERED' OR cash_total = 0 OR (payment_id IS NULL) <> (allocation_id IS NULL)),
  CONSTRAINT distribution_cancelled_with_reason CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL AND reason IS NOT NULL))
);
COMMENT ON TABLE distribution IS 'A hand-over of money or goods to people: one list, minutes, witnesses. Public, with masked names, once it is delivered.';
CREATE INDEX distribution_fund ON distribution (fund_id, id);
CREATE INDEX distribution_allocation ON distribution (allocation_id, allocation_line) WHERE allocation_id IS NOT NULL;
CREATE TABLE distribution_row (
  distribution_id uuid NOT NULL REFERENCES distribution (id),
  row_no integer NOT NULL CHECK (row_no > 0),
  masked_name text,
  commitment bytea NOT NULL,
  household_id uuid,
  commune text NOT NULL,
  content text NOT NULL,
  household_class text,
  source text NOT NULL,
  amount bigint CHECK (amount > 0),
  goods text,
  erased_at timestamptz,
  CONSTRAINT distribution_row_key PRIMARY KEY (distribution_id, row_no),
  CONSTRAINT distribution_row_gives CHECK (amount IS NOT NULL OR goods IS NOT NULL),
  CONSTRAINT distribution_row_erased CHECK ((erased_at IS NULL) = (masked_name IS NOT NULL))
);
COMMENT ON COLUMN distribution_row.commitment IS 'SHA-256 of a salt and who it is; the salt lies sealed beside the name and goes with it.';
CREATE TABLE distribution_person (
  distribution_id uuid NOT NULL,
  row_no integer NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT distribution_person_key PRIMARY KEY (distribution_id, row_no),
  CONSTRAINT distribution_person_row FOREIGN KEY (distribution_id, row_no) REFERENCES distribution_row (distribution_id, row_no)
);
CREATE TABLE distribution_proof (
  distribution_id uuid NOT NULL REFERENCES distribution (id),
  place smallint NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT distribution_proof_key PRIMARY KEY (distribution_id, place)
);
ALTER TABLE distribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE distribution FORCE ROW LEVEL SECURITY;
CREATE POLICY distribution_read ON distribution FOR SELECT USING (state = 'DELIVERED' OR fund_in_scope(fund_id));
CREATE POLICY distribution_add ON distribution FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY distribution_change ON distribution FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE distribution_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE distribution_row FORCE ROW LEVEL SECURITY;
CREATE POLICY distribution_row_read ON distribution_row FOR SELECT USING (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id));
CREATE POLICY distribution_row_add ON distribution_row FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id AND fund_in_scope(d.fund_id)));
CREATE POLICY distribution_row_change ON distribution_row FOR UPDATE
  USING (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id AND fund_in_scope(d.fund_id)));
ALTER TABLE distribution_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE distribution_person FORCE ROW LEVEL SECURITY;
CREATE POLICY distribution_person_scope ON distribution_person
  USING (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id AND fund_in_scope(d.fund_id)))
  WITH CHECK (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id AND fund_in_scope(d.fund_id)));
ALTER TABLE distribution_proof ENABLE ROW LEVEL SECURITY;
ALTER TABLE distribution_proof FORCE ROW LEVEL SECURITY;
CREATE POLICY distribution_proof_read ON distribution_proof FOR SELECT USING (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id));
CREATE POLICY distribution_proof_add ON distribution_proof FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM distribution d WHERE d.id = distribution_id AND fund_in_scope(d.fund_id)));
CREATE FUNCTION refuse_changed_distribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.fund_id, NEW.unit_id, NEW.allocation_id, NEW.allocation_line, NEW.field, NEW.title, NEW.form, NEW.cash_total, NEW.row_count, NEW.prepared_by, NEW.prepared_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.unit_id, OLD.allocation_id, OLD.allocation_line, OLD.field, OLD.title, OLD.form, OLD.cash_total, OLD.row_count, OLD.prepared_by, OLD.prepared_at)
     OR (OLD.state <> 'PREPARED' AND (NEW.state, NEW.payment_id, NEW.minutes_no, NEW.witness_count, NEW.witnesses_commitment, NEW.delivered_on, NEW.delivered_by)
     IS DISTINCT FROM (OLD.state, OLD.payment_id, OLD.minutes_no, OLD.witness_count, OLD.witnesses_commitment, OLD.delivered_on, OLD.delivered_by)) THEN
    RAISE EXCEPTION 'a distribution is delivered or cancelled once and keeps its list' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER distribution_goes_on BEFORE UPDATE ON distribution FOR EACH ROW EXECUTE FUNCTION refuse_changed_distribution();
CREATE FUNCTION refuse_changed_distribution_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.erased_at IS NULL OR OLD.erased_at IS NOT NULL
     OR (NEW.distribution_id, NEW.row_no, NEW.commitment, NEW.commune, NEW.content, NEW.source, NEW.amount, NEW.goods)
     IS DISTINCT FROM (OLD.distribution_id, OLD.row_no, OLD.commitment, OLD.commune, OLD.content, OLD.source, OLD.amount, OLD.goods) THEN
    RAISE EXCEPTION 'a row of a distribution forgets who it names and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER distribution_row_forgets BEFORE UPDATE ON distribution_row FOR EACH ROW EXECUTE FUNCTION refuse_changed_distribution_row();
CREATE TRIGGER distribution_kept BEFORE DELETE OR TRUNCATE ON distribution
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER distribution_row_kept BEFORE DELETE OR TRUNCATE ON distribution_row
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER distribution_proof_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON distribution_proof
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Distributions1760004005000 implements MigrationInterface {
  readonly name = 'Distributions1760004005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
