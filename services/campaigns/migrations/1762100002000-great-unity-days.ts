import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE great_unity_day (
  id uuid CONSTRAINT great_unity_day_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  year int NOT NULL,
  state text NOT NULL,
  version int NOT NULL,
  held_on date NOT NULL,
  area_ids uuid[] NOT NULL,
  title text,
  programme text[] NOT NULL,
  guests jsonb NOT NULL,
  persons int,
  households int,
  families_commended int,
  collectives_commended int,
  individuals_commended int,
  houses_handed_over int,
  gifts int,
  gift_value bigint,
  money bigint,
  document_id uuid,
  day_reason text,
  cancelled_because text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT great_unity_day_state_known CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
  CONSTRAINT great_unity_day_cancelled_whole CHECK ((state = 'CANCELLED') = (cancelled_because IS NOT NULL)),
  CONSTRAINT great_unity_day_hosts CHECK (cardinality(area_ids) BETWEEN 1 AND 50),
  CONSTRAINT great_unity_day_year CHECK (year = extract(year FROM held_on)),
  CONSTRAINT great_unity_day_season CHECK (extract(month FROM held_on) = 11 OR day_reason IS NOT NULL),
  CONSTRAINT great_unity_day_positive CHECK (least(persons, households, families_commended, collectives_commended, individuals_commended,
                                                   houses_handed_over, gifts, gift_value, money, 0) >= 0)
);
CREATE INDEX great_unity_day_unit ON great_unity_day (unit_id, held_on DESC, id DESC);
CREATE INDEX great_unity_day_held ON great_unity_day (held_on DESC, id DESC);
CREATE INDEX great_unity_day_areas ON great_unity_day USING gin (area_ids);
CREATE TABLE great_unity_host (
  day_id uuid NOT NULL REFERENCES great_unity_day (id),
  area_id uuid NOT NULL,
  year int NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  is_live boolean NOT NULL,
  CONSTRAINT great_unity_host_pk PRIMARY KEY (day_id, area_id)
);
COMMENT ON TABLE great_unity_host IS 'Which area hosts which day: the areas of the latest version of the day. Not live: the day was cancelled.';
CREATE UNIQUE INDEX great_unity_host_once ON great_unity_host (year, area_id) WHERE is_live;
CREATE TABLE great_unity_day_version (
  day_id uuid NOT NULL REFERENCES great_unity_day (id),
  version int NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  state text NOT NULL,
  content jsonb NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT great_unity_day_version_pk PRIMARY KEY (day_id, version)
);
CREATE TRIGGER great_unity_day_version_kept BEFORE UPDATE OR DELETE ON great_unity_day_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Great Unity Days are public; they are written in their own subtree alone.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['great_unity_day', 'great_unity_host', 'great_unity_day_version'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', name || '_read', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (in_scope(path))', name || '_add', name);
  END LOOP;
  EXECUTE 'CREATE POLICY great_unity_day_change ON great_unity_day FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path))';
  EXECUTE 'CREATE POLICY great_unity_host_remove ON great_unity_host FOR DELETE USING (in_scope(path))';
  EXECUTE 'CREATE POLICY great_unity_host_change ON great_unity_host FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path))';
END $$;`;

export class GreatUnityDays1762100002000 implements MigrationInterface {
  readonly name = 'GreatUnityDays1762100002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
