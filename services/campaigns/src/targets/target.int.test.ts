import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';
import { targetChecks } from '../conservation/conservation.checks.ts';

let service: TestService;
let desk: PlanDesk;
let houses: string;
let planId: string;
let root: string;

const { country, province, commune, secondCommune, thirdCommune, farCommune } = deskPlaces;
const fields = '... on Target { id value reserve state origin assignedValue registeredValue cause: version }';

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  houses = await desk.make('defineIndicator', 'Indicator', {
    ...{ unitId: country, key: 'UNITY_HOUSES', measure: 'HOUSE', aggregation: 'SUM' },
    definition: { name: 'Nhà Đại đoàn kết xây mới và sửa chữa' },
  });
});
beforeEach(async () => {
  planId = await desk.issuedPlan(province);
  root = await desk.make('setTarget', 'Target', {
    planId,
    indicatorId: houses,
    aim: { quantity: '350 nhà' },
  });
});
afterAll(async () => {
  const { dataSource } = service.parts;
  await dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    for (const { id, sql } of targetChecks) expect([id, await manager.query(sql)]).toEqual([id, []]);
  });
  await service.close();
});

const share = (unitId: string, quantity: string) => ({ unitId, aim: { quantity } });
const assign = (shares: object[], more: object = {}) =>
  desk.send('assignTargets', { parentTargetId: root, shares, ...more }, { fields });
const childOf = async (unitId: string) => {
  const { target } = await desk.ask(
    'query($id: ID!) { target(id: $id) { children(first: 100) { nodes { id value reserve state unit { id } } } } }',
    { id: root },
  );
  return target.children.nodes.find(({ unit }: { unit: { id: string } }) => unit.id === unitId);
};

test('what is handed down and the reserve are the target, and the gap says who holds what', async () => {
  expect(await assign([share(commune, '120'), share(secondCommune, '130 nhà')])).toMatchObject({
    value: '350',
    reserve: '100',
  });
  const accepted = await childOf(commune);
  await desk.make('acceptTarget', 'Target', { targetId: accepted.id });
  const { target } = await desk.ask(
    `query($id: ID!) { target(id: $id) { value handedDown reserve
       gap { amount reserve notAgreed holder { id } waitingCount waiting { nodes { unit { id } value } } } } }`,
    { id: root },
  );
  expect(target).toEqual({
    ...{ value: '350', handedDown: '250', reserve: '100' },
    gap: {
      ...{ amount: '230', reserve: '100', notAgreed: '130', holder: { id: province }, waitingCount: 1 },
      waiting: { nodes: [{ unit: { id: secondCommune }, value: '130' }] },
    },
  });
});

test('a share above what is there is refused by name, with the difference, and nothing is half-written', async () => {
  const refused = await assign([share(commune, '200'), share(secondCommune, '151')]);
  expect(refused).toMatchObject({ __typename: 'TargetsNotConserved', code: 'TargetsNotConserved' });
  expect(refused.message).toContain('351');
  expect(await childOf(commune)).toBeUndefined();
  expect(await assign([share(commune, '200')], { reserve: '151' })).toMatchObject({
    code: 'TargetsNotConserved',
  });
  expect(await assign([share(commune, '200')], { reserve: '150' })).toMatchObject({ reserve: '150' });
});

test('an offer counts once it is agreed, at what was registered or at what both found', async () => {
  const offer = { parentTargetId: root, aim: { quantity: 'ít nhất 150 nhà' } };
  const registered = await desk.send('registerTarget', { ...offer, unitId: commune }, { fields });
  expect(registered).toMatchObject({ state: 'REGISTERED', origin: 'REGISTERED', value: '150' });
  expect(await assign([share(secondCommune, '300')])).toMatchObject({ reserve: '50' });
  const agree = { targetId: registered.id };
  expect(await desk.send('agreeTarget', agree)).toMatchObject({ code: 'TargetsNotConserved' });
  const found = await desk.send('agreeTarget', { ...agree, aim: { quantity: '50' } }, { fields });
  expect(found).toMatchObject({ state: 'AGREED', origin: 'AGREED', value: '50', registeredValue: '150' });
  const { target } = await desk.ask('query($id: ID!) { target(id: $id) { reserve } }', { id: root });
  expect(target.reserve).toBe('0');
});

test('a revision takes from the reserve above and gives back; a withdrawal gives all back', async () => {
  await assign([share(commune, '300')]);
  const { id: targetId } = await childOf(commune);
  const revise = (quantity: string) =>
    desk.send('reviseTarget', { targetId, aim: { quantity }, reason: 'Bổ sung' }, { fields });
  expect(await revise('351')).toMatchObject({ code: 'TargetsNotConserved' });
  expect(await revise('350')).toMatchObject({ value: '350' });
  expect(
    await desk.send('reviseTarget', { targetId: root, aim: { quantity: '349' }, reason: 'Giảm' }),
  ).toMatchObject({
    code: 'TargetsNotConserved',
  });
  await desk.make('withdrawTarget', 'Target', { targetId, reason: 'Giao lại' });
  const { target } = await desk.ask(
    'query($id: ID!) { target(id: $id) { reserve versions { version reserve cause } } }',
    { id: root },
  );
  expect(target).toMatchObject({ reserve: '350' });
  expect(target.versions.map(({ reserve }: { reserve: string }) => reserve)).toEqual([
    '350',
    '50',
    '0',
    '350',
  ]);
});

