import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE fund_copy (
  fund_id uuid CONSTRAINT fund_copy_pk PRIMARY KEY,
  unit_id uuid NOT NULL
);
COMMENT ON TABLE fund_copy IS 'Funds of welfare and the units that keep them, from its events.';
CREATE TABLE appeal_copy (
  appeal_id uuid CONSTRAINT appeal_copy_pk PRIMARY KEY,
  fund_id uuid NOT NULL,
  earmark_id uuid
);
COMMENT ON TABLE appeal_copy IS 'Appeals of welfare with the earmark of their money, from its events.';
CREATE TABLE fund_month (
  fund_id uuid NOT NULL,
  measure text NOT NULL,
  earmark_id uuid,
  month date NOT NULL,
  amount numeric(24) NOT NULL,
  is_counted boolean NOT NULL DEFAULT false,
  CONSTRAINT fund_month_once UNIQUE NULLS NOT DISTINCT (fund_id, measure, month, earmark_id),
  CONSTRAINT fund_month_measure_known CHECK (measure IN ('RECEIVED', 'DISBURSED')),
  CONSTRAINT fund_month_first_day CHECK (extract(day FROM month) = 1)
);
COMMENT ON TABLE fund_month IS 'What the ledger of a fund received and disbursed in a month, added up from its events; below 0 only until an event that was held up is replayed.';
COMMENT ON COLUMN fund_month.is_counted IS 'Whether the record of progress says it.';
CREATE INDEX fund_month_changed ON fund_month (month) WHERE NOT is_counted;

CREATE TABLE ledger_indicator (
  id uuid CONSTRAINT ledger_indicator_pk PRIMARY KEY,
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  fund_id uuid NOT NULL,
  appeal_id uuid,
  earmark_id uuid,
  measure text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  attached_at timestamptz NOT NULL,
  released_at timestamptz,
  CONSTRAINT ledger_indicator_measure_known CHECK (measure IN ('RECEIVED', 'DISBURSED')),
  CONSTRAINT ledger_indicator_appeal CHECK ((appeal_id IS NULL) = (earmark_id IS NULL)),
  CONSTRAINT ledger_indicator_days CHECK (released_at IS NULL OR released_at >= attached_at)
);
COMMENT ON TABLE ledger_indicator IS 'Which measure of which fund, or of which of its appeals, is counted as progress of the unit that keeps the fund. Released, never changed or deleted.';
CREATE UNIQUE INDEX ledger_indicator_once ON ledger_indicator (indicator_id, unit_id) WHERE released_at IS NULL;
CREATE INDEX ledger_indicator_fund ON ledger_indicator (fund_id, measure) WHERE released_at IS NULL;
CREATE INDEX ledger_indicator_unit ON ledger_indicator (unit_id, id);
CREATE FUNCTION ledger_indicator_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.released_at IS NULL
     AND (to_jsonb(NEW) - 'released_at' - 'path') = (to_jsonb(OLD) - 'released_at' - 'path') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what is counted from a ledger is released and attached anew' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER ledger_indicator_kept BEFORE UPDATE OR DELETE ON ledger_indicator FOR EACH ROW EXECUTE FUNCTION ledger_indicator_keep();
ALTER TABLE ledger_indicator ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_indicator FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_indicator_read ON ledger_indicator FOR SELECT USING (true);
CREATE POLICY ledger_indicator_add ON ledger_indicator FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY ledger_indicator_change ON ledger_indicator FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));`;

export class LedgerIndicators1765300000000 implements MigrationInterface {
  readonly name = 'LedgerIndicators1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
