import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../graph/actor.ts';
import { holdsRight } from './rights-copy.ts';
import { findUnitPaths } from './tree-copy.ts';

/** The scope of everything: jobs of the system and administrators. All paths begin with it. */
export const everywhere = '/';

/**
 * Row-level security of one transaction (`app.scope`, a path of the tree): without `enter` it sees and writes no row that
 * is behind a policy. `Action` are the named actions of the service.
 */
export type Scope<Action extends string = string> = {
  /** Opens the subtree of the unit when the actor holds the right there today; answers whether it did. */
  enter(actor: Actor, action: Action, unitId: string): Promise<boolean>;
  /** Opens everything: for jobs of the system. */
  enterAll(): Promise<void>;
  /** The path of a unit today, as rows behind a policy keep it. */
  pathOf(unitId: string): Promise<string | undefined>;
};

/** The scope of the transaction of `manager`, at the instant `now`. */
export const createScope = <Action extends string>(manager: EntityManager, now: Date): Scope<Action> => {
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
