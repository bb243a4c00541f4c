import type { Actor, Deps } from '../unit-of-work.ts';
import type { ReadReport } from './report.ts';

/** A report that the actor may read; undefined where there is none. */
export const findReport =
  ({ inTransaction }: Deps) =>
  (id: string, actor: Actor): Promise<ReadReport | undefined> =>
    inTransaction(actor, async ({ scope, reports }) => {
      // Where a report lies is found out behind the wall; the right is asked for in front of it.
      await scope.enterAll();
      const report = await reports.byId(id);
      if (report === undefined) return undefined;
      return (await scope.enter(actor, 'report:read', report.unitId)) ? report : undefined;
    });
