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
import { defineReaction, when } from '../define-reaction.ts';
import { eventFigures } from '../event-figures.ts';
import type { NewEvent } from '../outbox.ts';
import { replayDeadLetter } from '../replay-dead-letter.ts';
import { type Publisher, runPublisher } from '../run-publisher.ts';
import { type RunningReactions, runReactions } from '../run-reactions.ts';
import { streamNameOf } from '../wire/names.ts';

const service = `bell-${randomBytes(4).toString('hex')}`;
const declare = (past: string) =>
  defineEvent({
    service,
    noun: 'bell',
    past,
    version: 1,
    summary: 'A bell was heard.',
    data: z.object({ strokes: z.int().describe('How many') }),
  });
const rung = declare('rung');
const silenced = declare('silenced');
const cracked = declare('cracked');
const fact = (contract: typeof rung, bell: string, strokes: number): NewEvent => ({
  contract,
  aggregateId: bell,
  data: { strokes },
  occurredAt: new Date('2025-07-01T00:00:00Z'),
});

let tries = 0;
let mended = false;
const write = when(rung, async ({ aggregateId, data }, manager) => {
  await manager.query('INSERT INTO heard VALUES ($1, $2)', [aggregateId, data.strokes]);
  if (aggregateId !== 'broken' || mended) return;
  tries += 1;
  throw new Error('nobody hears this one');
});
const hear = defineReaction({
  name: 'hear',
  source: service,
  on: [
    write,
    when(
      silenced,
      async (_event, manager) => void (await manager.query('INSERT INTO heard VALUES ($1, 0)', ['silence'])),
    ),
  ],
});

let source: EventService;
let target: EventService;
let nats: NatsConnection;
let broker: Broker;
let publisher: Publisher;
let reactions: RunningReactions;
const start = (): RunningReactions =>
  runReactions({
    service: 'ear',
    reactions: [hear],
    dataSource: target.dataSource,
    broker,
    log: silentLog,
    backoffMs: [5, 10, 20, 40, 80],
  });
const heard = async (bell: string): Promise<number[]> => {
  const rows = await target.dataSource.query('SELECT strokes FROM heard WHERE bell = $1 ORDER BY strokes', [
    bell,
  ]);
  return rows.map((row: { strokes: number }) => row.strokes);
};

beforeAll(async () => {
  source = await openEventService();
  target = await openEventService();
  await target.dataSource.query('CREATE TABLE heard (bell text NOT NULL, strokes int NOT NULL)');
  nats = await connectToTestNats();
  broker = openBroker({ url: process.env.TEST_NATS_URL as string, name: 'test', log: silentLog });
  publisher = runPublisher({
    service,
    databaseUrl: source.url,
    dataSource: source.dataSource,
    broker,
    log: silentLog,
  });
  reactions = start();
});
afterAll(async () => {
  await Promise.all([reactions.stop(), publisher.stop()]);
  await broker.stop();
  await nats.close();
  await Promise.all([source.close(), target.close()]);
});

describe('a reaction', () => {
  test('has its effect once for each event that it declares', async () => {
    await source.announce([
      fact(rung, 'a', 1),
      fact(cracked, 'a', 9),
      fact(rung, 'a', 2),
      fact(silenced, 'a', 0),
    ]);
    await eventually(async () => (await heard('silence')).length === 1);
    expect(await heard('a')).toEqual([1, 2]);
  });

  test('gives up after six deliveries, keeps the event for an operator, and goes on', async () => {
    await source.announce([fact(rung, 'broken', 3), fact(rung, 'b', 4)]);
    await eventually(async () => (await heard('b')).length === 1);
    const [letter] = await eventually(async () => {
      const letters = await target.dataSource.query('SELECT * FROM dead_letter');
      return letters.length === 1 && letters;
    });
    expect(letter).toMatchObject({ consumer: 'ear-hear', aggregate_id: 'broken', deliveries: 6 });
    expect(letter.reason).toContain('nobody hears');
    expect(tries).toBe(6);
    expect(await heard('broken')).toEqual([]);
    const figures = { service: 'ear', dataSource: target.dataSource, broker, projections: [] };
    expect(await eventFigures(figures)).toMatchObject({
      dead_letters: 1,
      parked_events: 0,
      outbox_events: 0,
    });
  });

  test('does nothing again when the stream is wiped and everything is delivered anew', async () => {
    await (await jetstreamManager(nats)).streams.delete(streamNameOf(service));
    await source.announce([fact(rung, 'c', 5)]);
    await eventually(async () => (await heard('c')).length === 1);
    expect(await heard('a')).toEqual([1, 2]);
    expect(await heard('silence')).toEqual([0]);
    expect(tries).toBe(6);
  });

  test('replays a dead letter by order of an operator, once', async () => {
    const [{ id }] = await target.dataSource.query('SELECT id FROM dead_letter');
    const order = { deadLetterId: id, actorId: 'operator', now: new Date('2026-01-01T00:00:00Z') };
    const surroundings = { dataSource: target.dataSource, service: 'ear', reactions: [hear] };
    await expect(replayDeadLetter(surroundings, order)).rejects.toThrow('nobody hears');
    mended = true;
    expect(await replayDeadLetter(surroundings, order)).toHaveProperty('replayed');
    expect(await replayDeadLetter(surroundings, order)).toMatchObject({
      refused: 'DeadLetterAlreadyReplayed',
    });
    expect(await heard('broken')).toEqual([3]);
    const [letter] = await target.dataSource.query('SELECT replayed_by FROM dead_letter');
    expect(letter).toEqual({ replayed_by: 'operator' });
  });
});
