import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Actor } from '@mttq/platform/graph/actor';
import { holdsRight } from '@mttq/platform/organisation-copy/rights-copy';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import type { policy } from '../policy.ts';
import { everywhere } from './scope.ts';

/** Row-level security of one transaction: without `enter` it sees and writes no row of any fund's inner life. */
export type Scope = {
  /** Opens the subtree of the unit when the actor holds the right there today; answers whether it did. */
  enter(actor: Actor, action: keyof typeof policy, unitId: string): Promise<boolean>;
  /** Opens everything: for jobs of the system. */
  enterAll(): Promise<void>;
  /** The path of a unit today, as `fund.path` keeps it. */
  pathOf(unitId: string): Promise<string | undefined>;
};

export const createScope = (manager: EntityManager, now: Date): Scope => {
  const day = dayInVietnam(now);
  const set = (path: string) => manager.query("SELECT set_config('app.scope', $1, true)", [path]);
  const pathOf = async (unitId: string) => (await findUnitPaths(manager, [unitId], day)).get(unitId);
  return {
    pathOf,
    enterAll: async () => {
      await set(everywhere);
    },
    enter: async (actor, action, unitId) => {
      if (actor.isAdministrator) {
        await set(everywhere);
        return true;
      }
      if (!(await holdsRight(manager, actor, { action, unitId, day }))) return false;
      const path = await pathOf(unitId);
      if (path === undefined) return false;
      await set(path);
      return true;
    },
  };
};
