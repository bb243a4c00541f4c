import { setTimeout as wait } from 'node:timers/promises';

/** How long `eventually` waits in all, 20 s unless given. */
export type Patience = { readonly deadlineMs?: number };

/** Asks again and again until the answer is not `undefined`, `false` or an error; throws the last reason at the deadline. */
export const eventually = async <Answer>(
  ask: () => Promise<Answer> | Answer,
  { deadlineMs = 20_000 }: Patience = {},
): Promise<Exclude<Answer, undefined | false>> => {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    let reason: unknown = new Error(`not true within ${deadlineMs} ms: ${ask}`);
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer as Exclude<Answer, undefined | false>;
    } catch (error) {
      reason = error;
    }
    if (performance.now() > deadline) throw reason;
    await wait(20);
  }
};
