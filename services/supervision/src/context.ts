import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createUnitOfWork, type Deps } from './unit-of-work.ts';

/** What every resolver of this service is given. */
export type Context = GraphContext & {
  /** The door for use cases: writes happen behind it and nowhere else. */
  readonly deps: Deps;
};

export const contextFor = (request: GraphContext): Context => ({
  ...request,
  deps: createUnitOfWork(request.dataSource, request),
});
