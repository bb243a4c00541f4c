import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rowsOfAllUnits } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openPetitionDesk, type PetitionDesk } from '@mttq/testkit/supervision/petition-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';

let service: TestService;
let desk: PetitionDesk;

beforeAll(async () => {
  service = await startTestService(supervision);
  desk = await openPetitionDesk(service);
});
afterAll(() => service.close());

const classification = {
  field: 'TRANSPORT',
  competentLevel: 'COMMUNE',
  competentBody: 'Uỷ ban nhân dân xã',
};

test('a petition goes from intake to its public answer, and every step is announced without its text', async () => {
  const meeting = await desk.send('recordVoterMeeting', {
    unitId: places.commune,
    kind: 'BEFORE_SITTING',
    heldOn: '2026-03-01',
    place: 'Nhà văn hoá thôn 3',
    attendees: 120,
  });
  const petitionId = await desk.record('Đề nghị sửa cầu thôn 3', {
    channel: 'MEETING',
    meetingId: meeting.id,
    raisedBy: 40,
  });
  expect(await desk.send('sendPetition', { petitionId, sentOn: '2026-03-05' })).toMatchObject({
    code: 'PetitionStepNotPossible',
  });
  expect(await desk.send('classifyPetition', { petitionId, ...classification })).toMatchObject({
    state: 'CLASSIFIED',
  });
  expect(
    await desk.send('answerPetition', {
      petitionId,
      answeredOn: '2026-03-20',
      text: 'x',
      outcome: 'RESOLVED',
    }),
  ).toMatchObject({ code: 'PetitionStepNotPossible' });
  expect(await desk.send('sendPetition', { petitionId, sentOn: '2026-03-01' })).toMatchObject({
    code: 'DayNotValid',
  });
  expect(await desk.send('sendPetition', { petitionId, sentOn: '2026-03-05' })).toMatchObject({
    state: 'SENT',
  });
  const answer = { answeredOn: '2026-03-20', text: 'Đã bố trí kinh phí sửa cầu.', outcome: 'IN_PROGRESS' };
  await desk.send('answerPetition', { petitionId, ...answer });
  const stranger = { id: 'stranger', isAdministrator: false };
  const read = () =>
    desk.ask(
      'query($id: ID!) { petition(id: $id) { state text raisedBy answer { outcome text } meeting { attendees } } }',
      { id: petitionId },
      stranger,
    );
  expect((await read()).petition).toBeNull();
  expect(await desk.send('publishPetition', { petitionId })).toMatchObject({ state: 'PUBLISHED' });
  expect((await read()).petition).toEqual({
    state: 'PUBLISHED',
    text: 'Đề nghị sửa cầu thôn 3',
    raisedBy: 40,
    answer: { outcome: 'IN_PROGRESS', text: 'Đã bố trí kinh phí sửa cầu.' },
    meeting: { attendees: 120 },
  });
  const hidden = { petitionId, moderation: 'HIDDEN', reason: 'Có dữ liệu cá nhân' };
  expect(await desk.send('moderatePetition', hidden)).toMatchObject({ text: 'Đề nghị sửa cầu thôn 3' });
  expect((await read()).petition.text).toBe('[đã ẩn / hidden by a moderator]');
  expect(await desk.send('closePetition', { petitionId })).toMatchObject({ state: 'CLOSED' });
  const told: { type: string; data: string }[] = await service.parts.dataSource.query(
    `SELECT type, data::text FROM (SELECT type, data, aggregate_id, aggregate_version FROM event_log
       UNION ALL SELECT type, data, aggregate_id, aggregate_version FROM outbox) e WHERE aggregate_id = $1 ORDER BY aggregate_version`,
    [petitionId],
  );
  expect(told.map(({ type }) => type.split('.')[3])).toEqual(
    'recorded classified sent answered published moderated closed'.split(' '),
  );
  expect(told.some(({ data }) => data.includes('cầu'))).toBe(false);
});

test('a merge keeps every signer, counts the group once, and is undone to the exact state', async () => {
  const [first, second, third] = [
    await desk.record('Nước máy đục, đề nghị kiểm tra', { raisedBy: 10 }),
    await desk.record('Nước sinh hoạt vẩn đục', { raisedBy: 5 }),
    await desk.record('Nước máy có mùi tanh', { raisedBy: 2 }),
  ];
  for (const petitionId of [first, second, third]) await desk.send('publishPetition', { petitionId });
  const sign = (petitionId: string, id: string) =>
    desk.send('signPetition', { petitionId }, { id, isAdministrator: false });
  for (const id of ['a', 'b']) await sign(first, id);
  for (const id of ['b', 'c']) await sign(second, id);
  expect(await sign(second, 'c')).toMatchObject({ code: 'AlreadySigned' });
  const state = async () =>
    rowsOfAllUnits(
      service,
      `SELECT md5(string_agg(row, '|' ORDER BY row)) AS sum FROM (
           SELECT p::text AS row FROM petition p UNION ALL SELECT r::text FROM petition_register r
           UNION ALL SELECT s::text FROM petition_signature s) rows`,
    );
  const before = await state();
  const merge = (petitionId: string, intoId: string) =>
    desk.send('mergePetition', { petitionId, intoId, reason: 'Cùng một việc' });
  expect(await merge(first, first)).toMatchObject({ code: 'MergeWithItself' });
  expect(await merge(third, second)).toMatchObject({ state: 'DUPLICATE_OF' });
  expect(await merge(second, first)).toMatchObject({ state: 'DUPLICATE_OF' });
  expect(await merge(first, third)).toMatchObject({ code: 'PetitionMerged' });
  const root = await desk.ask(
    'query($id: ID!) { petition(id: $id) { raisedBy raisedByInAll signatures duplicates } }',
    { id: first },
  );
  expect(root.petition).toEqual({ raisedBy: 10, raisedByInAll: 17, signatures: 3, duplicates: 2 });
  expect(await desk.send('classifyPetition', { petitionId: second, ...classification })).toMatchObject({
    code: 'PetitionMerged',
  });
  expect(await state()).not.toEqual(before);
  const reason = 'Khác việc';
  await desk.send('reversePetitionMerge', { petitionId: second, reason });
  await desk.send('reversePetitionMerge', { petitionId: third, reason });
  expect(await state()).toEqual(before);
  expect(await desk.send('reversePetitionMerge', { petitionId: third, reason })).toMatchObject({
    code: 'PetitionNotMerged',
  });
});

