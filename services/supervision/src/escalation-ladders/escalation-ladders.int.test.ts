import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { brokenLaws } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { jobsOfTheDay, jobsOfTheHour, supervision } from '../app.ts';
import { receiveCaseFile } from '../case-files/receive-case-file.ts';
import { escalationChecks } from '../escalation/escalation.checks.ts';
import { setEscalationLadder } from '../escalation-ladders/set-escalation-ladder.ts';
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

describe('a ladder', () => {
  const ladder = {
    ...{ unitId: places.country, subjectKind: 'case-file', ruleKey: 'denunciation-handling' },
    ...{ source: 'Quy chế của Trung ương', confidence: 'VERIFIED', validFrom: day('2026-02-01') },
    steps: [{ after: 1, unit: 'HOUR', levelsUp: 2 }],
  } as const;
  const set = (input: object, actor: object = admin) =>
    setEscalationLadder(depsAt('2026-03-20T00:00:00Z'))(
      { ...ladder, idempotencyKey: randomUUID(), ...input } as never,
      {
        ...admin,
        ...actor,
      },
    );

  test('is entered at the top of the country alone, and what runs keeps its own', async () => {
    const running = await receive();
    expect(await set({ unitId: places.province })).toMatchObject({ refused: 'NotAllowed' });
    expect(await set({}, { id: 'officer', isAdministrator: false })).toMatchObject({ refused: 'NotAllowed' });
    expect(await set({ unitId: randomUUID() })).toMatchObject({ refused: 'UnitNotKnown' });
    expect(await set({ steps: [{ after: 1, unit: 'HOUR', levelsUp: 0 }] })).toMatchObject({
      refused: 'LadderNotValid',
    });
    const idempotencyKey = randomUUID();
    const first = okay(await set({ idempotencyKey }));
    expect(first).toMatchObject({ version: 2, confidence: 'VERIFIED' });
    expect(await set({ idempotencyKey })).toMatchObject({ id: first.id });
    expect(await set({ idempotencyKey, source: 'khác' })).toMatchObject({ refused: 'IdempotencyKeyReused' });
    const later = await receive();
    await runSchedule('2026-03-11T18:00:00Z');
    expect((await read(running.deadlineId)).state).toBe('WAITING');
    expect(await read(later.deadlineId)).toMatchObject({ level: 2, desk: { id: places.country } });
    const { escalationLadders } = await desk.query(
      '{ escalationLadders(subjectKind: "case-file") { nodes { ruleKey version validFrom steps { after unit levelsUp } } } }',
    );
    expect(escalationLadders.nodes).toHaveLength(3);
  });

  test('without a step lets nothing climb', async () => {
    okay(await set({ steps: [], validFrom: day('2026-02-02') }));
    const { deadlineId } = await receive();
    await runSchedule('2026-06-01T00:00:00Z');
    expect(await read(deadlineId)).toMatchObject({ state: 'WAITING', nextAt: null });
  });
});
