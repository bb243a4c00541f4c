import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { codeOf } from '@mttq/platform/graph/answer-error';
import type { ErrorCodeName } from '@mttq/platform/graph/error-codes';
import { graphError } from '@mttq/platform/graph/graph-error';
import { type ExecutionArgs, type GraphQLError, GraphQLSchema, parse } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { headerOf, scopeOf, stripOwnHeaders } from '../http/request-id.ts';
import { fromSafelist } from '../http/safelist.ts';
import type { OpenedSubscription, SubscriptionRequest } from './open-subscription.ts';
import {
  atExpiry,
  type ConnectionCount,
  maskAll,
  openFor,
  type Subscriber,
  type TransportOptions,
} from './subscriber-session.ts';

const initMsMax = 5_000;
const messageBytesMax = 64 * 1_024;
const tooMany = 4_429;

type Guest = Partial<Extra> & { subscriber?: Subscriber; forget?: () => void; opened: Set<string> };
type GuestContext = Context<{ authorization?: unknown; language?: unknown }, Guest>;

const closeCodes: Partial<Record<ErrorCodeName, number>> = {
  UNAUTHENTICATED: 4_401,
  TOO_MANY_REQUESTS: tooMany,
};

const socketOf = ({ extra }: GuestContext): WebSocket => extra.socket as WebSocket;

const welcome = async (options: TransportOptions, context: GuestContext): Promise<boolean> => {
  const request = context.extra.request as IncomingMessage;
  const { authorization, language } = context.connectionParams ?? {};
  const wanted = language === 'en' || language === 'vi' ? language : headerOf(request, 'accept-language');
  const scope = scopeOf(request);
  try {
    const identity = await options.authenticate({
      authorization: typeof authorization === 'string' ? authorization : headerOf(request, 'authorization'),
      acceptLanguage: wanted,
      correlationId: scope.correlationId,
    });
    const subscriber = { identity, scope: { ...scope, language: identity.actor.language } };
    context.extra.subscriber = subscriber;
    context.extra.forget = atExpiry(subscriber, () => socketOf(context).close(4_401, 'token expired'));
    return true;
  } catch (error) {
    const code = codeOf(error);
    options.logger.info({ error, code }, 'subscriber refused');
    socketOf(context).close(closeCodes[code] ?? CloseCode.InternalServerError, code);
    return false;
  }
};

const subscription = parse('subscription { __typename }');
const noSchema = new GraphQLSchema({});

// graphql-ws runs what these arguments hold; the real work is in `opened`.
const toExecutionArgs = (opened: OpenedSubscription): ExecutionArgs => ({
  schema: noSchema,
  document: subscription,
  contextValue: opened,
});

const admit = (
  options: TransportOptions,
  { context, id }: { context: GuestContext; id: string },
  payload: SubscriptionRequest,
): ExecutionArgs | readonly GraphQLError[] => {
  const { subscriber, opened } = context.extra;
  if (subscriber === undefined) return [graphError('UNAUTHENTICATED')];
  if (opened.size >= options.subscriptionsMax) {
    socketOf(context).close(tooMany, 'too many subscriptions');
    return [graphError('TOO_MANY_REQUESTS')];
  }
  try {
    const request = options.safelist === undefined ? payload : fromSafelist(options.safelist, payload);
    const live = openFor(options, subscriber, request as SubscriptionRequest);
    if ('errors' in live) return live.errors;
    opened.add(id);
    return toExecutionArgs(live);
  } catch (error) {
    return [graphError(codeOf(error))];
  }
};

const serve = (options: TransportOptions, sockets: WebSocketServer, count: ConnectionCount) =>
  useServer<{ authorization?: unknown; language?: unknown }, Guest>(
    {
      connectionInitWaitTimeout: initMsMax,
      onConnect: (context) => {
        context.extra.opened = new Set();
        return welcome(options, context as GuestContext);
      },
      onSubscribe: (context, id, payload) =>
        admit(options, { context: context as GuestContext, id }, payload as SubscriptionRequest),
      subscribe: (args) => args.contextValue as never,
      onError: (...[, , , errors]) => maskAll(options.mask, errors as GraphQLError[]),
      onComplete: (context, id) => {
        context.extra.opened?.delete(id);
      },
      onClose: (context) => {
        context.extra.forget?.();
        count.leave();
      },
    },
    sockets,
    12_000,
  );

const refuseUpgrade = (socket: Duplex): void => {
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
};

/** Subscriptions by WebSocket (`graphql-transport-ws`) at `/graphql`. Token in `connection_init`: `{authorization}`. */
export const openWebSocketDoor = (
  options: TransportOptions,
  server: Server,
  count: ConnectionCount,
): { readonly stop: () => Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageBytesMax });
  const disposable = serve(options, sockets, count);
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    stripOwnHeaders(request);
    socket.on('error', () => socket.destroy());
    if (new URL(request.url ?? '/', 'http://gateway').pathname !== '/graphql') {
      refuseUpgrade(socket);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (count.enter()) sockets.emit('connection', webSocket, request);
      else webSocket.close(tooMany, 'too many connections');
    });
  };
  server.on('upgrade', upgrade);
  return {
    stop: async () => {
      server.off('upgrade', upgrade);
      await disposable.dispose();
    },
  };
};
