import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../graph/actor.ts';
import { holdRights, holdsRight } from './rights-copy.ts';
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
  /**
   * Opens the rows of exactly these paths, for work on behalf of several: their tables need a policy with `in_scope_each`.
   * Whether each of them may is asked before (`holdEach`).
   */
  enterEach(paths: readonly string[]): Promise<void>;
  /** Which of the actors hold the right for the unit beside them today, in order; administrators do. */
  holdEach(
    action: Action,
    asked: readonly { readonly actor: Actor; readonly unitId: string }[],
  ): Promise<readonly boolean[]>;
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
    enterEach: async (paths) => {
      await manager.query("SELECT set_config('app.scope_each', $1, true)", [[...new Set(paths)].join(',')]);
    },
    holdEach: async (action, asked) => {
      const held = await holdRights(
        manager,
        { action, day },
        asked.map(({ actor, unitId }) => ({ actorId: actor.id, unitId })),
      );
      return asked.map(({ actor }, place) => actor.isAdministrator || held[place] === true);
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
