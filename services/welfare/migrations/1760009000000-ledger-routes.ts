import type { MigrationInterface, QueryRunner } from 'typeorm';

const posting = `
-- What a batch does to the accounts of its funds: transfers of one kind between the same two accounts are one route.
CREATE TYPE ledger_route AS (fund uuid, target uuid, source uuid, earmark uuid, kind text, total bigint);
-- Posts many simple transfers, each from one account of its fund to another: all of them or none. Every check is made once a route.
-- unnest() stands in the select list, where it streams; in FROM each array is written into a store of its own first. Plans do not
-- depend on the arrays, so they are made once a connection. A key that is known already sends the whole batch to ledger_write, which
-- answers for each; otherwise one row without ids is the moment of all of them.
CREATE OR REPLACE FUNCTION ledger_post_many(ids uuid[], funds uuid[], scopes text[], keys text[], hashes text[], kinds text[], earmarks uuid[],
  reference_ids uuid[], actors text[], reasons text[], effectives timestamptz[], targets uuid[], sources uuid[], amounts bigint[])
RETURNS TABLE (asked_id uuid, txn_id uuid, recorded_at timestamptz, is_repeat boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off
  SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  moment timestamptz;
  own_shard integer := pg_backend_pid();
  own_scope text := nullif(current_setting('app.scope', true), '');
  is_outside boolean;
  refused text;
  sweeps boolean;
  routes ledger_route[];
BEGIN
  IF 'REVERSAL' = ANY (kinds) OR 0 >= ANY (amounts) THEN
    RAISE EXCEPTION 'a transfer moves an amount above zero; reversals have a function of their own' USING ERRCODE = 'MT101';
  END IF;
  SELECT array_agg(ROW(fund, target, source, earmark, kind, total)::ledger_route) INTO routes FROM (
    SELECT fund, target, source, earmark, kind, sum(amount)::bigint AS total
      FROM (SELECT unnest(funds) AS fund, unnest(targets) AS target, unnest(sources) AS source, unnest(earmarks) AS earmark,
                   unnest(kinds) AS kind, unnest(amounts) AS amount) x
     GROUP BY fund, target, source, earmark, kind) g;
  -- Locks first, in one order for everybody, so that recorded_at grows with the history of each account.
  PERFORM 1 FROM (SELECT account, bool_or(is_debit) AS is_debited
                    FROM (SELECT target AS account, false AS is_debit FROM unnest(routes) UNION ALL SELECT source, true FROM unnest(routes)) m
                   GROUP BY account) l
    JOIN account a ON a.id = l.account
    JOIN balance b ON b.account_id = a.id
    WHERE a.shards = 1 OR (a.mode = 'collecting' AND l.is_debited) OR b.shard = own_shard % a.shards
    ORDER BY b.account_id, b.shard FOR UPDATE OF b;
  moment := clock_timestamp();

  SELECT EXISTS (SELECT FROM (SELECT DISTINCT fund FROM unnest(routes)) x
                   LEFT JOIN LATERAL (SELECT path FROM fund f WHERE f.id = x.fund LIMIT 1) f ON true
                  WHERE (f.path >= own_scope COLLATE "C" AND f.path < (own_scope || '~') COLLATE "C") IS NOT TRUE)
    INTO is_outside;
  SELECT min(CASE
      WHEN a.id IS NULL OR a.fund_id <> m.fund OR a.currency <> 'VND' THEN 'AccountUnknown ' || m.account
      WHEN a.closed_at IS NOT NULL THEN 'FundClosed ' || m.fund
      WHEN m.is_debit AND a.earmark_id IS NOT NULL AND a.earmark_id IS DISTINCT FROM m.earmark AND NOT m.is_release
        THEN 'EarmarkViolated ' || a.earmark_id END),
      bool_or(m.is_debit AND a.mode = 'collecting' AND a.shards > 1) INTO refused, sweeps
    FROM (SELECT fund, target AS account, false AS is_debit, NULL::uuid AS earmark, false AS is_release FROM unnest(routes)
          UNION ALL
          SELECT fund, source, true, earmark, kind = 'RELEASE' FROM unnest(routes)) m
    LEFT JOIN LATERAL (SELECT * FROM account WHERE id = m.account LIMIT 1) a ON true;
  IF is_outside OR refused IS NOT NULL THEN
    -- What was done before stays done, whatever became of the fund: a known key is answered first.
    IF NOT EXISTS (SELECT FROM (SELECT unnest(scopes) AS scope, unnest(keys) AS key) k
                     JOIN journal_txn t ON t.idem_scope = k.scope AND t.idem_key = k.key) THEN
      IF is_outside THEN
        RAISE EXCEPTION 'a fund of the batch is out of scope' USING ERRCODE = 'MT101';
      END IF;
      RAISE EXCEPTION '%', split_part(refused, ' ', 1)
        USING ERRCODE = CASE WHEN refused LIKE 'AccountUnknown%' THEN 'MT101' ELSE 'MT001' END, DETAIL = split_part(refused, ' ', 2);
    END IF;
  ELSE
    BEGIN
      -- A debit of a collecting account finds all its money in shard 0.
      IF sweeps THEN
        WITH swept AS (
          SELECT b.account_id, sum(b.posted)::bigint AS total
            FROM (SELECT DISTINCT source FROM unnest(routes)) d
            JOIN account a ON a.id = d.source AND a.mode = 'collecting' AND a.shards > 1
            JOIN balance b ON b.account_id = a.id GROUP BY b.account_id
        )
        UPDATE balance b SET posted = CASE b.shard WHEN 0 THEN s.total ELSE 0 END, version = b.version + 1
          FROM swept s WHERE b.account_id = s.account_id;
      END IF;
      -- Transactions and lines in one statement: they are looked at together.
      WITH entry AS (
        INSERT INTO journal_entry (txn_id, line, account_id, amount_minor, is_pending, effective_at, recorded_at)
        SELECT id, 1, target, amount, false, coalesce(effective, moment), moment
          FROM (SELECT unnest(ids) AS id, unnest(targets) AS target, unnest(amounts) AS amount, unnest(effectives) AS effective) x
        UNION ALL
        SELECT id, 2, source, -amount, false, coalesce(effective, moment), moment
          FROM (SELECT unnest(ids) AS id, unnest(sources) AS source, unnest(amounts) AS amount, unnest(effectives) AS effective) x
      ), delta AS (
        SELECT account, sum(amount)::bigint AS posted, min(amount) < 0 AS is_debited
          FROM (SELECT target AS account, total AS amount FROM unnest(routes) UNION ALL SELECT source, -total FROM unnest(routes)) m
         GROUP BY account
      ), moved AS (
        UPDATE balance b SET posted = b.posted + d.posted, version = b.version + 1
          FROM delta d JOIN account a ON a.id = d.account
         WHERE b.account_id = d.account
           AND b.shard = CASE WHEN a.mode = 'collecting' AND d.is_debited THEN 0 ELSE own_shard % a.shards END
      )
      INSERT INTO journal_txn (id, fund_id, idem_scope, idem_key, request_hash, kind, currency, status, earmark_id,
                               reference_id, actor_id, reason, effective_at, recorded_at)
      SELECT x.id, x.fund, x.scope, x.key, x.hash, x.kind, 'VND', 'posted', x.earmark, x.reference, x.actor, x.reason,
             coalesce(x.effective, moment), moment
        FROM (SELECT unnest(ids) AS id, unnest(funds) AS fund, unnest(scopes) AS scope, unnest(keys) AS key, unnest(hashes) AS hash,
                     unnest(kinds) AS kind, unnest(earmarks) AS earmark, unnest(reference_ids) AS reference, unnest(actors) AS actor,
                     unnest(reasons) AS reason, unnest(effectives) AS effective) x;
      RETURN QUERY SELECT NULL::uuid, NULL::uuid, moment, false;
      RETURN;
    EXCEPTION WHEN unique_violation THEN
      -- A key or an id is there already: asked again one by one, below.
    END;
  END IF;
  RETURN QUERY SELECT w.asked_id, w.txn_id, w.recorded_at, w.is_repeat FROM ledger_write(
    (SELECT array_agg(ROW(x.id, x.fund, x.scope, x.key, x.hash, x.kind, 'VND', 'posted', x.earmark, NULL, x.reference, x.actor,
                          x.reason, x.effective, NULL)::ledger_txn_asked)
       FROM unnest(ids, funds, scopes, keys, hashes, kinds, earmarks, reference_ids, actors, reasons, effectives)
         AS x(id, fund, scope, key, hash, kind, earmark, reference, actor, reason, effective)),
    (SELECT array_agg(ROW(x.id, l.line, l.account, l.amount)::ledger_line_asked)
       FROM unnest(ids, targets, sources, amounts) AS x(id, target, source, amount)
      CROSS JOIN LATERAL (VALUES (1::smallint, x.target, x.amount), (2::smallint, x.source, -x.amount)) AS l(line, account, amount))) w;
END $$;`;

// A function with a query inside is run anew for every row; scope_is_everything() is folded into the plan. Workers see everything.
const reading = `
DROP POLICY journal_txn_scope ON journal_txn;
CREATE POLICY journal_txn_scope ON journal_txn FOR SELECT USING (scope_is_everything() OR fund_in_scope(fund_id));`;

// A leaf and its salt are written in one transaction from a row of the journal, and neither the journal nor leaves are ever deleted.
// Looking each row up again said nothing new and cost more than writing it.
const leaves = `
ALTER TABLE posting_leaf DROP CONSTRAINT posting_leaf_txn_id_fkey;
ALTER TABLE posting_salt DROP CONSTRAINT posting_salt_txn_id_fkey;`;

export class LedgerRoutes1760009000000 implements MigrationInterface {
  readonly name = 'LedgerRoutes1760009000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [posting, reading, leaves]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
