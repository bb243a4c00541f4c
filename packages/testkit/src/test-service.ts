import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createTokenSigner, internalTokenHeader } from '@mttq/platform/graph/internal-token';
import { newId } from '@mttq/platform/new-id';
import { startService } from '@mttq/platform/operations/run-service';
import type { ServiceDefinition, ServiceParts } from '@mttq/platform/operations/service-definition';
import { createTestDatabase } from './database.ts';

/** The answer of a subgraph: `data` as asked for, `errors` when there are any. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
export type Answer = { data?: any; errors?: { message: string; extensions: { code: string } }[] };

/** Who asks in a test; an administrator who reads English unless said otherwise. */
export type TestActor = { id?: string; isAdministrator?: boolean; language?: 'vi' | 'en' };

/** A real service process' worth of a service, in this process, on a database of its own. */
export type TestService = {
  readonly databaseUrl: string;
  readonly parts: ServiceParts;
  /** The read models that the service folds from others' events. */
  readonly projections: NonNullable<ServiceDefinition['projections']>;
  /** Sends one operation as the gateway would: with a signed token for this body. */
  readonly ask: (document: string, variables?: object, actor?: TestActor) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

type SigningKey = Parameters<typeof createTokenSigner>[0]['privateKey'];

// No broker listens there: a service must answer and write without one.
const noBroker = 'nats://nobody:nothing@127.0.0.1:1';

/** The service without its schedules and workers: a test that does a job of a schedule itself would race with them. */
export const atRest = ({ onReady: _, ...definition }: ServiceDefinition): ServiceDefinition => definition;

/** Starts a service on a fresh, migrated database. `environment` overrides; `TEST_NATS_URL` is not used unless given. */
export const startTestService = async (
  definition: ServiceDefinition,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestService> => {
  const database = await createTestDatabase();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const service = await startService(definition, {
    DATABASE_URL: database.url,
    NATS_URL: noBroker,
    GATEWAY_PUBLIC_KEY: JSON.stringify(publicKey.export({ format: 'jwk' })),
    DATA_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const sign = await createTokenSigner({
    privateKey: privateKey.export({ format: 'jwk' }) as SigningKey,
    clock: () => new Date(),
    newId,
  });
  const ask = async (document: string, variables: object = {}, actor: TestActor = {}): Promise<Answer> => {
    const body = JSON.stringify({ query: document, variables });
    const { id = 'administrator', isAdministrator = id === 'administrator', language = 'en' } = actor;
    const signed = { id, isAdministrator, language, correlationId: newId() };
    const token = await sign({ actor: signed, audience: definition.name, body });
    const response = await fetch(`http://127.0.0.1:${service.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [internalTokenHeader]: token },
      body,
      signal: AbortSignal.timeout(60_000),
    });
    return (await response.json()) as Answer;
  };
  const close = async (): Promise<void> => {
    await service.drain();
    await database.drop();
  };
  return {
    databaseUrl: database.url,
    parts: service.parts,
    projections: definition.projections ?? [],
    ask,
    close,
  };
};
