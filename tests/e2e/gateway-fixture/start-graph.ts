import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTypeDefs } from '@mttq/platform/graph/subgraph/subgraph-schema';
import { type RunningService, startService } from '@mttq/platform/operations/run-service';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { createTestDatabase } from '@mttq/testkit/database';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { type RunningGateway, startGateway } from '../../../gateway/src/start-gateway.ts';
import { type NatsServer, startNats } from '../../../infra/nats/server.ts';
import { composeSubgraphs } from '../../../infra/scripts/compose.ts';
import { organisation } from './organisation/organisation.ts';
import { reporting } from './reporting/reporting.ts';
import { audience, startTokenIssuer, type TokenIssuer } from './token-issuer.ts';

/** A whole small graph: two services, a broker, an issuer, a gateway. All real. */
export type TestGraph = {
  readonly gateway: RunningGateway;
  readonly url: string;
  readonly issuer: TokenIssuer;
  readonly nats: NatsServer;
  readonly signingKey: JWK;
  readonly services: Readonly<Record<'organisation' | 'reporting', RunningService>>;
  /** Another gateway in front of the same services, with other settings. */
  readonly openGateway: (settings: Readonly<Record<string, string>>) => Promise<RunningGateway>;
  readonly stop: () => Promise<void>;
};

/** The broker's users, each with the least rights, and passwords that outlive a restart. */
export const natsRoles = [
  { name: 'organisation', publishes: true, reads: [], password: 'organisation' },
  { name: 'reporting', publishes: true, reads: [], password: 'reporting' },
  { name: 'gateway', publishes: false, reads: ['organisation', 'reporting'], password: 'gateway' },
];

type Keys = { readonly privateKey: JWK; readonly publicKey: JWK };

const createKeys = async (): Promise<Keys> => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { privateKey: await exportJWK(pair.privateKey), publicKey: await exportJWK(pair.publicKey) };
};

const startOne = async (definition: ServiceDefinition, keys: Keys, natsUrl: string) => {
  const database = await createTestDatabase();
  const service = await startService(definition, {
    DATABASE_URL: database.url,
    NATS_URL: natsUrl,
    GATEWAY_PUBLIC_KEY: JSON.stringify(keys.publicKey),
    DATA_ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
    ADMINISTRATORS: 'administrator',
    LOG_LEVEL: 'silent',
  });
  return { service, drop: () => database.drop() };
};

const composeInto = async (folder: string): Promise<string> => {
  const composition = composeSubgraphs(
    [organisation, reporting].map(({ name, typeDefsFolder }) => ({
      name,
      url: `http://${name}/graphql`,
      typeDefs: readTypeDefs(typeDefsFolder),
    })),
  );
  if ('errors' in composition) throw new Error(composition.errors.join('\n'));
  const file = path.join(folder, 'supergraph.graphql');
  await writeFile(file, composition.supergraph);
  return file;
};

/** Starts the graph. `settings` go to the gateway, whose doors stand open unless they say otherwise. */
export const startGraph = async (settings: Readonly<Record<string, string>> = {}): Promise<TestGraph> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mttq-gateway-'));
  const supergraphFile = await composeInto(folder);
  const [nats, keys, issuer] = await Promise.all([
    startNats({ directory: path.join(folder, 'nats'), fast: true, users: natsRoles }),
    createKeys(),
    startTokenIssuer(),
  ]);
  const [first, second] = await Promise.all([
    startOne(organisation, keys, nats.urlOf('organisation')),
    startOne(reporting, keys, nats.urlOf('reporting')),
  ]);
  const addressOf = ({ port }: RunningService) => `http://127.0.0.1:${port}/graphql`;
  const openGateway = (others: Readonly<Record<string, string>>) =>
    startGateway({
      PORT: '0',
      SUBGRAPHS: JSON.stringify({
        organisation: addressOf(first.service),
        reporting: addressOf(second.service),
      }),
      SUPERGRAPH_FILE: supergraphFile,
      NATS_URL: nats.urlOf('gateway'),
      GATEWAY_SIGNING_KEY: JSON.stringify(keys.privateKey),
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: audience,
      CLIENT_DOOR: 'open',
      ANALYST_DOOR: 'on',
      LOG_LEVEL: 'silent',
      ...settings,
      ...others,
    });
  const gateway = await openGateway({});
  return {
    gateway,
    url: `http://127.0.0.1:${gateway.port}`,
    issuer,
    nats,
    signingKey: keys.privateKey,
    services: { organisation: first.service, reporting: second.service },
    openGateway,
    stop: async () => {
      await gateway.drain();
      await Promise.all([first.service.drain(), second.service.drain()]);
      await Promise.all([first.drop(), second.drop(), nats.stop(), issuer.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
