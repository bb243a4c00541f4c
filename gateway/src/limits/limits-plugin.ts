import type { ApolloServerPlugin } from '@apollo/server';
import { requestError } from '@mttq/platform/graph/graph-error';
import type { GatewayContext } from '../gateway-context.ts';
import type { CheckOperation } from './check-operation.ts';

/** Runs the checks on every operation that Apollo Server has validated. Subscriptions have an address of their own. */
export const createLimitsPlugin = (check: CheckOperation): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      if (operation === undefined) throw requestError('OPERATION_RESOLUTION_FAILURE');
      if (operation.operation === 'subscription') throw requestError('SUBSCRIPTION_ELSEWHERE');
      const variables = request.variables ?? {};
      const refused = check({ document, operation, variables, context: contextValue });
      if (refused !== undefined) throw requestError(refused);
    },
  }),
});
