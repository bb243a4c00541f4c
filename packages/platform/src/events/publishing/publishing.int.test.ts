import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineEvent } from '@mttq/contracts/define-event';
import { readEnvelope } from '@mttq/contracts/envelope';
import { type EventService, openEventService, silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import { connectToTestNats } from '@mttq/testkit/nats';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { z } from 'zod';
import { type Broker, openBroker } from '../broker.ts';
import type { NewEvent } from '../outbox.ts';
import { type Publisher, runPublisher } from '../run-publisher.ts';
import { askLogSince } from '../wire/log-since.ts';
import { streamNameOf } from '../wire/names.ts';

const service = `lamp-${randomBytes(4).toString('hex')}`;
const lampLit = defineEvent({
  service,
  noun: 'lamp',
  past: 'lit',
  version: 1,
  summary: 'A lamp was lit.',
  data: z.object({ place: z.int().describe('Where'), note: z.string().optional().describe('Free text') }),
});
const lit = (lamp: string, place: number): NewEvent => ({
  contract: lampLit,
  aggregateId: lamp,
  data: { place },
  occurredAt: new Date('2025-07-01T00:00:00Z'),
});

let source: EventService;
let nats: NatsConnection;
let broker: Broker;
let publisher: Publisher;

const headOfLog = async (): Promise<number> => {
  const [row] = await source.dataSource.query('SELECT log_seq::int AS seq FROM relay_head');
  return row.seq;
};
const messagesInStream = async (): Promise<number> => {
  const manager = await jetstreamManager(nats);
  return (await manager.streams.info(streamNameOf(service))).state.messages;
};
const start = (): Publisher =>
  runPublisher({ service, databaseUrl: source.url, dataSource: source.dataSource, broker, log: silentLog });

beforeAll(async () => {
  source = await openEventService();
  nats = await connectToTestNats();
  broker = openBroker({ url: process.env.TEST_NATS_URL as string, name: 'test', log: silentLog });
  publisher = start();
});
afterAll(async () => {
  await publisher.stop();
  await broker.stop();
  await nats.close();
  await source.close();
});

describe('what is announced', () => {
  test('reaches log and stream in order, with versions that count from 1 for each aggregate', async () => {
    await source.announce([lit('a', 1), lit('b', 2), lit('a', 3)]);
    await source.announce([lit('a', 4)], true);
    await source.announce([lit('b', 5)]);
    await eventually(async () => (await messagesInStream()) === 4);
    const rows = await source.dataSource.query(
      'SELECT seq::int, aggregate_id, aggregate_version, data FROM event_log ORDER BY seq',
    );
    expect(rows).toEqual([
      { seq: 1, aggregate_id: 'a', aggregate_version: 1, data: { place: 1 } },
      { seq: 2, aggregate_id: 'b', aggregate_version: 1, data: { place: 2 } },
      { seq: 3, aggregate_id: 'a', aggregate_version: 2, data: { place: 3 } },
      { seq: 4, aggregate_id: 'b', aggregate_version: 2, data: { place: 5 } },
    ]);
    const manager = await jetstreamManager(nats);
    const first = await manager.streams.getMessage(streamNameOf(service), { seq: 1 });
    expect(first?.subject).toBe(lampLit.type);
    expect(readEnvelope(first?.json())).toMatchObject({ sequence: '1', subject: 'a', data: { place: 1 } });
  });

  test('is published again from the log when the stream is gone', async () => {
    const before = await messagesInStream();
    const manager = await jetstreamManager(nats);
    await manager.streams.delete(streamNameOf(service));
    await source.announce([lit('c', 6)]);
    await eventually(async () => (await messagesInStream()) === before + 1);
    expect(await headOfLog()).toBe(before + 1);
  });

  test('is answered by the log itself, page by page', async () => {
    const head = await headOfLog();
    const page = await askLogSince(nats, service, { after: 1n, limit: 2 });
    expect(page.head).toBe(BigInt(head));
    expect(page.arrivals.map((arrival) => arrival.seq)).toEqual([2n, 3n]);
    expect((await askLogSince(nats, service, { after: BigInt(head) })).arrivals).toEqual([]);
  });

  test('goes on from the last message of the stream after a restart, without a duplicate', async () => {
    await publisher.stop();
    await source.announce([lit('d', 7), lit('d', 8)]);
    publisher = start();
    await eventually(
      async () => (await messagesInStream()) === (await headOfLog()) && (await headOfLog()) === 7,
    );
  });

  test('is refused when it is larger than a message may be', async () => {
    const large = { ...lit('e', 1), data: { place: 1, note: 'x'.repeat(260_000) } };
    await expect(source.announce([large])).rejects.toMatchObject({ code: 'EVENT_TOO_LARGE' });
  });

  test('is refused when it has a field that the contract does not declare', async () => {
    await expect(source.announce([{ ...lit('e', 1), data: { place: 1, colour: 'red' } }])).rejects.toThrow(
      'colour',
    );
  });
});

describe('the stream', () => {
  test('takes nothing behind our back: a stale publisher breaks the chain', async () => {
    const client = jetstream(nats);
    const stale = client.publish(lampLit.type, '{}', { msgID: 'stale', expect: { lastMsgID: 'older' } });
    await expect(stale).rejects.toThrow('wrong last msg ID');
  });
});

describe('the log', () => {
  test.each(['UPDATE event_log SET seq = seq', 'DELETE FROM event_log', 'TRUNCATE event_log'])(
    'refuses %s',
    async (statement) => {
      await expect(source.dataSource.query(statement)).rejects.toThrow('append-only');
    },
  );

  test('takes 25,000 events of one transaction without a gap', async () => {
    const before = await headOfLog();
    await source.announce(Array.from({ length: 25_000 }, (_, place) => lit(`mass-${place % 5_000}`, place)));
    await eventually(async () => (await headOfLog()) === before + 25_000, { deadlineMs: 60_000 });
    const [check] = await source.dataSource.query(
      `SELECT count(*)::int AS events, max(seq)::int AS head,
              bool_and((data->>'place')::int = seq - $1 - 1) FILTER (WHERE seq > $1) AS ordered FROM event_log`,
      [before],
    );
    expect(check).toEqual({ events: before + 25_000, head: before + 25_000, ordered: true });
    await eventually(async () => (await messagesInStream()) === before + 25_000, { deadlineMs: 60_000 });
  }, 130_000);
});
