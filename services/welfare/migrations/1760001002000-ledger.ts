import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE currency (
  code text NOT NULL,
  exponent smallint NOT NULL CHECK (exponent >= 0),
  CONSTRAINT currency_key PRIMARY KEY (code)
);
INSERT INTO currency VALUES ('VND', 0);
CREATE TABLE account (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  role text NOT NULL,
  currency text NOT NULL REFERENCES currency (code),
  mode text NOT NULL,
  shards smallint NOT NULL,
  earmark_id uuid REFERENCES earmark (id),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT account_key PRIMARY KEY (id),
  CONSTRAINT account_once UNIQUE NULLS NOT DISTINCT (fund_id, role, currency, earmark_id),
  CONSTRAINT account_role_known CHECK (role IN ('PURSE', 'OPENING', 'INCOME', 'SPENDING', 'ADMINISTRATION', 'TRANSFER_IN', 'TRANSFER_OUT')),
  CONSTRAINT account_mode_known CHECK (mode IN ('strict', 'collecting', 'open')),
  CONSTRAINT account_shards_of_mode CHECK (shards BETWEEN 1 AND 16 AND (mode <> 'strict' OR shards = 1))
);
COMMENT ON COLUMN account.mode IS 'strict: never below zero. collecting: the same, in shards that credits meet one at a time and a debit locks together. open: the other side of money that comes or goes; no limit.';
CREATE TABLE balance (
  account_id uuid NOT NULL REFERENCES account (id),
  shard smallint NOT NULL,
  strict boolean NOT NULL,
  posted bigint NOT NULL DEFAULT 0,
  pending_in bigint NOT NULL DEFAULT 0 CHECK (pending_in >= 0),
  pending_out bigint NOT NULL DEFAULT 0 CHECK (pending_out >= 0),
  version bigint NOT NULL DEFAULT 0,
  CONSTRAINT balance_key PRIMARY KEY (account_id, shard),
  CONSTRAINT balance_not_negative CHECK (NOT strict OR posted - pending_out >= 0)
) WITH (fillfactor = 50);
CREATE TABLE journal_txn (
  id uuid NOT NULL,
  pos bigint GENERATED ALWAYS AS IDENTITY,
  fund_id uuid NOT NULL,
  idem_scope text COLLATE "C" NOT NULL,
  idem_key text COLLATE "C" NOT NULL,
  request_hash text NOT NULL,
  kind text NOT NULL,
  currency text NOT NULL,
  status text NOT NULL,
  earmark_id uuid,
  resolves uuid,
  reverses uuid,
  reference_id uuid,
  actor_id text NOT NULL,
  reason text,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  expires_at timestamptz,
  CONSTRAINT journal_txn_key PRIMARY KEY (id),
  CONSTRAINT journal_txn_once UNIQUE (idem_scope, idem_key),
  CONSTRAINT journal_txn_kind_known CHECK (kind IN ('OPENING', 'INCOME', 'SPENDING', 'ADMINISTRATION', 'TRANSFER_IN', 'TRANSFER_OUT', 'EARMARK', 'RELEASE', 'REVERSAL')),
  CONSTRAINT journal_txn_status_known CHECK (status IN ('posted', 'pending', 'voided', 'expired')),
  CONSTRAINT journal_txn_ends CHECK (status NOT IN ('voided', 'expired') OR resolves IS NOT NULL),
  CONSTRAINT journal_txn_expiry CHECK ((status = 'pending') = (expires_at IS NOT NULL)),
  CONSTRAINT journal_txn_reasoned CHECK (reason IS NOT NULL OR (reverses IS NULL AND kind <> 'RELEASE' AND status <> 'voided'))
);
COMMENT ON TABLE journal_txn IS 'Every transaction of the ledger, never changed. A reservation (pending) is resolved by a later row that names it.';
COMMENT ON COLUMN journal_txn.pos IS 'Order of writing; has gaps, and commits may become visible out of order.';
CREATE UNIQUE INDEX journal_txn_resolved_once ON journal_txn (resolves) WHERE resolves IS NOT NULL;
CREATE UNIQUE INDEX journal_txn_reversed_once ON journal_txn (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX journal_txn_fund ON journal_txn (fund_id, pos);
CREATE TABLE journal_entry (
  txn_id uuid NOT NULL,
  line smallint NOT NULL CHECK (line > 0),
  account_id uuid NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
  is_pending boolean NOT NULL,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT journal_entry_key PRIMARY KEY (txn_id, line)
);
COMMENT ON COLUMN journal_entry.amount_minor IS 'Above zero: the account has more. Below zero: less. The lines of a transaction add up to zero.';
CREATE INDEX journal_entry_account ON journal_entry (account_id, effective_at) INCLUDE (amount_minor, recorded_at) WHERE NOT is_pending;
CREATE TABLE open_reservation (
  txn_id uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT open_reservation_key PRIMARY KEY (txn_id)
);
CREATE INDEX open_reservation_expiry ON open_reservation (expires_at);
CREATE TABLE chart_account (
  chart text NOT NULL,
  fund_kind text NOT NULL,
  role text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  valid_from date NOT NULL,
  source text NOT NULL,
  is_verified boolean NOT NULL,
  CONSTRAINT chart_account_key PRIMARY KEY (chart, fund_kind, role)
);
COMMENT ON TABLE chart_account IS 'Chart of accounts: which code of an accounting program an account of the ledger maps to. A new chart is new rows.';
INSERT INTO chart_account
SELECT 'TT41_2022', kind, role, code, name, date '2022-09-01', 'Thông tư 41/2022/TT-BTC; codes from memory, to be confirmed by an accountant', false
FROM (VALUES ('POOR_SUPPORT'), ('RELIEF'), ('SOCIAL_SECURITY'), ('OTHER')) AS kinds (kind)
CROSS JOIN (VALUES
  ('PURSE', '112', 'Tiền gửi ngân hàng, kho bạc'),
  ('OPENING', '421', 'Số dư đầu kỳ chuyển sang'),
  ('INCOME', '511', 'Thu vận động, tài trợ'),
  ('SPENDING', '611', 'Chi hỗ trợ'),
  ('ADMINISTRATION', '642', 'Chi quản lý'),
  ('TRANSFER_IN', '3361', 'Nhận từ quỹ cấp khác'),
  ('TRANSFER_OUT', '1361', 'Chuyển cho quỹ cấp khác')
) AS roles (role, code, name);`;

const walls = `
CREATE FUNCTION refuse_unbalanced_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  txn uuid;
BEGIN
  SELECT txn_id INTO txn FROM added GROUP BY txn_id HAVING sum(amount_minor) <> 0 LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the lines of % do not add up to zero', txn USING ERRCODE = 'MT100';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER journal_entry_balanced AFTER INSERT ON journal_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_unbalanced_lines();
CREATE FUNCTION refuse_unbalanced_txn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  lines bigint;
  total numeric;
BEGIN
  SELECT count(*), coalesce(sum(amount_minor), 0) INTO lines, total FROM public.journal_entry WHERE txn_id = NEW.id;
  IF total <> 0 OR (CASE WHEN NEW.status IN ('posted', 'pending') THEN lines < 2 ELSE lines <> 0 END) THEN
    RAISE EXCEPTION 'transaction % has % lines that add up to %', NEW.id, lines, total USING ERRCODE = 'MT100';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER journal_txn_balanced AFTER INSERT ON journal_txn DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_txn();
CREATE TRIGGER journal_txn_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_txn
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER journal_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
-- Amounts are public; who wrote what and why is for the subtree of the fund.
ALTER TABLE journal_txn ENABLE ROW LEVEL SECURITY;
CREATE POLICY journal_txn_scope ON journal_txn FOR SELECT USING (fund_in_scope(fund_id));
DO $$
BEGIN
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON TABLE currency, account, balance, journal_txn, journal_entry, open_reservation, chart_account FROM %I', current_database() || '_application');
END $$;`;

export class Ledger1760001002000 implements MigrationInterface {
  readonly name = 'Ledger1760001002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, walls]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
