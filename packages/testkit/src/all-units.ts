import type { EntityManager } from 'typeorm';
import type { TestService } from './test-service.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
type Row = any;

/** One transaction of the application's role with the rows of every unit in sight; it is rolled back when `work` throws. */
export const overAllUnits = <Result>(
  { parts }: Pick<TestService, 'parts'>,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> =>
  parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    return work(manager);
  });

/** What one statement answers with the rows of every unit in sight. */
export const rowsOfAllUnits = (
  service: Pick<TestService, 'parts'>,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row> => overAllUnits(service, (manager) => manager.query(sql, [...parameters]));

/** The `*.checks.ts` of a slice that do not hold, each law with the rows that break it: `[]` when all is well. */
export const brokenLaws = (
  service: Pick<TestService, 'parts'>,
  checks: Readonly<Record<string, string>>,
): Promise<{ law: string; rows: Row[] }[]> =>
  overAllUnits(service, async (manager) => {
    const broken: { law: string; rows: Row[] }[] = [];
    for (const [law, statement] of Object.entries(checks)) {
      const rows = await manager.query(statement);
      if (rows.length > 0) broken.push({ law, rows });
    }
    return broken;
  });
