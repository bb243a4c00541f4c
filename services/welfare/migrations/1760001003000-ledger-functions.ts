import type { MigrationInterface, QueryRunner } from 'typeorm';

// The only way to write the ledger. Refusals are raised as MT001 with the name of the refusal as message.
// enable_seqscan = off: plans are kept, and one that was made while the journal was short would read all of it for ever.

const types = `
-- What the ledger is asked to write. Parsed from JSON once; every statement then reads these arrays.
CREATE TYPE ledger_txn_asked AS (
  id uuid, fund uuid, scope text, key text, hash text, kind text, currency text, status text, earmark uuid, reverses uuid,
  reference uuid, actor text, reason text, effective timestamptz, seconds integer
);
CREATE TYPE ledger_line_asked AS (txn uuid, line smallint, account uuid, amount bigint);`;

const accounts = `
CREATE FUNCTION ledger_open_account(account json) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  asked record;
BEGIN
  SELECT * INTO asked FROM json_to_record(account)
    AS a(id uuid, fund uuid, role text, currency text, mode text, shards smallint, earmark uuid);
  IF NOT fund_in_scope(asked.fund) THEN
    RAISE EXCEPTION 'fund % is out of scope', asked.fund USING ERRCODE = 'MT101';
  END IF;
  INSERT INTO account (id, fund_id, role, currency, mode, shards, earmark_id, opened_at)
  VALUES (asked.id, asked.fund, asked.role, asked.currency, asked.mode, asked.shards, asked.earmark, clock_timestamp());
  INSERT INTO balance (account_id, shard, strict)
  SELECT asked.id, shard, asked.mode <> 'open' FROM generate_series(0, asked.shards - 1) AS shard;
END $$;
CREATE FUNCTION ledger_close_accounts(fund uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
BEGIN
  IF NOT fund_in_scope(fund) THEN
    RAISE EXCEPTION 'fund % is out of scope', fund USING ERRCODE = 'MT101';
  END IF;
  PERFORM 1 FROM balance b JOIN account a ON a.id = b.account_id WHERE a.fund_id = fund
    ORDER BY b.account_id, b.shard FOR UPDATE OF b;
  IF EXISTS (SELECT FROM balance b JOIN account a ON a.id = b.account_id WHERE a.fund_id = fund
             AND (b.pending_in <> 0 OR b.pending_out <> 0 OR (b.strict AND b.posted <> 0))) THEN
    RAISE EXCEPTION 'FundNotEmpty' USING ERRCODE = 'MT001';
  END IF;
  UPDATE account SET closed_at = clock_timestamp() WHERE fund_id = fund AND closed_at IS NULL;
END $$;`;

