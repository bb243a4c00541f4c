import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Fault } from '@mttq/kernel/fault';
import { answerError, codeOf } from '@mttq/platform/graph/answer-error';
import { readBody, readJson } from '@mttq/platform/graph/read-body';
import type { Logger } from '@mttq/platform/operations/logger';
import { inRequestScope, type RequestScope } from '@mttq/platform/operations/request-scope';
import { inSpan } from '@mttq/platform/operations/trace-context';
import type { Request, RequestHandler, Response } from 'express';
import type { Authenticate } from '../authentication/authenticate.ts';
import type { Door, GatewayContext } from '../gateway-context.ts';
import { checkMediaType } from './media-type.ts';
import { headerOf, scopeOf, stripOwnHeaders } from './request-id.ts';
import { fromSafelist, type Safelist } from './safelist.ts';

/** How operations come in by HTTP. */
export type DoorOptions = {
  readonly server: ApolloServer<GatewayContext>;
  readonly authenticate: Authenticate;
  readonly logger: Logger;
  readonly bodyBytesMax: number;
  readonly operationsMax: number;
};

/** One of the two doors. With a safelist only registered operations come through. */
export type DoorRule = { readonly door: Door; readonly safelist?: Safelist };

type Prepared = Request & { prepared?: GatewayContext };
type Scope = RequestScope & { readonly traceparent: string };

const readQueryParameters = (request: Request): Record<string, unknown> => {
  const { searchParams } = new URL(request.originalUrl, 'http://gateway');
  const json = (name: string): unknown => {
    const text = searchParams.get(name);
    return text === null ? undefined : readJson(Buffer.from(text));
  };
  return {
    documentId: searchParams.get('documentId') ?? undefined,
    query: searchParams.get('query') ?? undefined,
    operationName: searchParams.get('operationName') ?? undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  };
};

const refuseRegistration = (body: unknown): void => {
  const { extensions } = Object(body) as { extensions?: unknown };
  if (Object(extensions).persistedQuery !== undefined)
    throw new Fault('PERSISTED_QUERY_NOT_SUPPORTED', 'operations are registered with a build only');
};

const readOperation = async (
  request: Request,
  { bodyBytesMax }: DoorOptions,
  { safelist }: DoorRule,
): Promise<void> => {
  if (request.method === 'POST') {
    checkMediaType(request);
    const body = readJson(await readBody(request, bodyBytesMax));
    if (Array.isArray(body)) throw new Fault('BAD_REQUEST', 'operations come one at a time');
    if (safelist === undefined) refuseRegistration(body);
    request.body = safelist === undefined ? body : fromSafelist(safelist, body);
    return;
  }
  request.body = undefined;
  if (safelist === undefined) return;
  const { query, operationName, variables } = fromSafelist(safelist, readQueryParameters(request));
  const search = new URLSearchParams({ query: String(query) });
  if (operationName !== undefined) search.set('operationName', String(operationName));
  if (variables !== undefined) search.set('variables', JSON.stringify(variables));
  request.url = `${request.path}?${search}`;
};

const prepare = async (
  request: Prepared,
  { options, door, scope }: { options: DoorOptions; door: Door; scope: Scope },
): Promise<void> => {
  const { actor } = await options.authenticate({
    authorization: headerOf(request, 'authorization'),
    acceptLanguage: headerOf(request, 'accept-language'),
    correlationId: scope.correlationId,
  });
  request.prepared = {
    actor,
    door,
    traceparent: scope.traceparent,
  };
};

/** The door `POST /graphql` (or `/analyst`): media type → size → safelist → who asks → limits → plan. */
export const createOperationDoor = (options: DoorOptions): ((rule: DoorRule) => RequestHandler) => {
  const graphql = expressMiddleware(options.server, {
    context: async ({ req }) => (req as Prepared).prepared as GatewayContext,
  });
  let running = 0;
  const admit = async (
    request: Prepared,
    response: Response,
    rule: DoorRule & { scope: Scope },
  ): Promise<void> => {
    if (running >= options.operationsMax)
      throw new Fault('TOO_MANY_REQUESTS', 'too many operations in flight');
    running += 1;
    try {
      await readOperation(request, options, rule);
      await prepare(request, { options, door: rule.door, scope: rule.scope });
      await inSpan('operation', rule.scope.traceparent, async () =>
        graphql(request, response, (error?: unknown) => {
          if (error !== undefined) answerError(response, 'INTERNAL');
        }),
      );
    } finally {
      running -= 1;
    }
  };
  return (rule) => (request, response) => {
    stripOwnHeaders(request);
    const scope = scopeOf(request);
    response.setHeader('x-correlation-id', scope.correlationId);
    response.setHeader('cache-control', 'no-store');
    inRequestScope(scope, () => {
      admit(request, response, { ...rule, scope }).catch((error: unknown) => {
        const code = codeOf(error);
        options.logger.info({ error, code }, 'request refused');
        answerError(response, code);
      });
    });
  };
};
