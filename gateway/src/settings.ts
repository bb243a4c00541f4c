import { processEnd } from '@mttq/platform/operations/service-settings';
import {
  address,
  choice,
  json,
  optionalText,
  type SettingsDefinition,
  text,
  wholeNumber,
  words,
} from '@mttq/platform/operations/settings';
import { z } from 'zod';

const privateJwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().min(1),
  d: z.string().min(1),
});

const onOff = (variable: string, description: string, fallback: 'on' | 'off') =>
  choice({ variable, description, fallback }, ['on', 'off']);

const limit = (variable: string, description: string, fallback: number) =>
  wholeNumber({ variable, description, fallback: String(fallback) }, { min: 1, max: 10_000_000 });

const doors = {
  clientDoor: choice(
    {
      variable: 'CLIENT_DOOR',
      description: '/graphql answers any document (open) or registered operations only (safelist).',
      fallback: 'safelist',
    },
    ['open', 'safelist'],
  ),
  safelistFile: optionalText({
    variable: 'SAFELIST_FILE',
    description:
      'JSON file of registered operations: sha-256 (hex) → document. Needed when CLIENT_DOOR is safelist.',
  }),
  analystDoor: onOff(
    'ANALYST_DOOR',
    '/analyst answers free read-only queries of people who signed in.',
    'off',
  ),
  graphiql: onOff('GRAPHIQL', 'A page at /graphql in which a browser can explore the graph.', 'off'),
  introspection: onOff('INTROSPECTION', 'Whether the graph describes itself to clients.', 'off'),
  corsOrigins: words({
    variable: 'CORS_ORIGINS',
    description: 'Origins whose pages may call the graph: https://app.example. Others get no CORS headers.',
  }),
};

const limits = {
  bodyBytesMax: wholeNumber(
    {
      variable: 'BODY_BYTES_MAX',
      description: 'The largest request body.',
      unit: 'bytes',
      fallback: '262144',
    },
    { min: 1_024, max: 16_777_216 },
  ),
  tokensMax: limit('TOKENS_MAX', 'The most lexical tokens in a document.', 2_000),
  depthMax: limit('DEPTH_MAX', 'The deepest nesting of a document.', 15),
  aliasesMax: limit('ALIASES_MAX', 'The most aliases in a document, fragments unfolded.', 30),
  directivesMax: limit('DIRECTIVES_MAX', 'The most directives in a document, fragments unfolded.', 50),
  rootFieldsMax: limit('ROOT_FIELDS_MAX', 'The most root fields of a query.', 20),
  mutationsMax: limit('MUTATIONS_MAX', 'The most mutations in one request.', 5),
  recursiveSelectionsMax: limit(
    'RECURSIVE_SELECTIONS_MAX',
    'The most selections, fragments unfolded.',
    2_000,
  ),
  clientCostMax: limit(
    'CLIENT_COST_MAX',
    'The most objects that one operation at /graphql may read.',
    10_000,
  ),
  analystCostMax: limit(
    'ANALYST_COST_MAX',
    'The most objects that one operation at /analyst may read.',
    50_000,
  ),
  operationsMax: limit('OPERATIONS_MAX', 'The most operations in flight; more are answered 429.', 200),
  operationMsMax: wholeNumber(
    { variable: 'OPERATION_MS_MAX', description: 'Deadline of an operation.', unit: 'ms', fallback: '5000' },
    { min: 50, max: 120_000 },
  ),
  mutationMsMax: wholeNumber(
    {
      variable: 'MUTATION_MS_MAX',
      description: 'Deadline of a mutation: longer, because one that was given up may still be carried out.',
      unit: 'ms',
      fallback: '30000',
    },
    { min: 50, max: 120_000 },
  ),
  connectionsMax: limit('SUBSCRIPTION_CONNECTIONS_MAX', 'The most open subscription connections.', 2_000),
  subscriptionsMax: limit('SUBSCRIPTIONS_MAX', 'The most subscriptions of one connection.', 20),
};

/** Settings of the gateway process. */
export const gatewaySettings = {
  port: wholeNumber(
    { variable: 'PORT', description: 'TCP port to listen on; 0 takes a free one.', fallback: '4000' },
    { min: 0, max: 65_535 },
  ),
  host: text({ variable: 'HOST', description: 'Address to listen on.', fallback: '127.0.0.1' }),
  operationsPort: wholeNumber(
    {
      variable: 'OPERATIONS_PORT',
      description:
        'TCP port of /livez, /startupz, /readyz and /metrics, never routed to the public; 0 takes a free one.',
      fallback: '0',
    },
    { min: 0, max: 65_535 },
  ),
  subgraphs: json(
    { variable: 'SUBGRAPHS', description: 'Address of the /graphql of every service by its name.' },
    {
      shape: z.record(z.string(), z.url()),
      rule: {
        en: 'write JSON such as {"organisation":"http://127.0.0.1:4101/graphql"}',
        vi: 'hãy ghi JSON như {"organisation":"http://127.0.0.1:4101/graphql"}',
      },
    },
  ),
  supergraphFile: optionalText({
    variable: 'SUPERGRAPH_FILE',
    description: 'The composed graph; the committed gateway/supergraph.graphql unless set.',
  }),
  natsUrl: address(
    {
      variable: 'NATS_URL',
      description: 'NATS server with user and password: signals of live data.',
      secret: true,
    },
    ['nats', 'tls'],
  ),
  signingKey: json(
    {
      variable: 'GATEWAY_SIGNING_KEY',
      description: 'Private key that signs requests to the services.',
      secret: true,
    },
    {
      shape: privateJwk,
      rule: {
        en: 'write a private Ed25519 key as a JWK in JSON',
        vi: 'hãy ghi khóa riêng Ed25519 dưới dạng JWK (JSON)',
      },
    },
  ),
  oidcIssuer: address(
    { variable: 'OIDC_ISSUER', description: 'Issuer of access tokens; its keys are found by discovery.' },
    ['https', 'http'],
  ),
  oidcAudience: text({ variable: 'OIDC_AUDIENCE', description: 'Audience that access tokens must name.' }),
  oidcAlgorithms: words({
    variable: 'OIDC_ALGORITHMS',
    description: 'Signature algorithms that are accepted; asymmetric ones only.',
    fallback: 'RS256,PS256,ES256,EdDSA,Ed25519',
  }),
  administrators: words({
    variable: 'ADMINISTRATORS',
    description: 'Actor ids that hold every right, so that the first rights of a new system can be given.',
  }),
  logLevel: choice(
    { variable: 'LOG_LEVEL', description: 'The least severe lines that are logged.', fallback: 'info' },
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
  ),
  ...doors,
  ...limits,
  ...processEnd,
} satisfies SettingsDefinition;
