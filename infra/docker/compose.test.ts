import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serviceSettings } from '@mttq/platform/operations/service-settings';
import { readSettings, type SettingsDefinition } from '@mttq/platform/operations/settings';
import { parse } from 'yaml';
import { gatewaySettings } from '../../gateway/src/settings.ts';
import { loadKeys } from '../system/keys.ts';
import { discoverServices, repositoryFolder } from '../system/services.ts';
import { renderCompose } from './compose-file.ts';
import { makeSecrets, type Secrets, writeSecrets } from './secrets.ts';

type Container = {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly build?: { readonly dockerfile: string; readonly target: string };
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly ports?: readonly string[];
};

const names = (await discoverServices()).map(({ name }) => name);
const text = renderCompose(names);
const { services: containers, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Container>;
  volumes: Record<string, object>;
};
const processes = Object.entries(containers).filter(([, { command }]) =>
  command?.[0]?.endsWith('/src/main.ts'),
);
let folder: string;
let secrets: Secrets;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mttq secrets '));
  const services = names.map((name) => ({ name, main: '', consumes: [] }));
  secrets = makeSecrets(
    services,
    await loadKeys(folder),
    (account) => `password-of-${account.replaceAll(' ', '-')}`,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Settings of a process: of every service, and those of its own. */
const definitionOf = async (name: string): Promise<SettingsDefinition> => {
  if (name === 'gateway') return gatewaySettings;
  const own = join(repositoryFolder, 'services', name, 'src/settings.ts');
  const settings = existsSync(own) ? Object.values((await import(own)) as object) : [];
  return Object.assign({}, ...settings, serviceSettings) as SettingsDefinition;
};

const environmentOf = (name: string): Record<string, string> => ({
  ...(JSON.parse(secrets.get(`${name}/environment.json`) ?? '{}') as Record<string, string>),
  ...containers[name]?.environment,
});

const dockerfile = readFileSync(join(repositoryFolder, 'infra/docker/Dockerfile'), 'utf8');
// As Docker reads it: the last line that speaks of a path decides.
const isLeftOut = (path: string): boolean =>
  readFileSync(join(repositoryFolder, '.dockerignore'), 'utf8')
    .split('\n')
    .reduce((leftOut, line) => {
      const named = line.replace('!', '');
      return path === named || path.startsWith(`${named}/`) ? !line.startsWith('!') : leftOut;
    }, false);
const copiedInto = (stage: string): string[] =>
  [...stage.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, paths]) => paths?.split(' ') ?? []);

