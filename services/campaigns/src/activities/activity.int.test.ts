import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { placeArea } from '@mttq/testkit/campaigns/report-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, province, otherProvince, commune, secondCommune, formerDistrict } = deskPlaces;
const areaId = randomUUID();
const coordinationProgrammeId = randomUUID();
const stranger = { id: 'anonymous', isAdministrator: false };
const media = [
  { url: 'https://example.org/1.jpg', caption: 'Bàn giao nhà', altText: 'Ngôi nhà mới sơn vàng' },
];

let service: TestService;
let desk: PlanDesk;
let clerk: TestActor;

const fields =
  '... on Activity { id state version isDayKnown participantCount isApproximate placeUnit { id } kind { code } media { caption altText } }';
const send = (command: string, input: object, actor: TestActor = {}) =>
  desk.send(command, input, { fields, actor });
const record = (content: object = {}, input: object = {}, actor: TestActor = clerk) =>
  send(
    'recordActivity',
    {
      ...{ unitId: commune, kindCode: 'CONFERENCE' },
      content: { title: 'Hội nghị tháng', startsOn: '2026-03-01', ...content },
      ...input,
    },
    actor,
  );
const list = async (variables: object, actor: TestActor = stranger) =>
  (
    await desk.ask(
      'query($unitId: ID, $kindCode: String, $from: Date, $to: Date) { activities(unitId: $unitId, kindCode: $kindCode, from: $from, to: $to, first: 100) { nodes { id isPublic } } }',
      variables,
      actor,
    )
  ).activities.nodes.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  await desk.tell([placeArea({ id: areaId, communeId: commune })]);
  clerk = await desk.grant(
    'clerk',
    ['activity:record', 'activity:read'].map((action) => ({ action, unitId: commune })),
  );
});
afterAll(() => service.close());

