import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { day } from '@mttq/kernel/calendar-day';
import { reactOnce } from '@mttq/platform/events/consuming/react-once';
import { brokenLaws } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { tellService } from '@mttq/testkit/tell-service';
import { atRest, startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { jobsOfTheDay, jobsOfTheHour, supervision } from '../app.ts';
import { receiveCaseFile } from '../case-files/receive-case-file.ts';
import { desksAfterReform } from '../desks/desks-after-reform.reaction.ts';
import { escalationChecks } from '../escalation/escalation.checks.ts';
import { createUnitOfWork, type Deps } from '../unit-of-work.ts';

let service: TestService;
let desk: SupervisionDesk;
const admin = { id: 'administrator', isAdministrator: true, language: 'en', correlationId: 'test' } as const;

const partsAt = (now: string) => ({ ...service.parts, clock: () => new Date(now) });
const depsAt = (now: string): Deps => createUnitOfWork(service.parts.dataSource, partsAt(now));
const runSchedule = async (now: string): Promise<void> => {
  const parts = partsAt(now);
  for (const job of [...jobsOfTheDay(parts), ...jobsOfTheHour(parts)]) await job();
};

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openSupervisionDesk(service);
}, 60_000);

afterAll(async () => {
  expect(await brokenLaws(service, escalationChecks)).toEqual([]);
  await service.close();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
const okay = (answer: any): any => {
  if ('refused' in answer) throw new Error(answer.message.en);
  return answer;
};

/** Received on a Monday: seven working days later it is due, on Wednesday 2026-03-11. */
const receive = async (unitId: string = places.commune) =>
  okay(
    await receiveCaseFile(depsAt('2026-03-02T03:00:00Z'))(
      {
        ...{ idempotencyKey: randomUUID(), unitId, kind: 'DENUNCIATION', channel: 'LETTER' },
        ...{ receivedOn: day('2026-03-02'), content: 'x' },
      } as never,
      admin,
    ),
  );

const fields = `id subjectKind state level dueOn desk { id } deskSince nextAt nextDesk { id } unit { id } ladder { ruleKey confidence }
  history { number kind climb place desk { id } at }`;

const read = async (id: string, actor: TestActor = {}) =>
  (await desk.query(`query($id: ID!) { escalation(id: $id) { ${fields} } }`, { id }, actor)).escalation;

type Line = { kind: string; at: string; desk: { id: string } };

describe('a reform', () => {
  const version = (parentUnitId: string, validFrom: string | null, validUntil: string | null) => ({
    ...{
      versionId: randomUUID(),
      code: '09',
      codeEdition: 'QD19_2025',
      level: 'COMMUNE' as const,
      unitType: 'COMMUNE',
    },
    ...{
      name: 'x',
      fullName: 'x',
      parentUnitId,
      validFrom,
      validUntil,
      attestedFrom: '2020-01-01',
      attestedUntil: null,
    },
  });
  const why = { changeId: null, importId: null, documentId: null, reason: 'sắp xếp' };
  let seq = 1_000n;
  // As the broker does: the copies of the tree and the reaction are told the same fact, each by its own consumer.
  const tell = async (
    contract: Parameters<typeof tellService>[2][number]['contract'],
    aggregateId: string,
    data: object,
  ) => {
    const { dataSource } = service.parts;
    await tellService(dataSource, service.projections, [{ contract, aggregateId, data }]);
    const [{ src_seq }] = await dataSource.query(
      "SELECT src_seq FROM consumer_cursor WHERE consumer = 'organisation-tree'",
    );
    seq = BigInt(src_seq);
    const time = new Date('2026-03-01T00:00:00Z').toISOString();
    const envelope = {
      ...{
        specversion: '1.0',
        id: randomUUID(),
        source: 'mttq/organisation',
        type: contract.type,
        subject: aggregateId,
      },
      ...{ time, datacontenttype: 'application/json', dataschema: 'x', sequence: `${seq}`, recordedat: time },
      ...{ aggregateversion: 1, data: contract.encode(data as never) },
    } as never;
    if (!desksAfterReform.on.some((step) => step.contract.type === contract.type)) return;
    const arrival = { seq, streamSequence: undefined, raw: envelope, envelope, problem: undefined };
    for (let delivery = 0; delivery < 2; delivery += 1)
      await reactOnce(desksAfterReform, arrival, { dataSource, consumer: 'supervision-desks-after-reform' });
  };
  const newCommune = async () => {
    const unitId = randomUUID();
    const first = version(places.province, null, null);
    await tell(unitEstablished, unitId, { unitId, superseded: [], recorded: [first], ...why });
    return { unitId, versionId: first.versionId };
  };

  test('hands the desk to the unit that stands at the same height, on its day and not before', async () => {
    const { unitId, versionId } = await newCommune();
    const { deadlineId } = await receive(unitId);
    await runSchedule('2026-03-13T00:00:00Z');
    const reform = '2026-03-14';
    const recorded = [version(places.province, null, reform), version(places.otherProvince, reform, null)];
    await tell(unitChanged, unitId, { unitId, superseded: [versionId], recorded, ...why });
    await runSchedule('2026-03-13T16:59:00Z');
    expect((await read(deadlineId)).desk.id).toBe(places.province);
    await runSchedule('2026-03-13T17:00:00Z');
    expect(await read(deadlineId)).toMatchObject({ level: 1, desk: { id: places.otherProvince } });
    await runSchedule('2026-03-16T00:00:00Z');
    const { history } = await read(deadlineId);
    expect(history.map(({ kind, desk: { id }, at }: Line) => [kind, id, at])).toEqual([
      ['CLIMBED', places.province, '2026-03-12T17:00:00.000Z'],
      ['REASSIGNED', places.otherProvince, '2026-03-13T17:00:00.000Z'],
      ['CLIMBED', places.country, '2026-03-14T17:00:00.000Z'],
    ]);
  });

  test('is followed in its order by a program that was away over it', async () => {
    const { unitId, versionId } = await newCommune();
    const { deadlineId } = await receive(unitId);
    const reform = '2026-03-14';
    const recorded = [version(places.province, null, reform), version(places.otherProvince, reform, null)];
    await tell(unitChanged, unitId, { unitId, superseded: [versionId], recorded, ...why });
    await runSchedule('2026-04-01T00:00:00Z');
    const { history } = await read(deadlineId);
    expect(history.map(({ desk: { id } }: Line) => id)).toEqual([
      places.province,
      places.otherProvince,
      places.country,
    ]);
  });

  test.each([
    ['FULL', 'otherProvince', 'otherProvince'],
    ['PARTIAL', 'province', 'province'],
  ] as const)('does not lose the case of a unit that ended (%s)', async (extent, _to, expectedDesk) => {
    const { unitId, versionId } = await newCommune();
    const { deadlineId } = await receive(unitId);
    await runSchedule('2026-03-13T00:00:00Z');
    const heirs =
      extent === 'FULL' ? [(await newHeir()).unitId] : [places.commune, (await newCommune()).unitId];
    const endedOn = '2026-03-14';
    await tell(unitEnded, unitId, {
      ...{ unitId, superseded: [versionId], recorded: [version(places.province, null, endedOn)] },
      ...{ endedOn, endedOnCertainty: 'EXACT', ...why },
    });
    await runSchedule('2026-03-13T17:00:00Z');
    // No heir is known yet: it lies where it lay.
    expect((await read(deadlineId)).desk.id).toBe(places.province);
    const links = heirs.map((toUnitId) => ({
      ...{ linkId: randomUUID(), fromUnitId: unitId, toUnitId, extent, includesPopulation: null },
      ...{ effectiveOn: endedOn, article: null, clause: null },
    }));
    await tell(unitLineageEffective, unitId, { unitId, superseded: [], recorded: links, ...why });
    await runSchedule('2026-03-13T18:00:00Z');
    expect((await read(deadlineId)).desk.id).toBe(places[expectedDesk]);
    // What is owed from now on about a thing of that unit lies with the heir from the first moment.
    const owed = okay(
      await depsAt('2026-03-13T18:30:00Z').inTransaction(admin, async ({ scope, deadlines }) => {
        await scope.enterAll();
        const path = `/${places.country}/${places.province}/${unitId}/`;
        const subject = { kind: 'RECOMMENDATION', id: randomUUID() };
        const from = day('2026-03-14');
        return deadlines.start({ subject, unitId, path, ruleKey: 'recommendation-answer', from });
      }),
    );
    const { desk: first, nextDesk } = await read(owed.id);
    expect(first.id).toBe(extent === 'FULL' ? heirs[0] : places.province);
    expect(nextDesk.id).toBe(places[expectedDesk]);
    await runSchedule('2026-03-15T00:00:00Z');
    expect(await read(deadlineId)).toMatchObject({ level: 2, desk: { id: places.country } });
  });

  const newHeir = async () => {
    const { unitId, versionId } = await newCommune();
    const recorded = [version(places.otherProvince, null, null)];
    await tell(unitChanged, unitId, { unitId, superseded: [versionId], recorded, ...why });
    return { unitId };
  };
});
