import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type DeskUnit,
  deskPlaces,
  endUnit,
  openPlanDesk,
  type PlanDesk,
} from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

let service: TestService;
let desk: PlanDesk;
let serial = 0;

const { country, province, commune, secondCommune, thirdCommune, otherProvince, farCommune } = deskPlaces;
const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const documentId = '00000000-0000-7000-8000-000000000001';

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
});
afterAll(() => service.close());

const indicator = (input: object = {}, definition: object = {}) => {
  serial += 1;
  return desk.make('defineIndicator', 'Indicator', {
    ...{ unitId: country, key: `INDICATOR_${serial}`, measure: 'HOUSE', aggregation: 'SUM' },
    definition: { name: `Chỉ tiêu ${serial}`, ...definition },
    ...input,
  });
};
type Told = [unitId: string, indicatorId: string, quantity: string, more?: object];

const record = (...[unitId, indicatorId, quantity, more = {}]: Told) =>
  desk.send(
    'recordProgress',
    { unitId, indicatorId, quantity, source: 'MANUAL', ...year, ...more },
    { fields: '... on ProgressEntry { id value text isApproximate ofWhich { value } recordedAt }' },
  );
type Asked = [unitId: string, indicatorId: string, from?: string, to?: string];

const progress = async (...[unitId, indicatorId, from = '2026-01-01', to = '2026-11-30']: Asked) => {
  const { _entities } = await desk.ask(
    `query($id: ID!, $of: ID!, $from: Date!, $to: Date!) { _entities(representations: [{ __typename: "Unit", id: $id }]) { ... on Unit {
       progress(indicatorId: $of, from: $from, to: $to) { own childrenSum total stated numerator denominator isApproximate
         notReportedCount notReported { nodes { id } } } } } }`,
    { id: unitId, of: indicatorId, from, to },
  );
  return _entities[0].progress;
};

test('own figure and the sum of the units below are two fields, and who said nothing is named', async () => {
  const houses = await indicator();
  const month = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
  await record(province, houses, '5 nhà', month);
  await record(commune, houses, '20', month);
  await record(secondCommune, houses, '1.000', month);
  expect(await progress(province, houses)).toMatchObject({
    ...{ own: '5', childrenSum: '1020', total: '1025', stated: null, notReportedCount: 1 },
    notReported: { nodes: [{ id: thirdCommune }] },
  });
  expect(await progress(country, houses)).toMatchObject({
    own: null,
    childrenSum: '1025',
    notReported: { nodes: [{ id: otherProvince }] },
  });
  expect(await progress(thirdCommune, houses)).toMatchObject({ own: null, childrenSum: null, total: null });
});

test('months are parts of their year, and a period that cuts across another is refused', async () => {
  const houses = await indicator();
  await record(commune, houses, '3', { startsOn: '2026-01-01', endsOn: '2026-01-31' });
  await record(commune, houses, '4', { startsOn: '2026-02-01', endsOn: '2026-02-28' });
  expect(await progress(commune, houses)).toMatchObject({ own: '7' });
  await record(commune, houses, '9', { startsOn: '2026-01-01', endsOn: '2026-03-31' });
  expect(await progress(commune, houses)).toMatchObject({ own: '9' });
  const across = { startsOn: '2026-03-15', endsOn: '2026-04-15' };
  expect(await record(commune, houses, '1', across)).toMatchObject({ code: 'ProgressRecorded' });
});

test('shares roll up as sums above and below the line and are never averaged (CAM-3)', async () => {
  const share = await indicator(
    { measure: 'PERCENT', aggregation: 'RATIO' },
    { numeratorName: 'đạt', denominatorName: 'xã' },
  );
  await record(commune, share, '1/1');
  await record(secondCommune, share, '1/9');
  expect(await progress(province, share, '2026-01-01', '2026-12-31')).toMatchObject({
    total: '20',
    numerator: '2',
    denominator: '10',
  });
  expect(await record(thirdCommune, share, '50%')).toMatchObject({ code: 'PercentWithoutBase' });
  expect(await record(thirdCommune, share, '1/0')).toMatchObject({ code: 'DenominatorZero' });
});

