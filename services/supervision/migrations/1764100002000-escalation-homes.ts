import type { MigrationInterface, QueryRunner } from 'typeorm';

// What is owed about a thing of a unit that has ended lies with its heir from the first moment, which may stand elsewhere.
const statements = `
DROP POLICY escalation_add ON escalation;
CREATE POLICY escalation_add ON escalation FOR INSERT WITH CHECK (path_in_scope(path)
  OR EXISTS (SELECT FROM deadline d WHERE d.id = escalation.id AND path_in_scope(d.path)));`;

export class EscalationHomes1764100002000 implements MigrationInterface {
  readonly name = 'EscalationHomes1764100002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
