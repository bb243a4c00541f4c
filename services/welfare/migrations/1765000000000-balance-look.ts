import type { MigrationInterface, QueryRunner } from 'typeorm';

// The lines of every statement add up to zero by a look of their own, whatever transactions they belong to; so a transaction has only to
// show that it has lines (one line is never zero, so there are two), or that it has none where it moves nothing.
const balanceLook = `
CREATE OR REPLACE FUNCTION refuse_unbalanced_txns() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  broken uuid;
BEGIN
  SELECT t.id INTO broken FROM added t
    LEFT JOIN LATERAL (SELECT e.line FROM public.journal_entry e WHERE e.txn_id = t.id LIMIT 1) l ON true
   WHERE (l.line IS NOT NULL) <> (t.status IN ('posted', 'pending'))
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'transaction % has not the lines that its status asks for', broken USING ERRCODE = 'MT100';
  END IF;
  RETURN NULL;
END $$`;

export class BalanceLook1765000000000 implements MigrationInterface {
  readonly name = 'BalanceLook1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(balanceLook);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