test('what a paper says of a whole subtree stands beside the sum', async () => {
  const money = await indicator({ measure: 'VND' });
  const paper = { source: 'SEED_DOCUMENT', covers: 'SUBTREE', documentId };
  expect(await record(province, money, '46.091.000.000 đồng', paper)).toMatchObject({ value: '46091000000' });
  await record(commune, money, '1.000.000 đồng');
  expect(await progress(province, money, '2026-01-01', '2026-12-31')).toMatchObject({
    stated: '46091000000',
    childrenSum: '1000000',
    total: '1000000',
  });
  expect(await record(farCommune, money, '5 tỷ', { source: 'SEED_DOCUMENT' })).toMatchObject({
    code: 'ProgressNotValid',
  });
});

test('parts are no more than the whole, all of it where that is declared, and unknown where nobody said (CAM-4)', async () => {
  const houses = await indicator({}, { isOfWhichComplete: true });
  const built = await indicator({ parentIndicatorId: houses });
  const repaired = await indicator({ parentIndicatorId: houses });
  const parts = (left: string, right: string) => ({
    ofWhich: [
      { indicatorId: built, quantity: left },
      { indicatorId: repaired, quantity: right },
    ],
  });
  expect(await record(commune, houses, '350', parts('200', '149'))).toMatchObject({
    code: 'PartsExceedWhole',
  });
  const kept = await record(commune, houses, '350', parts('200', '150'));
  expect(kept.ofWhich).toEqual([{ value: '200' }, { value: '150' }]);
  expect(await record(secondCommune, houses, '1.552')).toMatchObject({ value: '1552', ofWhich: [] });
});

test('a correction is a new record with its reason; what it corrects no longer counts and cannot be changed', async () => {
  const houses = await indicator();
  const { id: entryId } = await record(commune, houses, '20');
  const better = { entryId, quantity: '21', reason: 'Cộng thiếu một nhà' };
  const fields = '... on ProgressEntry { id value reason corrects { id value } }';
  const corrected = await desk.send('correctProgress', better, { fields });
  expect(corrected).toMatchObject({
    value: '21',
    reason: 'Cộng thiếu một nhà',
    corrects: { id: entryId, value: '20' },
  });
  expect(await desk.send('correctProgress', better)).toMatchObject({ code: 'ProgressNotFound' });
  expect(await progress(commune, houses, '2026-01-01', '2026-12-31')).toMatchObject({ own: '21' });
  const { dataSource } = service.parts;
  const change = dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    await manager.query('UPDATE progress_entry SET value = 99 WHERE id = $1', [corrected.id]);
  });
  await expect(change).rejects.toThrow('corrected by a new one');
});

test('a target shows plan, result, percent and what remains; "trên 200" is met by more than 200 alone (CAM-5)', async () => {
  const models = await indicator({ measure: 'MODEL', aggregation: 'LAST' });
  const planId = await desk.issuedPlan(otherProvince, { startsOn: '2025-01-01', endsOn: '2025-12-31' });
  const period = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
  const targetId = await desk.make('setTarget', 'Target', {
    planId,
    indicatorId: models,
    aim: { quantity: 'trên 200 mô hình' },
  });
  const shown = async () =>
    (
      await desk.ask(
        'query($id: ID!) { target(id: $id) { progress { plan result percent remaining isMet } } }',
        { id: targetId },
      )
    ).target.progress;
  expect(await shown()).toEqual({ plan: '200', result: null, percent: null, remaining: '200', isMet: null });
  expect(await desk.send('closeTarget', { targetId })).toMatchObject({ code: 'TargetNotValid' });
  const { id: entryId } = await record(otherProvince, models, '200 mô hình', period);
  expect(await shown()).toEqual({ plan: '200', result: '200', percent: '100', remaining: '0', isMet: false });
  await desk.send('correctProgress', { entryId, quantity: 'trên 200', reason: 'Theo báo cáo' });
  expect(await shown()).toMatchObject({ result: '200', isMet: true });
  expect(await desk.send('closeTarget', { targetId }, { fields: '... on Target { state }' })).toMatchObject({
    state: 'ACHIEVED',
  });
});

