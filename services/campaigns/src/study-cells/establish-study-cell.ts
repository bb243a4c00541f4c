import { studyCellEstablished } from '@mttq/contracts/campaigns/study-cell-established';
import { studyCellMembersSet } from '@mttq/contracts/campaigns/study-cell-members-set';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type CellMember,
  checkMembers,
  checkOwnHand,
  readCellName,
  type StudyCell,
  studyCellNotFound,
} from './study-cell.ts';

export type EstablishStudyCell = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly committeeId: string;
  readonly name: string;
  readonly members: readonly CellMember[];
};
export type SetStudyCellMembers = {
  readonly idempotencyKey: string;
  readonly cellId: string;
  readonly members: readonly CellMember[];
};

/** Begins a cell of a committee with its heads and members. */
export const establishStudyCell = (deps: Deps) => (command: EstablishStudyCell, actor: Actor) =>
  takeCommand<StudyCell>(
    deps,
    {
      ...{ actor, command, name: 'establishStudyCell', action: 'study-cell:keep' },
      unitOf: () => command.unitId,
      again: async ({ studyCells }, id) => (await studyCells.byId(id)) ?? studyCellNotFound(),
    },
    async ({ scope, studies, studyCells, outbox }, { id, now, unitId }) => {
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      const name = readCellName(command.name);
      if (isRefusal(name)) return name;
      const keeper = await studies.personOf(actor.id);
      const wrong = checkMembers(command.members) ?? checkOwnHand(command.members, [], keeper);
      if (wrong) return wrong;
      const { committeeId, members } = command;
      const cell: StudyCell = { id, unitId, path, committeeId, name };
      await studyCells.add(cell, now);
      await studyCells.setMembers(cell, members, { today: dayInVietnam(now), newId: deps.newId });
      const data = { cellId: id, unitId, committeeId, memberCount: members.length };
      await outbox.add({ contract: studyCellEstablished, aggregateId: id, data, occurredAt: now });
      return cell;
    },
  );

/** Says who is in a cell from today on; who is not named leaves today. */
export const setStudyCellMembers = (deps: Deps) => (command: SetStudyCellMembers, actor: Actor) =>
  takeCommand<StudyCell>(
    deps,
    {
      ...{ actor, command, name: 'setStudyCellMembers', action: 'study-cell:keep', id: command.cellId },
      // Where a cell lies is found out behind the wall; the right is asked for in front of it.
      unitOf: async ({ scope, studyCells }) => {
        await scope.enterAll();
        return (await studyCells.byId(command.cellId))?.unitId ?? studyCellNotFound();
      },
      again: async ({ studyCells }, id) => (await studyCells.byId(id)) ?? studyCellNotFound(),
    },
    async ({ studies, studyCells, outbox }, { id, now }) => {
      const cell = await studyCells.lock(id);
      if (cell === undefined) return studyCellNotFound();
      const there = await studyCells.membersOn(id, dayInVietnam(now));
      const keeper = await studies.personOf(actor.id);
      const wrong = checkMembers(command.members) ?? checkOwnHand(command.members, there, keeper);
      if (wrong) return wrong;
      await studyCells.setMembers(cell, command.members, { today: dayInVietnam(now), newId: deps.newId });
      const { unitId, committeeId } = cell;
      const data = { cellId: id, unitId, committeeId, memberCount: command.members.length };
      await outbox.add({ contract: studyCellMembersSet, aggregateId: id, data, occurredAt: now });
      return cell;
    },
  );