describe('docker-compose.yml', () => {
  test('runs every service with a database of its own, the gateway, and nothing that does not exist', () => {
    const files = processes.map(([, { command }]) => command?.[0] ?? '');
    for (const file of files) expect([file, existsSync(join(repositoryFolder, file))]).toEqual([file, true]);
    for (const name of names) expect(containers).toHaveProperty(`postgres-${name}`);
  });

  test('sets what each process needs, to values that it accepts, and nothing that it does not know', async () => {
    for (const [name] of processes) {
      const definition = await definitionOf(name);
      const environment = environmentOf(name);
      expect(() => readSettings(definition, environment)).not.toThrow();
      const known = Object.values(definition).map(({ variable }) => variable);
      expect(Object.keys(environment).filter((variable) => !known.includes(variable))).toEqual([]);
    }
    const subgraphs = JSON.parse(environmentOf('gateway').SUBGRAPHS ?? '{}') as Record<string, string>;
    expect(Object.keys(subgraphs).toSorted()).toEqual(names);
  });

  test('checks the health of whatever runs on, and opens nothing but the gateway on loopback', () => {
    for (const [name, container] of Object.entries(containers)) {
      if (name !== 'secrets') expect([name, container.healthcheck !== undefined]).toEqual([name, true]);
      const open = name === 'gateway' ? ['127.0.0.1:4000:4000'] : [];
      expect([name, container.ports ?? []]).toEqual([name, open]);
    }
  });

  test('names hosts and ports on which somebody listens', () => {
    const nats = JSON.parse(secrets.get('nats/nats-server.conf') ?? '{}') as Record<string, string | number>;
    const doors: string[] = [`nats:${nats.port}`, ...names.map((name) => `postgres-${name}:5432`)];
    for (const name of ['oidc', ...names]) doors.push(`${name}:${environmentOf(name).PORT}`);
    for (const name of ['gateway', 'oidc', ...names]) {
      const environment = environmentOf(name);
      const subgraphs = Object.values(JSON.parse(environment.SUBGRAPHS ?? '{}') as Record<string, string>);
      const asked = [environment.DATABASE_URL, environment.NATS_URL, environment.OIDC_ISSUER, ...subgraphs];
      for (const url of asked.filter((each) => each !== undefined))
        expect(doors).toContain(new URL(url).host);
    }
    expect(environmentOf('gateway').OIDC_ISSUER).toBe(environmentOf('oidc').OIDC_ISSUER);
    expect(environmentOf('gateway').OIDC_AUDIENCE).toBe(environmentOf('oidc').OIDC_AUDIENCE);
    // Its health is asked where it is answered.
    const asks = (name: string) => containers[name]?.healthcheck?.test.join(' ') ?? '';
    for (const name of ['oidc', ...names])
      expect(asks(name)).toContain(`:${environmentOf(name).PORT}/readyz`);
    expect(asks('gateway')).toContain(`:${environmentOf('gateway').OPERATIONS_PORT}/readyz`);
    expect(asks('nats')).toContain(`http://${nats.http}/healthz`);
  });

  test('mounts and builds from files that are there, and keeps what the broker stores', () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, stage]) => stage);
    const mounted = Object.values(containers).flatMap(({ volumes: mounts = [] }) =>
      mounts.flatMap((mount) => /^\.\/([^:]+):/.exec(mount)?.[1] ?? []),
    );
    for (const path of [...copiedInto(dockerfile), ...mounted])
      expect([path, existsSync(join(repositoryFolder, path))]).toEqual([path, true]);
    expect(copiedInto(dockerfile).filter(isLeftOut)).toEqual([]);
    for (const { build } of Object.values(containers)) if (build) expect(stages).toContain(build.target);
    const { jetstream } = JSON.parse(secrets.get('nats/nats-server.conf') ?? '{}') as {
      jetstream: { store_dir: string };
    };
    expect(containers.nats?.volumes).toContain(`data-nats:${jetstream.store_dir}`);
  });

  test('carries in its image whatever a process reads beside its modules', () => {
    const [production = ''] = dockerfile.split(/^FROM .+ AS development$/m);
    const copied = copiedInto(production);
    const reading = /import\.meta\.dirname((?:,\s*'[^']+')+)/g;
    const read = [
      'packages/platform',
      'packages/contracts',
      'gateway',
      ...names.map((name) => `services/${name}`),
    ]
      .flatMap((folder) => globSync(`${folder}/src/**/*.ts`, { cwd: repositoryFolder }))
      .filter((path) => !path.endsWith('.test.ts'))
      .flatMap((path) =>
        [...readFileSync(join(repositoryFolder, path), 'utf8').matchAll(reading)].map(([, parts = '']) =>
          join(dirname(path), ...[...parts.matchAll(/'([^']+)'/g)].map(([, part = '']) => part)),
        ),
      );
    expect(read.length).toBeGreaterThan(names.length);
    const missing = read.filter(
      (path) => !copied.some((root) => path === root || path.startsWith(`${root}/`)),
    );
    expect(missing).toEqual([]);
  });

  test('declares every volume, and gives each container the secrets of nobody else', () => {
    for (const [name, { volumes: mounts = [] }] of Object.entries(containers)) {
      const named = mounts
        .map((mount) => mount.split(':')[0] ?? '')
        .filter((source) => !source.startsWith('.'));
      for (const source of named) expect(volumes).toHaveProperty(source);
      const foreign = named.filter((source) => source.startsWith('secrets-') && source !== `secrets-${name}`);
      if (name !== 'secrets') expect([name, foreign]).toEqual([name, []]);
    }
    const targets = (containers.secrets?.volumes ?? []).map((mount) => mount.split(':/secrets/')[1]);
    for (const path of secrets.keys()) expect(targets).toContain(path.split('/')[0]);
  });

  test('waits only for what exists, and until it is healthy', () => {
    for (const [, { depends_on: awaited = {} }] of Object.entries(containers))
      for (const [name, condition] of Object.entries(awaited)) {
        expect(containers).toHaveProperty(name);
        const wanted = name === 'secrets' ? 'service_completed_successfully' : 'service_healthy';
        expect(condition).toEqual({ condition: wanted });
      }
  });
});

describe('secrets of the containers', () => {
  test('stay the same at the next start, when a service has been added', async () => {
    const services = await discoverServices(join(repositoryFolder, 'infra/system/stand-in'));
    const written = join(folder, 'written');
    const read = (path: string) => readFileSync(join(written, path), 'utf8');
    await writeSecrets(written, services.slice(0, 1));
    const before = read('alpha/environment.json');
    await writeSecrets(written, services);
    expect(read('alpha/environment.json')).toBe(before);
    expect(read('beta/environment.json')).not.toContain(JSON.parse(before).DATABASE_URL);
    expect(before).not.toMatch(/"d\\?"/);
  });
});
