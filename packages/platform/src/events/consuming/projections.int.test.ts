import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineEvent } from '@mttq/contracts/define-event';
import { type EventService, openEventService, silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import { connectToTestNats } from '@mttq/testkit/nats';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { z } from 'zod';
import { type Broker, openBroker } from '../broker.ts';
import { defineProjection, when } from '../define-projection.ts';
import type { NewEvent } from '../outbox.ts';
import { eventsFromLog, eventsFromStream, rebuildProjection } from '../rebuild-projection.ts';
import { replayParked } from '../replay-parked.ts';
import { type RunningProjections, runProjections } from '../run-projections.ts';
import { type Publisher, runPublisher } from '../run-publisher.ts';
import { streamNameOf } from '../wire/names.ts';

const service = `ferry-${randomBytes(4).toString('hex')}`;
const declare = (past: string, version: number) =>
  defineEvent({
    service,
    noun: 'ferry',
    past,
    version,
    summary: 'A ferry moved.',
    data: z.object({ passengers: z.int().describe('How many') }),
  });
const moored = declare('moored', 1);
const mooredLater = declare('moored', 2);
const sounded = declare('sounded', 1);
const crowdChanged = defineEvent({
  service: 'quay',
  noun: 'crowd',
  past: 'changed',
  version: 1,
  summary: 'Ask again.',
  data: z.object({}),
});
const fact = (contract: typeof moored, ferry: string, passengers: number): NewEvent => ({
  contract,
  aggregateId: ferry,
  data: { passengers },
  occurredAt: new Date('2025-07-01T00:00:00Z'),
});

let strict = true;
const crowd = defineProjection({
  name: 'crowd',
  source: service,
  tables: ['crowd'],
  on: [
    when(moored, async ({ aggregateId, aggregateVersion, data }, manager, signal) => {
      if (strict && data.passengers < 0) throw new Error('fewer than nobody');
      await manager.query(
        `INSERT INTO crowd AS held VALUES ($1, $2, ARRAY[$3::int]) ON CONFLICT (ferry) DO UPDATE
         SET passengers = held.passengers + excluded.passengers, versions = held.versions || excluded.versions`,
        [aggregateId, data.passengers, aggregateVersion],
      );
      signal(crowdChanged, 'quay', {});
    }),
  ],
});

let source: EventService;
let target: EventService;
let nats: NatsConnection;
let broker: Broker;
let publisher: Publisher;
let projections: RunningProjections;

const startProjections = (): RunningProjections =>
  runProjections({ projections: [crowd], dataSource: target.dataSource, broker, log: silentLog });
const caughtUp = (): Promise<true> =>
  eventually(async () => {
    const [outbox] = await source.dataSource.query('SELECT count(*)::int AS rows FROM outbox');
    const [{ seq }] = await source.dataSource.query('SELECT log_seq AS seq FROM relay_head');
    const cursors = await target.dataSource.query('SELECT src_seq FROM consumer_cursor');
    return outbox.rows === 0 && cursors[0]?.src_seq === seq;
  });
const passengersOf = async (ferry: string): Promise<unknown> =>
  (await target.dataSource.query('SELECT passengers, versions FROM crowd WHERE ferry = $1', [ferry]))[0];

beforeAll(async () => {
  source = await openEventService();
  target = await openEventService();
  await target.dataSource.query(
    'CREATE TABLE crowd (ferry text PRIMARY KEY, passengers int NOT NULL, versions int[] NOT NULL)',
  );
  nats = await connectToTestNats();
  broker = openBroker({ url: process.env.TEST_NATS_URL as string, name: 'test', log: silentLog });
  publisher = runPublisher({
    service,
    databaseUrl: source.url,
    dataSource: source.dataSource,
    broker,
    log: silentLog,
  });
  projections = startProjections();
});
afterAll(async () => {
  await Promise.all([projections.stop(), publisher.stop()]);
  await broker.stop();
  await nats.close();
  await Promise.all([source.close(), target.close()]);
});

describe('a projection', () => {
  test('folds what it declares, passes over the rest and announces once a batch and aggregate', async () => {
    await source.announce([
      fact(moored, 'a', 3),
      fact(sounded, 'a', 0),
      fact(moored, 'b', 4),
      fact(moored, 'a', 5),
    ]);
    await caughtUp();
    expect(await passengersOf('a')).toEqual({ passengers: 8, versions: [1, 3] });
    expect(await passengersOf('b')).toEqual({ passengers: 4, versions: [1] });
    const [signals] = await target.dataSource.query('SELECT count(*)::int AS rows FROM outbox');
    expect(signals.rows).toBeGreaterThanOrEqual(1);
    expect(signals.rows).toBeLessThan(3);
  });

  test('sets the aggregate of a poison event aside and goes on with the others', async () => {
    await source.announce([fact(moored, 'c', -1), fact(moored, 'd', 2), fact(moored, 'c', 6)]);
    await caughtUp();
    expect(await passengersOf('c')).toBeUndefined();
    expect(await passengersOf('d')).toEqual({ passengers: 2, versions: [1] });
    const parked = await target.dataSource.query('SELECT aggregate_id, error FROM parked_event ORDER BY seq');
    expect(parked).toEqual([
      { aggregate_id: 'c', error: 'Error: fewer than nobody' },
      { aggregate_id: 'c', error: 'an earlier event of this aggregate is parked' },
    ]);
  });

  test('folds a parked aggregate in order once the cause is mended', async () => {
    await expect(replayParked(crowd, { dataSource: target.dataSource, aggregateId: 'c' })).rejects.toThrow(
      'nobody',
    );
    strict = false;
    expect(await replayParked(crowd, { dataSource: target.dataSource, aggregateId: 'c' })).toBe(2);
    expect(await passengersOf('c')).toEqual({ passengers: 5, versions: [1, 2] });
    expect(await target.dataSource.query('SELECT 1 FROM parked_event')).toEqual([]);
  });

  test('sets aside a version of a fact that it does not know', async () => {
    await source.announce([fact(mooredLater, 'e', 1), fact(moored, 'f', 1)]);
    await caughtUp();
    const [parked] = await target.dataSource.query('SELECT aggregate_id, error FROM parked_event');
    expect(parked).toMatchObject({ aggregate_id: 'e', error: expect.stringContaining('does not know') });
    await target.dataSource.query('DELETE FROM parked_event');
    expect(await passengersOf('f')).toEqual({ passengers: 1, versions: [1] });
  });

  test('repairs a gap of the stream from the log of the producer', async () => {
    await projections.stop();
    await source.announce(Array.from({ length: 300 }, (_, index) => fact(moored, 'g', index)));
    const manager = await jetstreamManager(nats);
    const last = await eventually(async () => {
      const { state } = await manager.streams.info(streamNameOf(service));
      return state.last_seq >= 300 && state.last_seq;
    });
    await target.dataSource.query('UPDATE consumer_cursor SET stream_seq = $1', [last - 2]);
    projections = startProjections();
    await caughtUp();
    expect(await passengersOf('g')).toMatchObject({ passengers: 44_850 });
  });

  test('loses and doubles nothing when the stream is wiped and made anew', async () => {
    const manager = await jetstreamManager(nats);
    await manager.streams.delete(streamNameOf(service));
    await source.announce([fact(moored, 'h', 7)]);
    await caughtUp();
    await source.announce([fact(moored, 'h', 8)]);
    await caughtUp();
    expect(await passengersOf('h')).toEqual({ passengers: 15, versions: [1, 2] });
  });
});

describe('a rebuild', () => {
  const rebuild = (events: ReturnType<typeof eventsFromLog>, mode: 'compare' | 'swap') =>
    rebuildProjection(crowd, { dataSource: target.dataSource, events, mode });

  test('from the log and from the stream has the very rows of the live tables', async () => {
    const fromLog = await rebuild(eventsFromLog(nats, service), 'compare');
    expect(fromLog).toMatchObject({ equal: true, parked: 1 });
    const fromStream = await rebuild(eventsFromStream(nats, service), 'compare');
    expect(fromStream).toMatchObject({ equal: true, events: fromLog.events });
  });

  test('finds a row that somebody changed, and mends it', async () => {
    await target.dataSource.query("UPDATE crowd SET passengers = passengers + 1 WHERE ferry = 'a'");
    expect(await rebuild(eventsFromLog(nats, service), 'swap')).toMatchObject({ equal: false });
    expect(await rebuild(eventsFromLog(nats, service), 'compare')).toMatchObject({ equal: true });
  });
});
