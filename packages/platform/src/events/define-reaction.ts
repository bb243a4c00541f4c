import type { EventContract, EventData } from '@mttq/contracts/define-event';
import type { Envelope } from '@mttq/contracts/envelope';
import { invariant } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import { type ReceivedEvent, receive } from './wire/received-event.ts';

/**
 * The effect of one event. Rows written through `manager` commit with the inbox row, so they happen once; a call to
 * the outside must carry `event.id` as its idempotency key.
 */
export type Effect<Data> = (event: ReceivedEvent<Data>, manager: EntityManager) => Promise<void>;

/** One event type and the effect that it has. Made by `when`. */
export type ReactionStep = {
  readonly contract: EventContract;
  readonly effect: (envelope: Envelope, manager: EntityManager) => Promise<void>;
};

/** Something that happens once for each event, with redelivery, backoff and dead letters. */
export type Reaction = {
  /** Unique within the service, kebab-case; names the durable consumer `<service>-<name>` and the inbox. */
  readonly name: string;
  /** The publishing service. */
  readonly source: string;
  readonly on: readonly ReactionStep[];
};

/** Binds a contract to an effect. The effect receives `data` decoded by the contract. */
export const when = <Contract extends EventContract>(
  contract: Contract,
  effect: Effect<EventData<Contract>>,
): ReactionStep => ({
  contract,
  effect: (envelope, manager) => effect(receive(contract, envelope), manager),
});

/** Declares a reaction. Stops the program when a step belongs to another source or a type is bound twice. */
export const defineReaction = (reaction: Reaction): Reaction => {
  const types = reaction.on.map(({ contract }) => contract.type);
  invariant(new Set(types).size === types.length, `reaction ${reaction.name} binds a type twice`);
  for (const { contract } of reaction.on)
    invariant(
      contract.service === reaction.source,
      `${contract.type} is not published by ${reaction.source}`,
    );
  return reaction;
};
