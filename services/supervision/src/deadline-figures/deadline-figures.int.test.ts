import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { classifyCaseFile, handleCaseFile } from '../case-files/advance-case-file.ts';
import { receiveCaseFile } from '../case-files/receive-case-file.ts';
import { pauseDeadline } from '../deadlines/extend-deadline.ts';
import { followSilence } from '../escalation/follow-silence.ts';
import { createUnitOfWork, type Deps } from '../unit-of-work.ts';

let service: TestService;
let desk: SupervisionDesk;
let clerk: TestActor;
const admin = { id: 'administrator', isAdministrator: true, language: 'en', correlationId: 'test' } as const;
const key = () => ({ idempotencyKey: randomUUID() });

const depsAt = (now: string): Deps =>
  createUnitOfWork(service.parts.dataSource, { ...service.parts, clock: () => new Date(now) });

// biome-ignore lint/suspicious/noExplicitAny: members of result unions, told apart by `refused`.
const okay = (answer: any): any => {
  if ('refused' in answer) throw new Error(answer.message.en);
  return answer;
};

/** A denunciation of 2026-03-02, due on 2026-03-11; passed on at once, when it is. */
const receive = async (unitId: string, handledOn: string | null) => {
  const received = {
    unitId,
    kind: 'DENUNCIATION',
    channel: 'LETTER',
    receivedOn: day('2026-03-02'),
  } as const;
  const file = okay(
    await receiveCaseFile(depsAt('2026-03-02T03:00:00Z'))({ ...key(), ...received, content: 'x' }, admin),
  );
  if (handledOn === null) return file;
  const deps = depsAt(`${handledOn}T03:00:00Z`);
  const one = { unitId, caseFileId: file.id };
  okay(await classifyCaseFile(deps)({ ...key(), ...one, field: 'LAND', competentBody: 'x' }, admin));
  const handled = { handling: 'FORWARDED', handledOn: day(handledOn) } as const;
  okay(await handleCaseFile(deps)({ ...key(), ...one, ...handled }, admin));
  return file;
};

const ask = async (unitId: string, actor: TestActor = {}) =>
  (
    await desk.query(
      `query($of: [_Any!]!) { _entities(representations: $of) { ... on Unit {
         deadlineFigures(from: "2026-03-01", until: "2026-04-01") { kept late silent due percentKept byLevel { level kept due percentKept } }
         silentDesks(first: 10) { nodes { desk { id } count oldestSince } } } } }`,
      { of: [{ __typename: 'Unit', id: unitId }] },
      actor,
    )
  )._entities[0];

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openSupervisionDesk(service);
  const actions = ['deadline:read', 'escalation:read'];
  clerk = await desk.grant(
    'clerk',
    actions.map((action) => ({ action, unitId: places.commune })),
  );
  await receive(places.commune, '2026-03-11');
  await receive(places.commune, '2026-03-10');
  await receive(places.commune, '2026-03-12');
  await receive(places.province, '2026-03-05');
  await receive(places.commune, null);
  await receive(places.otherProvince, null);
  const paused = await receive(places.commune, null);
  const pause = { ...key(), deadlineId: paused.deadlineId, reason: 'x' };
  okay(await pauseDeadline(depsAt('2026-03-04T03:00:00Z'))(pause, admin));
  await followSilence(depsAt('2026-03-13T00:00:00Z'))();
}, 60_000);

afterAll(async () => {
  await service.close();
});

test('deadlines are kept on their last day, late after it, and silent while nothing happens; what is paused does not count', async () => {
  const { deadlineFigures } = await ask(places.province);
  expect(deadlineFigures).toEqual({
    ...{ kept: 3, late: 1, silent: 1, due: 5, percentKept: '60.00' },
    byLevel: [
      { level: 'COMMUNE', kept: 2, due: 4, percentKept: '50.00' },
      { level: 'PROVINCE', kept: 1, due: 1, percentKept: '100.00' },
    ],
  });
  expect((await ask(places.country)).deadlineFigures).toMatchObject({
    kept: 3,
    silent: 2,
    percentKept: '50.00',
  });
});

test('the silent desks of a subtree are named with how much lies there and since when', async () => {
  const since = '2026-03-12T17:00:00.000Z';
  expect((await ask(places.country)).silentDesks.nodes).toEqual([
    { desk: { id: places.country }, count: 1, oldestSince: since },
    { desk: { id: places.province }, count: 1, oldestSince: since },
  ]);
  expect((await ask(places.province)).silentDesks.nodes).toEqual([
    { desk: { id: places.province }, count: 1, oldestSince: since },
  ]);
  // What the commune left lies above it.
  expect((await ask(places.commune)).silentDesks.nodes).toEqual([]);
});

test('figures are for who may read there, and say nothing to others', async () => {
  expect((await ask(places.commune, clerk)).deadlineFigures).toMatchObject({ kept: 2, due: 4 });
  expect(await ask(places.province, clerk)).toEqual({ deadlineFigures: null, silentDesks: { nodes: [] } });
});