const posting = `
-- Writes a batch in one go: all of it or nothing. Locks first, in one order for everybody, so that recorded_at grows with
-- the history of each account. A key that is known answers with the transaction of the first time and writes nothing.
CREATE FUNCTION ledger_write(txns ledger_txn_asked[], lines ledger_line_asked[]) RETURNS TABLE (asked_id uuid, txn_id uuid, recorded_at timestamptz, is_repeat boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  moment timestamptz;
  own_shard integer := pg_backend_pid();
  scope text := nullif(current_setting('app.scope', true), '');
  known uuid[];
  reused text;
  asked_count integer;
  written integer;
  holds boolean;
  refused text;
  sweeps boolean;
BEGIN
  SELECT bool_or(x.status = 'pending') INTO holds FROM unnest(txns) AS x;
  PERFORM 1 FROM balance b
    JOIN (SELECT account, min(amount) AS least FROM unnest(lines) AS l GROUP BY account) l
      ON l.account = b.account_id
    JOIN account a ON a.id = b.account_id
    WHERE a.shards = 1 OR (a.mode = 'collecting' AND l.least < 0) OR (holds AND b.shard = 0) OR b.shard = own_shard % a.shards
    ORDER BY b.account_id, b.shard FOR UPDATE OF b;
  moment := clock_timestamp();

  SELECT array_agg(x.id) FILTER (WHERE j.id IS NOT NULL), count(*),
         min(x.key) FILTER (WHERE j.request_hash <> x.hash) INTO known, asked_count, reused
    FROM unnest(txns) AS x
    LEFT JOIN LATERAL (SELECT t.id, t.request_hash FROM journal_txn t
                        WHERE t.idem_scope = x.scope AND t.idem_key = x.key LIMIT 1) j ON true;
  IF reused IS NOT NULL THEN
    RAISE EXCEPTION 'IdempotencyKeyReused' USING ERRCODE = 'MT001', DETAIL = reused;
  END IF;
  known := coalesce(known, '{}');
  IF EXISTS (SELECT FROM (SELECT DISTINCT fund FROM unnest(txns)) x LEFT JOIN LATERAL (SELECT path FROM fund WHERE id = x.fund LIMIT 1) f ON true
             WHERE (f.path >= scope COLLATE "C" AND f.path < (scope || '~') COLLATE "C") IS NOT TRUE) THEN
    RAISE EXCEPTION 'a fund of the batch is out of scope' USING ERRCODE = 'MT101';
  END IF;

  SELECT min(CASE
      WHEN a.id IS NULL OR a.fund_id <> x.fund OR a.currency <> x.currency THEN 'AccountUnknown ' || l.account
      WHEN a.closed_at IS NOT NULL THEN 'FundClosed ' || x.fund
      WHEN l.amount < 0 AND a.earmark_id IS NOT NULL AND a.earmark_id IS DISTINCT FROM x.earmark AND x.kind NOT IN ('RELEASE', 'REVERSAL')
        THEN 'EarmarkViolated ' || a.earmark_id END),
      bool_or(l.amount < 0 AND a.mode = 'collecting' AND a.shards > 1) INTO refused, sweeps
    FROM unnest(txns) AS x
    JOIN unnest(lines) AS l ON l.txn = x.id
    LEFT JOIN LATERAL (SELECT * FROM account WHERE id = l.account LIMIT 1) a ON true
    WHERE x.id <> ALL (known);
  IF refused IS NOT NULL THEN
    RAISE EXCEPTION '%', split_part(refused, ' ', 1)
      USING ERRCODE = CASE WHEN refused LIKE 'AccountUnknown%' THEN 'MT101' ELSE 'MT001' END, DETAIL = split_part(refused, ' ', 2);
  END IF;

  -- A debit of a collecting account finds all its money in shard 0.
  IF sweeps THEN
    WITH debited AS (
      SELECT DISTINCT a.id FROM unnest(lines) AS l
        JOIN account a ON a.id = l.account WHERE l.amount < 0 AND a.mode = 'collecting' AND a.shards > 1
    ), swept AS (
      SELECT b.account_id, sum(b.posted)::bigint AS total FROM balance b JOIN debited d ON d.id = b.account_id GROUP BY b.account_id
    )
    UPDATE balance b SET posted = CASE b.shard WHEN 0 THEN s.total ELSE 0 END, version = b.version + 1
      FROM swept s WHERE b.account_id = s.account_id;
  END IF;

  WITH fresh AS (
    INSERT INTO journal_txn (id, fund_id, idem_scope, idem_key, request_hash, kind, currency, status, earmark_id,
                             reverses, reference_id, actor_id, reason, effective_at, recorded_at, expires_at)
    SELECT x.id, x.fund, x.scope, x.key, x.hash, x.kind, x.currency, x.status, x.earmark, x.reverses, x.reference,
           x.actor, x.reason, coalesce(x.effective, moment), moment, moment + make_interval(secs => x.seconds)
      FROM unnest(txns) AS x
      WHERE x.id <> ALL (known) ORDER BY x.scope, x.key
      ON CONFLICT (idem_scope, idem_key) DO NOTHING
    RETURNING id, status, effective_at, expires_at
  ), held AS (
    INSERT INTO open_reservation (txn_id, expires_at) SELECT id, expires_at FROM fresh WHERE status = 'pending'
  ), entry AS (
    INSERT INTO journal_entry (txn_id, line, account_id, amount_minor, is_pending, effective_at, recorded_at)
    SELECT f.id, l.line, l.account, l.amount, f.status = 'pending', f.effective_at, moment
      FROM unnest(lines) AS l JOIN fresh f ON f.id = l.txn
    RETURNING account_id, amount_minor, is_pending
  ), delta AS (
    SELECT e.account_id, coalesce(sum(e.amount_minor) FILTER (WHERE NOT e.is_pending), 0)::bigint AS posted,
           coalesce(sum(e.amount_minor) FILTER (WHERE e.is_pending AND e.amount_minor > 0), 0)::bigint AS pending_in,
           coalesce(-sum(e.amount_minor) FILTER (WHERE e.is_pending AND e.amount_minor < 0), 0)::bigint AS pending_out,
           min(e.amount_minor) < 0 AS is_debited, bool_or(e.is_pending) AS is_held
      FROM entry e GROUP BY e.account_id
  ), moved AS (
    UPDATE balance b SET posted = b.posted + d.posted, pending_in = b.pending_in + d.pending_in,
           pending_out = b.pending_out + d.pending_out, version = b.version + 1 -- what is held lies in shard 0
      FROM delta d JOIN account a ON a.id = d.account_id
     WHERE b.account_id = d.account_id
       AND b.shard = CASE WHEN d.is_held OR (a.mode = 'collecting' AND d.is_debited) THEN 0 ELSE own_shard % a.shards END
  )
  SELECT count(*) INTO written FROM fresh;
  IF written < asked_count - cardinality(known) THEN
    RAISE EXCEPTION 'the same key is being written at this moment' USING ERRCODE = 'serialization_failure';
  END IF;

  RETURN QUERY
  SELECT x.id, j.id, j.recorded_at, x.id = ANY (known)
    FROM unnest(txns) AS x
    CROSS JOIN LATERAL (SELECT t.id, t.recorded_at FROM journal_txn t
                         WHERE t.idem_scope = x.scope AND t.idem_key = x.key LIMIT 1) j;
END $$;
CREATE FUNCTION ledger_post(txns json, lines json) RETURNS TABLE (asked_id uuid, txn_id uuid, recorded_at timestamptz, is_repeat boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked ledger_txn_asked[];
  moves ledger_line_asked[];
BEGIN
  SELECT array_agg(ROW(x.*)::ledger_txn_asked) INTO asked FROM json_to_recordset(txns) AS x(id uuid, fund uuid, scope text, key text,
    hash text, kind text, currency text, status text, earmark uuid, reverses uuid, reference uuid, actor text, reason text,
    effective timestamptz, seconds integer);
  SELECT array_agg(ROW(l.*)::ledger_line_asked) INTO moves
    FROM json_to_recordset(lines) AS l(txn uuid, line smallint, account uuid, amount bigint);
  IF EXISTS (SELECT FROM unnest(asked) AS x WHERE x.kind = 'REVERSAL' OR x.status NOT IN ('posted', 'pending') OR x.reverses IS NOT NULL) THEN
    RAISE EXCEPTION 'reversals and resolutions have functions of their own' USING ERRCODE = 'MT101';
  END IF;
  RETURN QUERY SELECT w.asked_id, w.txn_id, w.recorded_at, w.is_repeat FROM ledger_write(asked, moves) w;
END $$;`;

