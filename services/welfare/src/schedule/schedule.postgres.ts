import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Background, ServiceParts } from '@mttq/platform/operations/service-definition';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { DataSource } from 'typeorm';
import { everywhere } from '../scope/scope.ts';

const everyMs = 30_000;
const fundsMax = 10_000;

/**
 * Keeps `fund.path` equal to the tree of the day: a reform moves the rights over a fund to the heirs of its unit's old
 * superiors at midnight. A fund whose unit has ended keeps its last path. Answers with how many moved.
 */
const refreshFundPaths = (dataSource: DataSource, now: Date): Promise<number> =>
  dataSource.transaction('READ COMMITTED', async (manager) => {
    await manager.query("SELECT set_config('app.scope', $1, true)", [everywhere]);
    const funds: { id: string; unitId: string; path: string }[] = await manager.query(
      'SELECT id, unit_id AS "unitId", path FROM fund WHERE closed_on IS NULL ORDER BY id LIMIT $1',
      [fundsMax],
    );
    const unitIds = [...new Set(funds.map(({ unitId }) => unitId))];
    const paths = await findUnitPaths(manager, unitIds, dayInVietnam(now));
    const moved = funds.flatMap(({ id, unitId, path }) => {
      const today = paths.get(unitId);
      return today === undefined || today === path ? [] : [{ id, path: today }];
    });
    if (moved.length > 0)
      await manager.query(
        `UPDATE fund SET path = moved.path FROM json_to_recordset($1) AS moved(id uuid, path text) WHERE fund.id = moved.id`,
        [JSON.stringify(moved)],
      );
    return moved.length;
  });

/** Runs jobs one after the other, again and again, until it is stopped. A job that fails is told and tried again. */
export const startSchedule = (
  { dataSource, logger, clock }: ServiceParts,
  jobs: readonly (() => Promise<unknown>)[] = [],
): Background => {
  const all = [() => refreshFundPaths(dataSource, clock()), ...jobs];
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    for (const job of all)
      await job().catch((error: unknown) => logger.error({ error }, 'a scheduled job failed'));
    if (!stopped) timer = setTimeout(start, everyMs);
  };
  let running: Promise<void> = Promise.resolve();
  const start = (): void => {
    running = run();
  };
  start();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
