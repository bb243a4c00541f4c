// A stranger's service: prints every unit that comes into being, once each, and goes on where it stopped.
//   NATS_URL=nats://user:password@host:4222 node docs/example-consumer.ts
import { readEnvelope } from '@mttq/contracts/envelope';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

const { hostname, port, username, password } = new URL(process.env.NATS_URL ?? 'nats://127.0.0.1:4222');
const access = username
  ? { user: username, pass: decodeURIComponent(password), inboxPrefix: `_INBOX_${username}` }
  : {};
const nats = await connect({ servers: `${hostname}:${port}`, maxReconnectAttempts: -1, ...access });
const durable = {
  durable_name: 'example',
  ack_policy: AckPolicy.Explicit,
  filter_subject: unitEstablished.type,
};
const manager = await jetstreamManager(nats, { checkAPI: false });
await manager.consumers.add('ORGANISATION', durable);
const consumer = await jetstream(nats).consumers.get('ORGANISATION', 'example');
const seen = new Set<string>(); // A real service keeps the ids in the database of its effect, in the same transaction.
for await (const message of await consumer.consume()) {
  const event = readEnvelope(message.json());
  const { recorded } = unitEstablished.decode(event.data);
  if (!seen.has(event.id)) for (const { level, fullName } of recorded) console.log(level, fullName);
  seen.add(event.id);
  message.ack();
}
