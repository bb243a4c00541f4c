import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSampleBodies, send } from '@mttq/testkit/sample-bodies';
import { sampleUnitId, smallTreeSinceReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import { committeeChecks } from '../committees/committee.checks.ts';
import { committeesAwaiting } from '../decisions/committees-awaiting.reaction.ts';
import { createUnitOfWork } from '../unit-of-work.ts';

const [commune, otherCommune, province] = ['new:02902', 'new:02926', 'new:15'].map(sampleUnitId) as [
  string,
  string,
  string,
];

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

afterAll(async () => {
  for (const [law, statement] of Object.entries(committeeChecks))
    expect({ law, broken: await service.parts.dataSource.query(statement) }).toEqual({ law, broken: [] });
  await service.close();
});

const establish = async (name: string, communeUnitId = commune): Promise<string> => {
  const input = { idempotencyKey: name, areaKind: 'THON', name, communeUnitId, validFrom: '2025-07-01' };
  const fields = '... on ResidentialArea { id } ... on Refusal { code }';
  return (await send(service, { command: 'establishArea', input, fields })).id;
};

const agreed = (areaId: string, inFavour = 80) => ({ areaId, asked: 'HOUSEHOLDS', total: 100, inFavour });

const change = async (input: object) =>
  send(service, {
    command: 'changeAreas',
    input: { idempotencyKey: crypto.randomUUID(), documentId: await bodies.document('5/QĐ-UBND'), ...input },
    fields: '... on AreaChange { id kind } ... on Refusal { code }',
  });

const areaOn = async (id: string, asOf: string) => {
  const { data } = await service.ask(
    `query ($id: ID!, $asOf: Date) { area(id: $id, asOf: $asOf) {
       name validUntil commune { name } successors { toAreaId extent effectiveOn } predecessors { fromAreaId } } }`,
    { id, asOf },
  );
  return data.area;
};

describe('residential areas', () => {
  test('merge by decision with the consent of each, and the old ones name their heir', async () => {
    const [first, second] = [await establish('Thử Một'), await establish('Thử Hai')];
    const merger = {
      kind: 'MERGE',
      effectiveOn: '2026-04-01',
      areaIds: [first, second],
      newAreas: [{ key: 'new', areaKind: 'THON', name: 'Thử Chung', communeUnitId: commune }],
      heirs: [first, second].map((fromAreaId) => ({ fromAreaId, toAreaId: 'new', extent: 'FULL' })),
    };
    const refused = await change({ ...merger, consents: [agreed(first), agreed(second, 50)] });
    expect(refused).toMatchObject({ __typename: 'ConsentMissing' });
    const done = await change({ ...merger, consents: [agreed(first), agreed(second)] });
    expect(done).toMatchObject({ __typename: 'AreaChange', kind: 'MERGE' });
    const last = await areaOn(first, '2026-03-31');
    expect(last).toMatchObject({ name: 'Thử Một', validUntil: '2026-04-01' });
    expect(last.successors).toMatchObject([{ extent: 'FULL', effectiveOn: '2026-04-01' }]);
    expect(await areaOn(first, '2026-04-01')).toBeNull();
    const heir = await areaOn(last.successors[0].toAreaId, '2026-04-01');
    expect(heir.name).toBe('Thử Chung');
    expect(heir.predecessors.map((link: { fromAreaId: string }) => link.fromAreaId).toSorted()).toEqual(
      [first, second].toSorted(),
    );
  });

  test('are renamed and moved from a day on, while their id stays', async () => {
    const area = await establish('Tên Cũ');
    const consents = [agreed(area)];
    await change({
      kind: 'RENAME',
      effectiveOn: '2026-01-10',
      areaIds: [area],
      newName: 'Tên Mới',
      consents,
    });
    await change({
      kind: 'MOVE',
      effectiveOn: '2026-02-10',
      areaIds: [area],
      newCommuneUnitId: otherCommune,
      consents,
    });
    expect(await areaOn(area, '2026-01-09')).toMatchObject({
      name: 'Tên Cũ',
      commune: { name: 'Phong Hải' },
    });
    expect(await areaOn(area, '2026-01-10')).toMatchObject({
      name: 'Tên Mới',
      commune: { name: 'Phong Hải' },
    });
    expect(await areaOn(area, '2026-02-10')).toMatchObject({
      name: 'Tên Mới',
      commune: { name: 'Xuân Quang' },
    });
  });

  test('lie in a commune and are found below it whatever accents are typed', async () => {
    const input = {
      idempotencyKey: 'p',
      areaKind: 'BAN',
      name: 'X',
      communeUnitId: province,
      validFrom: '2025-07-01',
    };
    expect(await send(service, { command: 'establishArea', input })).toMatchObject({
      __typename: 'NotACommune',
    });
    const area = await establish('Đường Hoà');
    const { data } = await service.ask(
      'query ($commune: ID!) { areas(communeUnitId: $commune, text: "duong hòa") { nodes { id } } }',
      { commune },
    );
    expect(data.areas.nodes).toEqual([{ id: area }]);
  });

  test('keep every figure: a better count of the same day stands before the earlier one', async () => {
    const area = await establish('Có Số Liệu');
    const record = (households: number) =>
      send(service, {
        command: 'recordAreaFigures',
        input: { idempotencyKey: `f${households}`, areaId: area, countedOn: '2026-01-01', households },
      });
    await record(100);
    await record(104);
    await record(104);
    const { data } = await service.ask(
      'query ($id: ID!) { area(id: $id) { figures { households population } } }',
      {
        id: area,
      },
    );
    expect(data.area.figures).toEqual([
      { households: 104, population: null },
      { households: 100, population: null },
    ]);
    await expect(service.parts.dataSource.query('UPDATE area_figures SET households = 1')).rejects.toThrow(
      'keeps what was recorded',
    );
  });

  test('that end leave their work boards waiting for a decision, once however often it is told', async () => {
    const area = await establish('Sẽ Giải Thể');
    const board = await bodies.committee({ areaId: area, kind: 'FRONT_WORK_BOARD' }, '2025-08-01');
    await change({ kind: 'DISSOLVE', effectiveOn: '2026-05-01', areaIds: [area], consents: [agreed(area)] });
    const { data } = await service.ask('{ committeesAwaitingDecision { nodes { id } } }');
    expect(data.committeesAwaitingDecision.nodes).toContainEqual({ id: board });
    const [ended] = (await service.parts.dataSource.query(
      `SELECT id, data FROM outbox WHERE aggregate_id = $1 AND type LIKE '%area.ended%'
       UNION SELECT id, data FROM event_log WHERE aggregate_id = $1 AND type LIKE '%area.ended%'`.replaceAll(
        'data FROM',
        'data::jsonb FROM',
      ),
      [area],
    )) as { id: string; data: object }[];
    const step = committeesAwaiting.on.find(
      ({ contract }) => contract.past === 'ended' && contract.noun === 'area',
    );
    const envelope = {
      ...{
        specversion: '1.0',
        id: ended?.id,
        source: 'mttq/organisation',
        type: step?.contract.type,
        subject: area,
      },
      ...{
        time: '2026-04-30T17:00:00Z',
        recordedat: '2026-04-30T17:00:00Z',
        datacontenttype: 'application/json',
      },
      ...{ dataschema: 'x', sequence: '1', aggregateversion: 1, data: ended?.data },
    };
    for (const _ of [1, 2])
      await service.parts.dataSource.transaction(
        (manager) => step?.effect(envelope as never, manager) as Promise<void>,
      );
    const history: { state: string }[] = await service.parts.dataSource.query(
      'SELECT state FROM committee_history WHERE id = $1 ORDER BY recorded_from',
      [board],
    );
    expect(history.map(({ state }) => state)).toEqual(['PREPARING', 'ACTIVE']);
    const answer = await service.ask(
      'query ($id: ID!) { committee(id: $id) { state unitEndedOn area { name } } }',
      {
        id: board,
      },
    );
    expect(answer.data.committee).toMatchObject({ state: 'MERGING', unitEndedOn: '2026-05-01' });
  });
});
