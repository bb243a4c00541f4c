import { createHash, createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Fault } from '@mttq/kernel/fault';

/** Who signs heads of the log. */
export type LogSigner = {
  readonly origin: string;
  readonly privateKey: KeyObject;
  /** `<origin>+<key id>+<key>`, the form of C2SP signed notes. */
  readonly verifierKey: string;
  readonly keyId: Buffer;
};

const ed25519 = 1;
const seedBytes = 32;
const seedPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

const keyFromSeed = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: 'der', type: 'pkcs8' });

/**
 * The signer of a log. `seed`: the 32 bytes of an Ed25519 key in base64; without one it follows from the secret of the service, which
 * is good enough for development: who knows that secret could sign.
 */
export const createLogSigner = (options: {
  readonly origin: string;
  readonly seed: string | undefined;
  readonly secret: Buffer;
}): LogSigner => {
  const { origin, secret } = options;
  const seed =
    options.seed === undefined
      ? createHmac('sha256', secret).update('signing key of the public log').digest()
      : Buffer.from(options.seed, 'base64');
  if (seed.length !== seedBytes)
    throw new Fault(
      'SETTINGS_INVALID',
      'PUBLIC_LOG_SIGNING_SEED: write 32 random bytes in base64 (openssl rand -base64 32)',
    );
  const privateKey = keyFromSeed(seed);
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  const key = Buffer.concat([Buffer.of(ed25519), Buffer.from(jwk.x ?? '', 'base64url')]);
  const keyId = createHash('sha256').update(`${origin}\n`).update(key).digest().subarray(0, 4);
  return {
    origin,
    privateKey,
    keyId,
    verifierKey: `${origin}+${keyId.toString('hex')}+${key.toString('base64')}`,
  };
};

/** A checkpoint as a signed note (C2SP): origin, size, root, and the signature over those three lines. */
export const signHead = (signer: LogSigner, size: number, root: Buffer): string => {
  const text = `${signer.origin}\n${size}\n${root.toString('base64')}\n`;
  const signature = sign(null, Buffer.from(text, 'utf8'), signer.privateKey);
  return `${text}\n— ${signer.origin} ${Buffer.concat([signer.keyId, signature]).toString('base64')}\n`;
};
