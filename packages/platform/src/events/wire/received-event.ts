import type { EventContract, EventData } from '@mttq/contracts/define-event';
import type { Envelope } from '@mttq/contracts/envelope';

/** An event as a projection or reaction receives it. `seq` counts from 1 without gaps within its source. */
export type ReceivedEvent<Data = unknown> = {
  readonly id: string;
  readonly type: string;
  readonly seq: bigint;
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly correlationId?: string | undefined;
  readonly data: Data;
};

/** Decodes an envelope by the contract of its type. Throws a `ZodError` when `data` breaks the contract. */
export const receive = <Contract extends EventContract>(
  contract: Contract,
  envelope: Envelope,
): ReceivedEvent<EventData<Contract>> => ({
  id: envelope.id,
  type: envelope.type,
  seq: BigInt(envelope.sequence),
  aggregateId: envelope.subject,
  aggregateVersion: envelope.aggregateversion,
  occurredAt: new Date(envelope.time),
  recordedAt: new Date(envelope.recordedat),
  correlationId: envelope.correlationid,
  data: contract.decode(envelope.data) as EventData<Contract>,
});
