import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { buryEvent } from '@mttq/platform/events/consuming/dead-letters';
import { replayDeadLetter } from '@mttq/platform/events/replay-dead-letter';
import { consumerOf, reactOnceTo, unitEndArrival } from '@mttq/testkit/supervision/unit-end';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { endedUnits } from './ended-units.reaction.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(supervision);
}, 60_000);

afterAll(() => service.close());

const on = '2025-07-01';
const consumer = consumerOf(endedUnits);
const react = (arrival: ReturnType<typeof unitEndArrival>) => reactOnceTo(service, endedUnits, arrival);

describe('the reaction to ended units', () => {
  test('leaves one notice however often an event comes', async () => {
    const unitId = randomUUID();
    const arrival = unitEndArrival(unitId, on);
    for (const _ of [1, 2]) await react(arrival);
    await react(unitEndArrival(unitId, on));
    const rows = await service.parts.dataSource.query(
      'SELECT ended_on AS "endedOn", done_at AS "doneAt" FROM reform_notice WHERE unit_id = $1',
      [unitId],
    );
    expect(rows).toEqual([{ endedOn: on, doneAt: null }]);
  });

  test('gives a poisonous event up as a dead letter, which an operator replays once the cause is gone', async () => {
    const { dataSource } = service.parts;
    const unitId = randomUUID();
    const arrival = unitEndArrival(unitId, on);
    const owner = createDataSource({
      ...{ url: service.databaseUrl, entities: [], migrations: [], applicationName: 'owner' },
    });
    await owner.initialize();
    await owner.query('ALTER TABLE reform_notice RENAME TO reform_notice_gone');
    await expect(react(arrival)).rejects.toThrow('reform_notice');
    const death = { arrival, reason: 'reform_notice is missing', deliveries: 6 };
    await buryEvent(dataSource.manager, { consumer, source: 'organisation' }, death);
    await owner.query('ALTER TABLE reform_notice_gone RENAME TO reform_notice');
    await owner.destroy();
    const [{ id: deadLetterId }] = await dataSource.query('SELECT id FROM dead_letter WHERE consumer = $1', [
      consumer,
    ]);
    const order = { deadLetterId, actorId: 'operator', now: new Date() };
    const replay = () =>
      replayDeadLetter({ dataSource, service: 'supervision', reactions: [endedUnits] }, order);
    expect(await replay()).toMatchObject({ replayed: arrival.envelope?.id });
    expect(await replay()).toMatchObject({ refused: 'DeadLetterAlreadyReplayed' });
    const rows = await dataSource.query('SELECT unit_id FROM reform_notice WHERE unit_id = $1', [unitId]);
    expect(rows).toHaveLength(1);
  });
});
