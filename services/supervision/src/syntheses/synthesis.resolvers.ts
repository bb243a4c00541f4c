import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  PetitionSynthesisPetitionsArgs,
  QueryPetitionSynthesesArgs,
  Resolvers,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Petition } from '../petitions/petition.ts';
import { percentOf } from '../petitions/petition-figures.ts';
import {
  amendPetitionSynthesis,
  correctPetitionSynthesis,
  draftPetitionSynthesis,
} from './draft-synthesis.ts';
import { issuePetitionSynthesis, withDuplicates } from './issue-synthesis.ts';
import { sendPetitionSynthesis } from './send-synthesis.ts';
import type { Synthesis } from './synthesis.ts';
import { cellsOf, countCells, type SynthesisCounts } from './synthesis-counts.ts';

const findSynthesis = async (context: Context, id: string): Promise<Synthesis | null> =>
  (await context.loaders.syntheses.synthesis.load(id)) ??
  (await context.reach('petition:read', ({ syntheses }) => syntheses.byId(id))) ??
  null;

const petitionSyntheses = async (_: unknown, args: QueryPetitionSynthesesArgs, context: Context) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const filter = {
    path: (await context.pathOf(args.unitId)) ?? '-',
    sittingId: args.sittingId ?? null,
    phase: args.phase ?? null,
    state: args.state ?? null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  };
  const rows = await context.readIn('petition:read', args.unitId, ({ syntheses }) => syntheses.find(filter));
  return toConnection(rows, page, ({ id }) => [id]);
};

// A draft counts what it would take now; what was issued counts what it took.
const countsOf = async (synthesis: Synthesis, context: Context): Promise<SynthesisCounts> => {
  if (synthesis.state === 'ISSUED')
    return countCells(await context.loaders.syntheses.cells.load(synthesis.id));
  const items = await context.inScope('petition:read', synthesis.unitId, async (reads) =>
    withDuplicates(reads, await reads.syntheses.preview(synthesis)),
  );
  return countCells(cellsOf(items ?? []));
};

const petitionsOf = async (synthesis: Synthesis, args: PetitionSynthesisPetitionsArgs, context: Context) => {
  const page = readPage(args, 1);
  const [afterId] = page.after ?? [];
  const asked = {
    id: synthesis.id,
    afterId: afterId === undefined ? null : String(afterId),
    limit: page.first + 1,
  };
  if (synthesis.state !== 'ISSUED') return toConnection<Petition>([], page, ({ id }) => [id]);
  const ids = await context.open.syntheses.petitionIds(asked);
  const inside = await context.inScope('petition:read', synthesis.unitId, ({ petitions }) =>
    petitions.byIds(ids),
  );
  const seen =
    inside ?? (await Promise.all(ids.map((id) => context.loaders.petitions.petition.load(id)))).flat();
  const byId = new Map(seen.flatMap((petition) => (petition === null ? [] : [[petition.id, petition]])));
  // Without the right, a page shows the public ones of its part of the list; the cursor still goes on over all.
  const connection = toConnection(ids, page, (id) => [id]);
  const edges = connection.edges.flatMap(({ cursor, node }) => {
    const petition = byId.get(node);
    return petition === undefined ? [] : [{ cursor, node: petition }];
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: connection.pageInfo };
};

const synthesisFields: NonNullable<Resolvers<Context>['PetitionSynthesis']> = {
  __resolveReference: ({ id }, context) => findSynthesis(context, id),
  unit: ({ unitId }) => ({ id: unitId }),
  sitting: async ({ sittingId }, _, { loaders }) => {
    const sitting = await loaders.sittings.sitting.load(sittingId);
    if (sitting === null) throw new Error('a synthesis has a sitting');
    return sitting;
  },
  supersedes: ({ supersedesId }, _, context) =>
    supersedesId === null ? null : findSynthesis(context, supersedesId),
  supersededBy: ({ id }, _, { loaders }) => loaders.syntheses.superseding.load(id),
  deadline: ({ deadlineId }, _, { loaders }) =>
    deadlineId === null ? null : loaders.deadlines.deadline.load(deadlineId),
  isLate: ({ dueOn, issuedOn }) => (dueOn === null || issuedOn === null ? null : issuedOn > dueOn),
  counts: (synthesis, _, context) => countsOf(synthesis, context),
  petitions: petitionsOf,
  transfers: async ({ id }, _, { loaders }) => [...(await loaders.syntheses.transfers.load(id))],
  viewerCanIssue: async ({ unitId, state }, _, { access }) =>
    state === 'DRAFT' && (await access.may('synthesis:issue', unitId)),
};

/** The GraphQL edge of syntheses. */
export const synthesisResolvers: Resolvers<Context> = {
  Query: {
    petitionSynthesis: (_, { id }, context) => findSynthesis(context, id),
    petitionSyntheses,
  },
  Mutation: {
    draftPetitionSynthesis: (_, { input }, { deps, actor }) => draftPetitionSynthesis(deps)(input, actor),
    amendPetitionSynthesis: (_, { input }, { deps, actor }) => amendPetitionSynthesis(deps)(input, actor),
    issuePetitionSynthesis: (_, { input }, { deps, actor }) => issuePetitionSynthesis(deps)(input, actor),
    correctPetitionSynthesis: (_, { input }, { deps, actor }) => correctPetitionSynthesis(deps)(input, actor),
    sendPetitionSynthesis: (_, { input }, { deps, actor }) => sendPetitionSynthesis(deps)(input, actor),
  },
  PetitionSynthesis: synthesisFields,
  SynthesisCounts: { percentHandled: ({ handled, petitions }) => percentOf(handled, petitions) },
  FieldCount: { percentHandled: ({ handled, petitions }) => percentOf(handled, petitions) },
  LevelCount: { percentHandled: ({ handled, petitions }) => percentOf(handled, petitions) },
  VoterPetition: {
    synthesis: async ({ id }, _, context) => {
      const stands = await context.loaders.syntheses.ofPetition.load(id);
      return stands === null ? null : context.loaders.syntheses.synthesis.load(stands.synthesisId);
    },
  },
};
