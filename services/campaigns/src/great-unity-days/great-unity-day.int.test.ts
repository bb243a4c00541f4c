import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
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

const { commune, secondCommune, province, country } = deskPlaces;
const place = (number: number): string => `00000000-0000-7000-9300-${String(number).padStart(12, '0')}`;
const areas = [place(1), place(2), place(3), place(4)];
const foreignArea = place(5);

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  await desk.tell(areas.map((id) => placeArea({ id, communeId: commune })));
  await desk.tell([placeArea({ id: foreignArea, communeId: secondCommune })]);
});
afterAll(() => service.close());

const content = (heldOn: string, areaIds: readonly string[], more: object = {}) => ({
  heldOn,
  areaIds,
  ...more,
});
const plan = (heldOn: string, areaIds: readonly string[], unitId: string = commune) =>
  desk.make('planGreatUnityDay', 'GreatUnityDay', { unitId, content: content(heldOn, areaIds) });
const hold = async (
  heldOn: string,
  areaIds: readonly string[],
  more: { unitId?: string; [field: string]: unknown } = {},
) => {
  const { unitId, ...counts } = more;
  const dayId = await plan(heldOn, areaIds, unitId);
  return desk.make('holdGreatUnityDay', 'GreatUnityDay', {
    dayId,
    content: content(heldOn, areaIds, counts),
  });
};

const tallyOf = async (unitId: string, year: number) => {
  const { unit } = await desk.ask(
    `query($id: ID!, $year: Int!) { unit: _entities(representations: [{ __typename: "Unit", id: $id }]) { ... on Unit {
       greatUnityDayTally(year: $year) { onTreeOf areas areasHeld percent days jointDays persons gifts areasWithout(first: 1) { nodes { id } pageInfo { hasNextPage } } } } } }`,
    { id: unitId, year },
  );
  return unit[0].greatUnityDayTally;
};

test('areas hold a day together; what was said first is kept when it is corrected', async () => {
  const guests = [{ level: 'PROVINCE', office: 'Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh' }];
  const joint = areas.slice(0, 2);
  const id = await hold('2024-11-17', joint, { persons: 300, gifts: 40, giftValue: '20000000', guests });
  const corrected = content('2024-11-17', joint, { persons: 320, gifts: 40, giftValue: '21000000', guests });
  await desk.make('correctGreatUnityDay', 'GreatUnityDay', {
    dayId: id,
    content: corrected,
    reason: 'Đếm lại',
  });
  const { greatUnityDay } = await desk.ask(
    `query($id: ID!) { greatUnityDay(id: $id) { state version isJoint persons households giftValue areas { id } guests { level office } } }`,
    { id },
  );
  expect(greatUnityDay).toEqual({
    ...{
      state: 'HELD',
      version: 3,
      isJoint: true,
      persons: 320,
      households: null,
      giftValue: '21000000',
      guests,
    },
    areas: joint.map((areaId) => ({ id: areaId })),
  });
  const versions = await service.parts.dataSource.query(
    "SELECT content ->> 'persons' AS persons, reason FROM great_unity_day_version WHERE day_id = $1 ORDER BY version",
    [id],
  );
  expect(versions).toEqual([
    { persons: null, reason: null },
    { persons: '300', reason: null },
    { persons: '320', reason: 'Đếm lại' },
  ]);
});

test('an area hosts one day a year, also against SQL; a cancelled day frees it', async () => {
  const [, , third, fourth] = areas as [string, string, string, string];
  const dayId = await plan('2023-11-18', [third]);
  const again = { unitId: commune, content: content('2023-11-12', [third, fourth]) };
  expect(await desk.send('planGreatUnityDay', again)).toMatchObject({ code: 'AreaHostsAlready' });
  const planted = overAllUnits(service, async (manager) => {
    const other = await plan('2023-11-12', [fourth]);
    await manager.query('UPDATE great_unity_host SET area_id = $2 WHERE day_id = $1', [other, third]);
  });
  await expect(planted).rejects.toThrow('great_unity_host_once');
  await desk.make('cancelGreatUnityDay', 'GreatUnityDay', { dayId, reason: 'Bão' });
  expect(
    await desk.send('holdGreatUnityDay', { dayId, content: content('2023-11-18', [third]) }),
  ).toMatchObject({
    code: 'GreatUnityDayNotInState',
  });
  await hold('2023-11-15', [third]);
});

