import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- Reports of many people are handed in by one transaction: it opens the rows of exactly their units, no subtree.
CREATE FUNCTION in_scope_each(path text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT path = ANY (string_to_array(current_setting('app.scope_each', true), ','))
$$;
COMMENT ON FUNCTION in_scope_each(text) IS 'Whether a path is one of those that the transaction, on behalf of several, works for.';
ALTER POLICY report_scope ON report USING (in_scope(path) OR in_scope_each(path)) WITH CHECK (in_scope(path) OR in_scope_each(path));
ALTER POLICY report_submission_scope ON report_submission
  USING (in_scope(path) OR in_scope_each(path)) WITH CHECK (in_scope(path) OR in_scope_each(path));`;

export class ScopeOfSeveral1762120000000 implements MigrationInterface {
  readonly name = 'ScopeOfSeveral1762120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
