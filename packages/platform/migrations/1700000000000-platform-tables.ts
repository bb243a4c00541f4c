import type { MigrationInterface, QueryRunner } from 'typeorm';

// Frozen SQL. Every service database carries these tables; they have no TypeORM entity.
const producing = `
CREATE TABLE aggregate_version (
  aggregate_type text COLLATE "C" NOT NULL,
  aggregate_id text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  PRIMARY KEY (aggregate_type, aggregate_id)
);
CREATE TABLE outbox (
  pos bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  type text NOT NULL,
  aggregate_type text COLLATE "C" NOT NULL,
  aggregate_id text COLLATE "C" NOT NULL,
  aggregate_version integer NOT NULL CHECK (aggregate_version > 0),
  data json NOT NULL CHECK (octet_length(data::text) <= 258048),
  actor_id text NOT NULL,
  correlation_id text NOT NULL,
  traceparent text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (aggregate_type, aggregate_id, aggregate_version)
);
CREATE TABLE event_log (
  seq bigint PRIMARY KEY CHECK (seq > 0),
  id uuid NOT NULL UNIQUE,
  type text NOT NULL,
  aggregate_type text COLLATE "C" NOT NULL,
  aggregate_id text COLLATE "C" NOT NULL,
  aggregate_version integer NOT NULL,
  data json NOT NULL,
  actor_id text NOT NULL,
  correlation_id text NOT NULL,
  traceparent text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  logged_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (aggregate_type, aggregate_id, aggregate_version)
);
CREATE TABLE relay_head (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  log_seq bigint NOT NULL DEFAULT 0,
  stream_seq bigint NOT NULL DEFAULT 0,
  stream_confirmed_at timestamptz
);
COMMENT ON COLUMN relay_head.log_seq IS 'Last seq of event_log. A row, not a sequence: a sequence may jump after a crash.';
COMMENT ON COLUMN relay_head.stream_seq IS 'Last seq of the log that the stream confirmed. A figure for operators; the relay itself asks the stream.';
INSERT INTO relay_head DEFAULT VALUES;`;

const consuming = `
CREATE TABLE consumer_cursor (
  consumer text NOT NULL,
  source text NOT NULL,
  src_seq bigint NOT NULL DEFAULT 0,
  stream_seq bigint NOT NULL DEFAULT 0,
  moved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (consumer, source)
);
CREATE TABLE parked_event (
  consumer text NOT NULL,
  source text NOT NULL,
  seq bigint NOT NULL,
  event_id text NOT NULL,
  type text NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id text NOT NULL,
  envelope json NOT NULL,
  error text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (consumer, source, seq)
);
CREATE INDEX parked_event_aggregate ON parked_event (consumer, source, aggregate_type, aggregate_id, seq);
CREATE TABLE inbox (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (consumer, event_id)
);
CREATE TABLE dead_letter (
  id uuid PRIMARY KEY,
  consumer text NOT NULL,
  source text NOT NULL,
  event_id text NOT NULL,
  seq bigint NOT NULL,
  type text NOT NULL,
  aggregate_id text NOT NULL,
  envelope json NOT NULL,
  reason text NOT NULL,
  deliveries integer NOT NULL,
  died_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  replayed_at timestamptz,
  replayed_by text,
  UNIQUE (consumer, event_id)
);
CREATE INDEX dead_letter_open ON dead_letter (died_at) WHERE replayed_at IS NULL;`;

const audit = `
CREATE TABLE audit_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_id text NOT NULL,
  action text NOT NULL,
  unit_id uuid,
  reason text,
  input_digest text NOT NULL,
  correlation_id text NOT NULL
);
CREATE INDEX audit_log_actor ON audit_log (actor_id, at);
CREATE INDEX audit_log_unit ON audit_log (unit_id, at);
CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER event_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class PlatformTables1700000000000 implements MigrationInterface {
  readonly name = 'PlatformTables1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [producing, consuming, audit]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
