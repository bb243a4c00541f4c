import path from 'node:path';
import type { GraphContext } from '@mttq/platform/graph/graph-context';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';

/** The figure that subscribers ask for again. */
export const figures = { count: 0 };

type SignalArguments = { parentUnitId?: string | null; cursor: string };

const signal = (_: unknown, { parentUnitId, cursor }: SignalArguments) => ({
  cursor,
  parentUnitId: parentUnitId ?? null,
  count: figures.count,
  place: { id: 'place-001' },
});

/** A small subgraph that counts, announces and extends another one's entity. */
export const reporting: ServiceDefinition = {
  name: 'reporting',
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, 'migrations'),
  typeDefsFolder: import.meta.dirname,
  resolvers: [
    {
      Query: { unitCountsSignal: signal, ownCountsSignal: signal },
      Place: {
        __resolveReference: (reference: object) => reference,
        countOfUnits: () => 7,
        noteInCapitals: ({ secretNote }: { secretNote?: string }, _: unknown, __: GraphContext) =>
          secretNote?.toUpperCase() ?? null,
      },
    },
  ],
  policy: {
    'place:read-note': { description: 'Read the note of a place', door: 'mandate' },
    'counts:watch': { description: 'Watch counts', door: 'signed-in' },
  },
  rights: () => async (actor) => actor.id === 'chair',
};
