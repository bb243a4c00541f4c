import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const sources = '{packages,services,gateway,infra,docs}';

const project = {
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/infra/jest/transform.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/.cache/'],
};
// One Postgres cluster and one nats-server for the whole run, started only when a tier that needs them is in it.
const running = {
  globalSetup: '<rootDir>/infra/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/infra/jest/global-teardown.mjs',
};

/** Tiers by place and name of the files. `npm test -- --tier <name>` runs one of them. */
const tiers = [
  { displayName: 'unit', testMatch: [`<rootDir>/${sources}/**/!(*.int).test.ts`] },
  {
    displayName: 'architecture',
    testMatch: ['<rootDir>/tests/architecture/**/*.test.ts'],
  },
  {
    displayName: 'contract',
    testMatch: ['<rootDir>/tests/contract/**/*.test.ts'],
    ...running,
  },
  {
    displayName: 'int',
    testMatch: [`<rootDir>/${sources}/**/*.int.test.ts`],
    ...running,
  },
  {
    displayName: 'e2e',
    testMatch: ['<rootDir>/tests/!(architecture|contract)/**/*.test.ts'],
    setupFilesAfterEnv: ['<rootDir>/infra/jest/patience-for-stories.mjs'],
    ...running,
  },
];

export default {
  rootDir,
  maxWorkers: 2,
  // A limit against hanging, not a measure: Jest reads it here only, not in a project.
  testTimeout: 60_000,
  // Memory of the vm contexts is given back between files.
  workerIdleMemoryLimit: '700MB',
  coverageProvider: 'v8',
  coverageDirectory: '<rootDir>/coverage',
  reporters: ['default', '<rootDir>/infra/jest/closing-line.mjs'],
  projects: tiers.map((tier) => ({ ...project, ...tier })),
};
