import type { ApolloServer } from '@apollo/server';
import type { Logger } from '@mttq/platform/operations/logger';
import { inRequestScope, type RequestScope } from '@mttq/platform/operations/request-scope';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Authenticate, Authenticated } from '../authentication/authenticate.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { Safelist } from '../http/safelist.ts';
import type { OpenedSubscription, RunQuery, SubscriptionRequest } from './open-subscription.ts';

/** What both transports of subscriptions need. */
export type TransportOptions = {
  readonly server: ApolloServer<GatewayContext>;
  readonly authenticate: Authenticate;
  readonly open: (
    request: SubscriptionRequest,
    session: { readonly context: GatewayContext; readonly run: RunQuery },
  ) => OpenedSubscription;
  readonly mask: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly safelist?: Safelist;
  readonly logger: Logger;
  readonly bodyBytesMax: number;
  readonly connectionsMax: number;
  readonly subscriptionsMax: number;
};

/** Who is at the other end of a connection. */
export type Subscriber = { readonly identity: Authenticated; readonly scope: RequestScope };

const contextOf = ({ identity, scope }: Subscriber): GatewayContext => ({
  actor: identity.actor,
  door: 'client',
  ...(scope.traceparent === undefined ? {} : { traceparent: scope.traceparent }),
});

/** Errors as clients may see them. */
export const maskAll = (
  mask: TransportOptions['mask'],
  errors: readonly GraphQLError[],
): readonly GraphQLFormattedError[] => errors.map((error) => mask(error.toJSON(), error));

/** Opens one subscription for a subscriber; every query it causes runs with the subscriber's rights and deadline. */
export const openFor = (
  options: TransportOptions,
  subscriber: Subscriber,
  request: SubscriptionRequest,
): OpenedSubscription => {
  const { server } = options;
  const run: RunQuery = (query) =>
    inRequestScope(subscriber.scope, async () => {
      const contextValue = contextOf(subscriber);
      const { body } = await server.executeOperation(query, { contextValue });
      return (body.kind === 'single' ? body.singleResult : {}) as ExecutionResult;
    });
  return inRequestScope(subscriber.scope, () =>
    options.open(request, { context: contextOf(subscriber), run }),
  );
};

const timeoutMsMax = 2_147_483_647;

/** Calls `end` when the subscriber's token expires; answers how to forget it. */
export const atExpiry = ({ identity }: Subscriber, end: () => void): (() => void) => {
  if (identity.expiresAt === undefined) return () => {};
  const leftMs = Math.max(0, identity.expiresAt.getTime() - Date.now());
  const timer = setTimeout(end, Math.min(leftMs, timeoutMsMax));
  return () => clearTimeout(timer);
};

/** Counts open connections over both transports. */
export type ConnectionCount = {
  readonly enter: () => boolean;
  readonly leave: () => void;
  readonly open: () => number;
};

/** At most `most` connections at a time. */
export const createConnectionCount = (most: number): ConnectionCount => {
  let open = 0;
  return {
    enter: () => {
      if (open >= most) return false;
      open += 1;
      return true;
    },
    leave: () => {
      open -= 1;
    },
    open: () => open,
  };
};
