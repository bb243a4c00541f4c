import { Fault } from '@mttq/kernel/fault';
import { anonymousId } from '@mttq/platform/graph/actor';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** Who a verified access token speaks of, and until when. */
export type Identity = { readonly subject: string; readonly expiresAt: Date };

/** Verifies the token of an `Authorization` header. Throws a `Fault`: `UNAUTHENTICATED` or `UNAVAILABLE`. */
export type TokenReader = (token: string) => Promise<Identity>;

const tokenLengthMax = 8_192;
const subjectLengthMax = 255;
// Keys that a token brings itself, or says where to fetch, are never looked at; a token that tries is refused.
const forbiddenHeaders = ['jwk', 'jku', 'x5u', 'x5c', 'crit'];

const refuse = (reason: string, cause?: unknown): never => {
  throw new Fault('UNAUTHENTICATED', `access token refused: ${reason}`, cause);
};

const translate = (cause: unknown): never => {
  if (cause instanceof Fault) throw cause;
  if (cause instanceof errors.JWKSTimeout)
    throw new Fault('UNAVAILABLE', 'keys of the issuer cannot be read', cause);
  const isNetwork = cause instanceof TypeError && cause.message === 'fetch failed';
  if (isNetwork) throw new Fault('UNAVAILABLE', 'keys of the issuer cannot be read', cause);
  return refuse(cause instanceof errors.JOSEError ? cause.code : 'not a token', cause);
};

/**
 * RFC 9068 access tokens: fixed issuer and audience, asymmetric algorithms, `typ: at+jwt`, required `exp`, `iat` and
 * `sub`, 5 s of clock tolerance.
 */
export const createTokenReader =
  (options: {
    readonly keys: JWTVerifyGetKey;
    readonly issuer: string;
    readonly audience: string;
    readonly algorithms: readonly string[];
    readonly clock: () => Date;
  }): TokenReader =>
  async (token) => {
    if (token.length > tokenLengthMax) refuse('too long');
    const { payload, protectedHeader } = await jwtVerify(token, options.keys, {
      issuer: options.issuer,
      audience: options.audience,
      algorithms: options.algorithms.filter((name) => name !== 'none' && !name.startsWith('HS')),
      typ: 'at+jwt',
      clockTolerance: 5,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: options.clock(),
    }).catch(translate);
    if (forbiddenHeaders.some((name) => name in protectedHeader)) refuse('brings its own key');
    const { sub = '', exp = 0 } = payload;
    if (sub === '' || sub.length > subjectLengthMax || sub === anonymousId) refuse('subject');
    return { subject: sub, expiresAt: new Date(exp * 1_000) };
  };
