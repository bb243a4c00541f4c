import type { DataSource } from 'typeorm';
import { type Broker, openBroker } from '../events/broker.ts';
import { type Publisher, runPublisher } from '../events/run-publisher.ts';
import type { Logger } from './logger.ts';
import type { ServiceDefinition } from './service-definition.ts';

/** The event machinery of a running service. A missing broker stops none of it. */
export type RunningEvents = {
  readonly broker: Broker;
  readonly publisher: Publisher;
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
  return {
    broker,
    publisher,
    stop: async () => {
      await publisher.stop();
      await broker.stop();
    },
  };
};