describe('an activity', () => {
  test('is planned, held with a number of participants, and corrected with a reason; every version stays', async () => {
    const { id, placeUnit } = await record({ areaId, startsAt: '07:30', media });
    expect(placeUnit).toEqual({ id: commune });
    const held = { participantCount: 120, isApproximate: true, outcome: 'Đông đủ' };
    expect(await send('holdActivity', { activityId: id, held }, clerk)).toMatchObject({
      ...{ state: 'HELD', participantCount: 120, isApproximate: true, version: 2 },
    });
    expect(await send('holdActivity', { activityId: id, held }, clerk)).toMatchObject({
      code: 'ActivityNotInState',
    });
    const content = { title: 'Hội nghị tháng 3', startsOn: '2026-03-01', areaId };
    const correction = { activityId: id, content, held: { participantCount: 118 } };
    expect(await send('changeActivity', correction, clerk)).toMatchObject({ code: 'ReasonNotValid' });
    expect(await send('changeActivity', { ...correction, reason: 'Đếm lại' }, clerk)).toMatchObject({
      ...{ participantCount: 118, isApproximate: false, version: 3 },
    });
    const versionsFor = async (actor: TestActor) =>
      (
        await desk.ask(
          'query($id: ID!) { activity(id: $id) { versions { version title participantCount reason state } } }',
          { id },
          actor,
        )
      ).activity.versions;
    expect(await versionsFor(clerk)).toEqual([
      { version: 1, title: 'Hội nghị tháng', participantCount: null, reason: null, state: 'PLANNED' },
      { version: 2, title: 'Hội nghị tháng', participantCount: 120, reason: null, state: 'HELD' },
      { version: 3, title: 'Hội nghị tháng 3', participantCount: 118, reason: 'Đếm lại', state: 'HELD' },
    ]);
    const elsewhere = await desk.grant('elsewhere', [{ action: 'activity:read', unitId: otherProvince }]);
    expect(await versionsFor(elsewhere)).toEqual([]);
  });

  test('is called off with a reason', async () => {
    const { id } = await record();
    expect(await send('cancelActivity', { activityId: id, reason: ' ' }, clerk)).toMatchObject({
      code: 'ReasonNotValid',
    });
    expect(await send('cancelActivity', { activityId: id, reason: 'Bão' }, clerk)).toMatchObject({
      state: 'CANCELLED',
    });
  });

  test.each([
    ['an unknown kind', {}, { kindCode: 'NO_SUCH' }, 'ActivityKindNotFound'],
    ['an area that does not stand there', { areaId: randomUUID() }, {}, 'ActivityNotValid'],
    ['an area of another commune', { areaId, placeUnitId: secondCommune }, {}, 'ActivityNotValid'],
    ['a place that nobody knows', { placeUnitId: randomUUID() }, {}, 'UnitNotKnown'],
    ['a campaign that is not there', { campaignIds: [randomUUID()] }, {}, 'CampaignNotFound'],
    ['a plan that is not there', { planId: randomUUID() }, {}, 'PlanNotFound'],
    ['a group of tasks without a plan', { taskGroup: 1 }, {}, 'ActivityNotValid'],
    ['an outcome before its day', { startsOn: '2199-01-01' }, { held: {} }, 'ActivityNotValid'],
    ['no right in the place', {}, { unitId: secondCommune }, 'NotAllowed'],
  ])('with %s is refused', async (...[, content, input, code]) => {
    expect(await record(content, input)).toMatchObject({ code });
  });

  test('carries out a plan of its unit or of one above, in one of its groups of tasks', async () => {
    const groups = {
      taskGroups: [{ title: 'Tuyên truyền', tasks: [] }],
      coordinationProgrammeIds: [coordinationProgrammeId],
    };
    const planId = await desk.issuedPlan(province, groups);
    const far = await desk.issuedPlan(otherProvince);
    expect(await record({ planId: far })).toMatchObject({ code: 'ActivityNotValid' });
    expect(await record({ planId, taskGroup: 2 })).toMatchObject({ code: 'ActivityNotValid' });
    const { id } = await record({
      planId,
      taskGroup: 1,
      coordinationProgrammeIds: [coordinationProgrammeId],
    });
    const { plan, _entities } = await desk.ask(
      `query($id: ID!, $of: [_Any!]!) { plan(id: $id) { activities { nodes { id } } coordinationProgrammes { id } }
         _entities(representations: $of) { ... on CoordinationProgramme { activities { nodes { id } } plans { nodes { id } } } } }`,
      { id: planId, of: [{ __typename: 'CoordinationProgramme', id: coordinationProgrammeId }] },
    );
    expect(plan).toEqual({
      activities: { nodes: [{ id }] },
      coordinationProgrammes: [{ id: coordinationProgrammeId }],
    });
    expect(_entities).toEqual([{ activities: { nodes: [{ id }] }, plans: { nodes: [{ id: planId }] } }]);
  });

  test('of a unit that has ended since is recorded as it stood on the day, by an administrator', async () => {
    const held = { participantCount: 80 };
    const past = { title: 'Ngày hội', startsOn: '2019-11-18', placeText: 'thôn Nậm Chủ' };
    const made = await record(past, { unitId: formerDistrict, held }, {});
    expect(made).toMatchObject({ state: 'HELD', version: 1, participantCount: 80 });
    expect(await list({ unitId: formerDistrict })).toEqual([made.id]);
  });
});

