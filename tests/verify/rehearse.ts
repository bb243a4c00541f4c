import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reformOperations } from '@mttq/testkit/sample-decrees';
import { sampleUnitId as id, reformDay, sampleLink, treeBeforeReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { organisation } from '../../services/organisation/src/app.ts';
import { createUnitOfWork } from '../../services/organisation/src/unit-of-work.ts';

/** Shown by the runner. */
export const title = 'Rehearsal: a planted decree with 12 faults is reported with exactly those';

const effectiveOn = '2026-05-01';
const recode = (code: string, newCode: string) => ({
  ...{ kind: 'RECODE', unit: id(code), code: newCode, codeEdition: 'QD19_2025' },
});

// Operations without a fault stand between the twelve that have one each.
const decree: { readonly fault: string | null; readonly operation: object }[] = [
  { fault: null, operation: { kind: 'RENAME', unit: id('19555'), name: 'Tà Rụt Mới' } },
  { fault: 'UNIT_UNKNOWN', operation: { kind: 'RENAME', unit: id('99999'), name: 'Không Có' } },
  { fault: 'UNIT_NOT_VALID_ON_DAY', operation: { kind: 'RENAME', unit: id('02914'), name: 'Bản Cầm Mới' } },
  { fault: 'KEY_UNKNOWN', operation: { kind: 'MOVE_PARENT', unit: id('new:02902'), parent: 'tinh-moi' } },
  { fault: 'CODE_MALFORMED', operation: recode('new:02902', '2902') },
  { fault: 'CODE_TAKEN', operation: recode('new:02926', '02902') },
  { fault: 'NAME_TAKEN', operation: { kind: 'RENAME', unit: id('new:02902'), name: 'Xuân Quang' } },
  {
    fault: 'TYPE_NOT_OF_LEVEL',
    operation: { kind: 'RECLASSIFY', unit: id('new:20341'), unitType: 'PROVINCE' },
  },
  {
    fault: 'PARENT_LEVEL_WRONG',
    operation: { kind: 'MOVE_PARENT', unit: id('new:20341'), parent: id('new:02902') },
  },
  {
    fault: 'DISTRICT_AFTER_ABOLITION',
    operation: {
      ...{ kind: 'ESTABLISH', key: 'bao-thang', level: 'DISTRICT', code: '086', codeEdition: 'QD19_2025' },
      ...{ unitType: 'RURAL_DISTRICT', name: 'Bảo Thắng', parent: id('new:15') },
    },
  },
  { fault: 'CHILDREN_ORPHANED', operation: { kind: 'DISSOLVE', unit: id('75') } },
  { fault: null, operation: { kind: 'MERGE', links: [sampleLink('new:19429', '19555')] } },
  {
    fault: 'LONE_PART',
    operation: { kind: 'MERGE', links: [sampleLink('new:00008', 'new:00070', 'PARTIAL')] },
  },
  {
    fault: 'FULL_WITH_OTHERS',
    operation: {
      kind: 'SPLIT',
      links: [sampleLink('new:00091', 'new:00070'), sampleLink('new:00091', 'new:00082', 'PARTIAL')],
    },
  },
];

type Report = (line: string) => void;
type Found = { code: string; operation: number; message: string };

const enterTree = async (service: TestService): Promise<void> => {
  const { inTransaction } = createUnitOfWork(service.parts.dataSource, service.parts);
  const timelines = treeBeforeReform.map((version) => ({
    ...{ unitId: version.unitId, superseded: [], recorded: [version] },
  }));
  await inTransaction({ id: 'verify', correlationId: 'verify' }, ({ units }, now) =>
    units.record(timelines, { changeId: null, importId: null, documentId: null, reason: 'sample tree', now }),
  );
};

const send = async (service: TestService, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await service.ask(
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UnitChange { id state } ... on Refusal { message } } }`,
    { input: { idempotencyKey: service.parts.newId(), ...input } },
  );
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data.result;
};

const toInput = (operations: readonly object[]) =>
  operations.map((operation) => ({ ...operation, unitId: undefined }));

// The keys of new units became their ids when the decree of 2025 was drafted.
const withRealIds = async (service: TestService, operations: readonly object[]): Promise<object[]> => {
  const { data } = await service.ask('{ unitChanges { nodes { operations { key unitId } } } }');
  const made: { key: string | null; unitId: string }[] = data.unitChanges.nodes[0].operations;
  let text = JSON.stringify(operations);
  for (const { key, unitId } of made)
    if (key !== null)
      text = text.replaceAll(`"${id(key)}"`, `"${unitId}"`).replaceAll(`"${key}"`, `"${unitId}"`);
  return JSON.parse(text);
};

const rehearse = async (service: TestService, changeId: string) => {
  const { data, errors } = await service.ask(
    `query ($id: ID!) { rehearseUnitChange(id: $id) { ... on UnitChangeRehearsal {
       begins { fullName } changes { after { fullName } } ends { fullName } orphans { unitId }
       doubts { code } faults { code operation message } } } }`,
    { id: changeId },
  );
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data.rehearseUnitChange;
};

const prove = async (service: TestService, report: Report): Promise<void> => {
  await enterTree(service);
  const operations = toInput(reformOperations);
  const reform = await send(service, 'draftUnitChange', {
    title: 'Reform',
    effectiveOn: reformDay,
    operations,
  });
  const clean = await rehearse(service, reform.id);
  assert.deepEqual(clean.faults, []);
  report(
    `a clean decree (${operations.length} operations, ${reformDay}): 0 faults, ${clean.begins.length} units begin, ${clean.changes.length} change, ${clean.ends.length} end, ${clean.doubts.length} doubts`,
  );
  const adopted = await send(service, 'adoptUnitChange', { unitChangeId: reform.id });
  assert.equal(adopted.state, 'EFFECTIVE', adopted.message);
  report('adopted after its day: in effect at once');

  const planted = await send(service, 'draftUnitChange', {
    ...{ title: 'Planted decree', effectiveOn },
    operations: await withRealIds(
      service,
      decree.map(({ operation }) => operation),
    ),
  });
  const { faults } = (await rehearse(service, planted.id)) as { faults: Found[] };
  for (const { operation, code, message } of faults) report(`  operation ${operation}: ${code}  ${message}`);
  const expected = decree.flatMap(({ fault }, operation) =>
    fault === null ? [] : [`${operation} ${fault}`],
  );
  assert.deepEqual(
    faults.map(({ code, operation }) => `${operation} ${code}`),
    expected,
  );
  const refused = await send(service, 'adoptUnitChange', { unitChangeId: planted.id });
  assert.equal(refused.__typename, 'ChangeHasFaults');
  report(
    `planted 12 faults in ${decree.length} operations: found ${faults.length}, missed 0, invented 0; adoption refused`,
  );
};

/** Starts a PostgreSQL and the organisation service of its own, and asks through the graph. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-rehearse-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(organisation);
    try {
      await prove(service, report);
    } finally {
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