test('hosts lie in the unit on the day; sums and days that cannot be are refused', async () => {
  const code = async (input: object, unitId: string = commune) =>
    (await desk.send('planGreatUnityDay', { unitId, content: input })).code;
  expect(await code(content('2022-11-18', [foreignArea]))).toBe('AreaNotKnown');
  expect(await code(content('2009-11-18', areas))).toBe('AreaNotKnown');
  expect(await code(content('2022-09-02', areas))).toBe('GreatUnityDayNotValid');
  expect(await code(content('2022-11-18', areas, { money: '-5' }))).toBe('GreatUnityDayNotValid');
  const recorder = await desk.grant('recorder', [
    { action: 'great-unity-day:record', unitId: secondCommune },
  ]);
  const input = { unitId: commune, content: content('2022-11-18', areas) };
  expect(await desk.send('planGreatUnityDay', input, { actor: recorder })).toMatchObject({
    code: 'NotAllowed',
  });
  const own = { unitId: secondCommune, content: content('2022-11-18', [foreignArea]) };
  expect((await desk.send('planGreatUnityDay', own, { actor: recorder })).__typename).toBe('GreatUnityDay');
});

test('the share of areas is that of the areas of the year, at the heir after a merger', async () => {
  const [above, old, heir] = [place(20), place(21), place(22)];
  const unit = (id: string, parentId: string, level: 'PROVINCE' | 'COMMUNE') => ({ id, parentId, level });
  const merged = unit(old, above, 'COMMUNE');
  await desk.tell([unit(above, country, 'PROVINCE'), merged, unit(heir, above, 'COMMUNE')].map(placeUnit));
  const [one, two, three, ended, begun] = [31, 32, 33, 34, 35].map(place) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await desk.tell([
    ...[one, two].map((id) => placeArea({ id, communeId: old })),
    placeArea({ id: three, communeId: heir }),
    placeArea({ id: ended, communeId: heir, validUntil: '2025-01-01' }),
    placeArea({ id: begun, communeId: heir, validFrom: '2025-01-01' }),
  ]);
  await hold('2024-11-18', [one, two], { unitId: old, persons: 200 });
  await hold('2024-11-18', [ended], { unitId: heir });
  await plan('2024-11-20', [three], heir);
  await desk.tell(endUnit(merged, '2025-07-01', [{ unitId: heir, extent: 'FULL' }]));
  await hold('2025-11-18', [three, begun], { unitId: heir, gifts: 5 });
  expect(await tallyOf(above, 2024)).toMatchObject({
    ...{ onTreeOf: '2024-11-18', areas: 4, areasHeld: 3, percent: '75', days: 2, jointDays: 1, persons: 200 },
    areasWithout: { nodes: [{ id: three }], pageInfo: { hasNextPage: false } },
  });
  expect(await tallyOf(heir, 2024)).toMatchObject({ areas: 2, areasHeld: 1, persons: null, gifts: null });
  expect(await tallyOf(heir, 2025)).toMatchObject({
    ...{ areas: 4, areasHeld: 2, percent: '50', gifts: 5 },
    areasWithout: { nodes: [{ id: one }], pageInfo: { hasNextPage: true } },
  });
  expect(await tallyOf(above, 2009)).toMatchObject({ areas: 0, percent: null, days: 0 });
});

test('days are listed by unit, by everything below, and by area', async () => {
  const id = await hold('2020-11-18', [foreignArea], { unitId: secondCommune });
  const { unit, area } = await desk.ask(
    `query($unit: ID!, $area: ID!) {
       unit: _entities(representations: [{ __typename: "Unit", id: $unit }]) { ... on Unit {
         own: greatUnityDays(year: 2020) { nodes { id } } all: greatUnityDays(year: 2020, withBelow: true, states: [HELD]) { nodes { id } } } }
       area: _entities(representations: [{ __typename: "ResidentialArea", id: $area }]) { ... on ResidentialArea { greatUnityDays { id year } } } }`,
    { unit: province, area: foreignArea },
  );
  expect(unit[0]).toEqual({ own: { nodes: [] }, all: { nodes: [{ id }] } });
  expect(area[0].greatUnityDays.map(({ year }: { year: number }) => year)).toEqual([2022, 2020]);
});
