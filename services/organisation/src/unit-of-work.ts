import { type Audit, createAudit } from '@mttq/platform/data/audit';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { createOutbox, type Outbox } from '@mttq/platform/events/outbox';
import type { Actor } from '@mttq/platform/graph/actor';
import type { DataSource, EntityManager } from 'typeorm';
import { createLineageStore, type LineageStore } from './lineage/lineage-link.postgres.ts';
import { createUnitStore, type UnitStore } from './units/unit.postgres.ts';

export type { NewEvent } from '@mttq/platform/events/outbox';
export type { Actor } from '@mttq/platform/graph/actor';

/** Everything that a use case may touch. It exists only inside a transaction. */
export type Stores = {
  readonly units: UnitStore;
  readonly lineage: LineageStore;
  readonly outbox: Outbox;
  readonly audit: Audit;
};

/** What a use case is given. `inTransaction` undoes everything when the work answers with a refusal. */
export type Deps = {
  readonly inTransaction: <Result>(
    actor: Pick<Actor, 'id' | 'correlationId'>,
    work: (stores: Stores, now: Date) => Promise<Result>,
  ) => Promise<Result>;
  readonly clock: () => Date;
  readonly newId: () => string;
};

const storesOf = (manager: EntityManager, trail: Parameters<typeof createOutbox>[1]): Stores => ({
  units: createUnitStore(manager),
  lineage: createLineageStore(manager),
  outbox: createOutbox(manager, trail),
  audit: createAudit(manager, trail),
});

/** The one door to the stores. */
export const createUnitOfWork = (
  dataSource: DataSource,
  { clock, newId }: Pick<Deps, 'clock' | 'newId'>,
): Deps => {
  const inTransaction = createInTransaction(dataSource);
  return {
    clock,
    newId,
    inTransaction: (actor, work) =>
      inTransaction((manager) => {
        const now = clock();
        const trail = { actorId: actor.id, correlationId: actor.correlationId, now, newId };
        return work(storesOf(manager, trail), now);
      }),
  };
};
