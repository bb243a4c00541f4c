import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { percentOf } from '../petitions/petition-figures.ts';
import { dueOf, type SilentDesk, sumOf } from './deadline-figures.ts';

/** The GraphQL edge of figures about deadlines. */
export const deadlineFiguresResolvers: Resolvers<Context> = {
  Unit: {
    deadlineFigures: async ({ id }, { from, until }, { inScope, pathOf, clock }) => {
      const path = await pathOf(id);
      if (path === undefined) return null;
      const period = { path, from, until, today: dayInVietnam(clock()) };
      const byLevel = await inScope('deadline:read', id, ({ figures }) => figures.keptByLevel(period));
      return byLevel === undefined ? null : { ...sumOf(byLevel), byLevel };
    },
    silentDesks: async ({ id }, args, { inScope, pathOf }) => {
      const page = readPage(args, 2);
      const [since, deskId] = page.after ?? [];
      const filter = {
        path: (await pathOf(id)) ?? '-',
        after: since === undefined ? null : ([String(since), String(deskId)] as const),
        limit: page.first + 1,
      };
      const rows = await inScope('escalation:read', id, ({ figures }) => figures.silentDesks(filter));
      return toConnection<SilentDesk>(rows ?? [], page, ({ oldestSince, unitId }) => [
        oldestSince.toISOString(),
        unitId,
      ]);
    },
  },
  DeadlineFigures: {
    due: dueOf,
    percentKept: (count) => percentOf(count.kept, dueOf(count)),
  },
  DeadlineLevelFigures: {
    due: dueOf,
    percentKept: (count) => percentOf(count.kept, dueOf(count)),
  },
  SilentDesk: {
    desk: ({ unitId }) => ({ id: unitId }),
  },
};
