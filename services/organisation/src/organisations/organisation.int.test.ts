import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSampleBodies, send } from '@mttq/testkit/sample-bodies';
import { sampleUnitId, smallTreeSinceReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import { createUnitOfWork } from '../unit-of-work.ts';

const commune = sampleUnitId('new:02902');

let service: TestService;
let bodies: ReturnType<typeof createSampleBodies>;

beforeAll(async () => {
  service = await startTestService(organisation);
  bodies = createSampleBodies(service);
  const { inTransaction } = createUnitOfWork(service.parts.dataSource, service.parts);
  const provenance = { changeId: null, importId: null, documentId: null, reason: 'test' };
  await inTransaction({ id: 'administrator', correlationId: 'test' }, ({ units }, now) =>
    units.record(
      smallTreeSinceReform.map((version) => ({
        unitId: version.unitId,
        superseded: [],
        recorded: [version],
      })),
      { ...provenance, now },
    ),
  );
}, 60_000);

afterAll(() => service.close());

const register = async (name: string) =>
  send(service, {
    command: 'registerMemberOrganisation',
    input: { idempotencyKey: name, kind: 'SOCIAL', name },
    fields: '... on MemberOrganisation { id } ... on Refusal { code }',
  });

describe('member organisations', () => {
  test('are listed with their member counts by date, and every count stays', async () => {
    const { id: organisationId } = await register('Hội Thử nghiệm');
    const count = (countedOn: string, members: number, key: string) =>
      send(service, {
        command: 'countMembers',
        input: { idempotencyKey: key, organisationId, unitId: commune, countedOn, members },
      });
    await count('2025-12-31', 100, 'a');
    await count('2025-12-31', 100, 'a');
    await count('2026-06-30', 130, 'b');
    await count('2025-12-31', 104, 'c');
    const { data } = await service.ask(
      `query ($id: ID!) { unit(id: $id) { ... on Unit {
         all: memberCounts { countedOn members }
         atYearEnd: memberCounts(asOf: "2026-01-31") { members organisation { name } } } } }`,
      { id: commune },
    );
    expect(data.unit.all).toEqual([
      { countedOn: '2026-06-30', members: 130 },
      { countedOn: '2025-12-31', members: 104 },
      { countedOn: '2025-12-31', members: 100 },
    ]);
    expect(data.unit.atYearEnd).toEqual([{ members: 104, organisation: { name: 'Hội Thử nghiệm' } }]);
    await expect(service.parts.dataSource.query('DELETE FROM member_count')).rejects.toThrow(
      'keeps what was recorded',
    );
  });

  test('stand once in the list, and belong to a level between days', async () => {
    const { id: organisationId } = await register('Hội Hoà Bình');
    expect(await register('Hội  Hòa  Bình')).toMatchObject({ __typename: 'OrganisationNameTaken' });
    const presence = (validFrom: string, validUntil: string | null) =>
      send(service, {
        command: 'recordPresence',
        input: { organisationId, level: 'PROVINCE', validFrom, validUntil },
        fields: '... on MemberOrganisation { presences { validFrom validUntil } } ... on Refusal { code }',
      });
    await presence('2025-07-01', null);
    expect(await presence('2026-01-01', null)).toMatchObject({ __typename: 'PresenceOverlaps' });
    expect(await presence('2025-07-01', '2026-01-01')).toMatchObject({
      presences: [{ validFrom: '2025-07-01', validUntil: '2026-01-01' }],
    });
    const members = async (asOf: string) => {
      const { data } = await service.ask(
        'query ($asOf: Date) { memberOrganisations(level: PROVINCE, asOf: $asOf, text: "hoa binh") { nodes { id } } }',
        { asOf },
      );
      return data.memberOrganisations.nodes;
    };
    expect(await members('2025-12-31')).toEqual([{ id: organisationId }]);
    expect(await members('2026-01-01')).toEqual([]);
  });
});

describe('meetings', () => {
  test('have an attendance matrix for those with the right and figures for everybody', async () => {
    const committeeId = await bodies.committee({ unitId: commune }, '2025-07-01');
    const termId = await bodies.term(committeeId, 1, '2025-10-01');
    const [first, second, stranger] = [
      await bodies.person('Người Sáu'),
      await bodies.person('Người Bảy'),
      await bodies.person('Người Lạ'),
    ];
    for (const personId of [first, second])
      await bodies.mandate({ termId, personId, post: 'MEMBER', body: 'PLENARY' }, '2025-10-01');
    const meeting = await send(service, {
      command: 'callMeeting',
      input: { idempotencyKey: 'm', committeeId, title: 'Kỳ họp thứ nhất', heldOn: '2026-01-15' },
      fields: '... on Meeting { id }',
    });
    const record = (entries: object[]) =>
      send(service, {
        command: 'recordAttendance',
        input: { meetingId: meeting.id, entries },
        fields: '... on Meeting { attendanceCounts { present excused absent } } ... on Refusal { code }',
      });
    expect(await record([{ personId: stranger, presence: 'PRESENT' }])).toMatchObject({
      __typename: 'AttendanceNotValid',
    });
    await record([
      { personId: first, presence: 'PRESENT' },
      { personId: second, presence: 'ABSENT' },
    ]);
    expect(await record([{ personId: second, presence: 'EXCUSED' }])).toMatchObject({
      attendanceCounts: { present: 1, excused: 1, absent: 0 },
    });
    const read = (actor = {}) =>
      service.ask(
        `query ($id: ID!) { committee(id: $id) { meetings { nodes {
           heldOn attendance { presence person { displayName } } } } } }`,
        { id: committeeId },
        actor,
      );
    expect((await read()).data.committee.meetings.nodes).toEqual([
      {
        heldOn: '2026-01-15',
        attendance: expect.arrayContaining([
          { presence: 'PRESENT', person: { displayName: 'Người Sáu' } },
          { presence: 'EXCUSED', person: { displayName: 'Người Bảy' } },
        ]),
      },
    ]);
    expect((await read({ id: 'somebody' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const events: { data: { present?: number } }[] = await service.parts.dataSource.query(
      `SELECT data FROM event_log WHERE aggregate_id = $1 UNION ALL SELECT data FROM outbox WHERE aggregate_id = $1`,
      [meeting.id],
    );
    expect(JSON.stringify(events)).not.toContain(second);
  });
});

describe('documents', () => {
  test('keep the raw number and flag what was not understood', async () => {
    const register = (number: string, key: string) =>
      send(service, {
        command: 'registerDocument',
        input: { idempotencyKey: key, number, title: 'Kế hoạch thử nghiệm', issuedOn: '2016-08-24' },
        fields:
          '... on OfficialDocument { numberRaw kind number { style isParsed sequence bodies } } ... on Refusal { code }',
      });
    expect(await register('67/KH-MTTQ-BTT', 'd1')).toMatchObject({
      kind: 'PLAN',
      number: { style: 'FRONT', isParsed: true, sequence: '67', bodies: ['MTTQ', 'BTT'] },
    });
    expect(await register('Kết luận số 01', 'd2')).toMatchObject({
      numberRaw: 'Kết luận số 01',
      kind: null,
      number: { style: 'UNPARSED', isParsed: false, sequence: '01' },
    });
    expect(await register(' ', 'd3')).toMatchObject({ __typename: 'DocumentNotValid' });
    const { data } = await service.ask(
      '{ documents(text: "ke hoach thu nghiem", kind: "PLAN", first: 1) { nodes { numberRaw } pageInfo { hasNextPage } } parseDocumentNumber(text: "05-CT/TW") { style typeSymbol } }',
    );
    expect(data.documents).toEqual({
      nodes: [{ numberRaw: '67/KH-MTTQ-BTT' }],
      pageInfo: { hasNextPage: false },
    });
    expect(data.parseDocumentNumber).toEqual({ style: 'PARTY', typeSymbol: 'CT' });
  });
});
