import { createHash } from 'node:crypto';
import { Fault } from '@mttq/kernel/fault';
import { importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Actor } from './actor.ts';

/** The header that carries the token from the gateway to a subgraph. */
export const internalTokenHeader = 'x-internal-token';

const issuer = 'mttq/gateway';
const lifetimeSecondsMax = 60;
const lifetimeSeconds = 30;
const clockToleranceSeconds = 5;

const bodyDigest = (body: Uint8Array | string): string =>
  createHash('sha256').update(body).digest('base64url');

const claims = z.object({
  sub: z.string().min(1).max(255),
  jti: z.string().min(16).max(64),
  iat: z.number(),
  exp: z.number(),
  administrator: z.boolean(),
  language: z.enum(['vi', 'en']),
  correlation: z.string().min(1).max(64),
  digest: z.string().length(43),
});

/** Signs one request of the gateway to one subgraph. */
export type TokenSigner = (request: {
  readonly actor: Actor;
  /** Name of the subgraph. */
  readonly audience: string;
  /** The body exactly as it is sent. */
  readonly body: string;
}) => Promise<string>;

/** A signer with the gateway's private key (Ed25519 JWK). Tokens live 30 s and serve for one request. */
export const createTokenSigner = async (options: {
  readonly privateKey: JWK;
  readonly clock: () => Date;
  readonly newId: () => string;
}): Promise<TokenSigner> => {
  const key = await importJWK(options.privateKey, 'EdDSA');
  return ({ actor, audience, body }) => {
    const issuedAt = Math.floor(options.clock().getTime() / 1_000);
    return new SignJWT({
      administrator: actor.isAdministrator,
      language: actor.language,
      correlation: actor.correlationId,
      digest: bodyDigest(body),
    })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'mttq-internal+jwt' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(actor.id)
      .setJti(options.newId())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(key);
  };
};

// Two generations: an id is remembered for at least one generation, which outlives every token.
const createReplayMemory = (idsMax: number, clock: () => Date) => {
  const generationMs = (lifetimeSecondsMax + 2 * clockToleranceSeconds) * 1_000;
  let current = new Set<string>();
  let previous = new Set<string>();
  let startedAt = clock().getTime();
  return (id: string): 'new' | 'seen' | 'full' => {
    const now = clock().getTime();
    if (now - startedAt >= generationMs) {
      previous = now - startedAt >= 2 * generationMs ? new Set() : current;
      current = new Set();
      startedAt = now;
    }
    if (current.has(id) || previous.has(id)) return 'seen';
    if (current.size >= idsMax) return 'full';
    current.add(id);
    return 'new';
  };
};

/** Reads the actor from a request of the gateway; throws a `Fault` `UNAUTHENTICATED` (or `TOO_MANY_REQUESTS`). */
export type TokenVerifier = (token: string | undefined, body: Uint8Array) => Promise<Actor>;

const refuseToken = (reason: string, cause?: unknown): never => {
  throw new Fault('UNAUTHENTICATED', `internal token refused: ${reason}`, cause);
};

/**
 * Checks signature, issuer, audience, life time (≤ 60 s), the digest of the body, and that no token serves twice.
 * `idsMax` bounds the memory of used tokens; when it is full, requests are refused rather than replays accepted.
 */
export const createTokenVerifier = async (options: {
  /** The gateway's public key (Ed25519 JWK). */
  readonly publicKey: JWK;
  /** Name of this subgraph. */
  readonly audience: string;
  readonly clock: () => Date;
  readonly idsMax?: number;
}): Promise<TokenVerifier> => {
  const key = await importJWK(options.publicKey, 'EdDSA');
  const remember = createReplayMemory(options.idsMax ?? 200_000, options.clock);
  return async (token, body) => {
    if (token === undefined || token.length > 4_096) return refuseToken('missing or too long');
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['EdDSA'],
      typ: 'mttq-internal+jwt',
      issuer,
      audience: options.audience,
      clockTolerance: clockToleranceSeconds,
      currentDate: options.clock(),
    }).catch((cause: unknown) => refuseToken('signature or claims', cause));
    const read = claims.safeParse(payload);
    if (!read.success) return refuseToken('claims', read.error);
    const { sub, jti, iat, exp, administrator, language, correlation, digest } = read.data;
    if (exp - iat > lifetimeSecondsMax) refuseToken('lives too long');
    if (digest !== bodyDigest(body)) refuseToken('made for another body');
    const memory = remember(jti);
    if (memory === 'seen') refuseToken('used before');
    if (memory === 'full') throw new Fault('TOO_MANY_REQUESTS', 'more requests than the replay memory holds');
    return { id: sub, isAdministrator: administrator, language, correlationId: correlation };
  };
};
