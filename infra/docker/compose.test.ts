import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  readonly healthcheck?: object;
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

const environmentOf = (name: string): Record<string, string> => ({
  ...(JSON.parse(secrets.get(`${name}/environment.json`) ?? '{}') as Record<string, string>),
  ...containers[name]?.environment,
});

describe('docker-compose.yml', () => {
  test('runs every service with a database of its own, the gateway, and nothing that does not exist', () => {
    const files = processes.map(([, { command }]) => command?.[0] ?? '');
    for (const file of files) expect([file, existsSync(join(repositoryFolder, file))]).toEqual([file, true]);
    for (const name of names) expect(containers).toHaveProperty(`postgres-${name}`);
  });

  test('sets what each process needs, to values that it accepts, and nothing that it does not know', () => {
    for (const [name] of processes) {
      const definition: SettingsDefinition = name === 'gateway' ? gatewaySettings : serviceSettings;
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
