import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

let service: TestService;
let desk: PlanDesk;

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
});
afterAll(() => service.close());

const year = { title: 'Kế hoạch năm 2026', startsOn: '2026-01-01', endsOn: '2026-12-31' };
const groups = ['Tuyên truyền', 'Vận động', 'Giám sát'].map((title) => ({
  title,
  tasks: [`Việc của ${title}`],
}));

test('a province issues its plan under a theme and a campaign, a commune carries it out, an amendment keeps what was issued', async () => {
  const campaignId = await desk.make('openCampaign', 'Campaign', {
    ...{ key: 'VI_NGUOI_NGHEO', kind: 'CAMPAIGN', unitId: deskPlaces.country, title: 'Ngày vì người nghèo' },
  });
  const long = 'Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau';
  await desk.make('addCampaignTitle', 'Campaign', {
    campaignId,
    title: long,
    kind: 'OFFICIAL',
    validFrom: '2016-01-01',
  });
  const themeId = await desk.make('declareTheme', 'Theme', {
    ...{
      unitId: deskPlaces.province,
      year: 2026,
      kind: 'FRONT_WORK',
      title: 'Hướng về cơ sở',
      asksPledge: true,
    },
  });
  const links = { themeId, campaignIds: [campaignId], taskGroups: groups };
  const above = await desk.issuedPlan(deskPlaces.province, links);
  const below = await desk.issuedPlan(deskPlaces.commune, { parentPlanIds: [above] });
  await desk.make('amendPlan', 'Plan', {
    ...{
      planId: above,
      content: { ...year, ...links, taskGroups: groups.slice(0, 2) },
      reason: 'Bớt một nhóm việc',
    },
    ...{ number: '02/KH-MTTQ-BTT', issuedOn: '2026-02-01' },
  });
  const { unit } = await desk.ask(
    `query($id: ID!) { unit: _entities(representations: [{ __typename: "Unit", id: $id }]) { ... on Unit { plans(activeOn: "2026-06-01") { nodes {
       id state version number taskGroups { title } theme { title asksPledge } campaigns { title old: title(asOf: "2010-01-01") }
       children { nodes { id parents { id } } } versions { version number reason taskGroups { title } } } } } } }`,
    { id: deskPlaces.province },
  );
  expect(unit[0].plans.nodes).toEqual([
    {
      ...{ id: above, state: 'ISSUED', version: 2, number: '02/KH-MTTQ-BTT' },
      taskGroups: [{ title: 'Tuyên truyền' }, { title: 'Vận động' }],
      theme: { title: 'Hướng về cơ sở', asksPledge: true },
      campaigns: [{ title: long, old: 'Ngày vì người nghèo' }],
      children: { nodes: [{ id: below, parents: [{ id: above }] }] },
      versions: [
        {
          version: 1,
          number: '01/KH-MTTQ-BTT',
          reason: null,
          taskGroups: groups.map(({ title }) => ({ title })),
        },
        {
          ...{ version: 2, number: '02/KH-MTTQ-BTT', reason: 'Bớt một nhóm việc' },
          taskGroups: [{ title: 'Tuyên truyền' }, { title: 'Vận động' }],
        },
      ],
    },
  ]);
  const found = await desk.ask('{ campaigns(text: "nguoi ngheo") { nodes { id titles { title kind } } } }');
  expect(found.campaigns.nodes[0].titles).toHaveLength(2);
});

