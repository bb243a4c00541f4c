import type { EventContract } from '@mttq/contracts/define-event';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { crashPoint } from '../crash-points.ts';
import type { Projection, ProjectionStep, Signal } from '../define-projection.ts';
import type { NewEvent } from '../outbox.ts';
import { unversioned } from '../wire/names.ts';
import type { Arrival } from './arrival.ts';
import { parkingKey } from './parking.ts';

/** What folding a batch led to, besides rows: what to announce and what was set aside. */
export type Folded = {
  readonly signals: readonly NewEvent[];
  readonly parked: readonly { readonly arrival: Arrival; readonly error: string }[];
};

const behindParked = 'an earlier event of this aggregate is parked';

// Connection, transaction, resource, lock and operator trouble: the same event may well succeed later.
const transientClasses = new Set(['08', '25', '40', '53', '55', '57', '58']);

/** Whether an error says that the database is in trouble and not that the event is. */
export const isTransient = (error: unknown): boolean => {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code === undefined || code.length !== 5 || transientClasses.has(code.slice(0, 2));
};

/**
 * Folds contiguous events in one transaction. First without safety nets; when one fails, `careful` folds the same batch
 * again with a savepoint for each and parks the aggregate of the one that fails. Throws what is transient.
 */
export const foldEvents = async (
  projection: Projection,
  arrivals: readonly Arrival[],
  { manager, parkedBefore, careful }: { manager: EntityManager; parkedBefore: Set<string>; careful: boolean },
): Promise<Folded> => {
  const signals = new Map<string, NewEvent>();
  const parked: { arrival: Arrival; error: string }[] = [];
  const parkedNow = new Set(parkedBefore);
  const park = (arrival: Arrival, error: string): void => {
    parked.push({ arrival, error });
    if (arrival.envelope !== undefined) parkedNow.add(parkingKey(arrival));
  };
  for (const arrival of arrivals) {
    if (parkedNow.has(parkingKey(arrival))) {
      if (concerns(projection, arrival)) park(arrival, behindParked);
      continue;
    }
    const fresh = new Map<string, NewEvent>();
    try {
      if (careful) await manager.query('SAVEPOINT one_event');
      await foldOne(projection, arrival, { manager, signal: collect(fresh, arrival) });
      crashPoint('projection.event-applied');
      if (careful) await manager.query('RELEASE SAVEPOINT one_event');
      for (const [key, event] of fresh) signals.set(key, event);
    } catch (error) {
      if (!careful || isTransient(error)) throw error;
      await manager.query('ROLLBACK TO SAVEPOINT one_event');
      park(arrival, `${error}`);
    }
  }
  return { signals: [...signals.values()], parked };
};

const collect =
  (into: Map<string, NewEvent>, arrival: Arrival): Signal =>
  (contract: EventContract, aggregateId: string, data: unknown) => {
    const occurredAt = new Date(arrival.envelope?.recordedat ?? 0);
    into.set(`${contract.type}\n${aggregateId}`, { contract, aggregateId, data, occurredAt });
  };

const stepFor = (projection: Projection, type: string): ProjectionStep | undefined =>
  projection.on.find(({ contract }) => contract.type === type);

const concerns = (projection: Projection, { envelope }: Arrival): boolean =>
  envelope === undefined ||
  projection.on.some(({ contract }) => unversioned(contract.type) === unversioned(envelope.type));

const foldOne = async (
  projection: Projection,
  arrival: Arrival,
  { manager, signal }: { manager: EntityManager; signal: Signal },
): Promise<void> => {
  const { envelope, problem } = arrival;
  if (envelope === undefined) throw new Error(problem);
  const step = stepFor(projection, envelope.type);
  if (step !== undefined) return step.fold(envelope, manager, signal);
  // Another version of a fact that is folded here would be missing from the rows without anybody noticing.
  if (concerns(projection, arrival)) throw new Error(`this service does not know ${envelope.type} yet`);
};
