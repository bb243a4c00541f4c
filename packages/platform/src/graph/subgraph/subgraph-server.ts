import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Fault } from '@mttq/kernel/fault';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../../operations/logger.ts';
import { inRequestScope } from '../../operations/request-scope.ts';
import type { Actor } from '../actor.ts';
import { answerError, codeOf } from '../answer-error.ts';
import type { GraphContext } from '../graph-context.ts';
import { maskError } from '../graph-error.ts';
import { internalTokenHeader, type TokenVerifier } from '../internal-token.ts';
import { readBody, readJson } from '../read-body.ts';

// The gateway sends entity batches: larger than what a client may send, and still bounded.
const bodyBytesMax = 4 * 1_024 * 1_024;
const deadlineMsMax = 60_000;

/** What a subgraph's HTTP door needs. */
export type SubgraphOptions = {
  readonly schema: GraphQLSchema;
  readonly verify: TokenVerifier;
  readonly logger: Logger;
  readonly clock: () => Date;
  readonly plugins: readonly ApolloServerPlugin<GraphContext>[];
  /** Builds the context of one request. */
  readonly contextFor: (request: SubgraphRequest) => Promise<GraphContext>;
};

/** One verified request of the gateway. */
export type SubgraphRequest = {
  readonly actor: Actor;
  readonly traceparent?: string;
  readonly deadline: AbortSignal;
};

const header = (request: Request, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

const readDeadline = (request: Request, now: Date): AbortSignal => {
  const leftMs = Number(header(request, 'x-deadline') ?? Number.NaN) - now.getTime();
  if (Number.isNaN(leftMs)) return AbortSignal.timeout(deadlineMsMax);
  if (leftMs <= 0) throw new Fault('DEADLINE_EXCEEDED', 'the gateway no longer waits');
  return AbortSignal.timeout(Math.min(leftMs, deadlineMsMax));
};

type Admitted = Request & { admitted?: SubgraphRequest };

// What the library would do unasked.
const silenced = [
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
];

const createServer = ({ schema, logger, plugins }: SubgraphOptions): ApolloServer<GraphContext> =>
  new ApolloServer<GraphContext>({
    schema,
    plugins: [...plugins, ...silenced],
    // Only the gateway gets here, and composition tools read the SDL.
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: maskError((error, code) => logger.error({ error, code }, 'operation failed')),
  });

/**
 * The `/graphql` door of a subgraph. Every request, `_service` and `_entities` included, needs the gateway's token for
 * exactly this body; everything else is answered 401.
 */
export const startSubgraph = async (
  options: SubgraphOptions,
): Promise<{ readonly handle: RequestHandler; readonly stop: () => Promise<void> }> => {
  const server = createServer(options);
  await server.start();
  const graphql = expressMiddleware(server, {
    context: async ({ req }) => options.contextFor((req as Admitted).admitted as SubgraphRequest),
  });
  const admit = async (request: Admitted, response: Response): Promise<void> => {
    const body = await readBody(request, bodyBytesMax);
    const actor = await options.verify(header(request, internalTokenHeader), body);
    const traceparent = header(request, 'traceparent');
    const trace = traceparent === undefined ? {} : { traceparent };
    request.admitted = { actor, deadline: readDeadline(request, options.clock()), ...trace };
    request.body = readJson(body);
    const { correlationId, language } = actor;
    await inRequestScope({ correlationId, language, ...trace }, async () =>
      graphql(request, response, (error?: unknown) => {
        if (error !== undefined) answerError(response, 'INTERNAL');
      }),
    );
  };
  return {
    handle: (request, response) => {
      admit(request, response).catch((error: unknown) => {
        const code = codeOf(error);
        options.logger.warn({ error, code }, 'request refused');
        answerError(response, code);
      });
    },
    stop: () => server.stop(),
  };
};
