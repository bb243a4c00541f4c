import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What a signed note (C2SP) says, once its signature is known to be good. */
export type HeadNote = { readonly origin: string; readonly size: number; readonly root: Buffer };

const keyBytes = 33;

const toKey = (verifierKey: string): KeyObject | undefined => {
  const bytes = Buffer.from(/\+[0-9a-f]{8}\+(.+)$/u.exec(verifierKey)?.[1] ?? '', 'base64');
  if (bytes.length !== keyBytes || bytes[0] !== 1) return undefined;
  return createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') },
    format: 'jwk',
  });
};

/** Reads a note; undefined unless it is signed by that key for its own origin. */
export const readNote = (note: string, verifierKey: string): HeadNote | undefined => {
  const [, body, origin, size, root, signer, signature] =
    /^((.+)\n(\d{1,15})\n([A-Za-z0-9+/=]{44})\n)\n— (\S+) ([A-Za-z0-9+/=]+)\n$/u.exec(note) ?? [];
  const key = toKey(verifierKey);
  if (body === undefined || origin === undefined || root === undefined || key === undefined) return undefined;
  if (signer !== origin || !verifierKey.startsWith(`${origin}+`)) return undefined;
  const signed = Buffer.from(signature ?? '', 'base64').subarray(4);
  if (!verify(null, Buffer.from(body), key, signed)) return undefined;
  return { origin, size: Number(size), root: Buffer.from(root, 'base64') };
};
