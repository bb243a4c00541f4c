import { manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { CountQuestion } from './counting.ts';
import { type AnsweredCount, questionKey, type UnitCounts } from './unit-counts.postgres.ts';

/** Counts of one request: all questions of a tick are asked at once. */
export type UnitCountLoaders = {
  readonly counts: (question: CountQuestion) => Promise<readonly AnsweredCount[]>;
};

export const createUnitCountLoaders = (unitCounts: UnitCounts): UnitCountLoaders => {
  const questions = new Map<string, CountQuestion>();
  const loader: DataLoader<string, readonly AnsweredCount[]> = manyByKey(
    (keys) => unitCounts(keys.flatMap((key) => questions.get(key) ?? [])),
    ({ question }) => question,
  );
  return {
    counts: (question) => {
      const key = questionKey(question);
      questions.set(key, question);
      return loader.load(key);
    },
  };
};
