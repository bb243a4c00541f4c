import { Fault } from '@mttq/kernel/fault';
import { type Actor, anonymousId, preferredLanguage } from '@mttq/platform/graph/actor';
import type { TokenReader } from './access-token.ts';

/** The actor of a request or connection. `expiresAt` is missing for anonymous ones. */
export type Authenticated = { readonly actor: Actor; readonly expiresAt?: Date };

/** What authentication reads from a request. */
export type Credentials = {
  /** `Authorization` header, or the same text from a WebSocket's `connection_init`. */
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly correlationId: string;
};

/** Finds out who asks. Without credentials: anonymous. With wrong ones: a `Fault` `UNAUTHENTICATED`. */
export type Authenticate = (credentials: Credentials) => Promise<Authenticated>;

const bearer = /^Bearer +([\w.~+/-]+=*)$/i;

/** Authentication by access token. `administrators` are subjects that hold every right. */
export const createAuthenticate =
  (readToken: TokenReader, administrators: readonly string[]): Authenticate =>
  async ({ authorization, acceptLanguage, correlationId }) => {
    const language = preferredLanguage(acceptLanguage);
    if (authorization === undefined)
      return { actor: { id: anonymousId, isAdministrator: false, language, correlationId } };
    const token = authorization.length > 16_384 ? undefined : bearer.exec(authorization)?.[1];
    if (token === undefined) throw new Fault('UNAUTHENTICATED', 'authorization is not a bearer token');
    const { subject, expiresAt } = await readToken(token);
    const isAdministrator = administrators.includes(subject);
    return { actor: { id: subject, isAdministrator, language, correlationId }, expiresAt };
  };
