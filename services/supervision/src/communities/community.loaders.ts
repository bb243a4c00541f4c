import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { BoardProposal, Recovery } from '../board-rounds/board-proposal.ts';
import type { BoardRound } from '../board-rounds/board-round.ts';
import type { Board } from '../boards/board.ts';
import { type BoardFigures, createBoardFigures } from '../boards/board-figures.postgres.ts';
import type { HeldCount } from '../dialogues/dialogue.postgres.ts';
import type { Dialogue } from '../dialogues/dialogue.ts';
import type { Question } from '../dialogues/dialogue-question.ts';
import type { CommunityStores } from './community-stores.postgres.ts';

/** Batched reads of what is public of boards and dialogues, one set a request. */
export type CommunityLoaders = {
  readonly boards: DataLoader<string, Board | null>;
  readonly boardRounds: DataLoader<string, BoardRound | null>;
  readonly boardProposals: DataLoader<string, BoardProposal | null>;
  readonly proposalsOfRound: DataLoader<string, readonly BoardProposal[]>;
  readonly boardRecoveries: DataLoader<string, readonly Recovery[]>;
  readonly dialogues: DataLoader<string, Dialogue | null>;
  readonly dialogueQuestions: DataLoader<string, Question | null>;
  readonly questionsOfDialogue: DataLoader<string, readonly Question[]>;
  /** Keyed by "unit year". */
  readonly dialoguesHeld: DataLoader<string, HeldCount | null>;
  /** Keyed by "unit asOf from". */
  readonly boardFigures: DataLoader<string, BoardFigures | null>;
};

export const createCommunityLoaders = (manager: EntityManager, open: CommunityStores): CommunityLoaders => ({
  boards: byKey(open.boards.byIds, ({ id }) => id),
  boardRounds: byKey(open.boardRounds.byIds, ({ id }) => id),
  boardProposals: byKey(open.boardProposals.byIds, ({ id }) => id),
  proposalsOfRound: manyByKey(open.boardProposals.ofRounds, ({ roundId }) => roundId),
  boardRecoveries: manyByKey(open.boardProposals.recoveries, ({ proposalId }) => proposalId),
  dialogues: byKey(open.dialogues.byIds, ({ id }) => id),
  dialogueQuestions: byKey(open.dialogueQuestions.byIds, ({ id }) => id),
  questionsOfDialogue: manyByKey(open.dialogueQuestions.ofDialogues, ({ dialogueId }) => dialogueId),
  dialoguesHeld: byKey(open.dialogues.heldIn, ({ key }) => key),
  boardFigures: byKey(
    (keys: readonly string[]) =>
      createBoardFigures(manager)(
        keys.map((key) => {
          const [unitId = '', asOf = '', from = ''] = key.split(' ');
          return { key, unitId, asOf: asOf as CalendarDay, from: from as CalendarDay };
        }),
      ),
    ({ key }) => key,
  ),
});
