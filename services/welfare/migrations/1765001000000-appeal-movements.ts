import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- Of a purse that a million gifts went into, all that is no gift: few rows, and gifts pay nothing for this index.
CREATE INDEX journal_txn_besides_income ON journal_txn (fund_id) WHERE kind <> 'INCOME';
-- What moved in the purses of appeals, by the role of the account on the other side, summed up. The balance of a purse is the sum of all
-- its lines, so its gifts are what the few others leave of it: nobody reads every gift to say what an appeal received.
CREATE FUNCTION appeal_movements(appeals uuid[])
RETURNS TABLE(appeal_id uuid, role text, amount numeric)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  scope_before text := current_setting('app.scope', true);
BEGIN
  PERFORM set_config('app.scope', '/', true);
  RETURN QUERY
    WITH purse AS MATERIALIZED (
      SELECT p.id AS appeal, p.fund_id, a.id AS account FROM public.appeal p
        JOIN public.account a ON a.earmark_id = p.earmark_id AND a.role = 'PURSE' WHERE p.id = ANY (appeals)
    ), beside AS MATERIALIZED (
      SELECT u.appeal, other.role, sum(e.amount_minor) AS amount
        FROM purse u
       CROSS JOIN LATERAL (SELECT j.id FROM public.journal_txn j WHERE j.fund_id = u.fund_id AND j.kind <> 'INCOME' OFFSET 0) j
       CROSS JOIN LATERAL (SELECT l.line, l.account_id, l.amount_minor, l.is_pending FROM public.journal_entry l
                            WHERE l.txn_id = j.id OFFSET 0) e
       CROSS JOIN LATERAL (SELECT l.account_id FROM public.journal_entry l WHERE l.txn_id = j.id AND l.line <> e.line OFFSET 0) o
        JOIN public.account other ON other.id = o.account_id
       WHERE e.account_id = u.account AND NOT e.is_pending AND other.role <> 'INCOME'
       GROUP BY u.appeal, other.role
    )
    SELECT b.appeal, b.role, b.amount FROM beside b
    UNION ALL
    SELECT u.appeal, 'INCOME', (SELECT sum(b.posted) FROM public.balance b WHERE b.account_id = u.account)
                               - coalesce((SELECT sum(b.amount) FROM beside b WHERE b.appeal = u.appeal), 0)
      FROM purse u;
  PERFORM set_config('app.scope', coalesce(scope_before, ''), true);
END $$;
REVOKE ALL ON FUNCTION appeal_movements(uuid[]) FROM PUBLIC;
DO $$ BEGIN EXECUTE format('GRANT EXECUTE ON FUNCTION appeal_movements(uuid[]) TO %I', current_database() || '_application'); END $$;`;

export class AppealMovements1765001000000 implements MigrationInterface {
  readonly name = 'AppealMovements1765001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
