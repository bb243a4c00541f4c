import { randomUUID } from 'node:crypto';
import { eventually } from '@mttq/testkit/eventually';
import type { System } from '../../../infra/system/system.ts';
import { seatFundBoard } from '../../e2e/fund-year/fund-board.ts';
import { markers } from './markers.ts';

/** What was heard at the gateway, and what two persons saw when they broke the seals. */
export type Overheard = {
  readonly heard: readonly string[];
  readonly opened: readonly object[];
  readonly feedbackId: string;
  readonly trackingCode: string;
};

const patience = { deadlineMs: 120_000 };
const { name, contact, content } = markers;
const submitter = { name, contact };
const refusal = '... on Refusal { code message }';

const results: Readonly<Record<string, string>> = {
  receiveCaseFile: 'CaseFile { id state }',
  sendFeedback: 'FeedbackReceipt { feedbackId trackingCode }',
  receiveFeedback: 'FeedbackReceipt { feedbackId trackingCode }',
  reopenFeedback: 'TrackedFeedback { state }',
  requestUnsealing: 'Unsealing { id }',
  approveUnsealing: 'Unsealing { id approvedAt }',
  openSealedIdentity: 'OpenedIdentity { name contact }',
};

/** Everything that is said to the gateway here is kept as text, headers included. */
const createMouth = (system: System, heard: string[]) => {
  const post = async (body: string, { as, at = system.graphUrl }: { as?: string; at?: string } = {}) => {
    const authorization = as === undefined ? {} : { authorization: `Bearer ${await system.token(as)}` };
    const response = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...authorization },
      body,
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    heard.push(`${JSON.stringify([...response.headers])} ${text}`);
    return text;
  };
  const command = async (verb: string, input: object, as?: string) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const result = results[verb] ?? 'CitizenFeedback { id state publicText publicAnswer }';
    const query = `mutation($input: ${type}!) { ${verb}(input: $input) { ... on ${result} ${refusal} } }`;
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const text = await post(JSON.stringify({ query, variables }), as === undefined ? {} : { as });
    return JSON.parse(text).data?.[verb];
  };
  return { post, command };
};

type Mouth = ReturnType<typeof createMouth>;

// A name that is typed where another type is expected, or into what is not even GraphQL or JSON.
const sendSlips = async ({ post, command }: Mouth, system: System, unitId: string): Promise<void> => {
  const literal = (input: string) =>
    post(JSON.stringify({ query: `mutation { receiveCaseFile(input: ${input}) { __typename } }` }), {
      as: 'administrator',
    });
  const rest = `idempotencyKey: "x", unitId: "${unitId}", channel: LETTER, receivedOn: "2026-03-02", content: "y"`;
  const rare = name.split(' ').at(-1);
  for (const input of [
    `{ ${rest}, kind: DENUNCIATION, submitter: "${name}" }`,
    `{ ${rest}, kind: "${name}" }`,
    `{ ${rest}, kind: ${rare} }`,
    `{ ${rest}, kind: DENUNCIATION, submitter: { name: ${rare} } }`,
    `{ ${rest}, kind: DENUNCIATION, submitter: { name: { first: "${name}" } } }`,
    `{ ${rest}, kind: DENUNCIATION, submitter: ["${name}"] }`,
    `{ ${rest.replace('"2026-03-02"', `"${name}"`)}, kind: DENUNCIATION }`,
    `{ ${rest}, kind: DENUNCIATION, submitter: { name: ${name} } }`,
    `"${name}"`,
  ])
    await literal(input);
  const variable = (input: object) => command('receiveCaseFile', { unitId, ...input }, 'administrator');
  await variable({ submitter: name });
  await variable({ submitter: { name: [name], contact } });
  await variable({ kind: name });
  await post(`{"query": "mutation { x(${name}", "variables": ${name}}`, { as: 'administrator' });
  await post(`${name}`, { as: 'administrator' });
  await post(JSON.stringify({ query: '{ __typename }', operationName: name }), { as: 'administrator' });
  const slip = { query: `subscription { feedback(name: "${name}") { id } }` };
  await post(JSON.stringify(slip), { as: 'administrator', at: `${system.gatewayUrl}/graphql/stream` });
  await post(JSON.stringify(slip));
};

