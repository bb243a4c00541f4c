import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  type DeskUnit,
  endUnit,
  openPlanDesk,
  type PlanDesk,
  placeUnit,
} from '@mttq/testkit/campaigns/plan-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';
import { targetChecks } from '../conservation/conservation.checks.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { takeOverTargets } from './take-over-targets.ts';

let service: TestService;
let desk: PlanDesk;
let serial = 0;
let root: string;
let units: readonly [DeskUnit, DeskUnit, DeskUnit, DeskUnit, DeskUnit];
let indicatorId: string;

const id = (): string => {
  serial += 1;
  return `00000000-0000-7000-a000-${String(serial).padStart(12, '0')}`;
};
const countryId = id();

beforeAll(async () => {
  service = await startTestService(atRest(campaigns));
  desk = await openPlanDesk(service, [{ id: countryId, level: 'CENTRAL', parentId: null }]);
  indicatorId = await desk.make('defineIndicator', 'Indicator', {
    ...{ unitId: countryId, key: 'GIFTS', measure: 'PACKAGE', aggregation: 'SUM' },
    definition: { name: 'Suất quà' },
  });
});

// Every story has a province of its own with three communes that hold 100, 120 and 60 of 350, and one that holds nothing.
beforeEach(async () => {
  const province: DeskUnit = { id: id(), level: 'PROVINCE', parentId: countryId };
  const communes = [1, 2, 3, 4].map((): DeskUnit => ({ id: id(), level: 'COMMUNE', parentId: province.id }));
  const [a, b, c, d] = communes as [DeskUnit, DeskUnit, DeskUnit, DeskUnit];
  units = [province, a, b, c, d];
  await desk.tell(units.map(placeUnit));
  const planId = await desk.issuedPlan(province.id);
  root = await desk.make('setTarget', 'Target', { planId, indicatorId, aim: { quantity: '350 suất quà' } });
  const shares = [
    { unitId: a.id, aim: { quantity: '100' } },
    { unitId: b.id, aim: { quantity: '120' } },
    { unitId: c.id, aim: { quantity: '60' } },
  ];
  await desk.make('assignTargets', 'Target', { parentTargetId: root, shares });
});

afterAll(async () => {
  const { dataSource } = service.parts;
  await dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    for (const check of targetChecks)
      expect([check.id, await manager.query(check.sql)]).toEqual([check.id, []]);
  });
  await service.close();
});

const takeOver = () => takeOverTargets(createUnitOfWork(service.parts.dataSource, service.parts))();

const held = async () => {
  const { target } = await desk.ask(
    `query($id: ID!) { target(id: $id) { value reserve children(states: [ASSIGNED, AGREED, SUCCEEDED], first: 100) {
       nodes { id unit { id } value state successor { unit { id } } } } } }`,
    { id: root },
  );
  const values = target.children.nodes.map(
    (child: { unit: { id: string }; value: string; state: string }) => [
      ...[units.findIndex((unit) => unit.id === child.unit.id), child.value, child.state],
    ],
  );
  return { reserve: target.reserve, values: values.sort(), nodes: target.children.nodes };
};

test('a commune that is merged whole leaves its share to the heir, and the sum is kept', async () => {
  const [, a, b] = units;
  await desk.tell(endUnit(a, '2026-03-01', [{ unitId: b.id, extent: 'FULL' }]));
  await takeOver();
  const after = await held();
  expect(after.values).toEqual([
    [1, '100', 'SUCCEEDED'],
    [2, '220', 'ASSIGNED'],
    [3, '60', 'ASSIGNED'],
  ]);
  expect(after.reserve).toBe('70');
  expect(after.nodes.find(({ state }: { state: string }) => state === 'SUCCEEDED').successor.unit.id).toBe(
    b.id,
  );
  expect(await takeOver()).toBe(0);
});

test('two communes that become a third one pass it what both held', async () => {
  const [, a, b, , d] = units;
  for (const unit of [a, b]) await desk.tell(endUnit(unit, '2026-03-01', [{ unitId: d.id, extent: 'FULL' }]));
  await takeOver();
  expect((await held()).values).toEqual([
    [1, '100', 'SUCCEEDED'],
    [2, '120', 'SUCCEEDED'],
    [3, '60', 'ASSIGNED'],
    [4, '220', 'ASSIGNED'],
  ]);
});

