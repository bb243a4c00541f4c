import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { places } from '@mttq/testkit/fund-desk';
import { openPetitionDesk, type PetitionDesk } from '@mttq/testkit/supervision/petition-desk';
import { tellService } from '@mttq/testkit/tell-service';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { rerouteFeedback } from '../feedback/reroute-feedback.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { reroutePetitions } from './reroute-petitions.ts';

let service: TestService;
let desk: PetitionDesk;

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openPetitionDesk(service);
});
afterAll(() => service.close());

const why = { changeId: null, importId: null, documentId: null, reason: 'sắp xếp đơn vị' };

const version = (validUntil: string | null) => ({
  versionId: randomUUID(),
  code: '01',
  codeEdition: 'QD19_2025',
  level: 'COMMUNE' as const,
  unitType: 'COMMUNE',
  name: 'x',
  fullName: 'x',
  parentUnitId: places.province,
  validFrom: null,
  validUntil,
  attestedFrom: '2020-01-01',
  attestedUntil: null,
});

// A commune of the sample province; `end` lets it end, with links to its heirs.
const newCommune = async () => {
  const unitId = randomUUID();
  const first = version(null);
  const tell = (facts: Parameters<typeof tellService>[2]) =>
    tellService(service.parts.dataSource, service.projections, facts);
  await tell([
    {
      contract: unitEstablished,
      aggregateId: unitId,
      data: { unitId, superseded: [], recorded: [first], ...why },
    },
  ]);
  const end = (heirs: readonly { toUnitId: string; extent: 'FULL' | 'PARTIAL' | 'UNSTATED' }[]) => {
    const links = heirs.map((heir) => ({
      linkId: randomUUID(),
      fromUnitId: unitId,
      includesPopulation: null,
      effectiveOn: '2026-07-01',
      article: null,
      clause: null,
      ...heir,
    }));
    return tell([
      {
        contract: unitEnded,
        aggregateId: unitId,
        data: {
          unitId,
          superseded: [first.versionId],
          recorded: [version('2026-07-01')],
          endedOn: '2026-07-01',
          endedOnCertainty: 'EXACT' as const,
          ...why,
        },
      },
      {
        contract: unitLineageEffective,
        aggregateId: unitId,
        data: { unitId, superseded: [], recorded: links, ...why },
      },
    ]);
  };
  return { unitId, end };
};

const reroute = () => reroutePetitions(createUnitOfWork(service.parts.dataSource, service.parts))();

const read = (id: string) =>
  desk.ask('query($id: ID!) { petition(id: $id) { unit { id } } }', { id }).then(({ petition }) => petition);

const tasks = async () =>
  (
    await desk.ask(
      'query($unitId: ID!) { routingTasks(unitId: $unitId) { nodes { id subjectId fromUnit { id } candidates { id } } } }',
      { unitId: places.province },
    )
  ).routingTasks.nodes;

test('petitions of a unit that went wholly into another one lie with that one, the earlier and the later ones', async () => {
  const { unitId, end } = await newCommune();
  const earlier = await desk.record('Đề nghị sửa chợ', { unitId });
  await end([{ toUnitId: places.commune, extent: 'FULL' }]);
  const later = await desk.record('Đề nghị sửa đình', { unitId });
  expect((await read(later)).unit.id).toBe(places.commune);
  // The service does the same on its own every half minute: whoever comes first, nothing is left for the second.
  await reroute();
  expect(await reroute()).toBe(0);
  expect((await read(earlier)).unit.id).toBe(places.commune);
  expect(await tasks()).toEqual([]);
});

test.each(['PARTIAL', 'UNSTATED'] as const)(
  'petitions of a unit that was split (%s) wait with the unit above until a person has chosen an heir',
  async (extent) => {
    const { unitId, end } = await newCommune();
    const { unitId: otherId } = await newCommune();
    const earlier = await desk.record('Đề nghị làm đường', { unitId });
    await end([
      { toUnitId: places.commune, extent },
      { toUnitId: otherId, extent },
    ]);
    const later = await desk.record('Đề nghị làm cầu', { unitId });
    await reroute();
    expect(await reroute()).toBe(0);
    for (const id of [earlier, later]) expect((await read(id)).unit.id).toBe(places.province);
    const open = await tasks();
    expect(open.map(({ subjectId }: { subjectId: string }) => subjectId).sort()).toEqual(
      [earlier, later].sort(),
    );
    for (const task of open) {
      expect(task.fromUnit.id).toBe(unitId);
      const input = { taskId: task.id, forUnitId: places.province, reason: 'Theo địa bàn thôn' };
      expect(await desk.send('settleRoutingTask', { ...input, unitId: places.otherProvince })).toMatchObject({
        code: 'NotACandidate',
      });
      expect(await desk.send('settleRoutingTask', { ...input, unitId: otherId })).toMatchObject({
        routedTo: { id: otherId },
      });
    }
    for (const id of [earlier, later]) expect((await read(id)).unit.id).toBe(otherId);
    expect(await tasks()).toEqual([]);
  },
);

const readFeedback = (id: string) =>
  desk
    .ask('query($id: ID!) { citizenFeedback(id: $id) { unit { id } } }', { id })
    .then(({ citizenFeedback }) => citizenFeedback.unit.id);

test('feedback follows its unit to the only heir, and waits for a person where the unit was split', async () => {
  const follow = () => rerouteFeedback(createUnitOfWork(service.parts.dataSource, service.parts))();
  const take = async (unitId: string) => {
    const sent = {
      unitId,
      channel: 'LETTER',
      receivedOn: '2026-03-02',
      text: 'Đường hỏng',
      mayBePublished: false,
    };
    return (await desk.send('receiveFeedback', sent)).feedbackId as string;
  };
  const [whole, split, other] = [await newCommune(), await newCommune(), await newCommune()];
  const [kept, waits] = [await take(whole.unitId), await take(split.unitId)];
  await whole.end([{ toUnitId: places.commune, extent: 'FULL' }]);
  await split.end([
    { toUnitId: places.commune, extent: 'PARTIAL' },
    { toUnitId: other.unitId, extent: 'PARTIAL' },
  ]);
  const later = await take(split.unitId);
  expect(await follow()).toBe(2);
  expect(await follow()).toBe(0);
  expect(await readFeedback(kept)).toBe(places.commune);
  const open = await tasks();
  expect(open.map(({ subjectId }: { subjectId: string }) => subjectId).sort()).toEqual([waits, later].sort());
  for (const { id: taskId } of open)
    await desk.send('settleRoutingTask', {
      taskId,
      forUnitId: places.province,
      unitId: other.unitId,
      reason: 'Theo địa bàn thôn',
    });
  for (const id of [waits, later]) expect(await readFeedback(id)).toBe(other.unitId);
  expect(await tasks()).toEqual([]);
});
