import { Fault } from '@mttq/kernel/fault';
import { answerError, codeOf } from '@mttq/platform/graph/answer-error';
import type { ErrorCodeName } from '@mttq/platform/graph/error-codes';
import { graphError } from '@mttq/platform/graph/graph-error';
import { readBody, readJson } from '@mttq/platform/graph/read-body';
import { inRequestScope } from '@mttq/platform/operations/request-scope';
import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { checkMediaType } from '../http/media-type.ts';
import { headerOf, scopeOf, stripOwnHeaders } from '../http/request-id.ts';
import { fromSafelist } from '../http/safelist.ts';
import type { SubscriptionRequest } from './open-subscription.ts';
import {
  atExpiry,
  type ConnectionCount,
  maskAll,
  openFor,
  type Subscriber,
  type TransportOptions,
} from './subscriber-session.ts';

type Stream = Request & { subscriber?: Subscriber; ending?: AbortSignal };
type Results = AsyncGenerator<ExecutionResult, void>;

// The token's end, and a drain, end a stream with a last message that says why.
const untilEnd = (results: Results, ending: AbortSignal, last: () => ExecutionResult): Results => {
  const end = (): void => {
    results.return().catch(() => undefined);
  };
  if (ending.aborted) end();
  ending.addEventListener('abort', end, { once: true });
  const wrapped = (async function* () {
    yield* results;
    ending.removeEventListener('abort', end);
    if (ending.aborted) yield last();
  })();
  const leave = wrapped.return.bind(wrapped);
  wrapped.return = async (value) => {
    await results.return();
    return leave(value);
  };
  return wrapped;
};

const welcome = async (options: TransportOptions, request: Stream): Promise<void> => {
  if (request.method !== 'POST') throw new Fault('METHOD_NOT_ALLOWED', 'subscriptions are opened by POST');
  checkMediaType(request);
  const body = readJson(await readBody(request, options.bodyBytesMax));
  request.body = options.safelist === undefined ? body : fromSafelist(options.safelist, body);
  const scope = scopeOf(request);
  const identity = await options.authenticate({
    authorization: headerOf(request, 'authorization'),
    acceptLanguage: headerOf(request, 'accept-language'),
    correlationId: scope.correlationId,
  });
  request.subscriber = { identity, scope };
  request.headers.accept = 'text/event-stream';
};

// graphql-sse takes a result without data for execution arguments; a stream of one result it understands.
async function* onlyResult(result: object): Results {
  yield result as ExecutionResult;
}

const createStreamHandler = (options: TransportOptions) =>
  createHandler({
    // Each subscription has a connection of its own: nothing is kept for streams that nobody opened.
    authenticate: () => null,
    onSubscribe: ({ raw }, params) => {
      const { subscriber, ending } = raw as unknown as Stream;
      if (subscriber === undefined || ending === undefined)
        throw new Fault('UNAUTHENTICATED', 'no subscriber');
      const opened = openFor(options, subscriber, params as SubscriptionRequest);
      if ('errors' in opened) return onlyResult({ errors: maskAll(options.mask, opened.errors) });
      const lastCode = (): ErrorCodeName => (ending.reason === 'expired' ? 'UNAUTHENTICATED' : 'UNAVAILABLE');
      return untilEnd(opened, ending, () =>
        inRequestScope(subscriber.scope, () => {
          const errors = maskAll(options.mask, [graphError(lastCode())]);
          return { errors } as unknown as ExecutionResult;
        }),
      );
    },
  });

/** Subscriptions by server-sent events (`graphql-sse`, distinct connections) at `POST /graphql/stream`. */
export const openSseDoor = (
  options: TransportOptions,
  count: ConnectionCount,
): { readonly handle: RequestHandler; readonly stop: () => void } => {
  const handler = createStreamHandler(options);
  const endings = new Set<AbortController>();
  const serve = async (request: Stream, response: Response): Promise<void> => {
    await welcome(options, request);
    if (!count.enter()) throw new Fault('TOO_MANY_REQUESTS', 'too many subscription connections');
    const ending = new AbortController();
    endings.add(ending);
    request.ending = ending.signal;
    const forget = atExpiry(request.subscriber as Subscriber, () => ending.abort('expired'));
    response.once('close', () => {
      endings.delete(ending);
      forget();
      count.leave();
    });
    await handler(request, response);
  };
  return {
    handle: (request, response) => {
      stripOwnHeaders(request);
      const scope = scopeOf(request);
      inRequestScope(scope, () => {
        serve(request, response).catch((error: unknown) => {
          const code = codeOf(error);
          options.logger.info({ error, code }, 'subscriber refused');
          answerError(response, code);
        });
      });
    },
    stop: () => {
      for (const ending of endings) ending.abort('drain');
    },
  };
};
