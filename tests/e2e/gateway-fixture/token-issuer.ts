import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';

/** An OpenID Connect issuer whose tokens may be as wrong as a test wants, and which counts who fetches its keys. */
export type TokenIssuer = {
  readonly issuer: string;
  readonly publicKey: JWK;
  readonly keyFetches: () => number;
  /** A token; each part may be replaced, `null` leaves a claim out. */
  readonly token: (
    claims?: Readonly<Record<string, unknown>>,
    header?: Partial<JWTHeaderParameters>,
  ) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** The audience of all tokens. */
export const audience = 'https://mttq.example/graph';

/** Starts an issuer on loopback. */
export const startTokenIssuer = async (): Promise<TokenIssuer> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'ES256', use: 'sig' };
  let keyFetches = 0;
  let issuer = '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/jwks') {
      keyFetches += 1;
      response.end(JSON.stringify({ keys: [jwk] }));
    } else if (request.url === '/.well-known/openid-configuration') {
      response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    publicKey: jwk,
    keyFetches: () => keyFetches,
    token: (claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const all = { iss: issuer, aud: audience, sub: 'somebody', iat: now, exp: now + 600, ...claims };
      const kept = Object.fromEntries(
        Object.entries(all).filter(([, value]) => value !== null),
      ) as JWTPayload;
      return new SignJWT(kept)
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'first', ...header })
        .sign(privateKey);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