test('a split is never guessed: it waits in the work list until its parts are the whole', async () => {
  const [province, a, b, , d] = units;
  const heirs = [
    { unitId: b.id, extent: 'PARTIAL' },
    { unitId: d.id, extent: 'REMAINDER' },
  ] as const;
  await desk.tell(endUnit(a, '2026-03-01', heirs));
  await takeOver();
  await takeOver();
  expect((await held()).values).toContainEqual([1, '100', 'ASSIGNED']);
  const { successionCases } = await desk.ask(
    `query($id: ID!) { successionCases(unitId: $id, state: OPEN) { nodes { id reason unit { id } heirs { id } targets { nodes { id value } } } } }`,
    { id: province.id },
  );
  const waiting = successionCases.nodes.find(({ unit }: { unit: { id: string } }) => unit.id === a.id);
  expect(waiting).toMatchObject({ reason: 'SPLIT', targets: { nodes: [{ value: '100' }] } });
  const settle = (left: string, right: string) => {
    const targetId = waiting.targets.nodes[0].id;
    const parts = [
      { targetId, unitId: b.id, quantity: left },
      { targetId, unitId: d.id, quantity: right },
    ];
    return desk.send(
      'settleSuccession',
      { unitId: province.id, successionCaseId: waiting.id, parts },
      { fields: '... on SuccessionCase { state }' },
    );
  };
  expect(await settle('30', '71')).toMatchObject({ code: 'TargetsNotConserved' });
  expect(await settle('30', '70')).toMatchObject({ state: 'SETTLED' });
  expect(await settle('30', '70')).toMatchObject({ code: 'SuccessionCaseNotFound' });
  await takeOver();
  expect((await held()).values).toEqual([
    [1, '100', 'SUCCEEDED'],
    [2, '150', 'ASSIGNED'],
    [3, '60', 'ASSIGNED'],
    [4, '70', 'ASSIGNED'],
  ]);
});

test('a case ends by itself once a better source names one heir for the whole', async () => {
  const [, a, b] = units;
  const [ended] = endUnit(a, '2026-03-01', []);
  await desk.tell(ended === undefined ? [] : [ended]);
  await takeOver();
  const { successionCases } = await desk.ask(
    'query($id: ID!) { successionCases(unitId: $id, state: OPEN) { nodes { reason unit { id } } } }',
    { id: units[0].id },
  );
  expect(successionCases.nodes).toContainEqual({ reason: 'NO_HEIR', unit: { id: a.id } });
  const [, lineage] = endUnit(a, '2026-03-01', [{ unitId: b.id, extent: 'FULL' }]);
  await desk.tell(lineage === undefined ? [] : [lineage]);
  await takeOver();
  expect((await held()).values).toContainEqual([2, '220', 'ASSIGNED']);
});

test('a province that is merged whole brings its plan and everything below it to the heir', async () => {
  const [province, a] = units;
  const heir: DeskUnit = { id: id(), level: 'PROVINCE', parentId: countryId };
  await desk.tell([
    placeUnit(heir),
    ...endUnit(province, '2026-03-01', [{ unitId: heir.id, extent: 'FULL' }]),
  ]);
  await takeOver();
  const { target } = await desk.ask(
    'query($id: ID!) { target(id: $id) { value reserve unit { id } plan { unit { id } versions { unit { id } } } children { nodes { unit { id } value } } } }',
    { id: root },
  );
  expect(target).toMatchObject({
    value: '350',
    reserve: '70',
    unit: { id: heir.id },
    plan: { unit: { id: heir.id } },
  });
  expect(target.plan.versions).toEqual([{ unit: { id: province.id } }]);
  expect(target.children.nodes).toContainEqual({ unit: { id: a.id }, value: '100' });
});

test('what was over before the merger stays with the unit of its time', async () => {
  const [, a, b] = units;
  const planId = await desk.issuedPlan(a.id, { startsOn: '2025-01-01', endsOn: '2025-12-31' });
  await desk.tell(endUnit(a, '2026-03-01', [{ unitId: b.id, extent: 'FULL' }]));
  await takeOver();
  const { plan } = await desk.ask('query($id: ID!) { plan(id: $id) { unit { id } } }', { id: planId });
  expect(plan.unit.id).toBe(a.id);
});