test('only an issued plan hands down: a unit first takes its target up in its own plan', async () => {
  const centralPlan = await desk.issuedPlan(country);
  const central = await desk.make('setTarget', 'Target', {
    planId: centralPlan,
    indicatorId: houses,
    aim: { quantity: '5.000' },
  });
  await desk.make('assignTargets', 'Target', { parentTargetId: central, shares: [share(province, '400')] });
  const { target } = await desk.ask('query($id: ID!) { target(id: $id) { children { nodes { id } } } }', {
    id: central,
  });
  const [{ id: targetId }] = target.children.nodes;
  const down = { parentTargetId: targetId, shares: [share(commune, '10')] };
  expect(await desk.send('assignTargets', down)).toMatchObject({ code: 'PlanDoesNotCascade' });
  await desk.make('acceptTarget', 'Target', { targetId, planId });
  expect(await desk.send('assignTargets', down, { fields })).toMatchObject({ reserve: '390' });
});

test('targets of a draft are proposed, hidden, and hold once the plan is issued', async () => {
  const content = { title: 'Dự thảo', startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const draft = await desk.make('draftPlan', 'Plan', { unitId: province, content });
  const id = await desk.make('setTarget', 'Target', {
    planId: draft,
    indicatorId: houses,
    aim: { quantity: '7' },
  });
  const read = async () => (await desk.ask('query($id: ID!) { target(id: $id) { state } }', { id })).target;
  expect(await read()).toBeNull();
  const { proposedTargets } = await desk.ask(
    'query($id: ID!) { proposedTargets(planId: $id) { nodes { id } } }',
    { id: draft },
  );
  expect(proposedTargets.nodes).toEqual([{ id }]);
  await desk.make('submitPlan', 'Plan', { planId: draft });
  await desk.make('issuePlan', 'Plan', { planId: draft, number: '5/KH', issuedOn: '2026-01-02' });
  expect(await read()).toEqual({ state: 'AGREED' });
});

test('percents say of what, do not add up, and need no reserve', async () => {
  const indicatorId = await desk.make('defineIndicator', 'Indicator', {
    ...{ unitId: country, key: 'UNITY_DAY_SHARE', measure: 'PERCENT', aggregation: 'RATIO' },
    definition: {
      name: 'Khu dân cư tổ chức Ngày hội',
      numeratorName: 'có tổ chức',
      denominatorName: 'khu dân cư',
    },
  });
  const set = (aim: object) =>
    desk.send(
      'setTarget',
      { planId, indicatorId, aim },
      { fields: '... on Target { id value reserve base text }' },
    );
  expect(await set({ quantity: '100%' })).toMatchObject({ code: 'PercentWithoutBase' });
  expect(await set({ quantity: '12/0 xã' })).toMatchObject({ code: 'DenominatorZero' });
  expect(await set({ quantity: '350 triệu đồng', base: 'x' })).toMatchObject({ code: 'MeasureMismatch' });
  const whole = await set({ quantity: 'đạt 100%', base: 'khu dân cư' });
  expect(whole).toMatchObject({ value: '100', reserve: null, base: 'khu dân cư', text: 'đạt 100%' });
  const shares = [share(commune, '100%'), share(secondCommune, '90%')];
  expect(await desk.send('assignTargets', { parentTargetId: whole.id, shares }, { fields })).toMatchObject({
    value: '100',
  });
});

test('nobody hands down to a unit that is not below, or from a unit without the right', async () => {
  expect(await assign([share(farCommune, '1')])).toMatchObject({ code: 'TargetNotValid' });
  expect(await assign([share('00000000-0000-7000-9000-00000000ffff', '1')])).toMatchObject({
    code: 'UnitNotKnown',
  });
  const below = await desk.grant('below', [
    { action: 'target:assign', unitId: commune },
    { action: 'target:register', unitId: commune },
  ]);
  const shares = [share(thirdCommune, '1')];
  const sent = await desk.send('assignTargets', { parentTargetId: root, shares }, { actor: below });
  expect(sent).toMatchObject({ code: 'NotAllowed' });
  const offer = { parentTargetId: root, aim: { quantity: '5' } };
  expect(
    await desk.send('registerTarget', { ...offer, unitId: thirdCommune }, { actor: below }),
  ).toMatchObject({ code: 'NotAllowed' });
  expect(
    await desk.send('registerTarget', { ...offer, unitId: commune }, { actor: below, fields }),
  ).toMatchObject({ state: 'REGISTERED' });
});

test('the database refuses what the rules never ask for, also from two transactions that are right alone', async () => {
  await assign([share(commune, '200'), share(secondCommune, '100')]);
  const { dataSource } = service.parts;
  const raise = (unitId: string, amount: number) => async () =>
    dataSource.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.scope', '/', true)");
      await manager.query(
        "UPDATE target SET value = value + $3, reserve = reserve + $3, version = version + 1, cause = 'REVISED' WHERE parent_target_id = $1 AND unit_id = $2",
        [root, unitId, amount],
      );
    });
  await expect(raise(commune, 1)()).rejects.toThrow('are not 350');
  const both = await Promise.allSettled([raise(commune, 10)(), raise(secondCommune, -10)()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
