import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { hashLeaf, rootOfAll } from '../independent-log.ts';

/** A head as welfare announces it, without the id of the log. */
type AnnouncedHead = {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly note: string;
  readonly verifierKey: string;
  readonly previousSize?: number;
  readonly consistency?: string[];
};

/** A log of made-up leaves whose heads are signed; `head(size, previous)` proves that it grew from the previous size. */
export type SignedLog = { readonly head: (size: number, previous?: number) => AnnouncedHead };

const origin = 'example/log';
const keys = new Map<string, { privateKey: KeyObject; verifierKey: string; keyId: Buffer }>();

const keyNamed = (name: string) => {
  const known = keys.get(name);
  if (known) return known;
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.concat([
    Buffer.of(1),
    Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
  ]);
  const keyId = createHash('sha256').update(`${origin}\n`).update(raw).digest().subarray(0, 4);
  const made = {
    privateKey,
    keyId,
    verifierKey: `${origin}+${keyId.toString('hex')}+${raw.toString('base64')}`,
  };
  keys.set(name, made);
  return made;
};

// RFC 9162 §2.1.4.1, as it is written there: PROOF(m, D[n]) = SUBPROOF(m, D[n], true).
const subproof = (size: number, leaves: readonly Buffer[], isWhole: boolean): Buffer[] => {
  if (size === leaves.length) return isWhole ? [] : [rootOfAll(leaves)];
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subproof(size, left, isWhole), rootOfAll(right)]
    : [...subproof(size - split, right, false), rootOfAll(left)];
};

export const signedLog = (
  length: number,
  { changedLeaf, key = 'usual' }: { readonly changedLeaf?: number; readonly key?: string } = {},
): SignedLog => {
  const leaves = Array.from({ length }, (_, at) =>
    hashLeaf(`leaf ${at}${at === changedLeaf ? ' changed' : ''}`),
  );
  const { privateKey, verifierKey, keyId } = keyNamed(key);
  return {
    head: (size, previous) => {
      const part = leaves.slice(0, size);
      const root = rootOfAll(part).toString('base64');
      const body = `${origin}\n${size}\n${root}\n`;
      const signature = Buffer.concat([keyId, sign(null, Buffer.from(body), privateKey)]).toString('base64');
      const head = { origin, size, root, note: `${body}\n— ${origin} ${signature}\n`, verifierKey };
      if (previous === undefined) return head;
      const consistency = subproof(previous, part, true).map((hash) => hash.toString('base64'));
      return { ...head, previousSize: previous, consistency };
    },
  };
};
