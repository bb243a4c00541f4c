import type { Express } from 'express';
import type { DataSource } from 'typeorm';
import { applicationRoleOf, openApplicationRole } from '../data/application-role.ts';
import { createColumnCipher } from '../data/column-cipher.ts';
import { createDataSource } from '../data/data-source.ts';
import { discoverMigrations, migrate } from '../data/migrations.ts';
import { createAccess, type RightsLookup } from '../graph/access.ts';
import { createTokenVerifier } from '../graph/internal-token.ts';
import { buildGuardedSchema, readTypeDefs } from '../graph/subgraph/subgraph-schema.ts';
import { type SubgraphRequest, startSubgraph } from '../graph/subgraph/subgraph-server.ts';
import { newId } from '../new-id.ts';
import { createHealthApplication, type Phase } from './health.ts';
import { type HttpServer, listen } from './http-server.ts';
import { createLogger } from './logger.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { endGracefully } from './process-end.ts';
import type { Background, ServiceDefinition, ServiceParts } from './service-definition.ts';
import { serviceSettings } from './service-settings.ts';
import { readSettings } from './settings.ts';
import { connectDatabase, waitingForPool } from './starting/connect-database.ts';
import { type RunningEvents, startEvents } from './starting/start-events.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A service that answers. */
export type RunningService = {
  readonly port: number;
  readonly parts: ServiceParts;
  /** Not ready → wait one probe → answer what is in flight → stop events → end the pool. */
  readonly drain: () => Promise<void>;
};

type State = { phase: Phase; isMigrated: boolean; events: RunningEvents | undefined };

const noRights: RightsLookup = async () => false;

const prepareParts = async (
  definition: ServiceDefinition,
  environment: Environment,
): Promise<ServiceParts> => {
  const settings = readSettings({ ...definition.settings, ...serviceSettings }, environment);
  const { databaseUrl, dataEncryptionKey } = settings;
  const dataSource = createDataSource({
    url: definition.runsAsApplicationRole
      ? applicationRoleOf(databaseUrl, dataEncryptionKey).url
      : databaseUrl,
    entities: definition.entities,
    migrations: await discoverMigrations(definition.migrationsFolder),
    applicationName: definition.name,
    poolSize: settings.poolSize,
  });
  const logger = createLogger({ name: definition.name, level: settings.logLevel });
  const cipher = createColumnCipher(settings.dataEncryptionKey);
  return { settings, dataSource, logger, clock: () => new Date(), newId, cipher };
};

const createContextFor = (definition: ServiceDefinition, parts: ServiceParts) => {
  const rights = definition.rights?.(parts.dataSource) ?? noRights;
  return async ({ actor: signed, ...request }: SubgraphRequest) => {
    const isAdministrator = signed.isAdministrator || parts.settings.administrators.includes(signed.id);
    const actor = { ...signed, isAdministrator };
    const access = createAccess({ actor, policy: definition.policy, rights });
    const { dataSource, logger, clock, newId, cipher } = parts;
    const context = { ...request, actor, access, dataSource, logger, clock, newId, cipher };
    return { ...context, ...(await definition.contextFor?.(context)) };
  };
};

const openDoor = async (options: {
  definition: ServiceDefinition;
  parts: ServiceParts;
  application: Express;
  metrics: Metrics;
}): Promise<() => Promise<void>> => {
  const { definition, parts, application, metrics } = options;
  const { settings, clock, logger } = parts;
  const subgraph = await startSubgraph({
    schema: buildGuardedSchema(readTypeDefs(definition.typeDefsFolder), definition.resolvers),
    verify: await createTokenVerifier({
      publicKey: settings.gatewayPublicKey,
      audience: definition.name,
      clock,
    }),
    logger,
    clock,
    plugins: [metrics.operations],
    contextFor: createContextFor(definition, parts),
  });
  application.use('/graphql', subgraph.handle);
  return subgraph.stop;
};

