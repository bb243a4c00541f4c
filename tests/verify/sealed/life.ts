import { randomUUID } from 'node:crypto';
import { places } from '@mttq/testkit/fund-desk';
import { openPetitionDesk } from '@mttq/testkit/supervision/petition-desk';
import { startTestService, type TestActor } from '@mttq/testkit/test-service';
import { supervision } from '../../../services/supervision/src/app.ts';
import { markers } from './markers.ts';

// A process of its own: its standard output is the log of the service at the level debug, and all of it is scanned.
const service = await startTestService(supervision, { LOG_LEVEL: 'debug' });
const desk = await openPetitionDesk(service);
const heard: string[] = [];

const ask = async (document: string, variables: object, actor: TestActor = {}) => {
  const answer = await service.ask(document, variables, actor);
  heard.push(JSON.stringify(answer));
  return answer.data;
};

const caseFields = `... on CaseFile { id state kind channel isAnonymous field competentBody handling deadlineId } ... on Refusal { code message }`;
const send = async (command: string, input: object, actor: TestActor = {}) => {
  const named = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const fields = command.includes('Unsealing')
    ? '... on Unsealing { id reason approvedAt } ... on Refusal { code message }'
    : caseFields;
  const body = { input: { idempotencyKey: randomUUID(), unitId: places.commune, ...input } };
  const data = await ask(
    `mutation($input: ${named}!) { ${command}(input: $input) { ${fields} } }`,
    body,
    actor,
  );
  return data?.[command];
};

const { name, contact, content } = markers;
const whole = {
  kind: 'DENUNCIATION',
  channel: 'IN_PERSON',
  receivedOn: '2026-03-02',
  content: `Nội dung: ${content}`,
  submitter: { name, contact },
};
const stranger = { id: 'stranger', isAdministrator: false };
const approver = { id: 'approver', isAdministrator: true };

const file = await send('receiveCaseFile', whole);
const key = { idempotencyKey: 'the same key' };
await send('receiveCaseFile', { ...whole, ...key });
await send('receiveCaseFile', { ...whole, ...key });
// Refused and broken commands: every way in which a name may come back.
await send('receiveCaseFile', { ...whole, ...key, submitter: { name: `${name} 2`, contact } });
await send('receiveCaseFile', whole, stranger);
await send('receiveCaseFile', { ...whole, unitId: randomUUID() });
await send('receiveCaseFile', { ...whole, receivedOn: '2999-01-01' });
await send('receiveCaseFile', { ...whole, submitter: { name: `${name}\u0000`, contact } });
await send('receiveCaseFile', { ...whole, submitter: { name: name.repeat(100), contact } });
await send('receiveCaseFile', { ...whole, content: '' });
await send('receiveCaseFile', { ...whole, submitter: name });
await send('receiveCaseFile', { ...whole, submitter: { name: { first: name }, contact } });
await send('receiveCaseFile', { ...whole, submitter: { name, contact, alias: name } });
await send('receiveCaseFile', { ...whole, kind: name });
await send('receiveCaseFile', { ...whole, unitId: name });
const caseFileId = file.id;
await send('classifyCaseFile', { caseFileId, field: 'LAND', competentBody: 'Thanh tra tỉnh' });
await send('handleCaseFile', { caseFileId, handling: 'FORWARDED', handledOn: '2026-03-04' });
await send('monitorCaseFile', { caseFileId });
await send('recordCaseResult', { caseFileId, resultOn: '2026-03-20', result: `Kết luận: ${content}` });
await send('closeCaseFile', { caseFileId });
const request = await send('requestUnsealing', { caseFileId, reason: 'Bảo vệ theo yêu cầu' });
await send('approveUnsealing', { unsealingId: request.id }, approver);
// The one answer that may show it goes to the two persons and is not among what is scanned; that it shows it is.
const opened = await service.ask(
  'mutation($input: OpenSealedIdentityInput!) { openSealedIdentity(input: $input) { ... on OpenedIdentity { name contact } } }',
  { input: { idempotencyKey: randomUUID(), unitId: places.commune, unsealingId: request.id } },
);
// Feedback: sent by nobody in particular, taken in, answered, published as a moderator left it, reopened.
const speak = async (verb: string, input: object, actor: TestActor = {}) => {
  const named = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const result = /^(send|receive)/.test(verb)
    ? 'FeedbackReceipt { feedbackId trackingCode }'
    : verb === 'reopenFeedback'
      ? 'TrackedFeedback { state }'
      : 'CitizenFeedback { id state publicText publicAnswer }';
  const data = await ask(
    `mutation($input: ${named}!) { ${verb}(input: $input) { ... on ${result} ... on Refusal { code message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    actor,
  );
  return data?.[verb];
};
const nobody = { id: 'anonymous', isAdministrator: false };
const sent = {
  unitId: places.commune,
  channel: 'WEB',
  text: `Phản ánh: ${content}`,
  mayBePublished: true,
  submitter: { name, contact },
};
const { feedbackId, trackingCode } = await speak('sendFeedback', sent, nobody);
const taken = { ...sent, channel: 'ZALO', receivedOn: '2026-03-02', ...key };
await speak('receiveFeedback', taken);
await speak('receiveFeedback', taken);
await speak('receiveFeedback', { ...taken, submitter: { name: `${name} 2`, contact } });
await speak('receiveFeedback', taken, stranger);
await speak('receiveFeedback', { ...taken, ...key, text: `${content}\u0007` });
await speak('sendFeedback', { ...sent, unitId: name }, nobody);
const routed = {
  ...{ field: 'LAND', competentLevel: 'COMMUNE', competentBody: 'UBND xã' },
  routedOn: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
};
await speak('acceptFeedback', { feedbackId });
await speak('routeFeedback', { feedbackId, ...routed });
await speak('beginFeedback', { feedbackId });
const reply = { answeredOn: routed.routedOn, outcome: 'EXPLAINED', text: `Trả lời ông ${name}: ${content}` };
await speak('answerFeedback', { feedbackId, ...reply });
await speak('publishFeedback', { feedbackId, text: 'Về đất', answer: 'Đã giải thích', reason: 'Che tên' });
await speak('reopenFeedback', { trackingCode, reason: `Tôi là ${name}: ${content}` }, nobody);
// Lists, searches and exports of everybody.
await ask(
  '{ __typename caseFiles(unitId: "00000000-0000-7000-8000-000000000001", first: 100) { nodes { id state kind isAnonymous field handling } } }',
  {},
);
await ask(
  'query($unitId: ID!, $text: String!) { similarPetitions(unitId: $unitId, text: $text) { score petition { id text } } petitions(unitId: $unitId) { nodes { id text } } }',
  { unitId: places.province, text: 'tố cáo' },
);
await desk.record('Đề nghị sửa đường thôn 3');

process.send?.({ heard, opened: opened.data.openSealedIdentity, databaseUrl: service.databaseUrl });
process.once('message', async () => {
  await service.close();
  process.disconnect();
});
