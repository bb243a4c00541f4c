import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- Whoever gave must be able to say where to: an account of which a statement is published is public, its number masked.
CREATE POLICY fund_account_published ON fund_account FOR SELECT
  USING (EXISTS (SELECT FROM bank_statement s WHERE s.account_id = fund_account.id AND s.state = 'PUBLISHED'));`;

export class PublishedAccounts1760007000000 implements MigrationInterface {
  readonly name = 'PublishedAccounts1760007000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
