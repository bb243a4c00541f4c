import type { EntityManager } from 'typeorm';
import {
  type BoardProposalStore,
  createBoardProposalStore,
} from '../board-rounds/board-proposal.postgres.ts';
import { type BoardRoundStore, createBoardRoundStore } from '../board-rounds/board-round.postgres.ts';
import { type BoardStore, createBoardStore } from '../boards/board.postgres.ts';
import {
  createDialogueStore,
  createQuestionStore,
  type DialogueStore,
  type QuestionStore,
} from '../dialogues/dialogue.postgres.ts';

/** What people of a community do themselves, in one transaction or one read. */
export type CommunityStores = {
  readonly boards: BoardStore;
  readonly boardRounds: BoardRoundStore;
  readonly boardProposals: BoardProposalStore;
  readonly dialogues: DialogueStore;
  readonly dialogueQuestions: QuestionStore;
};

/** The stores of what people of a community do, on one connection. */
export const createCommunityStores = (manager: EntityManager): CommunityStores => ({
  boards: createBoardStore(manager),
  boardRounds: createBoardRoundStore(manager),
  boardProposals: createBoardProposalStore(manager),
  dialogues: createDialogueStore(manager),
  dialogueQuestions: createQuestionStore(manager),
});
