import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '@mttq/kernel/fault';
import { createTokenSigner } from '@mttq/platform/graph/internal-token';
import { newId } from '@mttq/platform/new-id';
import { createHealthApplication, type Health, type Phase } from '@mttq/platform/operations/health';
import { listen } from '@mttq/platform/operations/http-server';
import { createLogger, type Logger } from '@mttq/platform/operations/logger';
import { createMetrics, type Metrics } from '@mttq/platform/operations/metrics';
import { readSettings, type Settings } from '@mttq/platform/operations/settings';
import { createApolloServer } from './apollo-server.ts';
import { createTokenReader } from './authentication/access-token.ts';
import { createAuthenticate } from './authentication/authenticate.ts';
import { createIssuerKeys } from './authentication/issuer-keys.ts';
import { createStockExecutor } from './execution/stock-executor.ts';
import { createPublicApplication } from './http/application.ts';
import { createOperationDoor } from './http/operation-door.ts';
import { readSafelist, type Safelist } from './http/safelist.ts';
import { createAccessMap } from './limits/access-map.ts';
import { createCheckOperation } from './limits/check-operation.ts';
import { maskGatewayError } from './limits/mask-gateway-error.ts';
import { readLookUpPage } from './look-up/look-up-page.ts';
import { gatewaySettings } from './settings.ts';
import { openFeeds } from './subscriptions/open-feeds.ts';
import { openSubscription } from './subscriptions/open-subscription.ts';
import { readSignalRules } from './subscriptions/signal-map.ts';
import { openSseDoor } from './subscriptions/sse-door.ts';
import { createConnectionCount, type TransportOptions } from './subscriptions/subscriber-session.ts';
import { openWebSocketDoor } from './subscriptions/websocket-door.ts';

type GatewaySettings = Settings<typeof gatewaySettings>;

/** A gateway that answers. */
export type RunningGateway = {
  readonly port: number;
  /** Of `/metrics` and the health addresses. */
  readonly operationsPort: number;
  readonly settings: GatewaySettings;
  readonly logger: Logger;
  /** Not ready → wait one probe → end subscriptions → answer what is in flight → leave the broker. */
  readonly drain: () => Promise<void>;
};

const clock = () => new Date();
const committedSupergraph = path.join(import.meta.dirname, '..', 'supergraph.graphql');

const readSupergraph = async ({ supergraphFile }: GatewaySettings): Promise<string> => {
  const file = supergraphFile ?? committedSupergraph;
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Fault('SETTINGS_INVALID', `cannot read the supergraph ${file}; run npm run generate`, cause);
  });
};

const readClientSafelist = async (settings: GatewaySettings): Promise<Safelist | undefined> => {
  if (settings.clientDoor === 'open') return undefined;
  if (settings.safelistFile === undefined)
    throw new Fault(
      'SETTINGS_INVALID',
      'SAFELIST_FILE is not set; CLIENT_DOOR=safelist needs it (or CLIENT_DOOR=open)',
    );
  return readSafelist(settings.safelistFile);
};

/** The parts that answer operations: planning, limits, authentication, live data. */
const assemble = async (
  settings: GatewaySettings,
  { logger, metrics }: { logger: Logger; metrics: Metrics },
) => {
  const supergraph = await readSupergraph(settings);
  const lookUp = await readLookUpPage();
  const listed = await readClientSafelist(settings);
  const safelist = listed && new Map([...listed, ...lookUp.operations]);
  const sign = await createTokenSigner({ privateKey: settings.signingKey, clock, newId });
  const { subgraphs } = settings;
  const execution = await createStockExecutor({ supergraph, subgraphs, sign, logger });
  const { schema } = execution;
  const check = createCheckOperation({
    schema,
    access: createAccessMap(supergraph, schema),
    limits: settings,
  });
  const introspection = settings.introspection === 'on';
  const server = createApolloServer({ ...settings, execution, check, metrics, logger, introspection });
  await server.start();
  const readToken = createTokenReader({
    keys: createIssuerKeys(settings.oidcIssuer, clock),
    issuer: settings.oidcIssuer,
    audience: settings.oidcAudience,
    algorithms: settings.oidcAlgorithms,
    clock,
  });
  const authenticate = createAuthenticate(readToken, settings.administrators);
  const rules = readSignalRules(supergraph);
  const feeds = openFeeds(rules, { natsUrl: settings.natsUrl, logger });
  const { tokensMax } = settings;
  const open: TransportOptions['open'] = (request, session) =>
    openSubscription({ schema, rules, feeds: feeds.bySource, check, tokensMax }, request, session);
  return { server, authenticate, feeds, open, safelist, lookUp };
};

type Assembly = Awaited<ReturnType<typeof assemble>>;

const openDoors = (settings: GatewaySettings, assembly: Assembly, health: Health & { logger: Logger }) => {
  const { logger } = health;
  const { safelist, server, authenticate, open, lookUp } = assembly;
  const listed = safelist === undefined ? {} : { safelist };
  const mask = maskGatewayError((error, code) => logger.error({ error, code }, 'subscription failed'));
  const transport: TransportOptions = { ...settings, server, authenticate, open, mask, logger, ...listed };
  const count = createConnectionCount(settings.connectionsMax);
  health.metrics.gauge({
    name: 'subscription_connections',
    help: 'Open subscription connections',
    read: count.open,
  });
  const door = createOperationDoor({ ...settings, server, authenticate, logger });
  const stream = openSseDoor(transport, count);
  const hasAnalysts = settings.analystDoor === 'on';
  const graphiqlEndpoint = hasAnalysts && safelist !== undefined ? '/analyst' : '/graphql';
  const application = createPublicApplication({
    client: door({ door: 'client', ...listed }),
    analyst: hasAnalysts ? door({ door: 'analyst' }) : undefined,
    stream: stream.handle,
    lookUp: lookUp.handle,
    graphiqlEndpoint: settings.graphiql === 'on' ? graphiqlEndpoint : undefined,
    corsOrigins: settings.corsOrigins,
    health,
  });
  return { application, stream, transport, count };
};

/** Starts the gateway with an environment, without touching signals: what tests and `main.ts` use. */
export const startGateway = async (
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningGateway> => {
  const settings = readSettings(gatewaySettings, environment);
  const logger = createLogger({ name: 'gateway', level: settings.logLevel });
  const metrics = createMetrics('gateway');
  const state: { phase: Phase } = { phase: 'starting' };
  const assembly = await assemble(settings, { logger, metrics });
  const { feeds, server } = assembly;
  const brokerIsUp = () => feeds.broker.current() !== undefined;
  const checks = [{ name: 'broker', required: false, passes: brokerIsUp }];
  const health = { phase: () => state.phase, checks, metrics, logger };
  const doors = openDoors(settings, assembly, health);
  const http = await listen(doors.application, settings);
  const sockets = openWebSocketDoor(doors.transport, http.server, doors.count);
  const operations = await listen(createHealthApplication(health), {
    host: settings.host,
    port: settings.operationsPort,
  });
  state.phase = 'ready';
  logger.info({ port: http.port }, 'ready');
  const drain = async (): Promise<void> => {
    state.phase = 'draining';
    await new Promise((resolve) => setTimeout(resolve, settings.drainWaitMs));
    doors.stream.stop();
    await sockets.stop();
    await http.drain();
    await server.stop();
    await feeds.stop();
    await operations.drain();
    metrics.stop();
  };
  return { port: http.port, operationsPort: operations.port, settings, logger, drain };
};