test('figures of a merged commune stay its own and count once, below the heir on the tree of today (CAM-2)', async () => {
  const houses = await indicator();
  const early = { startsOn: '2026-01-01', endsOn: '2026-01-31' };
  await record(secondCommune, houses, '7', early);
  await record(thirdCommune, houses, '5', early);
  const ended: DeskUnit = { id: thirdCommune, level: 'COMMUNE', parentId: province };
  await desk.tell(endUnit(ended, '2026-03-01', [{ unitId: secondCommune, extent: 'FULL' }]));
  expect(await progress(secondCommune, houses)).toMatchObject({ own: '7', childrenSum: '5', total: '12' });
  expect(await progress(secondCommune, houses, '2026-01-01', '2026-02-28')).toMatchObject({
    own: '7',
    childrenSum: null,
  });
  expect(await progress(province, houses)).toMatchObject({ childrenSum: '12' });
  expect(await progress(province, houses, '2026-01-01', '2026-02-28')).toMatchObject({ childrenSum: '12' });
});

test('nobody records for a unit without the right there', async () => {
  const houses = await indicator();
  const clerk = await desk.grant('clerk', [{ action: 'progress:record', unitId: commune }]);
  const figure = { indicatorId: houses, quantity: '1', source: 'MANUAL', ...year };
  expect(
    await desk.send('recordProgress', { ...figure, unitId: secondCommune }, { actor: clerk }),
  ).toMatchObject({ code: 'NotAllowed' });
  expect(await desk.send('recordProgress', { ...figure, unitId: commune }, { actor: clerk })).toMatchObject({
    __typename: 'ProgressEntry',
  });
});

test('twenty targets of many units are answered by as many statements as one', async () => {
  const houses = await indicator();
  const planId = await desk.issuedPlan(province);
  const names = await Promise.all(Array.from({ length: 20 }, () => indicator()));
  for (const indicatorId of names)
    await desk.make('setTarget', 'Target', { planId, indicatorId, aim: { quantity: 'trên 5 nhà' } });
  await record(commune, names[3] ?? houses, '7');
  const read = async (first: number) => {
    const { plan } = await desk.ask(
      `query($id: ID!, $first: Int!) { plan(id: $id) { targets(first: $first) { nodes { indicator { id } progress {
         result isMet rollUp { own childrenSum notReportedCount } } } } } }`,
      { id: planId, first },
    );
    return plan.targets.nodes;
  };
  const { dataSource } = service.parts;
  const earlier = dataSource.logger;
  const statementsOf = async (first: number) => {
    const asked: string[] = [];
    const logQuery = (query: string) => void (/progress_entry|indicator/.test(query) && asked.push(query));
    dataSource.logger = Object.assign(Object.create(earlier), { logQuery });
    const nodes = await read(first);
    dataSource.logger = earlier;
    expect(nodes).toHaveLength(first);
    return asked.length;
  };
  const one = await statementsOf(1);
  expect(await statementsOf(20)).toBe(one);
  expect(one).toBeLessThanOrEqual(4);
  const nodes = await read(20);
  expect(nodes.map(({ progress: { result } }: { progress: { result: string | null } }) => result)).toEqual(
    nodes.map(({ indicator: { id } }: { indicator: { id: string } }) => (id === names[3] ? '7' : null)),
  );
  expect(
    nodes.find(({ progress: { result } }: { progress: { result: string } }) => result === '7'),
  ).toMatchObject({
    progress: { isMet: true, rollUp: { own: null, childrenSum: '7', notReportedCount: 1 } },
  });
});
