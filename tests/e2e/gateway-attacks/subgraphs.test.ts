import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createTokenSigner, type TokenSigner } from '@mttq/platform/graph/internal-token';
import { newId } from '@mttq/platform/new-id';
import { exportJWK, generateKeyPair } from 'jose';
import { type Answer, ask } from '../gateway-fixture/ask.ts';
import { startGraph, type TestGraph } from '../gateway-fixture/start-graph.ts';

jest.setTimeout(60_000);

let graph: TestGraph;
let sign: TokenSigner;

beforeAll(async () => {
  graph = await startGraph();
  sign = await createTokenSigner({ privateKey: graph.signingKey, clock: () => new Date(), newId });
});

afterAll(() => graph?.stop());

const actor = { id: 'chair', isAdministrator: false, language: 'vi', correlationId: 'test' } as const;

const sendTo = (service: 'organisation' | 'reporting', body: string, token?: string): Promise<Answer> =>
  ask(`http://127.0.0.1:${graph.services[service].port}/graphql`, {
    body,
    headers: token === undefined ? {} : { 'x-internal-token': token },
  });

const bodyOf = (query: string): string => JSON.stringify({ query });
const members = bodyOf(
  '{ _entities(representations: [{__typename: "Member", id: "member-1"}]) { ... on Member { phone } } }',
);
const forged = bodyOf(
  '{ _entities(representations: [{__typename: "Place", id: "place-001", secretNote: "forged"}]) { ... on Place { noteInCapitals } } }',
);

test.each([
  ['#5 the SDL', bodyOf('{ _service { sdl } }')],
  ['#6 entities with personal data', members],
  ['#7 a computed field with forged input', forged],
  ['the simplest query', bodyOf('{ __typename }')],
])('%s of a service is not answered without the token of the gateway', async (_, body) => {
  for (const service of ['organisation', 'reporting'] as const) {
    const answer = await sendTo(service, body);
    expect([answer.status, answer.codes]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(answer.data).toBeUndefined();
  }
});

test('the token of the gateway opens the service that it is for', async () => {
  const token = await sign({ actor, audience: 'organisation', body: members });
  const answer = await sendTo('organisation', members, token);
  expect(answer.data).toEqual({ _entities: [{ phone: '0900000000' }] });
});

test('#7 a token made for another operation does not open this one', async () => {
  const token = await sign({ actor, audience: 'reporting', body: bodyOf('{ __typename }') });
  expect((await sendTo('reporting', forged, token)).status).toBe(401);
});

test('#8 a token serves once', async () => {
  const token = await sign({ actor, audience: 'organisation', body: members });
  expect((await sendTo('organisation', members, token)).status).toBe(200);
  const replayed = await sendTo('organisation', members, token);
  expect([replayed.status, replayed.codes]).toEqual([401, ['UNAUTHENTICATED']]);
});

test('#8 a token of more than half a minute ago is stale', async () => {
  const old = await createTokenSigner({
    privateKey: graph.signingKey,
    clock: () => new Date(Date.now() - 40_000),
    newId,
  });
  const token = await old({ actor, audience: 'organisation', body: members });
  expect((await sendTo('organisation', members, token)).status).toBe(401);
});

test('#9 one altered byte of the body spoils the token', async () => {
  const token = await sign({ actor, audience: 'organisation', body: members });
  const answer = await sendTo('organisation', members.replace('member-1', 'member-2'), token);
  expect(answer.status).toBe(401);
});

test('a token for one service opens no other', async () => {
  const token = await sign({ actor, audience: 'reporting', body: members });
  expect((await sendTo('organisation', members, token)).status).toBe(401);
});

test('a token signed with another key opens nothing', async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const stranger = await createTokenSigner({
    privateKey: await exportJWK(privateKey),
    clock: () => new Date(),
    newId,
  });
  const token = await stranger({ actor, audience: 'organisation', body: members });
  expect((await sendTo('organisation', members, token)).status).toBe(401);
});

test('the guard of the service stands also when the gateway asks for somebody without the right', async () => {
  const token = await sign({ actor: { ...actor, id: 'member' }, audience: 'organisation', body: members });
  const answer = await sendTo('organisation', members, token);
  expect(answer.codes).toEqual(['FORBIDDEN']);
  expect(answer.text).not.toContain('0900000000');
});

test('a request whose deadline passed is not started', async () => {
  const token = await sign({ actor, audience: 'organisation', body: members });
  const answer = await ask(`http://127.0.0.1:${graph.services.organisation.port}/graphql`, {
    body: members,
    headers: { 'x-internal-token': token, 'x-deadline': String(Date.now() - 1) },
  });
  expect([answer.status, answer.codes]).toEqual([504, ['DEADLINE_EXCEEDED']]);
});
