import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { Fault } from '@mttq/kernel/fault';
import type { TokenSigner } from '@mttq/platform/graph/internal-token';
import type { Logger } from '@mttq/platform/operations/logger';
import type { ExecutionResult } from 'graphql';
import type { RunningContext } from '../gateway-context.ts';
import type { PlanExecution, PlannedOperation } from './plan-execution.ts';
import { createSubgraphClient, type SubgraphClient } from './subgraph-client.ts';

/** What plans are run with. */
export type ExecutorOptions = {
  /** Supergraph SDL. */
  readonly supergraph: string;
  /** Name of every subgraph → address of its `/graphql`. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly sign: TokenSigner;
  readonly logger: Logger;
};

type StockRequest = Parameters<ApolloGateway['executor']>[0];

const toDataSource = (client: SubgraphClient): GraphQLDataSource => ({
  process: async ({ request, context }) => {
    if (request.query === undefined) throw new Fault('INTERNAL', 'a plan holds a fetch without a document');
    const { query, operationName, variables } = request;
    const answer = await client({ query, operationName, variables, context: context as RunningContext });
    return answer as Awaited<ReturnType<GraphQLDataSource['process']>>;
  },
});

const toStockRequest = (planned: PlannedOperation): StockRequest =>
  ({
    request: {
      query: planned.source,
      variables: planned.variables,
      operationName: planned.operationName ?? undefined,
    },
    document: planned.document,
    operation: planned.operation,
    operationName: planned.operationName,
    queryHash: planned.queryHash,
    source: planned.source,
    context: planned.context,
    metrics: {},
  }) as unknown as StockRequest;

/** Plans and runs operations with `@apollo/gateway` as it is. Throws when the supergraph cannot be served. */
export const createStockExecutor = async (options: ExecutorOptions): Promise<PlanExecution> => {
  const { supergraph, subgraphs, sign, logger } = options;
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: { ...quiet, error: (reason: string) => logger.error({ reason }, 'executor') },
    buildService: ({ name }) => {
      const url = subgraphs[name];
      if (url === undefined)
        throw new Fault('SETTINGS_INVALID', `SUBGRAPHS names no address of the service "${name}"; add it`);
      return toDataSource(createSubgraphClient(name, url, sign));
    },
  });
  const { schema, executor } = await gateway.load();
  return {
    schema,
    execute: async (planned) => (await executor(toStockRequest(planned))) as ExecutionResult,
    stop: () => gateway.stop(),
  };
};
