import { scoreSheetMoved } from '@mttq/contracts/campaigns/score-sheet-moved';
import { scoreSheetPublished } from '@mttq/contracts/campaigns/score-sheet-published';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { formatDecimal } from '@mttq/kernel/decimal';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Round } from '../emulation/round.ts';
import { readReason } from '../periods/report-period.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { findTurn } from './find-sheet.ts';
import {
  moveBack,
  moveOn,
  type ScoreSheet,
  type SheetState,
  sheetFinal,
  sheetStateNotRight,
  totalOf,
} from './score-sheet.ts';

type Moved = {
  readonly sheet: ScoreSheet;
  readonly round: Round;
  readonly toState: SheetState;
  readonly reason: string | null;
};

/** What the caller saw: a command for another state came too late, or was sent twice, and is refused. */
type SheetCommand = { readonly sheetId: string; readonly fromState: SheetState };

const announce = ({ sheet, toState }: Moved, now: Date) => ({
  contract: scoreSheetMoved,
  aggregateId: sheet.id,
  data: {
    sheetId: sheet.id,
    roundId: sheet.roundId,
    communeId: sheet.communeId,
    fromState: sheet.state,
    toState,
  },
  occurredAt: now,
});

// Right → decision → step, for every move of a sheet.
const move =
  ({ inTransaction, newId }: Deps, { sheetId, fromState }: SheetCommand, actor: Actor) =>
  (
    decide: (
      turn: { sheet: ScoreSheet; round: Round },
      stores: Stores,
      now: Date,
    ) => Promise<Moved | Refusal>,
  ) =>
    inTransaction(actor, async (stores, now): Promise<ScoreSheet | Refusal> => {
      const turn = await findTurn(stores, sheetId);
      if (isRefusal(turn)) return turn;
      const { sheet, action, unitId } = turn;
      if (!(await stores.scope.enter(actor, action, unitId))) return notAllowed();
      if (sheet.state === 'PUBLISHED') return sheetFinal();
      if (sheet.state !== fromState)
        return sheetStateNotRight(
          `Phiếu đang ở trạng thái ${sheet.state}, không phải ${fromState}. Hãy tải lại.`,
          `The sheet is in state ${sheet.state}, not ${fromState}. Read it again.`,
        );
      const moved = await decide(turn, stores, now);
      if (isRefusal(moved)) return moved;
      const { toState, reason } = moved;
      await stores.sheets.take(
        sheet,
        { id: newId(), sheetId, fromState: sheet.state, toState, reason, takenAt: now },
        actor.id,
      );
      await stores.outbox.add(announce(moved, now));
      await stores.audit.add({ action, unitId, reason, input: { sheetId, fromState, toState } });
      return { ...moved.sheet, state: toState };
    });

/** Commune → department → council → standing committee. */
export const moveSheetOn = (deps: Deps) => (command: SheetCommand, actor: Actor) =>
  move(
    deps,
    command,
    actor,
  )(async ({ sheet, round }, { sheets }, now) => {
    const toState = moveOn(sheet, round, { scores: await sheets.scores(sheet.id), now });
    if (isRefusal(toState)) return toState;
    await sheets.setState(sheet.id, toState);
    return { sheet, round, toState, reason: null };
  });

/** One step back, with the reason. */
export const moveSheetBack =
  (deps: Deps) => (command: SheetCommand & { readonly reason: string }, actor: Actor) =>
    move(
      deps,
      command,
      actor,
    )(async ({ sheet, round }, { sheets }) => {
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const toState = moveBack(sheet);
      if (isRefusal(toState)) return toState;
      await sheets.setState(sheet.id, toState);
      return { sheet, round, toState, reason };
    });

type PublishSheet = {
  readonly sheetId: string;
  readonly decisionNumber: string;
  readonly decisionDocumentId?: string | null | undefined;
};

/** The standing committee publishes with its decision: for good. */
export const publishSheet = (deps: Deps) => (command: PublishSheet, actor: Actor) =>
  move(
    deps,
    { ...command, fromState: 'WAIT_STANDING' },
    actor,
  )(async ({ sheet, round }, stores, now) => {
    const decisionNumber = normaliseText(command.decisionNumber);
    if (decisionNumber === '' || decisionNumber.length > 100)
      return sheetStateNotRight(
        'Công bố kết quả cần số quyết định, đến 100 ký tự.',
        'A result is published with the number of its decision, up to 100 characters.',
      );
    const total = totalOf(await stores.sheets.scores(sheet.id));
    const decisionDocumentId = command.decisionDocumentId ?? null;
    const published = { ...sheet, total, decisionNumber, decisionDocumentId, publishedAt: now };
    await stores.sheets.publish(published);
    const { roundId, communeId } = sheet;
    await stores.outbox.add({
      contract: scoreSheetPublished,
      aggregateId: sheet.id,
      data: { sheetId: sheet.id, roundId, communeId, total: formatDecimal(total), decisionNumber },
      occurredAt: now,
    });
    return { sheet: published, round, toState: 'PUBLISHED', reason: null };
  });
