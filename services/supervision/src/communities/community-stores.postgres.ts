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
import { createHandoverStore, type HandoverStore } from '../handovers/handover.postgres.ts';

/** What people of a community do themselves, and what is handed over when their unit ends, in one transaction or one read. */
export type CommunityStores = {
  readonly boards: BoardStore;
  readonly boardRounds: BoardRoundStore;
  readonly boardProposals: BoardProposalStore;
  readonly dialogues: DialogueStore;
  readonly dialogueQuestions: QuestionStore;
  readonly handovers: HandoverStore;
};

/** The stores of what people of a community do, on one connection. */
export const createCommunityStores = (manager: EntityManager): CommunityStores => ({
  boards: createBoardStore(manager),
  boardRounds: createBoardRoundStore(manager),
  boardProposals: createBoardProposalStore(manager),
  dialogues: createDialogueStore(manager),
  dialogueQuestions: createQuestionStore(manager),
  handovers: createHandoverStore(manager),
});
