import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { isAskedUnder } from '../periods/report-occasion.ts';
import { recordReportedProgress } from '../reported-indicators/record-reported-progress.ts';
import { unitsOf } from '../reporters/reporter.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { byDepth, type StaleUnits } from './report-total.ts';

const marksMax = 5_000;
const actorId = 'report-totals';

const countGroup = async (
  stores: Stores,
  stale: StaleUnits,
  { now, newId }: { readonly now: Date; readonly newId: Deps['newId'] },
): Promise<void> => {
  const { periods, forms, totals } = stores;
  const period = await periods.find(stale);
  const form = period && (await forms.byVersionId(period.formVersionId));
  invariant(period && form, 'totals are marked for open periods alone');
  await totals.aggregate(stale);
  const paths = await totals.pathsOn(stale.unitIds, period.periodEnd);
  const depths = byDepth(paths.values(), form.unitId);
  const pathOf = new Map([...paths.values()].flatMap(ownAndAbove));
  const today = await totals.pathsOn(depths.flat(), dayInVietnam(now));
  for (const unitIds of depths) {
    const units = unitIds.map((unitId) => {
      const then = pathOf.get(unitId) ?? '/';
      return { unitId, path: today.get(unitId) ?? then, isAsked: isAskedUnder(period, unitsOf(then)) };
    });
    await totals.count({ ...period, asks: form.asks, units }, now);
  }
  const units = stale.unitIds.map((unitId) => ({
    unitId,
    path: today.get(unitId) ?? pathOf.get(unitId) ?? '/',
  }));
  await recordReportedProgress(stores, { ...period, units, newId, now });
};

// "/a/b/" → a with "/a/", b with "/a/b/".
const ownAndAbove = (path: string): [string, string][] => {
  const ids = path.split('/').filter((id) => id !== '');
  return ids.map((id, place) => [id, `/${ids.slice(0, place + 1).join('/')}/`]);
};

/**
 * Counts the totals of units whose reports changed, and of everybody above them: off the path of requests, set by set.
 * Answers with whether more waits. A kill in between loses nothing: marks go with the transaction that counted them.
 */
export const countTotals =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<boolean> =>
    inTransaction({ id: actorId, correlationId: newId() }, async (stores, now) => {
      await stores.scope.enterAll();
      if (!(await stores.totals.takeTurn())) return false;
      const groups = await stores.totals.takeMarks(marksMax);
      for (const stale of groups) await countGroup(stores, stale, { now, newId });
      return groups.reduce((sum, { marks }) => sum + marks, 0) === marksMax;
    });