const resolving = `
-- Resolves a reservation at most once: posts it (whole, or a smaller amount), voids it or lets it expire.
CREATE FUNCTION ledger_resolve(reservation uuid, resolution json) RETURNS TABLE (txn_id uuid, recorded_at timestamptz, is_repeat boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  asked record;
  held journal_txn%ROWTYPE;
  earlier journal_txn%ROWTYPE;
  expiry timestamptz;
  reserved bigint;
  moment timestamptz;
BEGIN
  SELECT * INTO asked FROM json_to_record(resolution)
    AS x(id uuid, scope text, key text, hash text, status text, amount bigint, actor text, reason text, effective timestamptz);
  SELECT * INTO held FROM journal_txn j WHERE j.id = reservation AND j.status = 'pending';
  IF NOT FOUND OR NOT fund_in_scope(held.fund_id) THEN
    RAISE EXCEPTION 'ReservationNotFound' USING ERRCODE = 'MT001';
  END IF;
  DELETE FROM open_reservation o WHERE o.txn_id = reservation RETURNING o.expires_at INTO expiry;
  SELECT * INTO earlier FROM journal_txn j WHERE j.idem_scope = asked.scope AND j.idem_key = asked.key;
  IF FOUND THEN
    IF earlier.request_hash <> asked.hash THEN
      RAISE EXCEPTION 'IdempotencyKeyReused' USING ERRCODE = 'MT001', DETAIL = asked.key;
    END IF;
    RETURN QUERY SELECT earlier.id, earlier.recorded_at, true;
    RETURN;
  END IF;
  IF expiry IS NULL THEN
    SELECT * INTO earlier FROM journal_txn j WHERE j.resolves = reservation;
    RAISE EXCEPTION '%', CASE earlier.status WHEN 'expired' THEN 'ReservationExpired' ELSE 'ReservationResolved' END
      USING ERRCODE = 'MT001', DETAIL = earlier.status;
  END IF;
  PERFORM 1 FROM balance b WHERE b.account_id IN (SELECT e.account_id FROM journal_entry e WHERE e.txn_id = reservation)
    ORDER BY b.account_id, b.shard FOR UPDATE;
  moment := clock_timestamp();
  IF (asked.status = 'expired') <> (expiry <= moment) THEN
    RAISE EXCEPTION '%', CASE asked.status WHEN 'expired' THEN 'ReservationNotExpired' ELSE 'ReservationExpired' END USING ERRCODE = 'MT001';
  END IF;
  SELECT max(e.amount_minor) INTO reserved FROM journal_entry e WHERE e.txn_id = reservation;
  IF asked.amount > reserved OR asked.amount <= 0 OR (asked.amount < reserved AND (SELECT count(*) FROM journal_entry e WHERE e.txn_id = reservation) > 2) THEN
    RAISE EXCEPTION 'AmountAboveReservation' USING ERRCODE = 'MT001', DETAIL = reserved::text;
  END IF;
  UPDATE balance b SET pending_in = b.pending_in - greatest(e.amount_minor, 0), pending_out = b.pending_out + least(e.amount_minor, 0),
         posted = b.posted + CASE asked.status WHEN 'posted' THEN sign(e.amount_minor)::bigint * coalesce(asked.amount, abs(e.amount_minor)) ELSE 0 END,
         version = b.version + 1
    FROM journal_entry e
   WHERE e.txn_id = reservation AND b.account_id = e.account_id
     AND b.shard = 0;
  INSERT INTO journal_txn (id, fund_id, idem_scope, idem_key, request_hash, kind, currency, status, earmark_id, resolves,
                           reference_id, actor_id, reason, effective_at, recorded_at)
  VALUES (asked.id, held.fund_id, asked.scope, asked.key, asked.hash, held.kind, held.currency, asked.status, held.earmark_id,
          reservation, held.reference_id, asked.actor, asked.reason, coalesce(asked.effective, moment), moment);
  IF asked.status = 'posted' THEN
    INSERT INTO journal_entry (txn_id, line, account_id, amount_minor, is_pending, effective_at, recorded_at)
    SELECT asked.id, e.line, e.account_id, sign(e.amount_minor)::bigint * coalesce(asked.amount, abs(e.amount_minor)), false,
           coalesce(asked.effective, moment), moment
      FROM journal_entry e WHERE e.txn_id = reservation;
  END IF;
  RETURN QUERY SELECT asked.id, moment, false;
END $$;
-- Ends, by the clock of the database, up to row_limit reservations that nobody resolved in time; answers with their ids.
CREATE FUNCTION ledger_expire(row_limit integer) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  late uuid;
  expired uuid[] := '{}';
BEGIN
  FOR late IN SELECT o.txn_id FROM open_reservation o WHERE o.expires_at <= clock_timestamp()
              ORDER BY o.expires_at LIMIT row_limit FOR UPDATE SKIP LOCKED
  LOOP
    PERFORM ledger_resolve(late, json_build_object('id', gen_random_uuid(), 'scope', 'expiry', 'key', late, 'hash', late,
      'status', 'expired', 'actor', 'ledger', 'reason', 'not posted in time'));
    expired := expired || late;
  END LOOP;
  RETURN expired;
END $$;
-- Takes a posted transaction back by a new one with opposite lines; once, and never a reversal itself.
CREATE FUNCTION ledger_reverse(original uuid, reversal json) RETURNS TABLE (txn_id uuid, recorded_at timestamptz, is_repeat boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  asked record;
  found_txn journal_txn%ROWTYPE;
BEGIN
  SELECT * INTO asked FROM json_to_record(reversal)
    AS x(id uuid, scope text, key text, hash text, actor text, reason text, effective timestamptz);
  SELECT * INTO found_txn FROM journal_txn j WHERE j.id = original;
  IF NOT FOUND OR NOT fund_in_scope(found_txn.fund_id) THEN
    RAISE EXCEPTION 'TransactionNotFound' USING ERRCODE = 'MT001';
  END IF;
  IF found_txn.status <> 'posted' OR found_txn.reverses IS NOT NULL THEN
    RAISE EXCEPTION 'NotReversible' USING ERRCODE = 'MT001', DETAIL = found_txn.status;
  END IF;
  -- Two reversals of one transaction meet at its accounts; the later one then sees the earlier.
  PERFORM 1 FROM balance b WHERE b.account_id IN (SELECT e.account_id FROM journal_entry e WHERE e.txn_id = original)
    ORDER BY b.account_id, b.shard FOR UPDATE;
  IF EXISTS (SELECT FROM journal_txn j WHERE j.reverses = original AND (j.idem_scope, j.idem_key) <> (asked.scope, asked.key)) THEN
    RAISE EXCEPTION 'AlreadyReversed' USING ERRCODE = 'MT001';
  END IF;
  RETURN QUERY SELECT w.txn_id, w.recorded_at, w.is_repeat FROM ledger_write(
    ARRAY[ROW(asked.id, found_txn.fund_id, asked.scope, asked.key, asked.hash, 'REVERSAL', found_txn.currency, 'posted',
      found_txn.earmark_id, original, found_txn.reference_id, asked.actor, asked.reason, asked.effective, NULL)::ledger_txn_asked],
    (SELECT array_agg(ROW(asked.id, e.line, e.account_id, -e.amount_minor)::ledger_line_asked)
       FROM journal_entry e WHERE e.txn_id = original)) w;
END $$;`;

const rights = `
DO $$
DECLARE
  application text := current_database() || '_application';
  callable text;
BEGIN
  FOREACH callable IN ARRAY ARRAY['ledger_open_account(json)', 'ledger_close_accounts(uuid)', 'ledger_post(json, json)',
    'ledger_resolve(uuid, json)', 'ledger_expire(integer)', 'ledger_reverse(uuid, json)', 'ledger_write(ledger_txn_asked[], ledger_line_asked[])'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', callable);
    IF callable <> 'ledger_write(ledger_txn_asked[], ledger_line_asked[])' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', callable, application);
    END IF;
  END LOOP;
END $$;`;

export class LedgerFunctions1760001003000 implements MigrationInterface {
  readonly name = 'LedgerFunctions1760001003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [types, accounts, posting, resolving, rights]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
