import { z } from 'zod';
import { address, choice, json, type SettingsDefinition, text, wholeNumber, words } from './settings.ts';

const publicJwk = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().min(1) });

/** How a process ends: a part of the settings of services and of the gateway. */
export const processEnd = {
  drainWaitMs: wholeNumber(
    {
      variable: 'DRAIN_WAIT_MS',
      description:
        'How long the process says "not ready" before it stops accepting; one interval of the readiness probe.',
      unit: 'ms',
      fallback: '0',
    },
    { min: 0, max: 20_000 },
  ),
  drainMsMax: wholeNumber(
    {
      variable: 'DRAIN_MAX_MS',
      description: 'After this long the process ends although work is left.',
      unit: 'ms',
      fallback: '25000',
    },
    { min: 100, max: 60_000 },
  ),
  exitWithParent: choice(
    {
      variable: 'EXIT_WITH_PARENT',
      description:
        'Whether the process drains when the one that started it is gone (standard input or IPC closed).',
      fallback: '0',
    },
    ['0', '1'],
  ),
} satisfies SettingsDefinition;

/** Settings that every service process reads. */
export const serviceSettings = {
  port: wholeNumber(
    { variable: 'PORT', description: 'TCP port to listen on; 0 takes a free one.', fallback: '0' },
    { min: 0, max: 65_535 },
  ),
  host: text({ variable: 'HOST', description: 'Address to listen on.', fallback: '127.0.0.1' }),
  databaseUrl: address(
    { variable: 'DATABASE_URL', description: "The service's own PostgreSQL database.", secret: true },
    ['postgres', 'postgresql'],
  ),
  natsUrl: address(
    {
      variable: 'NATS_URL',
      description: 'NATS server with user and password; the service starts and answers without it.',
      secret: true,
    },
    ['nats', 'tls'],
  ),
  gatewayPublicKey: json(
    { variable: 'GATEWAY_PUBLIC_KEY', description: 'Public key (JWK, Ed25519) whose tokens open /graphql.' },
    {
      shape: publicJwk,
      rule: {
        en: 'write the public Ed25519 key of the gateway as a JWK in JSON',
        vi: 'hãy ghi khóa công khai Ed25519 của cổng dưới dạng JWK (JSON)',
      },
    },
  ),
  administrators: words({
    variable: 'ADMINISTRATORS',
    description: 'Actor ids that hold every right, so that the first rights of a new system can be given.',
  }),
  logLevel: choice(
    { variable: 'LOG_LEVEL', description: 'The least severe lines that are logged.', fallback: 'info' },
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
  ),
  dataEncryptionKey: {
    variable: 'DATA_ENCRYPTION_KEY',
    description: 'Key that encrypts personal data at rest.',
    secret: true,
    rule: {
      en: 'write 32 random bytes in base64 (openssl rand -base64 32)',
      vi: 'hãy ghi 32 byte ngẫu nhiên dạng base64 (openssl rand -base64 32)',
    },
    schema: z
      .string()
      .transform((value) => Buffer.from(value, 'base64'))
      .refine((key) => key.length === 32),
  },
  poolSize: wholeNumber(
    {
      variable: 'DATABASE_POOL_SIZE',
      description: 'Connections that answer requests.',
      unit: 'connections',
      fallback: '10',
    },
    { min: 2, max: 100 },
  ),
  ...processEnd,
} satisfies SettingsDefinition;
