import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryPetitionsArgs, QuerySimilarPetitionsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { mergePetition, reversePetitionMerge } from '../petition-merges/merge-petition.ts';
import { answerPetition, publishPetition, sendPetition } from '../petition-steps/answer-petition.ts';
import { classifyPetition } from '../petition-steps/classify-petition.ts';
import { closePetition, closeUnansweredPetition } from '../petition-steps/close-petition.ts';
import { moderatePetition } from '../petition-steps/moderate-petition.ts';
import { setSignatureThreshold } from '../signatures/set-signature-threshold.ts';
import { signPetition } from '../signatures/sign-petition.ts';
import { findSimilarPetitions } from '../similarity/find-similar-petitions.ts';
import { recordVoterMeeting } from '../voter-meetings/record-voter-meeting.ts';
import type { Petition } from './petition.ts';
import { percentOf } from './petition-figures.ts';
import { publicView } from './petition-view.ts';
import { recordPetition } from './record-petition.ts';

const readOne = async (id: string, { open, inScope, loaders }: Context): Promise<Petition | null> => {
  const register = await open.petitions.register(id);
  if (register === undefined) return null;
  const inside = await inScope('petition:read', register.unitId, ({ petitions }) => petitions.byId(id));
  return inside ?? loaders.petitions.petition.load(id);
};

const listPetitions = async (_: unknown, args: QueryPetitionsArgs, context: Context) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const unitPath = await context.pathOf(args.unitId);
  if (unitPath === undefined) return toConnection<Petition>([], page, ({ id }) => [id]);
  const filter = {
    unitPath,
    state: args.state,
    field: args.field,
    limit: page.first + 1,
    beforeId: beforeId === undefined ? undefined : String(beforeId),
  };
  const inside = await context.inScope('petition:read', args.unitId, ({ petitions }) =>
    petitions.find(filter),
  );
  const rows = inside ?? (await context.open.petitions.find(filter)).map(publicView);
  return toConnection(rows, page, ({ id }) => [id]);
};

const suggestionsMax = 20;

const listSimilar = async (_: unknown, args: QuerySimilarPetitionsArgs, context: Context) => {
  const limit = args.limit ?? 5;
  if (limit < 1 || limit > suggestionsMax)
    throw graphError('BAD_USER_INPUT', {
      en: `"limit" must be a whole number from 1 to ${suggestionsMax}.`,
      vi: `"limit" phải là số nguyên từ 1 đến ${suggestionsMax}.`,
    });
  const asked = { text: args.text, limit };
  const inside = await context.inScope('petition:read', args.unitId, (reads) =>
    findSimilarPetitions(reads)(asked),
  );
  if (inside !== undefined) return inside;
  const found = await findSimilarPetitions(context.open)(asked);
  return found.map(({ petition, score }) => ({ petition: publicView(petition), score }));
};

const petitionFields: Resolvers<Context>['VoterPetition'] = {
  __resolveReference: ({ id }, context) => readOne(id, context),
  unit: ({ unitId }) => ({ id: unitId }),
  meeting: ({ meetingId }, _, { loaders }) =>
    meetingId === null ? null : loaders.petitions.meeting.load(meetingId),
  state: ({ state, mergedInto }) => (mergedInto === null ? state : 'DUPLICATE_OF'),
  raisedByInAll: async ({ id, raisedBy }, _, { loaders }) =>
    (await loaders.petitions.group.load(id))?.raisedBy ?? raisedBy,
  signatures: async ({ id }, _, { loaders }) => (await loaders.petitions.group.load(id))?.signatures ?? 0,
  duplicates: async ({ id }, _, { loaders }) =>
    ((await loaders.petitions.group.load(id))?.petitions ?? 1) - 1,
  mergedInto: ({ mergedInto }, _, context) => (mergedInto === null ? null : readOne(mergedInto, context)),
  answer: async (petition, _, context) => {
    let answered: Petition | null = petition;
    for (let step = 0; answered?.mergedInto != null && step < 100; step += 1)
      answered = await readOne(answered.mergedInto, context);
    if (answered?.answeredOn == null || answered.answerText === null || answered.answerOutcome === null)
      return null;
    const { answeredOn, answerText: text, answerOutcome: outcome, answerDocumentId: documentId } = answered;
    return { answeredOn, text, outcome, documentId };
  },
  merges: async ({ id, unitId }, _, { inScope }) =>
    (await inScope('petition:read', unitId, ({ petitionMerges }) => petitionMerges.of(id))) ?? [],
  similar: async ({ id, unitId, text }, _, { inScope, open }) => {
    const asked = { text, limit: 5, exceptId: id };
    const inside = await inScope('petition:read', unitId, (reads) => findSimilarPetitions(reads)(asked));
    if (inside !== undefined) return inside;
    const found = await findSimilarPetitions(open)(asked);
    return found.map(({ petition, score }) => ({ petition: publicView(petition), score }));
  },
};

/** The GraphQL edge of petitions. */
export const petitionResolvers: Resolvers<Context> = {
  Query: {
    petition: (_, { id }, context) => readOne(id, context),
    petitions: listPetitions,
    similarPetitions: listSimilar,
    petitionFigures: async (_, { unitId, from, until }, { inScope, pathOf }) => {
      const unitPath = await pathOf(unitId);
      if (unitPath === undefined) return null;
      const figures = await inScope('petition:read', unitId, ({ petitions }) =>
        petitions.figures({ unitPath, from, until }),
      );
      return figures ?? null;
    },
  },
  Mutation: {
    recordVoterMeeting: (_, { input }, { deps, actor }) => recordVoterMeeting(deps)(input, actor),
    recordPetition: (_, { input }, { deps, actor }) => recordPetition(deps)(input, actor),
    classifyPetition: (_, { input }, { deps, actor }) => classifyPetition(deps)(input, actor),
    sendPetition: (_, { input }, { deps, actor }) => sendPetition(deps)(input, actor),
    answerPetition: (_, { input }, { deps, actor }) => answerPetition(deps)(input, actor),
    publishPetition: (_, { input }, { deps, actor }) => publishPetition(deps)(input, actor),
    moderatePetition: (_, { input }, { deps, actor }) => moderatePetition(deps)(input, actor),
    closePetition: (_, { input }, { deps, actor }) => closePetition(deps)(input, actor),
    closeUnansweredPetition: (_, { input }, { deps, actor }) => closeUnansweredPetition(deps)(input, actor),
    mergePetition: (_, { input }, { deps, actor }) => mergePetition(deps)(input, actor),
    reversePetitionMerge: (_, { input }, { deps, actor }) => reversePetitionMerge(deps)(input, actor),
    signPetition: (_, { input }, { deps, actor }) => signPetition(deps)(input, actor),
    setSignatureThreshold: (_, { input }, { deps, actor }) => setSignatureThreshold(deps)(input, actor),
  },
  VoterPetition: petitionFields,
  VoterMeeting: {
    __resolveReference: ({ id }, { loaders }) => loaders.petitions.meeting.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
  },
  PetitionFigures: {
    percentHandled: ({ handled, received }) => percentOf(handled, received),
  },
};
