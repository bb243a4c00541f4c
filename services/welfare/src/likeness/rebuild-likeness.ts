import type { Deps } from '../unit-of-work.ts';

const householdsMax = 100;

/** Indexes households that were recorded before the index was as it is now. Answers with how many; call again while it is the limit. */
export const rebuildLikeness =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'likeness', correlationId: newId() }, async ({ scope, households }) => {
      await scope.enterAll();
      const behind = await households.likeness.behind(householdsMax);
      for (const { id, ...place } of behind) {
        const person = await households.openPerson(id);
        if (person !== undefined) await households.likeness.replace(id, person, place);
      }
      return behind.length;
    });
