import { boardProposalChanged } from '@mttq/contracts/supervision/board-proposal-changed';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { readText } from '../answers/text.ts';
import { type Trace, takeFirstStep } from '../steps/take-step.ts';
import type { Stores } from '../unit-of-work.ts';
import { type BoardProposal, proposalNotFound, proposalNotValid } from './board-proposal.ts';
import { boardRoundNotFound, followUp } from './board-round.ts';
import { announceBoardRound } from './plan-board-round.ts';

type Maybe<Value> = Value | null | undefined;

export type SendBoardProposal = {
  readonly idempotencyKey: string;
  readonly boardRoundId: string;
  readonly on: CalendarDay;
  readonly body: { readonly name: string; readonly unitId?: Maybe<string> };
  readonly text: string;
  readonly findingIds: readonly string[];
  readonly money?: Maybe<VndInput>;
  readonly landSquareMetres?: Maybe<number>;
  readonly documentId: string;
};

/** Says where a proposal stands now, and what it asks for. */
export const announceProposal = async (
  { outbox }: Stores,
  { before, after, trace }: { before: BoardProposal | null; after: BoardProposal; trace: Trace },
): Promise<void> => {
  if (before?.state === after.state) return;
  const { id, roundId, unitId, state, outcome, ending, money, landSquareMetres, deadlineId } = after;
  await outbox.add({
    contract: boardProposalChanged,
    aggregateId: id,
    data: {
      ...{ boardProposalId: id, boardRoundId: roundId, unitId, oldState: before?.state ?? null },
      ...{ newState: state, outcome, ending, money: money?.toString() ?? null, landSquareMetres, deadlineId },
      on: trace.on,
    },
    occurredAt: startOfDayInVietnam(trace.on),
  });
};

/** Sends what a board asks for, with or after the report of its round: the answer is due from now on. */
export const sendBoardProposal = takeFirstStep<BoardProposal, SendBoardProposal>({
  name: 'sendBoardProposal',
  action: 'board-round:run',
  shelfOf: ({ boardProposals }) => boardProposals,
  notFound: proposalNotFound,
  announce: announceProposal,
  unitOf: async ({ boardRounds }, { boardRoundId }) =>
    (await boardRounds.byId(boardRoundId))?.unitId ?? boardRoundNotFound(),
  decide: async (command, { id, unitId, path }, { stores }) => {
    const { on, documentId, findingIds, money = null, landSquareMetres = null } = command;
    if (isRefusal(money)) return refuse('BoardProposalNotValid', money.message);
    const round = await stores.boardRounds.lock(command.boardRoundId);
    if (round === undefined) return boardRoundNotFound();
    const followed = followUp(round);
    if ('refused' in followed) return followed;
    if (round.reportedOn !== null && on < round.reportedOn)
      return refuse('DayNotValid', {
        vi: 'Kiến nghị gửi cùng hoặc sau báo cáo của ban.',
        en: 'A proposal is sent with or after the report of the round.',
      });
    const text = readText(command.text);
    if (typeof text !== 'string') return text;
    const name = readText(command.body.name, 300);
    if (typeof name !== 'string') return name;
    const known = new Set((await stores.boardRounds.findings({ roundId: round.id })).map((one) => one.id));
    const isKnown = findingIds.length <= 100 && findingIds.every((findingId) => known.has(findingId));
    if (!isKnown || (landSquareMetres !== null && landSquareMetres <= 0)) return proposalNotValid();
    const deadline = await stores.deadlines.start({
      ...{
        subject: { kind: 'BOARD_PROPOSAL', id },
        unitId,
        path,
        ruleKey: 'board-proposal-answer',
        from: on,
      },
      isPublic: true,
    });
    if ('refused' in deadline) return deadline;
    const trace = { kind: 'SENT', on, documentId };
    if (followed.state !== round.state) {
      await stores.boardRounds.save(followed);
      await announceBoardRound(stores, { before: round, after: followed, trace });
    }
    const proposal: BoardProposal = {
      ...{ id, roundId: round.id, unitId, path, text, findingIds, money, landSquareMetres, documentId },
      body: { name, unitId: command.body.unitId ?? null },
      ...{ state: 'SENT', sentOn: on, deadlineId: deadline.id, answeredOn: null, answerDocumentId: null },
      ...{ outcome: null, refusalReason: null, evidenceIds: [], ending: null, closingReason: null },
      closedOn: null,
    };
    return { thing: proposal, trace };
  },
});
