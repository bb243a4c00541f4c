import { type Actor, isSignedIn } from './actor.ts';
import type { Policy } from './policy.ts';

/**
 * Whether the actor holds the right to an action today: for the subtree that the unit lies in, or, without a unit,
 * for any unit at all. Given by each service from its own tables.
 */
export type RightsLookup = (actor: Actor, action: string, unitId?: string) => Promise<boolean>;

/** What one actor may do during one request. */
export type Access = {
  /** Whether the action is open to the actor: for one unit, or, without a unit, for any. Unknown actions never are. */
  readonly may: (action: string, unitId?: string) => Promise<boolean>;
};

/** Answers from the policy and the rights tables; asks the tables once per action and unit in a request. */
export const createAccess = (options: {
  readonly actor: Actor;
  readonly policy: Policy;
  readonly rights: RightsLookup;
}): Access => {
  const { actor, policy, rights } = options;
  const answers = new Map<string, Promise<boolean>>();
  const decide = async (action: string, unitId?: string): Promise<boolean> => {
    const row = Object.hasOwn(policy, action) ? policy[action] : undefined;
    if (row === undefined || !isSignedIn(actor)) return false;
    if (actor.isAdministrator) return true;
    if (row.door === 'administrator') return false;
    return row.door === 'signed-in' || rights(actor, action, unitId);
  };
  return {
    may: (action, unitId) => {
      const key = `${action} ${unitId ?? ''}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = decide(action, unitId);
      answers.set(key, answer);
      return answer;
    },
  };
};
