import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { type OidcProvider, startOidcProvider } from './provider.ts';
import { requestToken, type TokenSource } from './token.ts';

const audience = 'https://mttq.example/graph';
let provider: OidcProvider;
let source: TokenSource;

beforeAll(async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const signingKey = { ...(await exportJWK(privateKey)), kid: 'development', alg: 'ES256', use: 'sig' };
  provider = await startOidcProvider({ port: 0, audience, signingKey, clientSecret: 'a secret of the test' });
  source = { issuer: provider.issuer, audience, clientSecret: 'a secret of the test' };
});

afterAll(() => provider.stop());

test('the token of an actor is a signed JWT for the graph that names the actor', async () => {
  const token = await requestToken(source, 'secretary.tri-quang');
  const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
  const { payload } = await jwtVerify(token, keys, {
    issuer: provider.issuer,
    audience,
    algorithms: ['ES256'],
    typ: 'at+jwt',
  });
  expect(payload.sub).toBe('secretary.tri-quang');
  expect(payload.exp).toBeGreaterThan(payload.iat as number);
});

test('the provider announces its keys where OpenID Connect looks for them', async () => {
  const answer = await fetch(`${provider.issuer}/.well-known/openid-configuration`);
  expect(await answer.json()).toMatchObject({ issuer: provider.issuer, jwks_uri: `${provider.issuer}/jwks` });
});

test('there is no token without the secret, nor for a name that is no actor id', async () => {
  await expect(requestToken({ ...source, clientSecret: 'wrong' }, 'analyst')).rejects.toThrow(/no token/);
  await expect(requestToken(source, 'not an id')).rejects.toThrow(/no token/);
});