describe('lists of activities', () => {
  test('show what is not public to readers of the unit alone', async () => {
    const { id } = await record({ isPublic: false, title: 'Họp nội bộ' });
    expect(await list({ unitId: commune })).not.toContain(id);
    expect(await list({ unitId: commune }, clerk)).toContain(id);
    const read = async (actor: TestActor) =>
      (await desk.ask('query($id: ID!) { activity(id: $id) { title } }', { id }, actor)).activity;
    expect(await read(stranger)).toBeNull();
    expect(await read(clerk)).toEqual({ title: 'Họp nội bộ' });
    const rows = await service.parts.dataSource.transaction(async (scoped) => {
      await scoped.query("SELECT set_config('app.scope', $1, true)", [`/${country}/${otherProvince}/`]);
      return scoped.query('SELECT id FROM activity WHERE NOT is_public');
    });
    expect(rows).toEqual([]);
  });

  test('are cut by days and kind, and belong to campaigns', async () => {
    const campaign = { key: 'HANG_VIET', kind: 'CAMPAIGN', unitId: country, title: 'Hàng Việt' };
    const campaignId = await desk.make('openCampaign', 'Campaign', campaign);
    const { id } = await record(
      { startsOn: '2025-05-01', endsOn: '2025-05-03', campaignIds: [campaignId] },
      { kindCode: 'VISIT' },
    );
    expect(await list({ kindCode: 'VISIT', from: '2025-05-03', to: '2025-05-31' })).toEqual([id]);
    expect(await list({ kindCode: 'VISIT', from: '2025-05-04' })).toEqual([]);
    const of = await desk.ask('query($id: ID!) { campaign(id: $id) { activities { nodes { id } } } }', {
      id: campaignId,
    });
    expect(of.campaign.activities.nodes).toEqual([{ id }]);
  });

  test('add up below a unit by kind; who was not counted is not 0', async () => {
    const at = { startsOn: '2024-08-01' };
    await record(at, { kindCode: 'VISIT', held: { participantCount: 30, isApproximate: true } });
    await record(at, { kindCode: 'VISIT', held: { participantCount: 12 }, unitId: secondCommune }, {});
    await record(at, { kindCode: 'VISIT', held: {} });
    await record(at, { kindCode: 'VISIT' });
    const { _entities } = await desk.ask(
      `query($of: [_Any!]!) { _entities(representations: $of) { ... on Unit {
         activityCounts(from: "2024-08-01", to: "2024-08-31") { kind { code } heldCount undatedCount countedCount participantCount isApproximate } } } }`,
      { of: [{ __typename: 'Unit', id: province }] },
    );
    expect(_entities[0].activityCounts).toEqual([
      {
        ...{ kind: { code: 'VISIT' }, heldCount: 3, undatedCount: 0, countedCount: 2 },
        ...{ participantCount: '42', isApproximate: true },
      },
    ]);
  });

  test('count what has no known day in a period that holds all of it, and name it beside a part', async () => {
    const some = { startsOn: '2021-01-01', endsOn: '2021-12-31', isDayKnown: false };
    const made = await record(some, { kindCode: 'OTHER', held: { participantCount: 7 } });
    expect(made).toMatchObject({ state: 'HELD', isDayKnown: false });
    const countsOf = async (from: string, to: string) =>
      (
        await desk.ask(
          `query($of: [_Any!]!, $from: Date!, $to: Date!) { _entities(representations: $of) { ... on Unit {
             activityCounts(from: $from, to: $to) { heldCount undatedCount countedCount participantCount } } } }`,
          { of: [{ __typename: 'Unit', id: commune }], from, to },
        )
      )._entities[0].activityCounts;
    const whole = { heldCount: 1, undatedCount: 0, countedCount: 1, participantCount: '7' };
    expect(await countsOf('2021-01-01', '2021-12-31')).toEqual([whole]);
    const part = { heldCount: 0, undatedCount: 1, countedCount: 0, participantCount: '0' };
    expect(await countsOf('2021-01-01', '2021-06-30')).toEqual([part]);
    expect(await countsOf('2021-07-01', '2021-12-31')).toEqual([part]);
    expect(await countsOf('2022-01-01', '2022-12-31')).toEqual([]);
  });
});

test('a kind of activity is a row that the centre adds, once', async () => {
  const kind = { unitId: country, code: 'SEMINAR', name: 'Tọa đàm', source: 'Kế hoạch năm 2024' };
  expect(await desk.make('recordActivityKind', 'ActivityKind', kind)).toBeDefined();
  expect(await desk.send('recordActivityKind', kind)).toMatchObject({ code: 'ActivityKindNotValid' });
  expect(await desk.send('recordActivityKind', { ...kind, unitId: commune })).toMatchObject({
    code: 'NotAllowed',
  });
  const { activityKinds } = await desk.ask(
    '{ activityKinds(first: 1, after: null) { nodes { code } pageInfo { hasNextPage } } }',
  );
  expect(activityKinds).toEqual({ nodes: [{ code: 'CONFERENCE' }], pageInfo: { hasNextPage: true } });
  expect(await record({}, { kindCode: 'SEMINAR' })).toMatchObject({ kind: { code: 'SEMINAR' } });
});
