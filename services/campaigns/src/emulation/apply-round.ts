import { emulationRoundApplied } from '@mttq/contracts/campaigns/emulation-round-applied';
import { emulationRoundClosed } from '@mttq/contracts/campaigns/emulation-round-closed';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Round, roundNotFound, roundStateNotRight } from './round.ts';

export type RoundCommand = { readonly idempotencyKey: string; readonly roundId: string };

/** The unit that runs a round; found behind the wall, as drafts are not seen in front of it. */
const unitOf = async ({ scope, rounds }: Stores, roundId: string) => {
  await scope.enterAll();
  return (await rounds.byId(roundId))?.unitId ?? roundNotFound();
};

const orderOf = (name: string, command: RoundCommand, actor: Actor) =>
  ({
    actor,
    command,
    name,
    action: 'emulation:run',
    unitOf: (stores: Stores) => unitOf(stores, command.roundId),
    again: async ({ rounds }: Stores) => (await rounds.byId(command.roundId)) ?? roundNotFound(),
  }) as const;

/** CAM-1: applying makes exactly one sheet for every commune below the unit that is valid on the day. */
export const applyRound = (deps: Deps) => (command: RoundCommand, actor: Actor) =>
  takeCommand<Round>(
    deps,
    orderOf('applyEmulationRound', command, actor),
    async ({ rounds, sheets, reporters, outbox }, { now, unitId }) => {
      const round = await rounds.lock(command.roundId);
      if (round === undefined) return roundNotFound();
      if (round.state !== 'DRAFT') return roundStateNotRight();
      const today = dayInVietnam(now);
      const communes = (await rounds.communesBelow(unitId, today)).map((commune) => commune.unitId);
      const paths = await reporters.pathsOn(communes, today);
      await sheets.addAll(
        communes.map((communeId) => ({
          ...{ id: deps.newId(), roundId: round.id, communeId, unitId: communeId },
          ...{ path: paths.get(communeId) ?? round.path, state: 'DRAFT' as const },
        })),
      );
      await rounds.setState(round.id, 'APPLIED');
      const data = { roundId: round.id, unitId, communeCount: communes.length, deadline: round.deadline };
      await outbox.add({ contract: emulationRoundApplied, aggregateId: round.id, data, occurredAt: now });
      return { ...round, state: 'APPLIED' };
    },
  );

/** Ends a round: no sheet is sent in any more; what was published stays. */
export const closeRound = (deps: Deps) => (command: RoundCommand, actor: Actor) =>
  takeCommand<Round>(
    deps,
    orderOf('closeEmulationRound', command, actor),
    async ({ rounds, outbox }, { now, unitId }) => {
      const round = await rounds.lock(command.roundId);
      if (round === undefined) return roundNotFound();
      if (round.state !== 'APPLIED') return roundStateNotRight();
      await rounds.setState(round.id, 'CLOSED');
      const data = { roundId: round.id, unitId };
      await outbox.add({ contract: emulationRoundClosed, aggregateId: round.id, data, occurredAt: now });
      return { ...round, state: 'CLOSED' };
    },
  );
