import { moveDesks } from '../desks/move-desks.ts';
import type { Deps } from '../unit-of-work.ts';
import { escalateSilence } from './escalate-silence.ts';

/**
 * Takes what is owed in the order in which it was: steps up to the day of a reform, then the desks of that day, then the
 * steps behind it. Answers with how many steps were taken.
 */
export const followSilence = (deps: Deps) => {
  const escalate = escalateSilence(deps);
  const move = moveDesks(deps);
  return async (): Promise<number> => {
    let steps = await escalate();
    while (await move()) steps += await escalate();
    return steps;
  };
};
