import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { connectToNats } from '../../packages/testkit/src/nats.ts';
import { type NatsServer, startNats } from './server.ts';

let folder: string;
let server: NatsServer;
let organisation: NatsConnection;
let reporting: NatsConnection;
let gateway: NatsConnection;

const users = [
  { name: 'organisation', publishes: true, reads: [] },
  { name: 'reporting', publishes: true, reads: ['organisation'] },
  { name: 'gateway', publishes: false, reads: ['organisation', 'reporting'] },
];
const established = 'mttq.organisation.unit.established.v1';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mttq broker '));
  server = await startNats({ directory: join(folder, 'a broker'), users });
  organisation = await connectToNats(server.urlOf('organisation'));
  reporting = await connectToNats(server.urlOf('reporting'));
  gateway = await connectToNats(server.urlOf('gateway'));
  const manager = await jetstreamManager(organisation, { checkAPI: false });
  await manager.streams.add({ name: 'ORGANISATION', subjects: ['mttq.organisation.*.*.*'] });
});

afterAll(async () => {
  for (const connection of [organisation, reporting, gateway]) await connection?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const complaintsOf = async (connection: NatsConnection, subject: string): Promise<string> => {
  const statuses = connection.status();
  connection.publish(subject, 'x');
  await connection.flush();
  for await (const status of statuses) if (status.type === 'error') return String(status.error);
  return 'none';
};

describe('a service on the broker', () => {
  test('publishes its own events and another service consumes them', async () => {
    await jetstream(organisation).publish(established, 'x');
    const manager = await jetstreamManager(reporting, { checkAPI: false });
    await manager.consumers.add('ORGANISATION', { durable_name: 'reporting', ack_policy: 'explicit' });
    const consumer = await jetstream(reporting).consumers.get('ORGANISATION', 'reporting');
    const message = await consumer.next({ expires: 5_000 });
    expect(message?.subject).toBe(established);
    expect(await message?.ackAck()).toBe(true);
  });

  test('cannot publish the events of another service', async () => {
    expect(await complaintsOf(reporting, established)).toMatch(/permissions violation/i);
  });

  test('cannot delete or purge a stream, not even its own', async () => {
    expect(await complaintsOf(organisation, '$JS.API.STREAM.DELETE.ORGANISATION')).toMatch(
      /permissions violation/i,
    );
    expect(await complaintsOf(organisation, '$JS.API.STREAM.PURGE.ORGANISATION')).toMatch(
      /permissions violation/i,
    );
  });

  test('answers the question for its log, and only its readers may ask', async () => {
    organisation.subscribe('mttq.organisation.log.since', {
      queue: 'log',
      callback: (_error, message) => void message.respond(`since ${message.string()}`),
    });
    await organisation.flush();
    const answer = await reporting.request('mttq.organisation.log.since', '7', { timeout: 2_000 });
    expect(answer.string()).toBe('since 7');
    expect(await complaintsOf(organisation, 'mttq.reporting.log.since')).toMatch(/permissions violation/i);
  });
});

describe('the gateway on the broker', () => {
  test('hears signals and publishes nothing', async () => {
    const signals = gateway.subscribe('mttq.organisation.*.*.*', { max: 1 });
    await gateway.flush();
    await jetstream(organisation).publish(established, 'a signal');
    const heard: string[] = [];
    for await (const signal of signals) heard.push(signal.string());
    expect(heard).toEqual(['a signal']);
    expect(await complaintsOf(gateway, established)).toMatch(/permissions violation/i);
  });
});

test('a stranger without a password is refused', async () => {
  const url = server.urlOf('gateway').replace(/:[^:@/]+@/, ':wrong@');
  await expect(connectToNats(url)).rejects.toThrow(/authorization/i);
});
