import { Fault } from '@mttq/kernel/fault';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

const discoveryMsMax = 5_000;
const discoverAgainMs = 5_000;
const cooldownMs = 30_000;
const keysMaxAgeMs = 600_000;

const discover = async (issuer: string): Promise<URL> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(discoveryMsMax), redirect: 'error' });
    const found = discovery.parse(await response.json());
    if (found.issuer !== issuer) throw new Error(`it calls itself ${found.issuer}`);
    return new URL(found.jwks_uri);
  } catch (cause) {
    throw new Fault('UNAVAILABLE', `the identity provider ${issuer} does not answer discovery`, cause);
  }
};

/**
 * The keys of an OpenID Connect issuer, found by discovery on first use. Unknown key ids cause at most one fetch in
 * 30 s; keys are fetched again after 10 min. A failed discovery is tried again after 5 s at the earliest.
 */
export const createIssuerKeys = (issuer: string, clock: () => Date): JWTVerifyGetKey => {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  const find = (): Promise<JWTVerifyGetKey> => {
    if (clock().getTime() - failedAt < discoverAgainMs)
      throw new Fault('UNAVAILABLE', `the identity provider ${issuer} did not answer a moment ago`);
    const finding = discover(issuer).then((address) =>
      createRemoteJWKSet(address, {
        cooldownDuration: cooldownMs,
        cacheMaxAge: keysMaxAgeMs,
        timeoutDuration: discoveryMsMax,
      }),
    );
    finding.catch(() => {
      keys = undefined;
      failedAt = clock().getTime();
    });
    return finding;
  };
  return async (header, token) => {
    keys ??= find();
    return (await keys)(header, token);
  };
};
