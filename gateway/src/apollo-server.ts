import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@mttq/platform/operations/logger';
import type { Metrics } from '@mttq/platform/operations/metrics';
import { toApolloGateway } from './execution/apollo-door.ts';
import type { PlanExecution } from './execution/plan-execution.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { CheckOperation } from './limits/check-operation.ts';
import { createLimitsPlugin } from './limits/limits-plugin.ts';
import { maskGatewayError } from './limits/mask-gateway-error.ts';

/** What the GraphQL server of the gateway is made of. */
export type ServerOptions = {
  readonly execution: PlanExecution;
  readonly check: CheckOperation;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly tokensMax: number;
  readonly recursiveSelectionsMax: number;
  readonly introspection: boolean;
  readonly operationMsMax: number;
  readonly mutationMsMax: number;
};

/** Apollo Server, hardened: nothing that it can tell or remember by default is left on. */
export const createApolloServer = (options: ServerOptions): ApolloServer<GatewayContext> => {
  const { execution, check, metrics, logger } = options;
  return new ApolloServer<GatewayContext>({
    gateway: toApolloGateway(execution, options),
    plugins: [
      createLimitsPlugin(check),
      metrics.operations,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    parseOptions: { maxTokens: options.tokensMax },
    maxRecursiveSelections: options.recursiveSelectionsMax,
    hideSchemaDetailsFromClientErrors: true,
    introspection: options.introspection,
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: maskGatewayError((error, code) => logger.error({ error, code }, 'operation failed')),
  });
};
