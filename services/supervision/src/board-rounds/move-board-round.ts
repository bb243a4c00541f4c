import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { readReason } from '../answers/text.ts';
import { takeStep } from '../steps/take-step.ts';
import { type BoardRound, begin, boardRoundNotFound, cancel, close, report } from './board-round.ts';
import { announceBoardRound } from './plan-board-round.ts';

export type MoveBoardRound = {
  readonly idempotencyKey: string;
  readonly boardRoundId: string;
  readonly on: CalendarDay;
};
export type ReportBoardRound = MoveBoardRound & { readonly documentId: string };
export type CancelBoardRound = MoveBoardRound & { readonly reason: string };

const ofRounds = {
  notFound: boardRoundNotFound,
  announce: announceBoardRound,
  idOf: ({ boardRoundId }: MoveBoardRound) => boardRoundId,
  action: 'board-round:run',
} as const;

export const startBoardRound = takeStep<BoardRound, MoveBoardRound>({
  ...ofRounds,
  name: 'startBoardRound',
  shelfOf: ({ boardRounds }) => boardRounds,
  decide: async (round, { on }) => {
    const begun = begin(round, on);
    return 'refused' in begun ? begun : { thing: begun, trace: { kind: 'STARTED', on } };
  },
});

export const reportBoardRound = takeStep<BoardRound, ReportBoardRound>({
  ...ofRounds,
  name: 'reportBoardRound',
  shelfOf: ({ boardRounds }) => boardRounds,
  decide: async (round, { on, documentId }, { stores }) => {
    const findings = await stores.boardRounds.findings({ roundId: round.id });
    const found = findings.filter(({ kind }) => kind === 'VIOLATION');
    const violationAmount = found.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
    const reported = report(round, { on, documentId, violations: found.length, violationAmount });
    return 'refused' in reported
      ? reported
      : { thing: reported, trace: { kind: 'REPORTED', on, documentId } };
  },
});

export const closeBoardRound = takeStep<BoardRound, MoveBoardRound>({
  ...ofRounds,
  name: 'closeBoardRound',
  shelfOf: ({ boardRounds }) => boardRounds,
  decide: async (round, { on }, { stores }) => {
    const closed = close(round, { on, openProposals: await stores.boardProposals.openInRound(round.id) });
    return 'refused' in closed ? closed : { thing: closed, trace: { kind: 'CLOSED', on } };
  },
});

export const cancelBoardRound = takeStep<BoardRound, CancelBoardRound>({
  ...ofRounds,
  name: 'cancelBoardRound',
  shelfOf: ({ boardRounds }) => boardRounds,
  decide: async (round, { on, reason: given }) => {
    const reason = readReason(given);
    if (typeof reason !== 'string') return reason;
    const cancelled = cancel(round);
    return 'refused' in cancelled
      ? cancelled
      : { thing: cancelled, trace: { kind: 'CANCELLED', on, words: reason } };
  },
});
