import type { Consumer, JsMsg } from '@nats-io/jetstream';
import type { DataSource } from 'typeorm';
import type { Broker } from './broker.ts';
import type { Arrival } from './consuming/arrival.ts';
import { burstsOf } from './consuming/bursts.ts';
import { buryEvent, isSettled, settledIds } from './consuming/dead-letters.ts';
import { durableNameOf, openDurable } from './consuming/durable-consumer.ts';
import { isTransient } from './consuming/fold-events.ts';
import { concernsReaction, reactOnce } from './consuming/react-once.ts';
import { arrivalOf } from './consuming/read-stream.ts';
import { crashPoint } from './crash-points.ts';
import type { Reaction } from './define-reaction.ts';
import type { Log } from './wire/log.ts';
import { pause } from './wire/pace.ts';

/** What runs the reactions of one service. */
export type ReactionsOptions = {
  /** The reacting service. */
  readonly service: string;
  readonly reactions: readonly Reaction[];
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly log: Log;
  /** Waits before the 2nd, 3rd, … delivery; one delivery more than steps, then the dead letter. */
  readonly backoffMs?: readonly number[];
  /** How long the broker waits for a process that went silent, default 30 s. */
  readonly ackWaitMs?: number;
};

/** The running reactions. `stop` ends after the current event. */
export type RunningReactions = { stop(): Promise<void> };

const defaultBackoffMs = [1_000, 5_000, 30_000, 120_000, 600_000];
const fetchMax = 50;
// Two heartbeats missed mean a lost link: short ones would see one wherever the machine is busy.
const patienceMs = 4_000;
const heartbeatMs = 2_000;
const troubleMs = 500;
// A process that dies of an event is given it again; after this many times more it is not tried any more.
const crashDeliveriesMax = 6;

/** Starts all reactions; each has a durable consumer of its own and handles one event at a time. */
export const runReactions = (options: ReactionsOptions): RunningReactions => {
  const stopping = new AbortController();
  const running = options.reactions.map((reaction) => keepReacting(reaction, options, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
};

const keepReacting = async (
  reaction: Reaction,
  options: ReactionsOptions,
  stop: AbortSignal,
): Promise<void> => {
  const { broker, log, service, ackWaitMs = 30_000 } = options;
  while (!stop.aborted) {
    const connection = await broker.connected(stop);
    if (connection === undefined) return;
    try {
      const durable = await openDurable(connection, { service, reaction, ackWaitMs });
      if (durable !== undefined) await consume(durable, { reaction, options, stop });
    } catch (err) {
      if (!stop.aborted)
        log.warn({ err, reaction: reaction.name }, 'reaction interrupted: it goes on where it was');
    }
    await pause(troubleMs, stop);
  }
};

type Session = {
  readonly reaction: Reaction;
  readonly options: ReactionsOptions;
  readonly stop: AbortSignal;
};

const consume = async (durable: Consumer, session: Session): Promise<void> => {
  while (!session.stop.aborted) {
    const messages = await durable.fetch({
      max_messages: fetchMax,
      expires: patienceMs,
      idle_heartbeat: heartbeatMs,
    });
    const end = (): void => messages.stop();
    session.stop.addEventListener('abort', end);
    let received = 0;
    try {
      for await (const burst of burstsOf(messages)) {
        received += burst.length;
        await handleAll(burst, session);
      }
    } finally {
      session.stop.removeEventListener('abort', end);
    }
    // A consumer that was deleted behind our back answers nothing: its absence shows here.
    if (received === 0) await durable.info();
  }
};

const handleAll = async (messages: readonly JsMsg[], session: Session): Promise<void> => {
  if (messages.length === 0) return;
  const { reaction, options } = session;
  const deliveries = messages.map((message) => ({ message, arrival: arrivalOf(message) }));
  const arrivals = deliveries.flatMap(({ arrival }) => arrival ?? []);
  const settled = await settledIds(options.dataSource, durableNameOf(options.service, reaction), arrivals);
  for (const { message, arrival } of deliveries) {
    if (session.stop.aborted) return;
    const nothingToDo =
      arrival === undefined || !concernsReaction(reaction, arrival) || isSettled(settled, arrival);
    if (nothingToDo) message.ack();
    else await handleOne(message, arrival, session);
  }
};

const handleOne = async (
  message: JsMsg,
  arrival: Arrival,
  { reaction, options, stop }: Session,
): Promise<void> => {
  const { dataSource, service, log, backoffMs = defaultBackoffMs } = options;
  const consumer = durableNameOf(service, reaction);
  const delivery = message.info.deliveryCount;
  const deliveriesMax = backoffMs.length + 1;
  const bury = async (reason: string): Promise<void> => {
    await buryEvent(
      dataSource.manager,
      { consumer, source: reaction.source },
      { arrival, reason, deliveries: delivery },
    );
    message.ack();
    log.error(
      { reaction: reaction.name, eventId: arrival.envelope?.id, reason },
      'dead letter: an operator can replay it',
    );
  };
  if (delivery > deliveriesMax + crashDeliveriesMax) return bury('the process ended during its deliveries');
  try {
    await reactOnce(reaction, arrival, { dataSource, consumer });
    crashPoint('reaction.committed');
    await message.ackAck();
    crashPoint('reaction.acknowledged');
  } catch (error) {
    if (isTransient(error) || !(await isDatabaseThere(dataSource))) {
      message.nak(troubleMs);
      await pause(troubleMs, stop);
    } else if (delivery >= deliveriesMax) await bury(`${error}`);
    else message.nak(backoffMs[delivery - 1] ?? troubleMs);
  }
};

const isDatabaseThere = (dataSource: DataSource): Promise<boolean> =>
  dataSource.query('SELECT 1').then(
    () => true,
    () => false,
  );
