import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- Requests run as a role that owns nothing: what it may not do, no fault of the program can do.
DO $$
DECLARE
  application text := current_database() || '_application';
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = application) THEN
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', application);
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE EXCEPTION 'the role % is missing and % may not make it', application, current_user
        USING HINT = format('As a superuser: ALTER ROLE %I CREATEROLE, then start again.', current_user);
    END;
  END IF;
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), application);
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', application);
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON TABLE migration FROM %I', application);
  EXECUTE format('REVOKE UPDATE, DELETE ON TABLE event_log, audit_log FROM %I', application);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', application);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO %I', application);
END $$;`;

export class ApplicationRole1762000000000 implements MigrationInterface {
  readonly name = 'ApplicationRole1762000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
