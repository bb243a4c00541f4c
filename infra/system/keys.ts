import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** Secrets of a local system. They outlive `--fresh`, because a database of the user's own may be encrypted with them. */
export type Keys = {
  readonly gatewaySigningKey: JWK;
  readonly gatewayPublicKey: JWK;
  readonly oidcSigningKey: JWK;
  readonly oidcClientSecret: string;
  /** base64, 32 bytes. */
  readonly dataEncryptionKey: string;
};

const createKeys = async (): Promise<Keys> => {
  const gateway = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const oidc = await generateKeyPair('ES256', { extractable: true });
  return {
    gatewaySigningKey: { ...(await exportJWK(gateway.privateKey)), kid: 'gateway', alg: 'EdDSA' },
    gatewayPublicKey: { ...(await exportJWK(gateway.publicKey)), kid: 'gateway', alg: 'EdDSA' },
    oidcSigningKey: { ...(await exportJWK(oidc.privateKey)), kid: 'development', alg: 'ES256', use: 'sig' },
    oidcClientSecret: randomBytes(32).toString('base64url'),
    dataEncryptionKey: randomBytes(32).toString('base64'),
  };
};

/** Reads the secrets of this folder, making them at the first start. */
export const loadKeys = async (directory: string): Promise<Keys> => {
  const path = join(directory, 'keys.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (text !== undefined) return JSON.parse(text) as Keys;
  const keys = await createKeys();
  await writeFile(`${path}.new`, JSON.stringify(keys), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return keys;
};
