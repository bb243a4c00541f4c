import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE post_action (
  id uuid NOT NULL,
  committee_kind text NOT NULL,
  post text NOT NULL,
  action_name text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT post_action_key PRIMARY KEY (id),
  CONSTRAINT post_action_valid CHECK (valid_until >= valid_from),
  CONSTRAINT post_action_once EXCLUDE USING gist (committee_kind WITH =, post WITH =, action_name WITH =, daterange(valid_from, valid_until) WITH &&)
);
CREATE TABLE post_action_history (LIKE post_action, recorded_until timestamptz NOT NULL);
CREATE TRIGGER post_action_history BEFORE UPDATE ON post_action FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER post_action_history_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON post_action_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE VIEW post_action_record AS
  SELECT *, NULL::timestamptz AS recorded_until FROM post_action UNION ALL SELECT * FROM post_action_history;
-- The first set of actions of each post; an administrator changes it with setPostActions. 1930-11-18: the Front was founded.
INSERT INTO post_action (id, committee_kind, post, action_name, valid_from, recorded_from)
SELECT gen_random_uuid(), kind, post, action_name, date '1930-11-18', timestamptz '2025-01-01T00:00:00Z'
FROM (VALUES
  ('FRONT_COMMITTEE', 'CHAIR'), ('FRONT_COMMITTEE', 'VICE_CHAIR'), ('FRONT_COMMITTEE', 'VICE_CHAIR_SECRETARY_GENERAL')
) AS posts (kind, post)
CROSS JOIN (VALUES
  ('document:register'), ('committee:prepare'), ('committee:establish'), ('committee:cease'), ('term:plan'),
  ('term:start'), ('term:extend'), ('term:end'), ('congress:plan'), ('congress:record'), ('person:register'),
  ('person:read-contact'), ('mandate:propose'), ('mandate:consult'), ('mandate:recognise'), ('mandate:end'),
  ('organisation:count-members'), ('area:establish'), ('area:change'), ('area:record-figures'),
  ('meeting:call'), ('meeting:record-attendance'), ('meeting:read-attendance'), ('unit-change:draft')
) AS actions (action_name)
UNION ALL
SELECT gen_random_uuid(), 'FRONT_COMMITTEE', 'CHAIR', action_name, '1930-11-18', '2025-01-01T00:00:00Z'
FROM (VALUES ('unit-change:adopt'), ('unit-change:cancel')) AS actions (action_name)
UNION ALL
SELECT gen_random_uuid(), 'FRONT_COMMITTEE', 'STANDING_MEMBER', action_name, date '1930-11-18', timestamptz '2025-01-01T00:00:00Z'
FROM (VALUES
  ('document:register'), ('congress:record'), ('area:record-figures'), ('meeting:call'),
  ('meeting:record-attendance'), ('meeting:read-attendance'), ('organisation:count-members')
) AS actions (action_name)
UNION ALL
SELECT gen_random_uuid(), 'FRONT_WORK_BOARD', post, action_name, date '1930-11-18', timestamptz '2025-01-01T00:00:00Z'
FROM (VALUES ('HEAD'), ('DEPUTY_HEAD')) AS posts (post)
CROSS JOIN (VALUES ('area:record-figures'), ('meeting:call'), ('meeting:record-attendance')) AS actions (action_name);`;

export class Rights1760000180000 implements MigrationInterface {
  readonly name = 'Rights1760000180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
