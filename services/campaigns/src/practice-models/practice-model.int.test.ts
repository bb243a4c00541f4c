import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  deskPlaces,
  endUnit,
  openPlanDesk,
  type PlanDesk,
  placeUnit,
} from '@mttq/testkit/campaigns/plan-desk';
import { placeArea } from '@mttq/testkit/campaigns/report-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

let service: TestService;
let desk: PlanDesk;

const place = (number: number): string => `00000000-0000-7000-9100-${String(number).padStart(12, '0')}`;
const area = place(1);

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  await desk.tell([placeArea({ id: area, communeId: deskPlaces.commune })]);
});
afterAll(() => service.close());

const flowers = {
  ...{
    unitId: deskPlaces.commune,
    name: 'Tuyến đường hoa',
    category: 'ENVIRONMENT',
    registeredOn: '2026-01-10',
  },
};
const register = (input: object = {}) =>
  desk.make('registerPracticeModel', 'PracticeModel', { ...flowers, ...input });

const recognised = async (input: object = {}): Promise<string> => {
  const modelId = await register(input);
  const step = (command: string, happenedOn: string, more: object = {}) =>
    desk.make(command, 'PracticeModel', { modelId, happenedOn, ...more });
  await step('establishPracticeModel', '2026-02-01', { number: '07/QĐ-MTTQ' });
  await step('startPracticeModel', '2026-02-15');
  await step('recognisePracticeModel', '2026-06-01', {
    number: '20/QĐ',
    decidedByUnitId: deskPlaces.commune,
  });
  return modelId;
};

const modelOf = async (id: string) =>
  (
    await desk.ask(
      `query($id: ID!) { practiceModel(id: $id) { state endedOn outcome areas { id } replicatedFrom { id } replicas { nodes { id } }
         headcount { persons households } headcounts { countedOn } steps { fromState toState happenedOn number reason decidedBy { id } } } }`,
      { id },
    )
  ).practiceModel;

const tallyOf = async (unitId: string, on: string) => {
  const { unit } = await desk.ask(
    `query($id: ID!, $on: Date) { unit: _entities(representations: [{ __typename: "Unit", id: $id }]) { ... on Unit {
       practiceModelTally(on: $on) { live ended byState { state count } byCategory { category count } headcountKnown persons households } } } }`,
    { id: unitId, on },
  );
  return unit[0].practiceModelTally;
};

test('a model goes from its registration to its end, every step with its paper, every count kept', async () => {
  const id = await recognised({ areaIds: [area] });
  const count = (input: object) =>
    desk.make('countPracticeModel', 'PracticeModel', { modelId: id, ...input });
  await count({ countedOn: '2026-03-01', persons: 40 });
  await count({ countedOn: '2026-09-01', persons: 65, households: 20 });
  const high = {
    modelId: id,
    happenedOn: '2026-07-01',
    number: '88/QĐ',
    decidedByUnitId: deskPlaces.province,
  };
  await desk.make('recognisePracticeModel', 'PracticeModel', high);
  const end = { modelId: id, happenedOn: '2026-10-01', outcome: 'COMPLETED', reason: 'Đã đạt mục tiêu' };
  await desk.make('endPracticeModel', 'PracticeModel', end);
  expect(await modelOf(id)).toMatchObject({
    ...{ state: 'ENDED', endedOn: '2026-10-01', outcome: 'COMPLETED', areas: [{ id: area }] },
    headcount: { persons: 65, households: 20 },
    headcounts: [{ countedOn: '2026-09-01' }, { countedOn: '2026-03-01' }],
    steps: [
      { fromState: null, toState: 'REGISTERED' },
      { toState: 'ESTABLISHED', number: '07/QĐ-MTTQ' },
      { toState: 'OPERATING', number: null },
      { toState: 'RECOGNISED', decidedBy: { id: deskPlaces.commune } },
      { fromState: 'RECOGNISED', toState: 'RECOGNISED', decidedBy: { id: deskPlaces.province } },
      { toState: 'ENDED', reason: 'Đã đạt mục tiêu' },
    ],
  });
  expect(await desk.send('startPracticeModel', { modelId: id, happenedOn: '2026-11-01' })).toMatchObject({
    code: 'PracticeModelNotInState',
  });
});

test('a replica that another province establishes makes its origin a replicated one', async () => {
  const origin = await recognised();
  const farmer = await desk.grant('far', [
    { action: 'practice-model:record', unitId: deskPlaces.farCommune },
  ]);
  const input = { ...flowers, unitId: deskPlaces.farCommune, replicatedFromId: origin };
  const replica = await desk.send('registerPracticeModel', input, {
    fields: '... on PracticeModel { id }',
    actor: farmer,
  });
  expect((await modelOf(origin)).state).toBe('RECOGNISED');
  const step = { modelId: replica.id, happenedOn: '2026-08-01', number: '3/QĐ' };
  await desk.send('establishPracticeModel', step, { actor: farmer });
  expect(await modelOf(origin)).toMatchObject({
    state: 'REPLICATED',
    replicas: { nodes: [{ id: replica.id }] },
  });
  const idea = await register();
  expect(await desk.send('registerPracticeModel', { ...flowers, replicatedFromId: idea })).toMatchObject({
    code: 'PracticeModelNotReplicable',
  });
});

