import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ask, type Question, readAnswer } from '../gateway-fixture/ask.ts';
import { startGraph, type TestGraph } from '../gateway-fixture/start-graph.ts';

jest.setTimeout(60_000);

let graph: TestGraph;
const appOrigin = 'https://app.mttq.example';

beforeAll(async () => {
  graph = await startGraph({ CORS_ORIGINS: appOrigin });
});

afterAll(() => graph?.stop());

const send = (question: Question) => ask(`${graph.url}/graphql`, question);
const whoAmI = '{ whoAmI }';

describe('a token that proves nothing', () => {
  const wrongTokens: [string, () => Promise<string>][] = [
    ['with alg none', async () => unsigned({ alg: 'none' })],
    ['signed with the public key as a secret', async () => signedWithPublicKey()],
    ['that brings its own key', async () => signedWithOwnKey()],
    [
      'that names a place to fetch the key from',
      () => graph.issuer.token({}, { jku: 'http://127.0.0.1:9/jwks' }),
    ],
    ['that names a certificate to fetch', () => graph.issuer.token({}, { x5u: 'http://127.0.0.1:9/cert' })],
    ['with a key id that walks through folders', () => graph.issuer.token({}, { kid: '../../etc/passwd' })],
    ['that expired', () => graph.issuer.token({ exp: Math.floor(Date.now() / 1_000) - 60 })],
    ['that is not valid yet', () => graph.issuer.token({ nbf: Math.floor(Date.now() / 1_000) + 600 })],
    ['for another audience', () => graph.issuer.token({ aud: 'https://other.example' })],
    ['of another issuer', () => graph.issuer.token({ iss: 'https://other.example' })],
    ['that never expires', () => graph.issuer.token({ exp: null })],
    ['without a time of issue', () => graph.issuer.token({ iat: null })],
    ['about nobody', () => graph.issuer.token({ sub: null })],
    ['about "anonymous"', () => graph.issuer.token({ sub: 'anonymous' })],
    ['that is an id token', () => graph.issuer.token({}, { typ: 'JWT' })],
    ['of 64 KB', () => graph.issuer.token({ filler: 'x'.repeat(48_000) })],
    ['that is no token', async () => 'not.a.token'],
  ];

  const unsigned = (header: object): string => {
    const now = Math.floor(Date.now() / 1_000);
    const payload = {
      iss: graph.issuer.issuer,
      aud: 'https://mttq.example/graph',
      sub: 'chair',
      iat: now,
      exp: now + 60,
    };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ typ: 'at+jwt', ...header })}.${part(payload)}.`;
  };

  const claims = () => ({ iss: graph.issuer.issuer, aud: 'https://mttq.example/graph', sub: 'chair' });

  const signedWithPublicKey = (): Promise<string> =>
    new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(Buffer.from(JSON.stringify(graph.issuer.publicKey)));

  const signedWithOwnKey = async (): Promise<string> => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    return new SignJWT(claims())
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', jwk: await exportJWK(publicKey) })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  };

  test.each(wrongTokens)('#49 %s is refused', async (_, make) => {
    const answer = await send({ query: whoAmI, token: await make() });
    expect([answer.status, answer.codes]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(answer.data).toBeUndefined();
  });

  test('a right one is accepted, and the actor reaches the services', async () => {
    const answer = await send({ query: whoAmI, token: await graph.issuer.token({ sub: 'chair' }) });
    expect(answer.data).toEqual({ whoAmI: 'chair vi' });
  });

  test('#51 a flood of unknown key ids fetches the keys no more often than once in 30 s', async () => {
    const before = graph.issuer.keyFetches();
    const tokens = await Promise.all(
      Array.from({ length: 30 }, (_, index) => graph.issuer.token({}, { kid: `unknown-${index}` })),
    );
    const answers = await Promise.all(tokens.map((token) => send({ query: whoAmI, token })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(graph.issuer.keyFetches() - before).toBeLessThanOrEqual(1);
  });

  test('#10 headers that only the gateway may send are not heard', async () => {
    const headers = {
      'x-internal-token': 'forged',
      'x-internal-user': 'administrator',
      'x-gw-signature': 'forged',
      'x-org-scope': '/',
      'x-deadline': '1',
    };
    const answer = await send({ query: whoAmI, headers });
    expect(answer.data).toEqual({ whoAmI: 'anonymous vi' });
  });
});

describe('a request that is not what it seems', () => {
  const body = JSON.stringify({ query: whoAmI });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    '#21 the media type "%s", which any page may send, is refused',
    async (type) => {
      const answer = await send({ body, headers: { 'content-type': type } });
      expect([answer.status, answer.codes]).toEqual([400, ['BAD_REQUEST']]);
    },
  );

  test('#21 a query by GET without the header of a real client is refused', async () => {
    const url = `${graph.url}/graphql?query=${encodeURIComponent(whoAmI)}`;
    const forged = await readAnswer(await fetch(url, { headers: { accept: 'application/json' } }));
    expect([forged.status, forged.codes]).toEqual([400, ['BAD_REQUEST']]);
    const real = await readAnswer(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }));
    expect(real.data).toEqual({ whoAmI: 'anonymous vi' });
  });

  test('a mutation by GET is refused', async () => {
    const url = `${graph.url}/graphql?query=${encodeURIComponent('mutation { tryCode(code: "1") }')}`;
    const answer = await readAnswer(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }));
    expect(answer.status).toBe(405);
    expect(answer.data).toBeUndefined();
  });

  test('#22 a foreign origin gets no permission, a listed one does, nobody gets credentials', async () => {
    const foreign = await send({ query: whoAmI, headers: { origin: 'https://evil.example' } });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const own = await send({ query: whoAmI, headers: { origin: appOrigin } });
    expect(own.headers.get('access-control-allow-origin')).toBe(appOrigin);
    expect(own.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await ask(`${graph.url}/graphql`, {
      method: 'OPTIONS',
      body: '',
      headers: { origin: 'null' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['utf-16', 'utf-7', 'unknown'])('#23 the charset %s is refused in JSON', async (charset) => {
    const answer = await send({ body, headers: { 'content-type': `application/json; charset=${charset}` } });
    expect([answer.status, answer.codes]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
    expect(answer.headers.get('content-type')).toContain('application/json');
  });

  test('#24 a compressed body, which may hide any size, is refused', async () => {
    const packed = new Uint8Array(gzipSync(Buffer.alloc(10_000_000)));
    const answer = await send({ body: packed, headers: { 'content-encoding': 'gzip' } });
    expect([answer.status, answer.codes]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  test.each([
    ['#25 a head', 'POST /graphql HTTP/1.1\r\nhost: gateway\r\n'],
    [
      '#25 a body',
      'POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    ],
  ])('%s that never ends is cut off', async (_, beginning) => {
    const socket = connect(graph.gateway.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.write(beginning);
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });

  test('a body that is not JSON, or not UTF-8, is refused', async () => {
    for (const wrong of ['{', 'null', '"text"', '12', new Uint8Array([0x7b, 0xff, 0x7d])]) {
      const answer = await send({ body: wrong });
      expect([wrong, answer.status]).toEqual([wrong, 400]);
    }
  });
});

describe('what is not for the public', () => {
  test('#57 figures are on the port of operations only, and health tells no secrets', async () => {
    const figures = await ask(`${graph.url}/metrics`, { method: 'GET' });
    expect([figures.status, figures.codes]).toEqual([404, ['NOT_FOUND']]);
    const ready = await ask(`${graph.url}/readyz`, { method: 'GET' });
    expect(ready.status).toBe(200);
    expect(ready.text).not.toMatch(/nats:|password|postgres:|127\.0\.0\.1/);
    const own = await ask(`http://127.0.0.1:${graph.gateway.operationsPort}/metrics`, { method: 'GET' });
    expect(own.text).toContain('graphql_operation_duration_seconds');
    expect(own.text).not.toMatch(/chair|whoAmI/);
  });

  test('an address that does not exist answers in JSON', async () => {
    const answer = await ask(`${graph.url}/../etc/passwd`, { method: 'GET' });
    expect([answer.status, answer.codes]).toEqual([404, ['NOT_FOUND']]);
  });
});
