import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { areaEstablished } from '@mttq/contracts/organisation/area-established';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { newId } from '@mttq/platform/new-id';
import { places } from '@mttq/testkit/fund-desk';
import { tellService } from '@mttq/testkit/tell-service';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk } from '@mttq/testkit/welfare/case-desk';
import { welfare } from '../app.ts';
import { recordNationalStandards } from '../poverty/record-poverty-standard.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { assignCases } from './assign-cases.ts';

let service: TestService;
let desk: CaseDesk;
const administrator = { id: 'administrator' };
const provenance = { changeId: null, importId: null, documentId: null, reason: 'cải cách' };
const deps = () => createUnitOfWork(service.parts.dataSource, service.parts);

beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  await recordNationalStandards(deps())();
  desk = await openCaseDesk(service);
}, 60_000);
afterAll(() => service.close());

const commune = (unitId: string, validUntil: string | null = null) => ({
  ...{
    versionId: newId(),
    code: unitId.slice(-5),
    codeEdition: 'QD19_2025',
    level: 'COMMUNE',
    unitType: 'COMMUNE',
  },
  ...{
    name: unitId.slice(-2),
    fullName: unitId.slice(-2),
    parentUnitId: places.province,
    validFrom: null,
    validUntil,
  },
  ...{ attestedFrom: '2020-01-01', attestedUntil: validUntil },
});
const begin = (unitId: string) => ({
  contract: unitEstablished,
  aggregateId: unitId,
  data: { unitId, superseded: [], recorded: [commune(unitId)], ...provenance },
});
const tell = (facts: Parameters<typeof tellService>[2]) =>
  tellService(service.parts.dataSource, service.projections, facts);

/** A commune that lived, and how it ends; `heirs` by extent. */
const liveAndEnd = async () => {
  const unitId = newId();
  const first = begin(unitId);
  await tell([first]);
  const end = (heirs: readonly (readonly [string, 'FULL' | 'PARTIAL' | 'REMAINDER'])[]) =>
    tell([
      {
        contract: unitEnded,
        aggregateId: unitId,
        data: {
          ...{ unitId, superseded: first.data.recorded.map(({ versionId }) => versionId) },
          ...{
            recorded: [commune(unitId, '2025-07-01')],
            endedOn: '2025-07-01',
            endedOnCertainty: 'EXACT',
            ...provenance,
          },
        },
      },
      {
        contract: unitLineageEffective,
        aggregateId: unitId,
        data: {
          ...{ unitId, superseded: [], ...provenance },
          recorded: heirs.map(([toUnitId, extent]) => ({
            ...{ linkId: newId(), fromUnitId: unitId, toUnitId, extent, includesPopulation: true },
            ...{ effectiveOn: '2025-07-01', article: null, clause: null },
          })),
        },
      },
    ]);
  return { unitId, end };
};
const caseOf = async (unitId: string, areaId: string | null = null) => {
  const person = { headName: `Người ${newId().slice(-6)}` };
  const { id: householdId } = await desk.send('recordHousehold', { unitId, areaId, person }, administrator);
  return desk.appraised(householdId, { actor: administrator });
};
const assign = () => assignCases(deps())();
const seen = async (id: string) =>
  (
    await desk.ask(
      `beneficiaryCase(id: "${id}") { state awaitsAssignment unit { id } household { unit { id } } }`,
      administrator,
    )
  ).beneficiaryCase;

test('open cases of a unit that went to one heir as a whole go on there, with a step; what is over stays where it was', async () => {
  const { unitId, end } = await liveAndEnd();
  const heir = newId();
  await tell([begin(heir)]);
  const [open, over] = [await caseOf(unitId), await caseOf(unitId)];
  const reject = { caseId: over, move: 'REJECT', occurredOn: '2024-04-01', reason: 'rút đơn' };
  await desk.send('moveCase', reject, administrator);
  await end([[heir, 'FULL']]);
  await assign();
  expect(await seen(open)).toEqual({
    state: 'APPRAISED',
    awaitsAssignment: false,
    unit: { id: heir },
    household: { unit: { id: heir } },
  });
  expect(await seen(over)).toMatchObject({ state: 'REJECTED', unit: { id: unitId } });
  const { beneficiaryCase } = await desk.ask(`beneficiaryCase(id: "${open}") { steps { move reason } }`);
  expect(beneficiaryCase.steps.at(-1)).toMatchObject({ move: 'ASSIGN' });
  expect(await assign()).toBe(0);
});

test('a unit that was split sends a case with its residential area, and the rest to a work list for a person', async () => {
  const { unitId, end } = await liveAndEnd();
  const [one, other, stranger, areaId] = [newId(), newId(), newId(), newId()];
  await tell([begin(one), begin(other), begin(stranger)]);
  const area = {
    versionId: newId(),
    areaKind: 'THON',
    name: 'Một',
    communeUnitId: other,
    validFrom: '2025-07-01',
    validUntil: null,
  };
  await tell([
    {
      contract: areaEstablished,
      aggregateId: areaId,
      data: { areaId, superseded: [], recorded: [area], changeId: null, documentId: null },
    },
  ]);
  const [known, unknown] = [await caseOf(unitId, areaId), await caseOf(unitId)];
  await end([
    [one, 'PARTIAL'],
    [other, 'REMAINDER'],
  ]);
  await assign();
  expect(await seen(known)).toMatchObject({ awaitsAssignment: false, unit: { id: other } });
  expect(await seen(unknown)).toMatchObject({ awaitsAssignment: true, unit: { id: unitId } });
  const { beneficiaryCases } = await desk.ask(
    `beneficiaryCases(unitId: "${places.province}", awaitsAssignment: true) { nodes { id } }`,
  );
  expect(beneficiaryCases.nodes).toEqual([{ id: unknown }]);
  const choose = (to: string) =>
    desk.send('assignCase', { caseId: unknown, unitId: to, reason: 'theo nơi ở' }, administrator);
  expect(await choose(stranger)).toMatchObject({ code: 'CaseNotValid' });
  expect(await choose(one)).toMatchObject({ unit: { id: one }, awaitsAssignment: false });
  expect(await choose(other)).toMatchObject({ code: 'CaseNotValid' });
});
