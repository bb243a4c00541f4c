import type { GraphContext } from '@mttq/platform/graph/graph-context';
import type { ReadModels } from './read-models/read-model.postgres.ts';
import type { Progress, ReadModel } from './read-models/read-model.ts';
import { createUnitCountLoaders, type UnitCountLoaders } from './unit-counts/unit-counts.loaders.ts';
import { createUnitCounts } from './unit-counts/unit-counts.postgres.ts';

/** What every resolver of this service is given. */
export type Context = GraphContext & {
  readonly readModels: ReadModels;
  /** Progress of a read model, asked once a request. */
  readonly progressOf: (model: ReadModel) => Promise<Progress>;
  /** Batched reads, new for every request. */
  readonly loaders: { readonly unitCounts: UnitCountLoaders };
};

export const createContext = (request: GraphContext, readModels: ReadModels): Context => {
  const asked = new Map<string, Promise<Progress>>();
  return {
    ...request,
    readModels,
    progressOf: (model) => {
      const progress = asked.get(model.name) ?? readModels.progressOf(model);
      asked.set(model.name, progress);
      return progress;
    },
    loaders: { unitCounts: createUnitCountLoaders(createUnitCounts(request.dataSource)) },
  };
};