test('the tree of origins has no circle: by the rule, and by the database', async () => {
  const first = await recognised();
  const second = await recognised({ replicatedFromId: first });
  const third = await recognised({ replicatedFromId: second });
  const circle = { modelId: first, replicatedFromId: third };
  expect(await desk.send('tracePracticeModel', circle)).toMatchObject({ code: 'PracticeModelCycle' });
  expect(await desk.send('tracePracticeModel', { modelId: first, replicatedFromId: first })).toMatchObject({
    code: 'PracticeModelCycle',
  });
  const { dataSource } = service.parts;
  const planted = dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    await manager.query('UPDATE practice_model SET replicated_from_id = $2 WHERE id = $1', [first, third]);
  });
  await expect(planted).rejects.toThrow('would be its own origin');
  const late = await recognised();
  await desk.make('tracePracticeModel', 'PracticeModel', { modelId: late, replicatedFromId: third });
  expect((await modelOf(third)).state).toBe('REPLICATED');
  expect(await desk.send('tracePracticeModel', { modelId: late, replicatedFromId: first })).toMatchObject({
    code: 'PracticeModelNotValid',
  });
});

test('each right is asked for where it is used: recording below, recognising where it is decided', async () => {
  const recorder = await desk.grant('recorder', [
    { action: 'practice-model:record', unitId: deskPlaces.province },
  ]);
  const judge = await desk.grant('judge', [
    { action: 'practice-model:recognise', unitId: deskPlaces.otherProvince },
  ]);
  const elsewhere = { ...flowers, unitId: deskPlaces.farCommune };
  expect(await desk.send('registerPracticeModel', elsewhere, { actor: recorder })).toMatchObject({
    code: 'NotAllowed',
  });
  const made = await desk.send('registerPracticeModel', flowers, {
    fields: '... on PracticeModel { id }',
    actor: recorder,
  });
  const step = { modelId: made.id, happenedOn: '2026-02-01', number: '1/QĐ' };
  await desk.send('establishPracticeModel', step, { actor: recorder });
  await desk.send('startPracticeModel', { modelId: made.id, happenedOn: '2026-02-02' }, { actor: recorder });
  const decision = { modelId: made.id, happenedOn: '2026-06-01', number: '2/QĐ' };
  await expect(
    desk.send(
      'recognisePracticeModel',
      { ...decision, decidedByUnitId: deskPlaces.province },
      { actor: recorder },
    ),
  ).rejects.toThrow('FORBIDDEN');
  const byOther = { ...decision, decidedByUnitId: deskPlaces.otherProvince };
  expect(await desk.send('recognisePracticeModel', byOther, { actor: judge })).toMatchObject({
    code: 'DeciderNotAbove',
  });
  expect((await modelOf(made.id)).state).toBe('OPERATING');
});

test('areas lie in the unit on the day; the same key answers with the same model', async () => {
  const foreign = { ...flowers, unitId: deskPlaces.secondCommune, areaIds: [area] };
  expect(await desk.send('registerPracticeModel', foreign)).toMatchObject({ code: 'AreaNotKnown' });
  const input = { ...flowers, idempotencyKey: 'model once' };
  expect(await register(input)).toBe(await register(input));
  expect(await desk.send('registerPracticeModel', { ...input, name: 'Khác' })).toMatchObject({
    code: 'IdempotencyKeyReused',
  });
});

test('counts follow the tree of the day: before a merger at the unit of the time, after it at the heir', async () => {
  const [old, heir, above] = [place(11), place(12), place(10)];
  const unit = (id: string, parentId: string, level: 'PROVINCE' | 'COMMUNE') => ({ id, parentId, level });
  const merged = unit(old, above, 'COMMUNE');
  const units = [unit(above, deskPlaces.country, 'PROVINCE'), merged, unit(heir, above, 'COMMUNE')];
  await desk.tell(units.map(placeUnit));
  const modelId = await register({ unitId: old, registeredOn: '2025-01-10', category: 'BORDER' });
  await register({ unitId: heir, registeredOn: '2025-02-10' });
  await desk.make('countPracticeModel', 'PracticeModel', { modelId, countedOn: '2025-03-01', households: 9 });
  await desk.tell(endUnit(merged, '2025-07-01', [{ unitId: heir, extent: 'FULL' }]));
  const end = { modelId, happenedOn: '2026-03-01', outcome: 'FAILED', reason: 'Không còn phù hợp' };
  await desk.make('endPracticeModel', 'PracticeModel', end);
  const known = { headcountKnown: 1, persons: null, households: 9 };
  expect(await tallyOf(old, '2025-06-30')).toMatchObject({ live: 1, ...known });
  expect(await tallyOf(heir, '2025-06-30')).toMatchObject({ live: 1, households: null });
  expect(await tallyOf(heir, '2025-07-01')).toMatchObject({ live: 2, ended: 0, ...known });
  expect(await tallyOf(above, '2025-02-01')).toMatchObject({
    live: 1,
    byCategory: [{ category: 'BORDER', count: 1 }],
  });
  expect(await tallyOf(above, '2026-03-01')).toMatchObject({
    ...{ live: 1, ended: 1, headcountKnown: 0, persons: null },
    byState: [
      { state: 'ENDED', count: 1 },
      { state: 'REGISTERED', count: 1 },
    ],
  });
});

test('steps and counts are never changed, and nothing is written without a scope', async () => {
  const id = await register();
  const { dataSource } = service.parts;
  const change = (sql: string, scope: string) =>
    dataSource.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.scope', $1, true)", [scope]);
      await manager.query(sql, [id]);
    });
  await change("UPDATE practice_model SET name = 'khác' WHERE id = $1", '');
  await change("UPDATE practice_model_step SET number = 'khác' WHERE model_id = $1", '/');
  const { practiceModel } = await desk.ask(
    'query($id: ID!) { practiceModel(id: $id) { name steps { number } } }',
    { id },
  );
  expect(practiceModel).toEqual({ name: 'Tuyến đường hoa', steps: [{ number: null }] });
});
