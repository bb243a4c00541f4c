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
import { titleChecks } from './title.checks.ts';

let service: TestService;
let desk: PlanDesk;

const { country, province, commune, secondCommune } = deskPlaces;
const place = (number: number): string => `00000000-0000-7000-9200-${String(number).padStart(12, '0')}`;
const [area, endedArea, otherArea] = [place(1), place(2), place(3)];

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  await desk.tell([
    placeArea({ id: area, communeId: commune }),
    placeArea({ id: endedArea, communeId: commune, validUntil: '2025-07-01' }),
    placeArea({ id: otherArea, communeId: secondCommune }),
  ]);
});
afterAll(async () => {
  const broken = await overAllUnits(service, async (manager) => {
    const found: object[] = [];
    for (const { name, sql } of titleChecks)
      for (const row of await manager.query(sql)) found.push({ name, row });
    return found;
  });
  await service.close();
  expect(broken).toEqual([]);
});

const publish = (key: string, input: object = {}) =>
  desk.make('publishStandard', 'Standard', {
    ...{ unitId: country, key, title: `Danh hiệu ${key}`, subject: 'AREA', validFrom: '2016-01-01' },
    ...{ source: 'Quyết định của Thủ tướng Chính phủ', ...input },
  });
const award = (key: string, input: object = {}) => ({
  ...{ unitId: commune, areaId: area, standardKey: key, year: 2024, decidedOn: '2024-11-01' },
  ...{ number: '15/QĐ-UBND', decidedByUnitId: commune, body: 'GOVERNMENT', ...input },
});
const titleFields = '... on Title { id level standard { id version } }';

const tallyOf = async (unitId: string, on: string, key: string) => {
  const { unit } = await desk.ask(
    `query($id: ID!, $on: Date) { unit: _entities(representations: [{ __typename: "Unit", id: $id }]) { ... on Unit {
       titleTally(on: $on) { standardKey subject held outOf percent } } } }`,
    { id: unitId, on },
  );
  return unit[0].titleTally.find((tally: { standardKey: string }) => tally.standardKey === key);
};

test('a title cites the version in force on the day of its decision, and no other (CAM-8)', async () => {
  const first = await publish('CULTURE');
  const second = await publish('CULTURE', { validFrom: '2024-01-01', validUntil: '2025-01-01' });
  const own = await publish('CULTURE', { unitId: province, validFrom: '2024-06-01' });
  const cite = async (decidedOn: string, input: object = {}) =>
    desk.send('awardTitle', award('CULTURE', { decidedOn, ...input }), {
      fields: titleFields,
    });
  const until = (validUntil: string) => ({ validUntil });
  expect((await cite('2023-12-31', until('2024-01-01'))).standard).toEqual({ id: first, version: 1 });
  expect((await cite('2024-01-01', until('2024-06-01'))).standard).toEqual({ id: second, version: 2 });
  expect((await cite('2024-06-01', { standardId: second })).code).toBe('TitleStandardNotInForce');
  expect((await cite('2024-06-01', until('2025-01-01'))).standard).toEqual({ id: own, version: 1 });
  expect((await cite('2015-12-31')).code).toBe('TitleStandardNotInForce');
  const { standardInForce } = await desk.ask(
    'query($id: ID!) { standardInForce(key: "CULTURE", unitId: $id, on: "2025-01-01") { id } }',
    { id: deskPlaces.farCommune },
  );
  expect(standardInForce).toBeNull();
  const backdated = { unitId: province, key: 'CULTURE', title: 'Khác', subject: 'AREA', source: 'QĐ' };
  expect(await desk.send('publishStandard', { ...backdated, validFrom: '2024-06-01' })).toMatchObject({
    code: 'TitleStandardNotValid',
  });
  const inTheUnit = { ...backdated, unitId: commune, validFrom: '2024-06-01' };
  expect(await desk.send('publishStandard', inTheUnit)).toMatchObject({ code: 'TitleStandardInUse' });
});

test('a subject holds a title once at a time; revoked with a reason it stays on record', async () => {
  await publish('MODEL_AREA');
  const titleId = await desk.make('awardTitle', 'Title', award('MODEL_AREA'));
  expect(await desk.send('awardTitle', award('MODEL_AREA', { decidedOn: '2025-01-01' }))).toMatchObject({
    code: 'TitleOverlaps',
  });
  expect(
    await desk.send('awardTitle', award('MODEL_AREA', { decidedOn: '2023-01-01', year: 2023 })),
  ).toMatchObject({
    code: 'TitleOverlaps',
  });
  const revocation = { titleId, revokedOn: '2025-03-01', number: '3/QĐ-UBND', reason: 'Vi phạm tiêu chí' };
  await desk.make('revokeTitle', 'Title', revocation);
  expect(await desk.send('revokeTitle', { ...revocation, revokedOn: '2025-04-01' })).toMatchObject({
    code: 'TitleNotValid',
  });
  await desk.make('awardTitle', 'Title', award('MODEL_AREA', { decidedOn: '2025-03-01', year: 2025 }));
  const { area: found } = await desk.ask(
    `query($id: ID!) { area: _entities(representations: [{ __typename: "ResidentialArea", id: $id }]) { ... on ResidentialArea {
       titles { name decidedOn revokedBecause before: holds(on: "2025-02-28") after: holds(on: "2025-03-01") } } } }`,
    { id: area },
  );
  const [, old] = found[0].titles.filter(({ name }: { name: string }) => name.endsWith('MODEL_AREA'));
  expect(old).toMatchObject({ revokedBecause: 'Vi phạm tiêu chí', before: true, after: false });
  const { dataSource } = service.parts;
  const planted = dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    await manager.query("UPDATE title SET number = 'khác' WHERE id = $1", [titleId]);
  });
  await expect(planted).rejects.toThrow('stays as it was awarded');
});

