import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { Fault } from '@mttq/kernel/fault';

const algorithm = 'aes-256-gcm';
const formatVersion = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** Seals texts for a column: personal data never lies open in a table or a dump. */
export type ColumnCipher = {
  /** AES-256-GCM with a nonce of its own. `context` (e.g. `person.contact:<id>`) is bound in: a sealed value moved to another row does not open. */
  readonly seal: (text: string, context: string) => Buffer;
  /** The text; throws `Fault('NOT_OPENED')` for another key, another context or changed bytes. */
  readonly open: (sealed: Uint8Array, context: string) => string;
  /** The same text in UTF-8: for large ones of which a digest is made. */
  readonly openBytes: (sealed: Uint8Array, context: string) => Buffer;
  /** Blind index: equal texts of one context have equal values (HMAC-SHA256), and nobody without the key finds them by guessing. */
  readonly blind: (text: string, context: string) => Buffer;
};

const openWith = (key: Uint8Array, sealed: Uint8Array, context: string): Buffer => {
  const [nonceEnd, tagEnd] = [1 + nonceBytes, 1 + nonceBytes + tagBytes];
  try {
    if (sealed[0] !== formatVersion) throw new Error('unknown format');
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(1, nonceEnd))
      .setAAD(Buffer.from(context, 'utf8'))
      .setAuthTag(sealed.subarray(nonceEnd, tagEnd));
    const text = decipher.update(sealed.subarray(tagEnd));
    // GCM holds nothing back: what is left to do is to compare the tag.
    decipher.final();
    return text;
  } catch (cause) {
    throw new Fault('NOT_OPENED', 'a sealed column does not open: wrong key, moved or changed value', cause);
  }
};

/** `key`: 32 bytes (`DATA_ENCRYPTION_KEY`). Layout: version (1 byte), nonce (12), tag (16), ciphertext. */
export const createColumnCipher = (key: Uint8Array): ColumnCipher => {
  // A key object once: making one for each text costs five times the hash.
  const indexKey = createSecretKey(createHmac('sha256', key).update('blind index').digest());
  return {
    seal: (text, context) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context, 'utf8'));
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(formatVersion), nonce, cipher.getAuthTag(), ciphertext]);
    },
    open: (sealed, context) => openWith(key, sealed, context).toString('utf8'),
    openBytes: (sealed, context) => openWith(key, sealed, context),
    blind: (text, context) =>
      createHmac('sha256', indexKey).update(`${context.length}:${context}`).update(text, 'utf8').digest(),
  };
};
