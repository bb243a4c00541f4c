import { addDays, type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { refreshPaths } from '@mttq/platform/organisation-copy/refresh-paths';
import type { DataSource } from 'typeorm';
import { createTotalStore } from './total.postgres.ts';

const recentDays = 93;
const keptDays = 400;

const recentTables = (today: string, oldest: string) => [
  { table: 'report', condition: `period_end >= '${oldest}'` },
  { table: 'report_submission', condition: `submitted_at >= '${oldest}'` },
  { table: 'report_decision', condition: `decided_at >= '${oldest}'` },
  { table: 'report_exception', condition: `open_until >= '${today}'` },
  { table: 'report_total', condition: `period_start >= '${oldest}'` },
];

type OpenPeriod = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly unitId: string;
};

/**
 * When the copies of the tree have moved or a new day has come: moves the rights over recent reports to today's tree, and
 * has the totals of unlocked periods of the last quarter counted anew, because other units may be asked now. Answers with
 * whether anything was looked at.
 */
export const createTreeUpkeep = (dataSource: DataSource, clock: () => Date) => {
  let seen = '';
  return async (): Promise<boolean> => {
    const now = clock();
    const today = dayInVietnam(now);
    const [position]: { seq: string }[] = await dataSource.query(
      "SELECT coalesce(sum(src_seq), 0)::text AS seq FROM consumer_cursor WHERE source = 'organisation'",
    );
    const moment = `${today} ${position?.seq}`;
    if (moment === seen) return false;
    for (const table of recentTables(today, addDays(today, -keptDays)))
      await refreshPaths(dataSource, table, now);
    await dataSource.transaction('READ COMMITTED', async (manager) => {
      const periods: OpenPeriod[] = await manager.query(
        `SELECT p.form_id AS "formId", p.period_start AS "periodStart", p.period_end AS "periodEnd", f.unit_id AS "unitId"
           FROM report_period p JOIN report_form f ON f.id = p.form_version_id
          WHERE p.period_end >= $1 AND NOT EXISTS (
            SELECT FROM report_lock held WHERE held.form_id = p.form_id AND held.period_start = p.period_start
               AND held.unit_id = f.unit_id) LIMIT 1000`,
        [addDays(today, -recentDays)],
      );
      const totals = createTotalStore(manager);
      for (const period of periods) await totals.markBelow(period, period.unitId);
    });
    seen = moment;
    return true;
  };
};