test('subject, level and counts fit the standard; who decides stands above', async () => {
  await publish('TIDY_AREA');
  await publish('NEW_RURAL', { subject: 'COMMUNE' });
  await publish('FAMILY', { subject: 'HOUSEHOLDS' });
  const code = async (key: string, input: object) => (await desk.send('awardTitle', award(key, input))).code;
  expect(await code('TIDY_AREA', { areaId: null })).toBe('TitleNotValid');
  expect(await code('TIDY_AREA', { areaId: otherArea })).toBe('AreaNotKnown');
  expect(await code('TIDY_AREA', { areaId: endedArea, decidedOn: '2025-07-01' })).toBe('AreaNotKnown');
  expect(await code('NEW_RURAL', { areaId: null, unitId: province, decidedByUnitId: province })).toBe(
    'TitleNotValid',
  );
  expect(await code('NEW_RURAL', { areaId: null, decidedByUnitId: secondCommune })).toBe('DeciderNotAbove');
  expect(await code('NEW_RURAL', { areaId: null, decidedOn: '2199-01-01' })).toMatch(/TitleNotValid/);
  const households = { areaId: null, householdsHeld: 90, householdsAsked: 80 };
  expect(await code('FAMILY', households)).toBe('TitleNotValid');
  expect(await code('FAMILY', { ...households, householdsHeld: 0, householdsAsked: 0 })).toBe(
    'TitleNotValid',
  );
  expect(await code('FAMILY', { ...households, householdsHeld: 72 })).toBeUndefined();
  expect(await code('FAMILY', { ...households, householdsHeld: 70 })).toBe('TitleOverlaps');
});

test('how many hold a title is counted against those who stand on the day', async () => {
  const [above, old, heir, gone] = [place(10), place(11), place(12), place(13)];
  const unit = (id: string, parentId: string, level: 'PROVINCE' | 'COMMUNE') => ({ id, parentId, level });
  const merged = unit(old, above, 'COMMUNE');
  await desk.tell([unit(above, country, 'PROVINCE'), merged, unit(heir, above, 'COMMUNE')].map(placeUnit));
  await desk.tell([
    placeArea({ id: gone, communeId: old, validUntil: '2025-07-01' }),
    placeArea({ id: place(14), communeId: heir }),
  ]);
  await publish('TALLIED');
  await publish('TALLIED_COMMUNE', { subject: 'COMMUNE' });
  const give = (key: string, input: object) =>
    desk.make('awardTitle', 'Title', award(key, { decidedByUnitId: above, ...input }));
  await give('TALLIED', { unitId: old, areaId: gone });
  await give('TALLIED', { unitId: heir, areaId: place(14), decidedOn: '2025-12-01', year: 2025 });
  await give('TALLIED_COMMUNE', { unitId: old, areaId: null });
  await desk.tell(endUnit(merged, '2025-07-01', [{ unitId: heir, extent: 'FULL' }]));
  expect(await tallyOf(above, '2024-12-31', 'TALLIED')).toMatchObject({ held: 1, outOf: 2, percent: '50' });
  expect(await tallyOf(above, '2025-07-01', 'TALLIED')).toBeUndefined();
  expect(await tallyOf(above, '2025-12-01', 'TALLIED')).toMatchObject({ held: 1, outOf: 1, percent: '100' });
  expect(await tallyOf(above, '2025-06-30', 'TALLIED_COMMUNE')).toMatchObject({ held: 1, outOf: 2 });
  expect(await tallyOf(above, '2025-07-01', 'TALLIED_COMMUNE')).toBeUndefined();
});

test('the right is asked for in the unit that decides', async () => {
  await publish('RIGHTS');
  const judge = await desk.grant('judge', [{ action: 'title:award', unitId: commune }]);
  const stranger = await desk.grant('stranger', [{ action: 'title:award', unitId: secondCommune }]);
  expect(await desk.send('awardTitle', award('RIGHTS'), { actor: stranger })).toMatchObject({
    code: 'NotAllowed',
  });
  const made = await desk.send('awardTitle', award('RIGHTS'), { fields: titleFields, actor: judge });
  expect(made).toMatchObject({ level: 'COMMUNE' });
  const revocation = { titleId: made.id, revokedOn: '2025-03-01', number: '3/QĐ', reason: 'Sai' };
  expect(await desk.send('revokeTitle', revocation, { actor: stranger })).toMatchObject({
    code: 'NotAllowed',
  });
});