test('bad input is refused by name', async () => {
  const usual = { unitId: places.commune, channel: 'LETTER', raisedBy: 1, raisedOn: '2026-03-02' };
  const code = async (input: object) =>
    (await desk.send('recordPetition', { ...usual, text: 'Đề nghị sửa đường', ...input })).code;
  expect(await code({ text: 'a'.repeat(10_001) })).toBe('TextNotValid');
  expect(await code({ text: 'Đề nghị\u0000sửa' })).toBe('TextNotValid');
  expect(await code({ text: '  ' })).toBe('TextNotValid');
  expect(await code({ raisedBy: 0 })).toBe('RaisedByNotValid');
  expect(await code({ raisedOn: '2999-01-01' })).toBe('DayNotValid');
  expect(await code({ channel: 'MEETING' })).toBe('VoterMeetingNotFound');
  expect(await code({ unitId: '00000000-0000-7000-8000-000000000999' })).toBe('UnitNotKnown');
  const large = await service.ask(
    'mutation($input: RecordPetitionInput!) { recordPetition(input: $input) { __typename } }',
    { input: { ...usual, idempotencyKey: 'large', text: 'a'.repeat(10_000_000) } },
  );
  expect(large.errors?.[0]?.extensions.code).toBe('BODY_TOO_LARGE');
});

test('who has a right in one province neither reads nor touches a petition of another', async () => {
  const petitionId = await desk.record('Đề nghị nạo vét kênh');
  const other = await desk.grant('clerk of the other province', [
    { action: 'petition:read', unitId: places.otherProvince },
    { action: 'petition:classify', unitId: places.otherProvince },
  ]);
  const near = await desk.grant('clerk of the province', [
    { action: 'petition:read', unitId: places.province },
    { action: 'petition:classify', unitId: places.province },
  ]);
  const read = (actor: object) =>
    desk.ask('query($id: ID!) { petition(id: $id) { text } }', { id: petitionId }, actor);
  expect((await read(other)).petition).toBeNull();
  expect((await read(near)).petition).toEqual({ text: 'Đề nghị nạo vét kênh' });
  const classify = (actor: object) => desk.send('classifyPetition', { petitionId, ...classification }, actor);
  expect((await classify(other)).code).toBe('NotAllowed');
  expect((await classify(near)).state).toBe('CLASSIFIED');
  const rows = await service.parts.dataSource.query('SELECT id FROM petition WHERE id = $1', [petitionId]);
  expect(rows).toEqual([]);
});

test('the threshold of the level is announced once, when the last signature that it needs comes', async () => {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await desk.send('setSignatureThreshold', {
    level: 'PROVINCE',
    signatures: 2,
    validFrom: today,
    source: 'Quy chế thử nghiệm',
  });
  const petitionId = await desk.record('Đề nghị xây trạm y tế');
  await desk.send('classifyPetition', { petitionId, ...classification, competentLevel: 'PROVINCE' });
  await desk.send('publishPetition', { petitionId });
  const sign = (id: string) => desk.send('signPetition', { petitionId }, { id, isAdministrator: false });
  const answers = await Promise.all(['p', 'q', 'r'].map(sign));
  expect(answers.filter(({ thresholdReachedAt }) => thresholdReachedAt !== null)).toHaveLength(2);
  const told = await service.parts.dataSource.query(
    `SELECT count(*)::int AS count FROM (SELECT type, aggregate_id FROM event_log UNION ALL SELECT type, aggregate_id FROM outbox) e
      WHERE type LIKE '%threshold-reached%' AND aggregate_id = $1`,
    [petitionId],
  );
  expect(told).toEqual([{ count: 1 }]);
});

test('figures count each petition once and round half up (SUP-4, SUP-8)', async () => {
  const figures = await desk.ask(
    'query($unitId: ID!) { petitionFigures(unitId: $unitId, from: "2026-01-01", until: "2027-01-01") { received handled percentHandled } }',
    { unitId: places.province },
  );
  expect(figures.petitionFigures).toEqual({ received: 6, handled: 1, percentHandled: '16.67' });
});
