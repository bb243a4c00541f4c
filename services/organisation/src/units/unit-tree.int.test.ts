import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import type { TimelineChange } from '../timelines/timeline.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import type { UnitVersion } from './unit.ts';

// A corner of Lào Cai (domain of the seeds): one province, one district, two communes that became one.
const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const reform = day('2025-07-01');
const actor = { id: 'administrator', correlationId: 'test' };

const version = (
  number: number,
  unit: Partial<UnitVersion> &
    Pick<UnitVersion, 'unitId' | 'code' | 'level' | 'unitType' | 'name' | 'fullName'>,
): UnitVersion => ({
  versionId: id(9000 + number),
  codeEdition: 'QD124_2004',
  parentUnitId: null,
  validFrom: null,
  validUntil: null,
  attestedFrom: day('2023-04-30'),
  attestedUntil: null,
  ...unit,
});

const until = (end: typeof reform) => ({ validUntil: end, attestedUntil: end });
const since = (start: typeof reform) => ({
  codeEdition: 'QD19_2025' as const,
  validFrom: start,
  attestedFrom: start,
});

const [country, oldProvince, district, banCam, phongHaiTown, province, phongHai] = [1, 2, 3, 4, 5, 6, 7].map(
  id,
) as [string, string, string, string, string, string, string];

const versions: UnitVersion[] = [
  version(1, {
    unitId: country,
    code: 'VN',
    level: 'CENTRAL',
    unitType: 'COUNTRY',
    name: 'Việt Nam',
    fullName: 'Việt Nam',
  }),
  version(2, {
    unitId: oldProvince,
    code: '10',
    level: 'PROVINCE',
    unitType: 'PROVINCE',
    name: 'Lào Cai',
    fullName: 'Tỉnh Lào Cai',
    parentUnitId: country,
    ...until(reform),
  }),
  version(3, {
    unitId: district,
    code: '086',
    level: 'DISTRICT',
    unitType: 'RURAL_DISTRICT',
    name: 'Bảo Thắng',
    fullName: 'Huyện Bảo Thắng',
    parentUnitId: oldProvince,
    ...until(reform),
  }),
  version(4, {
    unitId: banCam,
    code: '02914',
    level: 'COMMUNE',
    unitType: 'COMMUNE',
    name: 'Bản Cầm',
    fullName: 'Xã Bản Cầm',
    parentUnitId: district,
    ...until(reform),
  }),
  version(5, {
    unitId: phongHaiTown,
    code: '02902',
    level: 'COMMUNE',
    unitType: 'TOWNSHIP',
    name: 'N.T Phong Hải',
    fullName: 'Thị trấn N.T Phong Hải',
    parentUnitId: district,
    ...until(reform),
  }),
  version(6, {
    unitId: province,
    code: '15',
    level: 'PROVINCE',
    unitType: 'PROVINCE',
    name: 'Lào Cai',
    fullName: 'Tỉnh Lào Cai',
    parentUnitId: country,
    ...since(reform),
  }),
  version(7, {
    unitId: phongHai,
    code: '02902',
    level: 'COMMUNE',
    unitType: 'COMMUNE',
    name: 'Phong Hải',
    fullName: 'Xã Phong Hải',
    parentUnitId: province,
    ...since(reform),
  }),
];

const established = (recorded: UnitVersion): TimelineChange => ({
  unitId: recorded.unitId,
  superseded: [],
  recorded: [recorded],
});

let service: TestService;
const provenance = { changeId: null, importId: null, documentId: null, reason: 'test' };

beforeAll(async () => {
  service = await startTestService(organisation);
  const { inTransaction } = createUnitOfWork(service.parts.dataSource, service.parts);
  await inTransaction(actor, async ({ units, lineage }, now) => {
    await units.record(versions.map(established), { ...provenance, now });
    const link = (linkId: number, from: string, to: string) => ({
      linkId: id(linkId),
      fromUnitId: from,
      toUnitId: to,
      extent: 'FULL' as const,
      includesPopulation: null,
      effectiveOn: reform,
      article: null,
      clause: 'khoản 42',
    });
    await lineage.record(
      [
        { unitId: oldProvince, superseded: [], recorded: [link(8001, oldProvince, province)] },
        { unitId: banCam, superseded: [], recorded: [link(8002, banCam, phongHai)] },
        { unitId: phongHaiTown, superseded: [], recorded: [link(8003, phongHaiTown, phongHai)] },
      ],
      { ...provenance, now },
    );
  });
});

afterAll(async () => {
  await service?.close();
});

test('before July 2025 a district stands between a commune and its province', async () => {
  const { data } = await service.ask(
    '{ unit(code: "02914", asOf: "2019-11-18") { ... on Unit { fullName version { presence validFrom validFromCertainty validUntil validUntilCertainty } ancestors { fullName } } } }',
  );
  expect(data.unit).toEqual({
    fullName: 'Xã Bản Cầm',
    version: {
      presence: 'PRESUMED',
      validFrom: '2023-04-30',
      validFromCertainty: 'BY_THEN',
      validUntil: '2025-07-01',
      validUntilCertainty: 'EXACT',
    },
    ancestors: [{ fullName: 'Huyện Bảo Thắng' }, { fullName: 'Tỉnh Lào Cai' }, { fullName: 'Việt Nam' }],
  });
});

