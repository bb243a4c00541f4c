import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DeadlineStore } from './deadline.postgres.ts';
import type { Deadline, DeadlineMove } from './deadline.ts';

/** Batched reads of public deadlines, one set a request. */
export type DeadlineLoaders = {
  readonly deadline: DataLoader<string, Deadline | null>;
  readonly ofSubject: DataLoader<string, readonly Deadline[]>;
  readonly moves: DataLoader<string, readonly DeadlineMove[]>;
};

export const createDeadlineLoaders = (deadlines: DeadlineStore): DeadlineLoaders => ({
  deadline: byKey(deadlines.byIds, ({ id }) => id),
  ofSubject: manyByKey(deadlines.ofSubjects, ({ subject }) => subject.id),
  moves: manyByKey(deadlines.movesOf, ({ deadlineId }) => deadlineId),
});
