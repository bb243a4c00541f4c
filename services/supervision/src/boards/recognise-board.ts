import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { readReason } from '../answers/text.ts';
import { takeStep } from '../steps/take-step.ts';
import { type Board, boardExists, boardNotFound, end, recognise, reseat, type Structure } from './board.ts';
import { announceBoard, type SeatGiven, seatsOf } from './propose-board.ts';

type BoardMove = { readonly idempotencyKey: string; readonly boardId: string; readonly on: CalendarDay };

export type RecogniseBoard = BoardMove & { readonly documentId: string };
export type ChangeBoardMembers = RecogniseBoard & {
  readonly seats: readonly SeatGiven[];
  readonly structure: Structure;
};
export type EndBoard = BoardMove & {
  readonly reason: string;
  readonly documentId?: string | null | undefined;
};

const ofBoards = {
  notFound: boardNotFound,
  announce: announceBoard,
  idOf: ({ boardId }: BoardMove) => boardId,
};

/** The decision of the commune's Front committee; one board of a kind works at a time. */
export const recogniseBoard = takeStep<Board, RecogniseBoard>({
  ...ofBoards,
  name: 'recogniseBoard',
  action: 'board:recognise',
  shelfOf: ({ boards }) => boards,
  decide: async (board, { on, documentId }, { stores }) => {
    if ((await stores.boards.atWork(board)) !== undefined) return boardExists();
    const recognised = recognise(board, { on, documentId });
    if ('refused' in recognised) return recognised;
    return { thing: recognised, trace: { kind: 'RECOGNISED', on, documentId } };
  },
});

/** Members leave and come during a term. */
export const changeBoardMembers = takeStep<Board, ChangeBoardMembers>({
  ...ofBoards,
  name: 'changeBoardMembers',
  action: 'board:record',
  shelfOf: ({ boards }) => boards,
  decide: async (board, { on, documentId, seats, structure }, { stores }) => {
    const membersMin = await stores.boards.membersMin(board.kind, on);
    const changed = reseat(board, { on, seats: seatsOf(seats), structure, membersMin });
    if ('refused' in changed) return changed;
    return { thing: changed, trace: { kind: 'MEMBERS_CHANGED', on, documentId } };
  },
});

export const endBoard = takeStep<Board, EndBoard>({
  ...ofBoards,
  name: 'endBoard',
  action: 'board:recognise',
  shelfOf: ({ boards }) => boards,
  decide: async (board, { on, reason: given, documentId }, { stores }) => {
    const reason = readReason(given);
    if (typeof reason !== 'string') return reason;
    const ended = end(board, { on, reason, openRounds: await stores.boards.openRounds(board.id) });
    if ('refused' in ended) return ended;
    return { thing: ended, trace: { kind: 'ENDED', on, documentId: documentId ?? null, words: reason } };
  },
});