test('a code without a day or an edition is answered with all units that carried it', async () => {
  const { data } = await service.ask(
    '{ bare: unit(code: "02902") { __typename ... on UnitCandidates { candidates { fullName } } } dated: unit(code: "02902", asOf: "2025-07-01") { ... on Unit { fullName } } edition: unit(code: "02902", edition: QD124_2004) { ... on Unit { fullName } } }',
  );
  expect(data.bare.candidates.map((unit: { fullName: string }) => unit.fullName).sort()).toEqual([
    'Thị trấn N.T Phong Hải',
    'Xã Phong Hải',
  ]);
  expect(data.dated.fullName).toBe('Xã Phong Hải');
  expect(data.edition.fullName).toBe('Thị trấn N.T Phong Hải');
});

test('an unknown code and a malformed code are refused by name in the language of the reader', async () => {
  const { data } = await service.ask(
    '{ unknown: unit(code: "99999", asOf: "2026-01-01") { ... on UnitNotFound { code } } malformed: unit(code: "2914") { ... on CodeMalformed { code message } } }',
    {},
    { id: 'anonymous', language: 'vi' },
  );
  expect(data.unknown.code).toBe('UnitNotFound');
  expect(data.malformed).toEqual({
    code: 'CodeMalformed',
    message: expect.stringContaining('không phải mã đơn vị'),
  });
});

test('names are found without tone marks, accents or blanks', async () => {
  const search = (text: string) =>
    service.ask(
      'query ($text: String!) { units(filter: { text: $text }, asOf: "2024-01-01") { nodes { fullName } totalCount } }',
      { text },
    );
  for (const text of ['bao thang', 'BẢO THẮNG', 'Baothắng'])
    expect((await search(text)).data.units).toEqual({
      nodes: [{ fullName: 'Huyện Bảo Thắng' }],
      totalCount: 1,
    });
  expect((await search('%')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('the subtree of a province is that of the day asked about, page by page', async () => {
  const document =
    'query ($after: String) { unit(code: "10", asOf: "2025-06-30") { ... on Unit { descendants(first: 2, after: $after) { nodes { code } totalCount pageInfo { hasNextPage endCursor } } } } }';
  const first = (await service.ask(document)).data.unit.descendants;
  expect(first).toMatchObject({
    nodes: [{ code: '086' }, { code: '02902' }],
    totalCount: 3,
    pageInfo: { hasNextPage: true },
  });
  const second = (await service.ask(document, { after: first.pageInfo.endCursor })).data.unit.descendants;
  expect(second).toMatchObject({ nodes: [{ code: '02914' }], pageInfo: { hasNextPage: false } });
});

test('an old commune leads to its heir and the heir to all that it received from', async () => {
  const { data } = await service.ask(
    '{ unit(code: "02914", asOf: "2025-06-30") { ... on Unit { successors { extent effectiveOn clause to { fullName code predecessors { from { fullName } } } } heirs(on: "2026-01-01") { extent unit { fullName } } } } }',
  );
  expect(data.unit.successors).toHaveLength(1);
  expect(data.unit.successors[0]).toMatchObject({
    extent: 'FULL',
    effectiveOn: '2025-07-01',
    clause: 'khoản 42',
    to: { code: '02902' },
  });
  expect(data.unit.successors[0].to.predecessors).toHaveLength(2);
  expect(data.unit.heirs).toEqual([{ extent: 'FULL', unit: { fullName: 'Xã Phong Hải' } }]);
});

test('the difference of two days names who began and who ended', async () => {
  const { data } = await service.ask(
    '{ treeDifference(from: "2025-06-30", to: "2025-07-01") { totalCount counts { kind level count } edges { kinds before { fullName } after { fullName } } } }',
  );
  expect(data.treeDifference.totalCount).toBe(6);
  expect(data.treeDifference.counts).toContainEqual({ kind: 'ENDED', level: 'DISTRICT', count: 1 });
  expect(data.treeDifference.edges[0]).toEqual({
    kinds: ['ENDED'],
    before: { fullName: 'Tỉnh Lào Cai' },
    after: null,
  });
});

test('what was not on record at an instant is not answered for it', async () => {
  const { data } = await service.ask('{ units(knownAt: "2020-01-01T00:00:00Z") { totalCount } }');
  expect(data.units.totalCount).toBe(0);
});

test('the database itself refuses to rewrite history, two versions on one day and one code twice', async () => {
  const { dataSource } = service.parts;
  await expect(dataSource.query(`UPDATE unit_version SET name = 'x'`)).rejects.toThrow(/never overwritten/);
  await expect(dataSource.query('DELETE FROM unit_version')).rejects.toThrow(/never overwritten/);
  const { inTransaction } = createUnitOfWork(dataSource, service.parts);
  const record = (recorded: UnitVersion) =>
    inTransaction(actor, ({ units }, now) => units.record([established(recorded)], { ...provenance, now }));
  const again = versions[6] as UnitVersion;
  await expect(record({ ...again, versionId: id(9101), code: '02903' })).rejects.toThrow(/one_at_a_time/);
  await expect(record({ ...again, versionId: id(9102), unitId: id(77) })).rejects.toThrow(/one_code/);
});
