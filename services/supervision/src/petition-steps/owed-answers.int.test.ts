import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { brokenLaws } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { jobsOfTheDay, jobsOfTheHour, supervision } from '../app.ts';
import { escalationChecks } from '../escalation/escalation.checks.ts';
import { mergePetition, reversePetitionMerge } from '../petition-merges/merge-petition.ts';
import { answerPetition, sendPetition } from '../petition-steps/answer-petition.ts';
import { classifyPetition } from '../petition-steps/classify-petition.ts';
import { recordPetition } from '../petitions/record-petition.ts';
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

describe('a petition', () => {
  const base = () => ({ idempotencyKey: randomUUID() });
  const send = async (): Promise<string> => {
    const deps = depsAt('2026-03-02T03:00:00Z');
    const { id: petitionId } = okay(
      await recordPetition(deps)(
        {
          ...base(),
          unitId: places.commune,
          channel: 'LETTER',
          text: randomUUID(),
          raisedBy: 1,
          raisedOn: day('2026-03-02'),
        },
        admin,
      ),
    );
    const said = { field: 'LAND', competentLevel: 'COMMUNE', competentBody: 'x' } as const;
    okay(await classifyPetition(deps)({ ...base(), petitionId, ...said }, admin));
    okay(await sendPetition(deps)({ ...base(), petitionId, sentOn: day('2026-03-02') }, admin));
    return petitionId;
  };
  const escalationOf = async (id: string) =>
    (
      await desk.query(`query($id: ID!) { petition(id: $id) { escalation { id state level dueOn } } }`, {
        id,
      })
    ).petition.escalation;

  test('owes an answer from the day of sending, and its silence climbs', async () => {
    const id = await send();
    expect(await escalationOf(id)).toMatchObject({ state: 'WAITING', dueOn: '2026-05-01' });
    await runSchedule('2026-06-01T00:00:00Z');
    expect(await escalationOf(id)).toMatchObject({ state: 'CLIMBING', level: 2 });
  });

  test('is answered with the one that it is merged into, and is owed an answer again when the merge is undone', async () => {
    const [root, duplicate] = [await send(), await send()];
    const deps = depsAt('2026-05-04T03:00:00Z');
    okay(await mergePetition(deps)({ ...base(), petitionId: duplicate, intoId: root, reason: 'x' }, admin));
    const said = { answeredOn: day('2026-05-04'), text: 'x', outcome: 'RESOLVED' } as const;
    okay(await answerPetition(deps)({ ...base(), petitionId: root, ...said }, admin));
    for (const id of [root, duplicate]) expect(await escalationOf(id)).toMatchObject({ state: 'ENDED' });
    okay(await reversePetitionMerge(deps)({ ...base(), petitionId: duplicate, reason: 'x' }, admin));
    expect(await escalationOf(duplicate)).toMatchObject({ state: 'WAITING', dueOn: '2026-05-01' });
    await runSchedule('2026-05-12T00:00:00Z');
    expect(await escalationOf(duplicate)).toMatchObject({ state: 'CLIMBING', level: 1 });
  });
});
