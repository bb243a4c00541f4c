import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { natsUser } from '../nats/users.ts';
import { type Keys, loadKeys } from '../system/keys.ts';
import type { Service } from '../system/services.ts';

/** Files by folder and name; each folder is a volume of one container only. */
export type Secrets = ReadonlyMap<string, string>;

const environment = (variables: Record<string, string>): string => JSON.stringify(variables, undefined, 2);

const natsConfiguration = (users: readonly unknown[]): string =>
  JSON.stringify(
    {
      server_name: 'mttq',
      host: '0.0.0.0',
      port: 4222,
      http: '127.0.0.1:8222',
      max_payload: 256 * 1024,
      write_deadline: '5s',
      jetstream: { store_dir: '/data', max_file_store: 20 * 1024 ** 3, sync_interval: 'always' },
      authorization: { timeout: 5, users },
    },
    undefined,
    2,
  );

/** What every container of docker-compose.yml may know: its own passwords and keys, and nobody else's. */
export const makeSecrets = (
  services: readonly Service[],
  keys: Keys,
  passwordOf: (account: string) => string,
): Secrets => {
  const files = new Map<string, string>();
  const users: unknown[] = [];
  const addUser = (name: string, publishes: boolean, reads: readonly string[]): string => {
    const password = passwordOf(`nats ${name}`);
    users.push(natsUser({ name, publishes, reads }, password));
    return `nats://${name}:${password}@nats:4222`;
  };
  for (const { name, consumes } of services) {
    const password = passwordOf(`owner of ${name}`);
    const owner = name.replaceAll('-', '_');
    files.set(`postgres-${name}/superuser-password`, passwordOf(`superuser of ${name}`));
    files.set(`postgres-${name}/owner-password`, password);
    const variables = {
      DATABASE_URL: `postgres://${owner}:${password}@postgres-${name}:5432/${owner}`,
      NATS_URL: addUser(name, true, consumes),
      GATEWAY_PUBLIC_KEY: JSON.stringify(keys.gatewayPublicKey),
      DATA_ENCRYPTION_KEY: keys.dataEncryptionKey,
    };
    files.set(`${name}/environment.json`, environment(variables));
  }
  const names = services.map(({ name }) => name);
  const gateway = {
    NATS_URL: addUser('gateway', false, names),
    GATEWAY_SIGNING_KEY: JSON.stringify(keys.gatewaySigningKey),
  };
  files.set('gateway/environment.json', environment(gateway));
  const oidc = {
    OIDC_SIGNING_KEY: JSON.stringify(keys.oidcSigningKey),
    OIDC_CLIENT_SECRET: keys.oidcClientSecret,
  };
  files.set('oidc/environment.json', environment(oidc));
  files.set('nats/nats-server.conf', natsConfiguration(users));
  return files;
};

// Every password follows from one root, so that a later start, with more services, changes none that a database knows.
const createPasswordOf = async (kept: string): Promise<(account: string) => string> => {
  const path = join(kept, 'password-root');
  await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const root = await readFile(path, 'utf8');
  return (account) => createHmac('sha256', root).update(account).digest('base64url');
};

/** Writes the secrets below `folder`; a second run writes the same ones, and those of services that came since. */
export const writeSecrets = async (folder: string, services: readonly Service[]): Promise<void> => {
  const kept = join(folder, 'kept');
  await mkdir(kept, { recursive: true });
  for (const [path, text] of makeSecrets(services, await loadKeys(kept), await createPasswordOf(kept))) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    // The programs of other images run under other accounts; who may read is decided by who gets the volume.
    await writeFile(join(folder, path), text, { mode: 0o644 });
  }
};
