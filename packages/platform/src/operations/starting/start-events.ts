import type { DataSource } from 'typeorm';
import { type Broker, openBroker } from '../../events/broker.ts';
import { eventFigures } from '../../events/event-figures.ts';
import { runProjections } from '../../events/run-projections.ts';
import { type Publisher, runPublisher } from '../../events/run-publisher.ts';
import { runReactions } from '../../events/run-reactions.ts';
import type { Logger } from '../logger.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The event machinery of a running service. A missing broker stops none of it. */
export type RunningEvents = {
  readonly broker: Broker;
  readonly publisher: Publisher;
  /** Depths, lags and dead letters, for `/metrics`. */
  readonly figures: () => Promise<Record<string, number>>;
  /** Stops after the current batch, then sends what the connection has buffered. */
  readonly stop: () => Promise<void>;
};

/** Starts publisher, projections and reactions of a service. */
export const startEvents = (options: {
  readonly definition: ServiceDefinition;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly logger: Logger;
}): RunningEvents => {
  const { definition, dataSource, databaseUrl, natsUrl } = options;
  const log = options.logger.child({ component: 'events' });
  const broker = openBroker({ url: natsUrl, name: definition.name, log });
  const publisher = runPublisher({ service: definition.name, databaseUrl, dataSource, broker, log });
  const { projections = [], reactions = [], name: service } = definition;
  const folding = runProjections({ projections, dataSource, broker, log });
  const reacting = runReactions({ service, reactions, dataSource, broker, log });
  return {
    broker,
    publisher,
    figures: () => eventFigures({ service, dataSource, broker, projections }),
    stop: async () => {
      await Promise.all([folding.stop(), reacting.stop()]);
      await publisher.stop();
      await broker.stop();
    },
  };
};
