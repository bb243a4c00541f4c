import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { byKey } from '@mttq/platform/graph/by-key';
import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createScope } from '@mttq/platform/organisation-copy/scope';
import type DataLoader from 'dataloader';
import type { Action } from '../unit-of-work.ts';
import type { ReportTotal } from './report-total.ts';
import { createTotalStore, type TotalKey } from './total.postgres.ts';

/** Totals of many units that the reader may see, in one transaction. */
export type TotalLoaders = { readonly total: DataLoader<string, ReportTotal | null> };

/** Names a total: form, first day of the period, unit. */
export const totalKey = ({ formId, periodStart, unitId }: TotalKey): string =>
  JSON.stringify([formId.toLowerCase(), periodStart, unitId.toLowerCase()]);

const readKey = (key: string): TotalKey => {
  const [formId, periodStart, unitId] = JSON.parse(key);
  return { formId, periodStart, unitId };
};

export const createTotalLoaders = ({
  dataSource,
  actor,
  clock,
}: Pick<GraphContext, 'dataSource' | 'actor' | 'clock'>): TotalLoaders => {
  const read = (keys: readonly string[]): Promise<ReportTotal[]> =>
    dataSource.transaction('READ COMMITTED', async (manager) => {
      const wanted = keys.map(readKey);
      const unitIds = [...new Set(wanted.map(({ unitId }) => unitId))];
      const scope = createScope<Action>(manager, clock());
      const totals = createTotalStore(manager);
      const held = await scope.holdEach(
        'report:read',
        unitIds.map((unitId) => ({ actor, unitId })),
      );
      // Rights follow today's tree: what has ended is read by administrators alone.
      const paths = await totals.pathsOn(unitIds, dayInVietnam(clock()));
      const open = new Set(
        unitIds.filter((id, place) => held[place] === true && (actor.isAdministrator || paths.has(id))),
      );
      // The right was asked for unit by unit; behind the wall only those are read.
      await scope.enterAll();
      return totals.findMany(wanted.filter(({ unitId }) => open.has(unitId)));
    });
  return { total: byKey(read, totalKey) };
};
