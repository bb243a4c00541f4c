import path from 'node:path';
import { refuse } from '@mttq/kernel/refusal';
import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';

const places = Array.from({ length: 150 }, (_, index) => ({
  __typename: 'Place',
  id: `place-${String(index).padStart(3, '0')}`,
  name: `Xã ${index}`,
  secretNote: 'a note for few',
  keptBack: 'kept back',
}));
const member = { __typename: 'Member', id: 'member-1', name: 'Người 1', phone: '0900000000' };

const findAny = (id: string) => (id === member.id ? member : places.find((place) => place.id === id)) ?? null;

const listPlaces = (args: { first?: number | null }) => {
  const page = readPage(args, 1);
  return toConnection(places.slice(0, page.first + 1), page, ({ id }) => [id]);
};

/** How often the code of a member was tried: one attempt per operation is all that an attacker should get. */
export const attempts = { count: 0 };
/** Lets `slow` answer. */
export const gate = { open: () => {}, opened: Promise.resolve() };

const query = {
  place: (_: unknown, { id }: { id: string }) => places.find((place) => place.id === id) ?? null,
  places: (_: unknown, args: { first?: number | null }) => listPlaces(args),
  find: (_: unknown, { id }: { id: string }) => findAny(id),
  named: (_: unknown, { id }: { id: string }) => findAny(id),
  members: () => ({ edges: [{ node: member }] }),
  unannotated: () => 'nobody may see this',
  unannotatedEntity: () => ({ id: 'x', name: 'nobody may see this' }),
  broken: () => {
    throw new Error('relation "donor" does not exist: SELECT phone FROM donor -- /srv/app/secret.ts');
  },
  slow: async () => {
    await gate.opened;
    return 'at last';
  },
  whoAmI: (_: unknown, __: unknown, { actor }: GraphContext) => `${actor.id} ${actor.language}`,
  now: () => new Date('2026-07-01T00:00:00Z'),
  administratorsOnly: () => 'for administrators',
};

const mutation = {
  recordGift: (_: unknown, { input }: { input: { fundId: string } }) =>
    input.fundId === 'closed'
      ? refuse('FundClosed', { en: 'The fund is closed.', vi: 'Quỹ đã đóng.' })
      : { id: 'gift-1', giver: member },
  tryCode: () => {
    attempts.count += 1;
    return false;
  },
};

/** A small subgraph with something of everything that an attacker looks for. */
export const organisation: ServiceDefinition = {
  name: 'organisation',
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, 'migrations'),
  typeDefsFolder: import.meta.dirname,
  resolvers: [
    {
      Query: query,
      Mutation: mutation,
      Finding: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Named: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Place: {
        __resolveReference: ({ id }: { id: string }) => findAny(id),
        places: (_: unknown, args: { first?: number | null }) => listPlaces(args),
      },
      Member: { __resolveReference: ({ id }: { id: string }) => findAny(id) },
    },
  ],
  policy: {
    'place:read-note': { description: 'Read the note of a place', door: 'mandate' },
    'member:read': { description: 'Read members', door: 'mandate' },
    'gift:record': { description: 'Record a gift', door: 'signed-in' },
    'system:look': { description: 'Look into the system', door: 'administrator' },
  },
  rights: () => async (actor) => actor.id === 'chair',
};