const migrateDatabase = async (dataSource: DataSource, logger: ServiceParts['logger']): Promise<void> => {
  await connectDatabase(dataSource, logger);
  const migrations = await migrate(dataSource);
  if (migrations.length > 0) logger.info({ migrations }, 'migrated');
};

// The owner migrates and leaves; what answers requests owns nothing.
const prepareDatabase = async (definition: ServiceDefinition, parts: ServiceParts): Promise<void> => {
  const { dataSource, logger, settings } = parts;
  if (!definition.runsAsApplicationRole) return migrateDatabase(dataSource, logger);
  const owner = createDataSource({
    url: settings.databaseUrl,
    entities: [],
    migrations: await discoverMigrations(definition.migrationsFolder),
    applicationName: `${definition.name} migrations`,
    poolSize: 2,
  });
  try {
    await migrateDatabase(owner, logger);
    await openApplicationRole(owner, applicationRoleOf(settings.databaseUrl, settings.dataEncryptionKey));
  } finally {
    if (owner.isInitialized) await owner.destroy();
  }
  await connectDatabase(dataSource, logger);
};

const answersQuery = async (dataSource: DataSource): Promise<boolean> => {
  await dataSource.query('SELECT 1');
  return true;
};

const describeHealth = (state: State, { dataSource }: ServiceParts, metrics: Metrics) => ({
  phase: () => state.phase,
  metrics,
  checks: [
    { name: 'database', required: true, passes: () => answersQuery(dataSource) },
    { name: 'migrations', required: true, passes: () => state.isMigrated },
    { name: 'broker', required: false, passes: () => state.events?.broker.current() !== undefined },
  ],
});

const createDrain = (options: {
  state: State;
  parts: ServiceParts;
  http: HttpServer;
  metrics: Metrics;
  background: Background | undefined;
  stopDoor: () => Promise<void>;
}) => {
  const { state, parts, http, metrics, background, stopDoor } = options;
  return async (): Promise<void> => {
    state.phase = 'draining';
    await new Promise((resolve) => setTimeout(resolve, parts.settings.drainWaitMs));
    await http.drain();
    await stopDoor();
    await background?.stop();
    await state.events?.stop();
    await parts.dataSource.destroy();
    metrics.stop();
  };
};

/** Starts a service with an environment of its own, without touching signals: what tests and `runService` use. */
export const startService = async (
  definition: ServiceDefinition,
  environment: Environment,
): Promise<RunningService> => {
  const parts = await prepareParts(definition, environment);
  const { settings, dataSource, logger } = parts;
  const state: State = { phase: 'starting', isMigrated: false, events: undefined };
  const metrics = createMetrics(definition.name);
  metrics.gauge({
    name: 'database_pool_waiting',
    help: 'Requests that wait for a database connection',
    read: () => waitingForPool(dataSource),
  });
  const application = createHealthApplication(describeHealth(state, parts, metrics));
  const stopDoor = await openDoor({ definition, parts, application, metrics });
  const http = await listen(application, settings);
  await prepareDatabase(definition, parts);
  state.isMigrated = true;
  const { databaseUrl, natsUrl } = settings;
  state.events = startEvents({ definition, dataSource, databaseUrl, natsUrl, logger });
  metrics.figures(state.events.figures);
  const background = await definition.onReady?.(parts);
  state.phase = 'ready';
  logger.info({ port: http.port }, 'ready');
  return {
    port: http.port,
    parts,
    drain: createDrain({ state, parts, http, metrics, background, stopDoor }),
  };
};

/** Starts a service from the environment of the process and ends it gracefully on SIGTERM and SIGINT. */
export const runService = async (definition: ServiceDefinition): Promise<void> => {
  try {
    // biome-ignore lint/style/noProcessEnv: the one place where a service meets its environment.
    const service = await startService(definition, process.env);
    const { settings, logger } = service.parts;
    endGracefully({
      logger,
      drain: service.drain,
      drainMsMax: settings.drainMsMax,
      exitWithParent: settings.exitWithParent === '1',
    });
  } catch (error) {
    process.stderr.write(`${definition.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
};
