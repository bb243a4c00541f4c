import { optionalText, text } from '@mttq/platform/operations/settings';

/** What the launcher and the tests read; listed for `docs/settings.md`. */
export const launcherSettings = {
  dataFolder: text({
    variable: 'DATA_DIR',
    description: 'Folder of local data: clusters, broker, keys, state.',
    fallback: '.data',
  }),
  postgresPrograms: optionalText({
    variable: 'PG_BIN',
    description: 'Folder with initdb and postgres (15 or newer) in the place of those from npm.',
  }),
  databaseUrl: optionalText({
    variable: 'DATABASE_URL_<SERVICE>',
    description: 'Database of one service (DATABASE_URL_ORGANISATION, …): used as it is and never wiped.',
    secret: true,
  }),
  natsUrl: optionalText({
    variable: 'NATS_URL',
    description: 'Broker in the place of one that the launcher starts.',
    secret: true,
  }),
  issuer: optionalText({
    variable: 'OIDC_ISSUER',
    description: 'OpenID provider in the place of the development provider.',
  }),
  testPostgresUrl: optionalText({
    variable: 'TEST_POSTGRES_URL',
    description: 'Superuser address of a PostgreSQL for tests; without it the tests start one.',
    secret: true,
  }),
  testNatsUrl: optionalText({
    variable: 'TEST_NATS_URL',
    description: 'Broker for tests; without it the tests start one.',
    secret: true,
  }),
};
