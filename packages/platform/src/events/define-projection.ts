import type { EventContract, EventData } from '@mttq/contracts/define-event';
import type { Envelope } from '@mttq/contracts/envelope';
import { invariant } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import { type ReceivedEvent, receive } from './wire/received-event.ts';

/**
 * Announces "ask again" through the service's own outbox, in the transaction of the projection: at most once per
 * contract and aggregate in a batch. Does nothing while a read model is rebuilt.
 */
export type Signal = (contract: EventContract, aggregateId: string, data: unknown) => void;

/** Folds one event into rows, in the transaction that moves the cursor. No effects outside this database. */
export type Fold<Data> = (
  event: ReceivedEvent<Data>,
  manager: EntityManager,
  signal: Signal,
) => Promise<void>;

/** One event type and what a projection does with it. Made by `when`. */
export type ProjectionStep = {
  readonly contract: EventContract;
  readonly fold: (envelope: Envelope, manager: EntityManager, signal: Signal) => Promise<void>;
};

/** A read model: which tables it owns and how the events of one source are folded into them. */
export type Projection = {
  /** Unique within the service, kebab-case; names the cursor. Changing it means a rebuild from the first event. */
  readonly name: string;
  /** The publishing service whose log is folded. */
  readonly source: string;
  /** Tables that this projection alone writes; what a rebuild drops and a checksum covers. */
  readonly tables: readonly string[];
  readonly on: readonly ProjectionStep[];
};

/** Binds a contract to a fold. The fold receives `data` decoded by the contract. */
export const when = <Contract extends EventContract>(
  contract: Contract,
  fold: Fold<EventData<Contract>>,
): ProjectionStep => ({
  contract,
  fold: (envelope, manager, signal) => fold(receive(contract, envelope), manager, signal),
});

/** Declares a projection. Stops the program when a step belongs to another source or a type is bound twice. */
export const defineProjection = (projection: Projection): Projection => {
  const types = projection.on.map(({ contract }) => contract.type);
  invariant(new Set(types).size === types.length, `projection ${projection.name} binds a type twice`);
  for (const { contract } of projection.on)
    invariant(
      contract.service === projection.source,
      `${contract.type} is not published by ${projection.source}`,
    );
  return projection;
};
