import { boardRoundChanged } from '@mttq/contracts/supervision/board-round-changed';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { boardNotFound, isAtWork } from '../boards/board.ts';
import { type Period, type Precision, readPeriod } from '../rounds/period.ts';
import { type Trace, takeFirstStep } from '../steps/take-step.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { type BoardRound, boardNotAtWork, boardRoundNotFound, readBoardRound } from './board-round.ts';

type Maybe<Value> = Value | null | undefined;

export type PlanBoardRound = {
  readonly idempotencyKey: string;
  readonly boardId: string;
  readonly title: string;
  readonly contentArea?: Maybe<string>;
  readonly project?: Maybe<{
    readonly name: string;
    readonly investor?: Maybe<string>;
    readonly contractor?: Maybe<string>;
    readonly value?: Maybe<VndInput>;
  }>;
  readonly precision: Precision;
  readonly on: CalendarDay;
  readonly until?: Maybe<CalendarDay>;
};

/** Says where a round of a board stands now; once it is reported, with its violations. */
export const announceBoardRound = async (
  { outbox }: Stores,
  { before, after, trace }: { before: BoardRound | null; after: BoardRound; trace: Trace },
): Promise<void> => {
  if (before?.state === after.state) return;
  const { id, boardId, unitId, state, violations, violationAmount, project } = after;
  await outbox.add({
    contract: boardRoundChanged,
    aggregateId: id,
    data: {
      ...{ boardRoundId: id, boardId, unitId, oldState: before?.state ?? null, newState: state },
      ...{ isOfProject: project !== null, violations, violationAmount: `${violationAmount}`, on: trace.on },
    },
    occurredAt: startOfDayInVietnam(trace.on),
  });
};

const plan = takeFirstStep<BoardRound, PlanBoardRound>({
  name: 'planBoardRound',
  action: 'board-round:run',
  shelfOf: ({ boardRounds }) => boardRounds,
  notFound: boardRoundNotFound,
  announce: announceBoardRound,
  unitOf: async ({ boards }, { boardId }) => (await boards.byId(boardId))?.unitId ?? boardNotFound(),
  decide: async (command, place, { stores, today }) => {
    // Locked: a board does not end while a round of it begins.
    const board = await stores.boards.lock(command.boardId);
    if (board === undefined) return boardNotFound();
    if (!isAtWork(board, today)) return boardNotAtWork();
    const period = readPeriod(command.precision, command.on, command.until ?? null);
    if (isRefusal(period)) return period;
    const given = command.project ?? null;
    const value = given?.value ?? null;
    if (isRefusal(value)) return refuse('BoardProposalNotValid', value.message);
    const bare: BoardRound = {
      ...place,
      boardId: board.id,
      title: command.title,
      contentArea: command.contentArea ?? null,
      project:
        given === null
          ? null
          : {
              name: given.name,
              investor: given.investor ?? null,
              contractor: given.contractor ?? null,
              value: value === null ? null : `${value}`,
            },
      period: period as Period,
      state: 'PLANNED',
      startedOn: null,
      reportDocumentId: null,
      reportedOn: null,
      violations: 0,
      violationAmount: 0n,
      closedOn: null,
    };
    const round = readBoardRound(bare, board.kind);
    return isRefusal(round) ? round : { thing: round as BoardRound, trace: { kind: 'PLANNED', on: today } };
  },
});

/** Plans a round of a recognised board. */
export const planBoardRound = (deps: Deps) => plan(deps);
