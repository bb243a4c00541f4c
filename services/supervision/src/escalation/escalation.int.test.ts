import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { brokenLaws } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { jobsOfTheDay, jobsOfTheHour, supervision } from '../app.ts';
import { classifyCaseFile, handleCaseFile } from '../case-files/advance-case-file.ts';
import { receiveCaseFile } from '../case-files/receive-case-file.ts';
import { pauseDeadline, resumeDeadline } from '../deadlines/extend-deadline.ts';
import { createUnitOfWork, type Deps } from '../unit-of-work.ts';
import { escalateSilence } from './escalate-silence.ts';
import { escalationChecks } from './escalation.checks.ts';

let service: TestService;
let desk: SupervisionDesk;
let officer: TestActor;
let stranger: TestActor;
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
  const actions = ['escalation:read', 'case-file:read'];
  officer = await desk.grant(
    'officer',
    actions.map((action) => ({ action, unitId: places.province })),
  );
  stranger = await desk.grant(
    'stranger',
    actions.map((action) => ({ action, unitId: places.otherProvince })),
  );
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

const onDesk = async (unitId: string, actor: TestActor = {}) =>
  (
    await desk.query(
      `query($of: [_Any!]!) { _entities(representations: $of) { ... on Unit { escalations(first: 100) { nodes { id } } } } }`,
      { of: [{ __typename: 'Unit', id: unitId }] },
      actor,
    )
  )._entities[0].escalations.nodes.map(({ id }: { id: string }) => id);

describe('a case that nobody passes on', () => {
  test('climbs to the province after 24 hours and to the country after 72, and says since when', async () => {
    const { id: caseId, deadlineId } = await receive();
    expect(await read(deadlineId)).toMatchObject({
      ...{
        state: 'WAITING',
        level: 0,
        desk: { id: places.commune },
        subjectKind: 'case-file',
        dueOn: '2026-03-11',
      },
      ...{ nextAt: '2026-03-12T17:00:00.000Z', nextDesk: { id: places.province } },
      ladder: { ruleKey: 'denunciation-handling', confidence: 'PROPOSAL' },
    });
    await runSchedule('2026-03-12T16:59:59Z');
    expect((await read(deadlineId)).state).toBe('WAITING');
    await runSchedule('2026-03-12T17:00:00Z');
    expect(await read(deadlineId)).toMatchObject({
      ...{
        state: 'CLIMBING',
        level: 1,
        desk: { id: places.province },
        deskSince: '2026-03-12T17:00:00.000Z',
      },
      nextAt: '2026-03-14T17:00:00.000Z',
    });
    // The program was away for a week: the step counts from when it was owed.
    await runSchedule('2026-03-21T00:00:00Z');
    const high = await read(deadlineId);
    expect(high).toMatchObject({ level: 2, desk: { id: places.country }, nextAt: null, nextDesk: null });
    expect(high.history.map(({ kind, place, at }: Record<string, unknown>) => [kind, place, at])).toEqual([
      ['CLIMBED', 1, '2026-03-12T17:00:00.000Z'],
      ['CLIMBED', 2, '2026-03-14T17:00:00.000Z'],
    ]);
    expect(await onDesk(places.country)).toContain(deadlineId);
    const { caseFile } = await desk.query(
      `query($unitId: ID!, $id: ID!) { caseFile(unitId: $unitId, id: $id) { escalation { id level } } }`,
      { unitId: places.commune, id: caseId },
    );
    expect(caseFile.escalation).toEqual({ id: deadlineId, level: 2 });
  });

  test('is seen by the people of its desk and by nobody beside them', async () => {
    const { deadlineId } = await receive();
    await runSchedule('2026-03-13T00:00:00Z');
    expect(await onDesk(places.province, officer)).toContain(deadlineId);
    expect((await read(deadlineId, officer)).history).toHaveLength(1);
    expect(await onDesk(places.province, stranger)).not.toContain(deadlineId);
    expect(await read(deadlineId, stranger)).toBeNull();
  });

  test('comes off the desk in the moment in which it is passed on', async () => {
    const { id: caseFileId, deadlineId, unitId } = await receive();
    await runSchedule('2026-03-13T00:00:00Z');
    const deps = depsAt('2026-03-13T01:00:00Z');
    const base = () => ({ idempotencyKey: randomUUID(), caseFileId, unitId });
    okay(await classifyCaseFile(deps)({ ...base(), field: 'LAND', competentBody: 'x' }, admin));
    okay(
      await handleCaseFile(deps)({ ...base(), handling: 'FORWARDED', handledOn: day('2026-03-13') }, admin),
    );
    expect(await read(deadlineId)).toMatchObject({ state: 'ENDED', nextAt: null });
    expect(await onDesk(places.province)).not.toContain(deadlineId);
    await runSchedule('2026-04-13T00:00:00Z');
    expect((await read(deadlineId)).history.map(({ kind }: { kind: string }) => kind)).toEqual([
      'CLIMBED',
      'ENDED',
    ]);
  });

  test('goes back to its own desk when the count is paused, and climbs anew after the new day', async () => {
    const { deadlineId } = await receive();
    await runSchedule('2026-03-13T00:00:00Z');
    const input = { idempotencyKey: randomUUID(), deadlineId, reason: 'chờ giám định' };
    okay(await pauseDeadline(depsAt('2026-03-13T03:00:00Z'))({ ...input, on: day('2026-03-10') }, admin));
    expect(await read(deadlineId)).toMatchObject({
      state: 'WAITING',
      dueOn: null,
      nextAt: null,
      desk: { id: places.commune },
    });
    await runSchedule('2026-03-15T00:00:00Z');
    expect((await read(deadlineId)).state).toBe('WAITING');
    const again = { ...input, idempotencyKey: randomUUID(), on: day('2026-03-16') };
    okay(await resumeDeadline(depsAt('2026-03-16T03:00:00Z'))(again, admin));
    await runSchedule('2026-03-30T00:00:00Z');
    const lines = (await read(deadlineId)).history;
    expect(lines.map(({ kind, climb, place }: Record<string, unknown>) => [kind, climb, place])).toEqual([
      ['CLIMBED', 1, 1],
      ['WITHDRAWN', 2, 0],
      ['CLIMBED', 2, 1],
      ['CLIMBED', 2, 2],
    ]);
  });

  test('takes each step once, however many processes look at the same moment', async () => {
    const ids = new Set<string>();
    for (let at = 0; at < 30; at += 1) ids.add((await receive()).deadlineId);
    const runs = Array.from({ length: 4 }, () => escalateSilence(depsAt('2026-03-12T18:00:00Z'))());
    const taken = (await Promise.all(runs)).reduce((sum, steps) => sum + steps, 0);
    expect(taken).toBe(30);
    for (const id of ids) expect((await read(id)).history).toHaveLength(1);
  });

  test('announces each step once, without a word about anybody', async () => {
    const { deadlineId } = await receive();
    await runSchedule('2026-03-13T00:00:00Z');
    await runSchedule('2026-03-13T00:00:00Z');
    const events = await service.parts.dataSource.query(
      `SELECT type, data FROM (SELECT type, data, aggregate_id FROM outbox UNION ALL SELECT type, data, aggregate_id FROM event_log) AS e
        WHERE aggregate_id = $1 AND type LIKE '%escalation%'`,
      [deadlineId],
    );
    expect(events).toEqual([
      {
        type: 'mttq.supervision.escalation.climbed.v1',
        data: expect.objectContaining({
          place: 1,
          levelsUp: 1,
          deskUnitId: places.province,
          dueOn: '2026-03-11',
        }),
      },
    ]);
  });
});
