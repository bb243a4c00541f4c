import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNats } from '../nats/server.ts';
import { startCluster } from '../postgres/cluster.ts';
import { startNodeProcess } from './node-process.ts';
import { repositoryFolder, type Service } from './services.ts';
import type { Life } from './supervised.ts';
import { audience, type Yard } from './system.ts';

/** The order of the start; the stop goes the other way. Within a tier all go at once. */
export const tiers = ['database', 'broker', 'issuer', 'service', 'gateway'] as const;

/** One process of the system: how to start it, and what to say of it when it is ready. */
export type Part = {
  readonly name: string;
  readonly tier: (typeof tiers)[number];
  readonly title: (life: Life) => string;
  start(port: number | undefined): Promise<Life>;
};

const administrator = 'administrator';

/** The cluster of one service; writes the address of its database into the yard. */
export const postgresPart = (yard: Yard, service: string): Part => ({
  name: `postgres-${service}`,
  tier: 'database',
  title: ({ url }) => `127.0.0.1:${new URL(url).port}`,
  start: async (port) => {
    const cluster = await startCluster({
      directory: join(yard.directory, 'postgres', service),
      fast: yard.options.fast ?? false,
      say: yard.options.report,
      ...(port !== undefined && { port }),
    });
    const url = await cluster.createDatabase(service.replaceAll('-', '_'));
    yard.databaseUrls.set(service, url);
    return {
      pid: cluster.pids[0] as number,
      url,
      ended: cluster.ended,
      stop: () => cluster.stop(),
      kill: () => cluster.kill(),
    };
  },
});

/** The broker, with one user a service; writes their addresses into the yard. */
export const natsPart = (yard: Yard): Part => {
  const names = yard.services.map(({ name }) => name);
  const passwordOf = (name: string) => ({ password: yard.natsPasswords.get(name) as string });
  const users = [
    ...yard.services.map(({ name, consumes }) => ({
      name,
      publishes: true,
      reads: consumes,
      ...passwordOf(name),
    })),
    { name: 'gateway', publishes: false, reads: names, ...passwordOf('gateway') },
  ];
  let version = '';
  return {
    name: 'nats',
    tier: 'broker',
    title: ({ url }) => `127.0.0.1:${new URL(url).port}, nats-server ${version}`,
    start: async (port) => {
      const server = await startNats({
        directory: join(yard.directory, 'nats'),
        users,
        fast: yard.options.fast ?? false,
        say: yard.options.report,
        ...(port !== undefined && { port }),
      });
      version = server.version;
      for (const { name } of users) yard.natsUrls.set(name, server.urlOf(name));
      return server;
    },
  };
};

const nodeProgram = (yard: Yard, name: string) => ({
  name,
  logFile: join(yard.directory, 'logs', `${name}.log`),
  report: yard.options.report,
});

/** The OpenID Connect provider for development. */
export const oidcPart = (yard: Yard): Part => ({
  name: 'oidc',
  tier: 'issuer',
  title: ({ url }) => url,
  start: async (port) => {
    const life = await startNodeProcess(
      {
        ...nodeProgram(yard, 'oidc'),
        main: fileURLToPath(new URL('../oidc/main.ts', import.meta.url)),
        healthOn: 'port',
        watch: false,
        env: {
          OIDC_AUDIENCE: audience,
          OIDC_SIGNING_KEY: JSON.stringify(yard.keys.oidcSigningKey),
          OIDC_CLIENT_SECRET: yard.keys.oidcClientSecret,
        },
      },
      port,
    );
    yard.issuer = life.url;
    return life;
  },
});

// All tiers together must have stopped after 25 s.
const forDevelopment = (): Record<string, string> => ({
  ADMINISTRATORS: process.env.ADMINISTRATORS || administrator,
  DRAIN_MAX_MS: process.env.DRAIN_MAX_MS || '8000',
});

/** A service: its own database, its own user of the broker, the gateway's public key. */
export const servicePart = (yard: Yard, service: Service): Part => ({
  name: service.name,
  tier: 'service',
  title: ({ url }) => url,
  start: (port) =>
    startNodeProcess(
      {
        ...nodeProgram(yard, service.name),
        main: service.main,
        healthOn: 'port',
        watch: yard.options.watch ?? false,
        env: {
          ...forDevelopment(),
          ...yard.options.env,
          DATABASE_URL: yard.databaseUrls.get(service.name) ?? '',
          NATS_URL: yard.natsUrls.get(service.name) ?? '',
          GATEWAY_PUBLIC_KEY: JSON.stringify(yard.keys.gatewayPublicKey),
          DATA_ENCRYPTION_KEY: process.env.DATA_ENCRYPTION_KEY || yard.keys.dataEncryptionKey,
        },
      },
      port,
    ),
});

// A local system is for development: everything that helps to explore the graph is open unless set otherwise.
const openDoors = (): Record<string, string> => ({
  ...forDevelopment(),
  CLIENT_DOOR: process.env.CLIENT_DOOR || 'open',
  ANALYST_DOOR: process.env.ANALYST_DOOR || 'on',
  GRAPHIQL: process.env.GRAPHIQL || 'on',
  INTROSPECTION: process.env.INTROSPECTION || 'on',
});

/** The gateway, in front of the services at these addresses. */
export const gatewayPart = (yard: Yard, serviceUrls: ReadonlyMap<string, string>): Part => ({
  name: 'gateway',
  tier: 'gateway',
  title: ({ url }) => url,
  start: (port) => {
    const subgraphs = [...serviceUrls].map(([name, url]) => [name, `${url}/graphql`]);
    return startNodeProcess(
      {
        ...nodeProgram(yard, 'gateway'),
        main: join(yard.options.root ?? repositoryFolder, 'gateway/src/main.ts'),
        healthOn: 'operations-port',
        watch: yard.options.watch ?? false,
        env: {
          ...openDoors(),
          ...yard.options.env,
          SUBGRAPHS: JSON.stringify(Object.fromEntries(subgraphs)),
          NATS_URL: yard.natsUrls.get('gateway') ?? '',
          GATEWAY_SIGNING_KEY: JSON.stringify(yard.keys.gatewaySigningKey),
          OIDC_ISSUER: yard.issuer,
          OIDC_AUDIENCE: audience,
        },
      },
      port,
    );
  },
});