const breakSeal = async (
  { command }: Mouth,
  brought: { readonly caseFileId: string; readonly unitId: string },
): Promise<string> => {
  const asked = await command(
    'requestUnsealing',
    { ...brought, reason: 'Bảo vệ theo yêu cầu' },
    'administrator',
  );
  const settled = { unsealingId: asked.id, unitId: brought.unitId };
  // The chair holds the right by a mandate; supervision hears of it as an event.
  await eventually(
    async () =>
      (await command('approveUnsealing', settled, 'chair-of-the-province'))?.approvedAt !== undefined,
    patience,
  );
  return asked.id;
};

/** Lives a denunciation and feedback through the gateway: sent, refused, broken, followed, listed, and unsealed by two persons. */
export const speakAtGateway = async (system: System, report: (line: string) => void): Promise<Overheard> => {
  const heard: string[] = [];
  const { unitId } = await seatFundBoard(system, report);
  const mouth = createMouth(system, heard);
  const { command, post } = mouth;
  const denunciation = { unitId, kind: 'DENUNCIATION', channel: 'LETTER', receivedOn: '2026-03-02' };
  const file = await eventually(async () => {
    const taken = await command('receiveCaseFile', { ...denunciation, content, submitter }, 'administrator');
    return taken?.id === undefined ? false : taken;
  }, patience);
  const sent = { unitId, text: `Phản ánh: ${content}`, mayBePublished: true, submitter };
  const receipt = await command('sendFeedback', { ...sent, channel: 'WEB' });
  const { feedbackId, trackingCode } = receipt;
  const officer = { ...sent, channel: 'ZALO', receivedOn: '2026-03-02' };
  await command('receiveFeedback', officer, 'administrator');
  await command('receiveFeedback', officer, 'a-stranger');
  await command('receiveFeedback', { ...officer, text: `${content}\u0000` }, 'administrator');
  await command('receiveFeedback', { ...officer, submitter: { name: `${name}\u0007` } }, 'administrator');
  await command('sendFeedback', { ...sent, channel: 'WEB', unitId: name });
  await sendSlips(mouth, system, unitId);
  const about = { feedbackId };
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const body = {
    field: 'LAND',
    competentLevel: 'PROVINCE',
    competentBody: 'Sở Nông nghiệp',
    routedOn: today,
  };
  await command('acceptFeedback', about, 'administrator');
  await command('routeFeedback', { ...about, ...body }, 'administrator');
  await command('beginFeedback', about, 'administrator');
  const answer = { answeredOn: today, outcome: 'EXPLAINED', text: `Trả lời ông ${name}: ${content}` };
  await command('answerFeedback', { ...about, ...answer }, 'administrator');
  const redacted = { text: 'Phản ánh về đất', answer: 'Đã giải thích', reason: 'Che tên người gửi' };
  await command('publishFeedback', { ...about, ...redacted }, 'administrator');
  await command('reopenFeedback', { trackingCode, reason: `Tôi là ${name}, ${content}` });
  const lists = `query($unitId: ID!, $code: String!) { citizenFeedbackList(unitId: $unitId) { nodes { id state publicText publicAnswer } }
    caseFiles(unitId: $unitId) { nodes { id state isAnonymous } } trackedFeedback(trackingCode: $code) { ... on TrackedFeedback { state publicAnswer } } }`;
  await post(JSON.stringify({ query: lists, variables: { unitId, code: trackingCode } }), {
    as: 'administrator',
  });
  await post(
    JSON.stringify({
      query:
        'query($unitId: ID!) { citizenFeedbackList(unitId: $unitId) { nodes { publicText words { text } } } }',
      variables: { unitId },
    }),
  );
  const requests = [
    await breakSeal(mouth, { caseFileId: file.id, unitId }),
    await breakSeal(mouth, { caseFileId: feedbackId, unitId }),
  ];
  // What two persons see is meant to be seen, and is not among what is scanned.
  const inner = createMouth(system, []);
  const opened = [];
  for (const unsealingId of requests)
    opened.push(await inner.command('openSealedIdentity', { unsealingId, unitId }, 'administrator'));
  return { heard, opened, feedbackId, trackingCode };
};