test('drafts are seen in their own subtree alone, and nothing is written elsewhere', async () => {
  const author = await desk.grant('author', [{ action: 'plan:draft', unitId: deskPlaces.province }]);
  const stranger = await desk.grant('stranger', [{ action: 'plan:draft', unitId: deskPlaces.otherProvince }]);
  const input = { unitId: deskPlaces.commune, content: year };
  const draft = await desk.send('draftPlan', input, { fields: '... on Plan { id state }', actor: author });
  expect(draft).toMatchObject({ __typename: 'Plan', state: 'DRAFT' });
  const listed = (actor: typeof author) =>
    desk.ask(
      'query($id: ID!) { planDrafts(unitId: $id) { nodes { id } } }',
      { id: deskPlaces.commune },
      actor,
    );
  expect((await listed(author)).planDrafts.nodes).toEqual([{ id: draft.id }]);
  expect((await listed(stranger)).planDrafts.nodes).toEqual([]);
  expect(
    (await desk.ask('query($id: ID!) { plan(id: $id) { id } }', { id: draft.id }, author)).plan,
  ).toBeNull();
  expect(await desk.send('draftPlan', input, { actor: stranger })).toMatchObject({ code: 'NotAllowed' });
  expect(
    await desk.send('redraftPlan', { planId: draft.id, content: year }, { actor: stranger }),
  ).toMatchObject({
    code: 'NotAllowed',
  });
  await desk.make('submitPlan', 'Plan', { planId: draft.id });
  const issue = { planId: draft.id, number: '9/KH', issuedOn: '2026-01-02' };
  await expect(desk.send('issuePlan', issue, { actor: author })).rejects.toThrow('FORBIDDEN');
  await desk.make('returnPlan', 'Plan', { planId: draft.id, reason: 'Thiếu chỉ tiêu' });
  expect(await desk.send('issuePlan', issue)).toMatchObject({ code: 'PlanNotInState' });
});

test('the same key answers with the same plan, other content under it is refused', async () => {
  const input = {
    idempotencyKey: 'once',
    unitId: deskPlaces.commune,
    content: { ...year, title: 'Một lần' },
  };
  const first = await desk.make('draftPlan', 'Plan', input);
  expect(await desk.make('draftPlan', 'Plan', input)).toBe(first);
  const other = { ...input, content: { ...year, title: 'Hai lần' } };
  expect(await desk.send('draftPlan', other)).toMatchObject({ code: 'IdempotencyKeyReused' });
});

test('a circle of plans is refused by the rule, and by the database when two commands each bring half of it', async () => {
  const above = await desk.issuedPlan(deskPlaces.province);
  const below = await desk.issuedPlan(deskPlaces.commune, { parentPlanIds: [above] });
  const amendment = { number: '3/KH', issuedOn: '2026-03-01', reason: 'Thử' };
  const circle = { planId: above, content: { ...year, parentPlanIds: [below] }, ...amendment };
  expect(await desk.send('amendPlan', circle)).toMatchObject({ code: 'PlanCycle' });
  const { dataSource } = service.parts;
  const planted = dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    await manager.query('UPDATE plan SET parent_plan_ids = ARRAY[$2::uuid] WHERE id = $1', [above, below]);
  });
  await expect(planted).rejects.toThrow('would stand above itself');
});

test('history of a unit that has ended is entered by an administrator; an unknown unit is refused', async () => {
  const old = { title: 'Kế hoạch 2020', startsOn: '2020-01-01', endsOn: '2020-12-31' };
  expect(await desk.issuedPlan(deskPlaces.formerDistrict, old)).toMatch(/-/);
  const after = { ...old, startsOn: '2026-01-01', endsOn: '2026-12-31' };
  expect(await desk.send('draftPlan', { unitId: deskPlaces.formerDistrict, content: after })).toMatchObject({
    code: 'UnitNotKnown',
  });
  const nowhere = { unitId: '00000000-0000-7000-9000-00000000ffff', content: old };
  expect(await desk.send('draftPlan', nowhere)).toMatchObject({ code: 'UnitNotKnown' });
});

test('what was issued is never changed, not even by SQL', async () => {
  await desk.issuedPlan(deskPlaces.province);
  const { dataSource } = service.parts;
  const change = dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    await manager.query("UPDATE plan_version SET title = 'khác'");
    const [{ count }] = await manager.query("SELECT count(*)::int FROM plan_version WHERE title = 'khác'");
    if (count > 0) throw new Error('it was changed');
  });
  await expect(change).resolves.toBeUndefined();
});
