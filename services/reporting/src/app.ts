import path from 'node:path';
import { Fault } from '@mttq/kernel/fault';
import { openBroker } from '@mttq/platform/events/broker';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { createContext } from './context.ts';
import { policy } from './policy.ts';
import { createReadModels, type ReadModels } from './read-models/read-model.postgres.ts';
import { readModelResolvers } from './read-models/read-models.resolvers.ts';
import { unitCountsProjection } from './unit-counts/unit-counts.projection.ts';
import { unitCountsResolvers } from './unit-counts/unit-counts.resolvers.ts';

/** Every read model of the service: one line each. */
export const projections = [unitCountsProjection, rightsCopyProjection];

/** The whole service: one line a slice in each list. */
export const createReporting = (): ServiceDefinition => {
  let readModels: ReadModels | undefined;
  return {
    name: 'reporting',
    entities: [],
    migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
    typeDefsFolder: import.meta.dirname,
    resolvers: [unitCountsResolvers, readModelResolvers],
    policy,
    rights: createRightsLookup,
    projections,
    contextFor: (request) => {
      if (readModels === undefined)
        throw new Fault('STARTING', 'the service is not ready yet: ask again in a moment');
      return createContext(request, readModels);
    },
    onReady: async ({ settings, dataSource, clock, newId, logger }) => {
      // A connection of its own: a rebuild reads the whole log and must not stand in the way of the live projections.
      const broker = openBroker({ url: settings.natsUrl, name: 'reporting', log: logger });
      readModels = createReadModels({ dataSource, broker, projections, clock, newId });
      return { stop: broker.stop };
    },
  };
};
