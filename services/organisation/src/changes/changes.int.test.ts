import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSampleBodies } from '@mttq/testkit/sample-bodies';
import { dongNaiDay, dongNaiOperations, reformOperations } from '@mttq/testkit/sample-decrees';
import { sampleUnitId as id, reformDay, sampleLink, treeBeforeReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import { createUnitOfWork } from '../unit-of-work.ts';

const finding = '{ code operation unit message }';
const rehearsal = `{ begins { fullName } changes { before { fullName } after { fullName } } ends { fullName }
  links { extent } orphans { unitId } dependants { unitId committees areas } doubts ${finding} faults ${finding} }`;
const result = `__typename ... on Refusal { code message }
  ... on UnitChange { id state revision adoptedOn effectiveOn isHeld operations { kind key unitId } }`;
const mutation = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const faults = name === 'adoptUnitChange' ? `... on ChangeHasFaults { rehearsal ${rehearsal} }` : '';
  return `mutation ($input: ${input}!) { result: ${name}(input: $input) { ${result} ${faults} } }`;
};

let service: TestService;
let keys = 0;
const newKey = () => `key-${++keys}`;

// The clock of the service is the real one: all days of these tests are in the past or far ahead.
const farAhead = '2999-01-01';

const send = async (name: string, input: object, actor?: TestActor) => {
  const { data, errors } = await service.ask(
    mutation(name),
    { input: { idempotencyKey: newKey(), ...input } },
    actor,
  );
  expect(errors).toBeUndefined();
  return data.result;
};
const withoutIds = (operations: readonly object[]) =>
  operations.map((operation) => ({ ...operation, unitId: undefined }));
const draft = (operations: readonly object[], given: object = {}, actor?: TestActor) =>
  send(
    'draftUnitChange',
    { title: 'Sắp xếp', effectiveOn: farAhead, operations: withoutIds(operations), ...given },
    actor,
  );
const rename = (code: string, name: string) => ({ kind: 'RENAME', unit: id(code), name });

beforeAll(async () => {
  service = await startTestService(organisation);
  const { inTransaction } = createUnitOfWork(service.parts.dataSource, service.parts);
  const timelines = treeBeforeReform.map((version) => ({
    ...{ unitId: version.unitId, superseded: [], recorded: [version] },
  }));
  await inTransaction({ id: 'test', correlationId: 'test' }, ({ units }, now) =>
    units.record(timelines, { changeId: null, importId: null, documentId: null, reason: 'sample', now }),
  );
});

afterAll(async () => {
  await service?.close();
});

describe('a change of structure through the graph', () => {
  test('is drafted, rehearsed and adopted; recorded late, it is in effect at once', async () => {
    const drafted = await draft(reformOperations, {
      effectiveOn: reformDay,
      title: 'Nghị quyết tháng 6 năm 2025',
    });
    expect(drafted).toMatchObject({ __typename: 'UnitChange', state: 'DRAFT', revision: 1 });
    const rehearsed = await service.ask(
      `query ($id: ID!) { rehearseUnitChange(id: $id) { ... on UnitChangeRehearsal ${rehearsal} } }`,
      { id: drafted.id },
    );
    const { begins, ends, faults, orphans } = rehearsed.data.rehearseUnitChange;
    expect([begins.length, ends.length, faults, orphans]).toEqual([14, 30, [], []]);
    const adopted = await send('adoptUnitChange', { unitChangeId: drafted.id, adoptedOn: '2025-06-16' });
    expect(adopted).toMatchObject({ state: 'EFFECTIVE', adoptedOn: '2025-06-16' });
    const { data } = await service.ask(
      '{ old: unit(code: "44", asOf: "2025-06-30") { ... on Unit { fullName successors { extent to { fullName } } } } new: unit(code: "44", asOf: "2025-07-01") { ... on Unit { fullName predecessors { from { fullName } } } } }',
    );
    expect(data.old).toEqual({
      fullName: 'Tỉnh Quảng Bình',
      successors: [{ extent: 'FULL', to: { fullName: 'Tỉnh Quảng Trị' } }],
    });
    expect(
      data.new.predecessors.map((link: { from: { fullName: string } }) => link.from.fullName).sort(),
    ).toEqual(['Tỉnh Quảng Bình', 'Tỉnh Quảng Trị']);
  });

  test('brings Đồng Nai its new kind on 30 April 2026', async () => {
    const drafted = await draft(dongNaiOperations, { effectiveOn: dongNaiDay });
    await send('adoptUnitChange', { unitChangeId: drafted.id });
    const kind = (asOf: string) => `unit(code: "75", asOf: "${asOf}") { ... on Unit { fullName } }`;
    const { data } = await service.ask(`{ before: ${kind('2026-04-29')} after: ${kind('2026-04-30')} }`);
    expect(data).toEqual({
      before: { fullName: 'Tỉnh Đồng Nai' },
      after: { fullName: 'Thành phố Đồng Nai' },
    });
  });

  test('with faults is refused, with the rehearsal in the language of the reader', async () => {
    const { id: unitChangeId } = await draft([rename('26005', 'Tân Hiệp')]);
    const refused = await send('adoptUnitChange', { unitChangeId }, { id: 'administrator', language: 'vi' });
    expect(refused).toMatchObject({ code: 'ChangeHasFaults' });
    expect(refused.rehearsal.faults).toEqual([
      { code: 'NAME_TAKEN', operation: 0, unit: id('26005'), message: expect.stringContaining('trùng với') },
    ]);
  });

  test('adopted earlier counts for the rehearsal of a later one', async () => {
    const first = await draft([rename('26017', 'Tân Hiệp Cũ')], { effectiveOn: '2999-06-01' });
    expect(await send('adoptUnitChange', { unitChangeId: first.id })).toMatchObject({ state: 'ADOPTED' });
    const second = await draft([rename('26005', 'Tân Hiệp')], { effectiveOn: '2999-06-02' });
    expect(await send('adoptUnitChange', { unitChangeId: second.id })).toMatchObject({ state: 'ADOPTED' });
    const listed = await service.ask(
      '{ unitChanges(state: ADOPTED, first: 1) { nodes { id } pageInfo { hasNextPage } } }',
    );
    expect(listed.data.unitChanges).toEqual({ nodes: [{ id: second.id }], pageInfo: { hasNextPage: true } });
    for (const unitChangeId of [first.id, second.id])
      expect(await send('cancelUnitChange', { unitChangeId, reason: 'Thử' })).toMatchObject({
        state: 'CANCELLED',
      });
  });

  test('keeps the ids of its new units when it is drafted anew', async () => {
    const commune = {
      ...{ kind: 'ESTABLISH', key: 'moi', level: 'COMMUNE', code: '30000', codeEdition: 'QD19_2025' },
      ...{ unitType: 'COMMUNE', name: 'Bình Minh', parent: id('75') },
    };
    const first = await draft([commune]);
    const again = await send('redraftUnitChange', {
      ...{ unitChangeId: first.id, title: 'Lần hai', effectiveOn: farAhead },
      operations: [rename('26005', 'Khác'), { ...commune, name: 'Bình An' }],
    });
    expect(again.revision).toBe(2);
    expect(again.operations[1].unitId).toBe(first.operations[0].unitId);
  });
});

