import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rowsOfAllUnits } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openPetitionDesk, type PetitionDesk } from '@mttq/testkit/supervision/petition-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';

let service: TestService;
let desk: PetitionDesk;

beforeAll(async () => {
  service = await startTestService(supervision);
  desk = await openPetitionDesk(service);
});
afterAll(() => service.close());

const fields = {
  CaseFile: 'id state isAnonymous content handling result deadlineId',
  Unsealing: 'id approvedAt openedAt viewerCanApprove',
  OpenedIdentity: 'caseFileId isAnonymous name contact',
} as const;

const send = async (
  command: string,
  input: object,
  { type = 'CaseFile', actor }: { type?: keyof typeof fields; actor?: TestActor } = {},
) => {
  const named = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const data = await desk.ask(
    `mutation($input: ${named}!) { ${command}(input: $input) { ... on ${type} { ${fields[type]} } ... on Refusal { code message } } }`,
    { input: { idempotencyKey: randomUUID(), unitId: places.commune, ...input } },
    actor,
  );
  return data[command];
};

const denunciation = {
  kind: 'DENUNCIATION',
  channel: 'LETTER',
  receivedOn: '2026-03-02',
  content: 'Tố cáo việc thu tiền sai quy định',
  submitter: { name: 'Người tố cáo Một', contact: '0900 000 001' },
};

const scoped = (sql: string) => rowsOfAllUnits(service, sql);

test('a case goes from receipt to its end one step after the other; the Front records a result and sets none (SUP-9)', async () => {
  const { id: caseFileId, deadlineId } = await send('receiveCaseFile', denunciation);
  expect(deadlineId).not.toBeNull();
  const code = async (command: string, input: object = {}) =>
    (await send(command, { caseFileId, ...input })).code;
  expect(await code('monitorCaseFile')).toBe('CaseStepNotPossible');
  expect(await code('closeCaseFile')).toBe('CaseStepNotPossible');
  const classification = { field: 'LAND', competentBody: 'Thanh tra tỉnh' };
  expect(await send('classifyCaseFile', { caseFileId, ...classification })).toMatchObject({
    state: 'CLASSIFIED',
  });
  expect(await code('handleCaseFile', { handling: 'FORWARDED', handledOn: '2026-03-01' })).toBe(
    'DayNotValid',
  );
  expect(
    await send('handleCaseFile', { caseFileId, handling: 'FORWARDED', handledOn: '2026-03-05' }),
  ).toMatchObject({ state: 'FORWARDED' });
  expect(await code('recordCaseResult', { resultOn: '2026-03-20', result: 'x' })).toBe('CaseStepNotPossible');
  await send('monitorCaseFile', { caseFileId });
  const result = { resultOn: '2026-03-20', result: 'Đã kết luận nội dung tố cáo' };
  expect(await send('recordCaseResult', { caseFileId, ...result })).toMatchObject({ state: 'RESULT_KNOWN' });
  expect(await send('closeCaseFile', { caseFileId })).toMatchObject({ state: 'CLOSED' });
  const [deadline] = await scoped(`SELECT state, due_on AS "dueOn" FROM deadline WHERE id = '${deadlineId}'`);
  expect(deadline).toEqual({ state: 'MET', dueOn: '2026-03-11' });
});

test('a law of unknown content gives no date: the case is taken in without one', async () => {
  const file = await send('receiveCaseFile', { ...denunciation, receivedOn: '2026-07-02', submitter: null });
  expect(file).toMatchObject({ state: 'RECEIVED', isAnonymous: true, deadlineId: null });
});

test('returned and guided cases close without a result, and are not followed', async () => {
  for (const handling of ['RETURNED', 'GUIDED']) {
    const { id: caseFileId } = await send('receiveCaseFile', { ...denunciation, kind: 'PETITION' });
    await send('classifyCaseFile', { caseFileId, field: 'OTHER', competentBody: 'UBND xã' });
    await send('handleCaseFile', { caseFileId, handling, handledOn: '2026-03-03' });
    expect((await send('monitorCaseFile', { caseFileId })).code).toBe('CaseStepNotPossible');
    expect(await send('closeCaseFile', { caseFileId })).toMatchObject({ state: 'CLOSED' });
  }
});

test('no scope shows an identity; two persons open it once, and the trail says who, when and why', async () => {
  const { id: caseFileId } = await send('receiveCaseFile', denunciation);
  expect(await scoped('SELECT * FROM case_identity')).toEqual([]);
  const asks = await desk.grant('asks', [{ action: 'case-file:unseal', unitId: places.province }]);
  const approves = await desk.grant('approves', [
    { action: 'case-file:unseal', unitId: places.province },
    { action: 'case-file:approve-unsealing', unitId: places.province },
  ]);
  const request = { caseFileId, reason: 'Bảo vệ người tố cáo theo yêu cầu của cơ quan điều tra' };
  const as = (actor: TestActor, type: keyof typeof fields) => ({ actor, type });
  const stranger = await desk.grant('far', [{ action: 'case-file:unseal', unitId: places.otherProvince }]);
  expect((await send('requestUnsealing', request, as(stranger, 'Unsealing'))).code).toBe('NotAllowed');
  const elsewhere = { ...request, unitId: places.otherProvince };
  expect((await send('requestUnsealing', elsewhere, as(stranger, 'Unsealing'))).code).toBe(
    'CaseFileNotFound',
  );
  expect((await send('requestUnsealing', { ...request, reason: ' ' }, as(asks, 'Unsealing'))).code).toBe(
    'ReasonNotValid',
  );
  const { id: unsealingId } = await send('requestUnsealing', request, as(asks, 'Unsealing'));
  const open = (actor: TestActor) => send('openSealedIdentity', { unsealingId }, as(actor, 'OpenedIdentity'));
  expect((await open(asks)).code).toBe('UnsealingForbidden');
  const own = await send('requestUnsealing', request, as(approves, 'Unsealing'));
  const selfApproval = { unsealingId: own.id };
  expect((await send('approveUnsealing', selfApproval, as(approves, 'Unsealing'))).code).toBe(
    'UnsealingForbidden',
  );
  await send('approveUnsealing', { unsealingId }, as(approves, 'Unsealing'));
  expect((await open(approves)).code).toBe('UnsealingForbidden');
  expect(await open(asks)).toEqual({
    caseFileId,
    isAnonymous: false,
    name: 'Người tố cáo Một',
    contact: '0900 000 001',
  });
  expect((await open(asks)).code).toBe('UnsealingForbidden');
  const trail = await service.parts.dataSource.query(
    "SELECT actor_id AS actor, reason FROM audit_log WHERE action LIKE 'case-file:%unseal%' ORDER BY id",
  );
  expect(trail.map(({ actor }: { actor: string }) => actor)).toEqual([
    'asks',
    'approves',
    'approves',
    'asks',
  ]);
  expect(trail.every(({ reason }: { reason: string }) => reason === request.reason)).toBe(true);
});

test('bad input is refused by name and repeats nothing of the sender', async () => {
  const named = { name: 'a\u0007b', contact: null };
  const refused = await send('receiveCaseFile', { ...denunciation, submitter: named });
  expect(refused.code).toBe('SubmitterNotValid');
  expect(JSON.stringify(refused)).not.toContain('a\\u0007b');
  expect((await send('receiveCaseFile', { ...denunciation, content: '' })).code).toBe('TextNotValid');
  expect((await send('receiveCaseFile', { ...denunciation, receivedOn: '2999-01-01' })).code).toBe(
    'DayNotValid',
  );
});
