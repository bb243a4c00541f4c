import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { day } from '@mttq/kernel/calendar-day';
import { type Broker, openBroker } from '@mttq/platform/events/broker';
import type { NewEvent } from '@mttq/platform/events/outbox';
import { replayDeadLetter } from '@mttq/platform/events/replay-dead-letter';
import { type Publisher, runPublisher } from '@mttq/platform/events/run-publisher';
import { type RunningReactions, runReactions } from '@mttq/platform/events/run-reactions';
import { type EventService, openEventService, silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import pg from 'pg';
import { supervision } from '../app.ts';
import { createDeskCheckStore } from './desk-check.postgres.ts';
import { desksAfterReform } from './desks-after-reform.reaction.ts';

// Organisation as the broker knows it, a supervision service, and between them the durable consumer that is tested here.
let organisation: EventService;
let service: TestService;
let owner: pg.Client;
let broker: Broker;
let publisher: Publisher;
let reactions: RunningReactions;

beforeAll(async () => {
  organisation = await openEventService();
  service = await startTestService(atRest(supervision));
  owner = new pg.Client({ connectionString: service.databaseUrl });
  await owner.connect();
  broker = openBroker({ url: process.env.TEST_NATS_URL as string, name: 'test', log: silentLog });
  const { dataSource, url } = organisation;
  publisher = runPublisher({ service: 'organisation', databaseUrl: url, dataSource, broker, log: silentLog });
  reactions = runReactions({
    service: 'supervision',
    reactions: [desksAfterReform],
    dataSource: service.parts.dataSource,
    broker,
    log: silentLog,
    backoffMs: [5, 10, 20],
    ackWaitMs: 1_000,
  });
}, 60_000);

afterAll(async () => {
  await Promise.all([reactions.stop(), publisher.stop()]);
  await broker.stop();
  await owner.end();
  await Promise.all([service.close(), organisation.close()]);
});

const why = { changeId: null, importId: null, documentId: null, reason: 'sắp xếp' };
const ended = (endedOn: string): NewEvent => {
  const unitId = randomUUID();
  const data = { unitId, superseded: [], recorded: [], endedOn, endedOnCertainty: 'EXACT' as const, ...why };
  return { contract: unitEnded, aggregateId: unitId, data, occurredAt: new Date() };
};

const checks = async (): Promise<string[]> =>
  (await service.parts.dataSource.query('SELECT day FROM desk_check ORDER BY day')).map(
    (row: { day: string }) => row.day,
  );

test('the day of a reform is written down ahead of it, once, whatever is told how often', async () => {
  const unitId = randomUUID();
  const links = ['2031-07-01', '2031-07-01'].map((effectiveOn) => ({
    ...{ linkId: randomUUID(), fromUnitId: unitId, toUnitId: randomUUID(), extent: 'PARTIAL' as const },
    ...{ includesPopulation: null, effectiveOn, article: null, clause: null },
  }));
  const data = { unitId, superseded: [], recorded: links, ...why };
  const inherited = { contract: unitLineageEffective, aggregateId: unitId, data, occurredAt: new Date() };
  await organisation.announce([ended('2031-07-01'), inherited, ended('2032-01-01')]);
  await eventually(async () => (await checks()).includes('2032-01-01'));
  expect((await checks()).slice(1)).toEqual(['2031-07-01', '2032-01-01']);
});

test('an event that cannot be handled ends as a dead letter, holds nothing up, and can be replayed once it can', async () => {
  await owner.query(`CREATE FUNCTION refuse_day() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.day = '2033-03-03' THEN RAISE EXCEPTION 'nobody takes this day'; END IF; RETURN NEW; END $$`);
  await owner.query(
    'CREATE TRIGGER refuse_day BEFORE INSERT ON desk_check FOR EACH ROW EXECUTE FUNCTION refuse_day()',
  );
  const poison = ended('2033-03-03');
  await organisation.announce([poison, ended('2034-04-04')]);
  await eventually(async () => (await checks()).includes('2034-04-04'));
  const [letter] = await eventually(async () => {
    const letters = await service.parts.dataSource.query('SELECT * FROM dead_letter');
    return letters.length === 1 && letters;
  });
  expect(letter).toMatchObject({
    consumer: 'supervision-desks-after-reform',
    aggregate_id: poison.aggregateId,
    deliveries: 4,
  });
  expect(await checks()).not.toContain('2033-03-03');
  const replay = () =>
    replayDeadLetter(
      { dataSource: service.parts.dataSource, service: 'supervision', reactions: [desksAfterReform] },
      { deadLetterId: letter.id, actorId: 'operator', now: new Date() },
    );
  await expect(replay()).rejects.toThrow('nobody takes this day');
  await owner.query('DROP TRIGGER refuse_day ON desk_check');
  expect(await replay()).toEqual({ replayed: letter.event_id });
  expect(await checks()).toContain('2033-03-03');
  expect(await replay()).toMatchObject({ refused: 'DeadLetterAlreadyReplayed' });
});

test('a check waits until the copies of the tree have seen the event that asked for it', async () => {
  const { dataSource } = service.parts;
  const take = () =>
    dataSource.transaction((manager) => createDeskCheckStore(manager).take(day('2031-07-01')));
  expect(await take()).toBeUndefined();
  await dataSource.query(
    `INSERT INTO consumer_cursor (consumer, source, src_seq) SELECT name, 'organisation', 1000
       FROM unnest(ARRAY['organisation-tree', 'organisation-lineage']) AS name
     ON CONFLICT (consumer, source) DO UPDATE SET src_seq = 1000`,
  );
  const taken = [await take(), await take(), await take()];
  // The day on which it was told comes first; nothing is taken twice, and what lies ahead waits.
  expect(taken.slice(1)).toEqual(['2031-07-01', undefined]);
});