describe('a command', () => {
  test('that is sent again answers with the change of the first time', async () => {
    const input = { idempotencyKey: 'same', title: 'Một lần', effectiveOn: farAhead, operations: [] };
    const [first, again] = [await send('draftUnitChange', input), await send('draftUnitChange', input)];
    expect(again.id).toBe(first.id);
    const other = await send('draftUnitChange', { ...input, title: 'Hai lần' });
    expect(other.code).toBe('IdempotencyKeyReused');
  });

  test('names the operation that lacks a field or has one too many', async () => {
    const lacking = await draft([rename('26005', 'Khác'), { kind: 'MOVE_PARENT', unit: id('26005') }]);
    expect(lacking).toMatchObject({
      code: 'UnitChangeNotValid',
      message: 'Operation 1: MOVE_PARENT needs "parent".',
    });
    const surplus = await draft([
      { kind: 'DISSOLVE', unit: id('26005'), links: [sampleLink('26005', '26017')] },
    ]);
    expect(surplus.message).toContain('has no use for "links"');
  });

  test.each([
    ['an unknown change', 'cancelUnitChange', { unitChangeId: id('0'), reason: 'x' }, 'UnitChangeNotFound'],
    [
      'an unknown document',
      'draftUnitChange',
      { title: 'x', effectiveOn: farAhead, operations: [], documentId: id('0') },
      'DocumentNotFound',
    ],
    [
      'a blank title',
      'draftUnitChange',
      { title: ' ', effectiveOn: farAhead, operations: [] },
      'UnitChangeNotValid',
    ],
  ])('is refused by name: %s', async (...[, name, input, code]) => {
    expect((await send(name, input)).code).toBe(code);
  });

  test('is closed to people without a right to it', async () => {
    const stranger = { id: 'someone', isAdministrator: false };
    const input = { idempotencyKey: newKey(), title: 'x', effectiveOn: farAhead, operations: [] };
    const refused = await service.ask(mutation('draftUnitChange'), { input }, stranger);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const anonymous = await service.ask(
      '{ unitChanges { nodes { id } } }',
      {},
      { id: 'anonymous', isAdministrator: false },
    );
    expect(anonymous.errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
  });
});

describe('the chair of a province', () => {
  const chair = { id: 'chair-of-dong-nai', isAdministrator: false };

  beforeAll(async () => {
    const bodies = createSampleBodies(service);
    const committeeId = await bodies.committee({ unitId: id('75') }, '2025-07-01');
    const termId = await bodies.term(committeeId, 1, '2025-10-01');
    const personId = await bodies.person('Người Thử Một', chair.id);
    await bodies.mandate({ termId, personId }, '2025-10-01');
  }, 60_000);

  test('drafts changes of the communes below and of no other unit', async () => {
    expect(await draft([rename('26005', 'Bình An')], {}, chair)).toMatchObject({ state: 'DRAFT' });
    expect(await draft([rename('20791', 'Bình An')], {}, chair)).toMatchObject({ code: 'NotAllowed' });
    const across = [{ kind: 'MOVE_PARENT', unit: id('26005'), parent: id('01') }];
    expect(await draft(across, {}, chair)).toMatchObject({ code: 'NotAllowed' });
  });

  test('sees in a rehearsal that a committee would lose its unit', async () => {
    const merged = await draft([{ kind: 'MERGE', links: [sampleLink('75', '01')] }]);
    const { data } = await service.ask(
      `query ($id: ID!) { rehearseUnitChange(id: $id) { ... on UnitChangeRehearsal ${rehearsal} } }`,
      { id: merged.id },
      chair,
    );
    expect(data.rehearseUnitChange.dependants).toEqual([{ unitId: id('75'), committees: 1, areas: 0 }]);
    expect(data.rehearseUnitChange.orphans).toHaveLength(3);
  });
});
