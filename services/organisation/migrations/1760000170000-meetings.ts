import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE meeting (
  id uuid NOT NULL,
  committee_id uuid NOT NULL,
  title text NOT NULL,
  held_on date NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT meeting_key PRIMARY KEY (id),
  CONSTRAINT meeting_committee FOREIGN KEY (committee_id) REFERENCES committee (id)
);
CREATE INDEX meeting_by_committee ON meeting (committee_id, held_on, id);
CREATE TABLE attendance (
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  presence text NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT attendance_key PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT attendance_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT attendance_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT attendance_presence CHECK (presence IN ('PRESENT', 'EXCUSED', 'ABSENT'))
);
CREATE TABLE attendance_history (LIKE attendance, recorded_until timestamptz NOT NULL);
CREATE TRIGGER attendance_history BEFORE UPDATE ON attendance FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER attendance_history_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON attendance_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`;

export class Meetings1760000170000 implements MigrationInterface {
  readonly name = 'Meetings1760000170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
