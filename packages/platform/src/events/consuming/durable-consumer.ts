import {
  AckPolicy,
  type Consumer,
  type ConsumerConfig,
  DeliverPolicy,
  JetStreamApiError,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Reaction } from '../define-reaction.ts';
import { brokerFeatures } from '../wire/broker-features.ts';
import { findStream } from '../wire/ensure-stream.ts';
import { streamNameOf } from '../wire/names.ts';

/** Names the durable consumer of a reaction: `<service>-<reaction>`. */
export const durableNameOf = (service: string, reaction: Reaction): string => `${service}-${reaction.name}`;

const nanosecondsPerMs = 1_000_000;
const consumerNotFound = 10_014;

const wantedConfig = (
  reaction: Reaction,
  ackWaitMs: number,
  filterSubjects: boolean,
): Partial<ConsumerConfig> => {
  const [first, ...others] = reaction.on.map(({ contract }) => contract.type);
  const filter =
    first === undefined || (others.length > 0 && !filterSubjects)
      ? {}
      : others.length === 0
        ? { filter_subject: first }
        : { filter_subjects: [first, ...others] };
  return {
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: ackWaitMs * nanosecondsPerMs,
    // Not limited by the server: a message that it gave up while the process was dead would be lost without a trace.
    // The reaction itself counts the deliveries and makes the dead letter.
    max_deliver: -1,
    max_ack_pending: 200,
    ...filter,
  };
};

/** The reaction's place in the stream, made when missing; `undefined` while there is no stream. */
export const openDurable = async (
  connection: NatsConnection,
  options: { service: string; reaction: Reaction; ackWaitMs: number },
): Promise<Consumer | undefined> => {
  const { service, reaction, ackWaitMs } = options;
  const manager = await jetstreamManager(connection, { checkAPI: false });
  const stream = streamNameOf(reaction.source);
  if ((await findStream(manager, stream)) === undefined) return undefined;
  const durable = durableNameOf(service, reaction);
  const { filterSubjects } = brokerFeatures(connection.info?.version);
  const wanted = wantedConfig(reaction, ackWaitMs, filterSubjects);
  const found = await manager.consumers.info(stream, durable).catch((error: unknown) => {
    if (error instanceof JetStreamApiError && error.code === consumerNotFound) return undefined;
    throw error;
  });
  if (found === undefined) await manager.consumers.add(stream, { durable_name: durable, ...wanted });
  return jetstream(connection).consumers.get(stream, durable);
};
