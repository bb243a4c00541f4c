import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { normaliseText } from '@mttq/kernel/search-key';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { checkRound, type Round, roundNotFound } from './round.ts';

export type DraftRound = Omit<Round, 'id' | 'path' | 'state'> & { readonly idempotencyKey: string };

/** Writes a round down; nobody below sees it before it is applied. */
export const draftRound = (deps: Deps) => (command: DraftRound, actor: Actor) =>
  takeCommand<Round>(
    deps,
    {
      actor,
      command: {
        ...command,
        maxPoints: `${command.maxPoints}`,
        criteria: command.criteria.map(written),
      } as never,
      name: 'draftEmulationRound',
      action: 'emulation:run',
      unitOf: async ({ scope }) =>
        (await scope.pathOf(command.unitId)) === undefined ? unitNotKnown() : command.unitId,
      again: async ({ rounds }, id) => (await rounds.byId(id)) ?? roundNotFound(),
    },
    async ({ scope, rounds }, { id, now, unitId }) => {
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      const { idempotencyKey: _, ...content } = command;
      const wrong = checkRound(content);
      if (wrong) return wrong;
      const round: Round = { ...content, id, path, name: normaliseText(content.name), state: 'DRAFT' };
      await rounds.add(round, now);
      return round;
    },
  );

// What JSON has no word for is compared as text.
const written = ({ maxPoints, maxBonus, ...criterion }: Round['criteria'][number]) => ({
  ...{ ...criterion, maxPoints: `${maxPoints}`, maxBonus: `${maxBonus}` },
});
