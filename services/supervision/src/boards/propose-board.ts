import { boardChanged } from '@mttq/contracts/supervision/board-changed';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { type Trace, takeFirstStep } from '../steps/take-step.ts';
import type { Stores } from '../unit-of-work.ts';
import { type Board, type BoardKind, boardNotFound, readBoard, type Seat, type Structure } from './board.ts';

type Maybe<Value> = Value | null | undefined;

export type SeatGiven = {
  readonly office: Seat['office'];
  readonly areaId?: Maybe<string>;
  readonly personId?: Maybe<string>;
};

export type ProposeBoard = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kind: BoardKind;
  readonly committeeId?: Maybe<string>;
  readonly projectName?: Maybe<string>;
  readonly electedOn: CalendarDay;
  readonly minutesDocumentId: string;
  readonly termFrom: CalendarDay;
  readonly termTo: CalendarDay;
  readonly seats: readonly SeatGiven[];
  readonly structure: Structure;
};

export const seatsOf = (seats: readonly SeatGiven[]): readonly Seat[] =>
  seats.map(({ office, areaId, personId }) => ({
    office,
    areaId: areaId ?? null,
    personId: personId ?? null,
  }));

/** Says where a board stands now: counts and offices, no person. */
export const announceBoard = async (
  { outbox }: Stores,
  { before, after, trace }: { before: Board | null; after: Board; trace: Trace },
): Promise<void> => {
  const { id, unitId, kind, state, memberCount, structure, termFrom, termTo } = after;
  const areas = new Set(after.seats.flatMap(({ areaId }) => (areaId === null ? [] : [areaId])));
  const { women, ethnicMinorities, nonParty } = structure;
  await outbox.add({
    contract: boardChanged,
    aggregateId: id,
    data: {
      ...{ boardId: id, unitId, kind, oldState: before?.state ?? null, newState: state, memberCount },
      ...{ women, ethnicMinorities, nonParty, areaCount: areas.size, termFrom, termTo },
      ...{ isForProject: after.projectName !== null, on: trace.on },
    },
    occurredAt: startOfDayInVietnam(trace.on),
  });
};

/** Records who was elected into a board, or whom the Front proposes for it, with the minutes. */
export const proposeBoard = takeFirstStep<Board, ProposeBoard>({
  name: 'proposeBoard',
  action: 'board:record',
  shelfOf: ({ boards }) => boards,
  notFound: boardNotFound,
  announce: announceBoard,
  unitOf: async (_, { unitId }) => unitId,
  decide: async (command, place, { stores, today }) => {
    const { kind, electedOn, minutesDocumentId, termFrom, termTo, structure } = command;
    const given: Board = {
      ...place,
      ...{ kind, electedOn, minutesDocumentId, termFrom, termTo, structure },
      committeeId: command.committeeId ?? null,
      projectName: command.projectName ?? null,
      seats: seatsOf(command.seats),
      memberCount: command.seats.length,
      state: 'PROPOSED',
      recognisedOn: null,
      recognitionDocumentId: null,
      endedOn: null,
      endingReason: null,
    };
    const level = await stores.boards.levelOf(place.unitId, today);
    const membersMin = await stores.boards.membersMin(kind, electedOn);
    const board = readBoard(given, { level, membersMin });
    if (isRefusal(board)) return board;
    return {
      thing: board as Board,
      trace: { kind: 'PROPOSED', on: electedOn, documentId: minutesDocumentId },
    };
  },
});
