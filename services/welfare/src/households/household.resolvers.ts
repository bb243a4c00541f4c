import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryHouseholdsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { changeHousehold, eraseHousehold } from './change-household.ts';
import { readHouseholdPerson, readHouseholdsByFacts } from './read-household-person.ts';
import { recordHousehold } from './record-household.ts';
import { recordHouseholdClass } from './record-household-class.ts';

const findHouseholds = async (args: QueryHouseholdsArgs, { inScope, aggregates, clock }: Context) => {
  const page = readPage(args, 1);
  const [path] = await aggregates.pathsOf(args.unitId, dayInVietnam(clock()));
  const { year, householdClass } = args;
  const rows =
    path === undefined
      ? []
      : await inScope('household:read', args.unitId, ({ households }) =>
          households.find({
            path,
            areaId: args.areaId,
            classOfYear: year == null || householdClass == null ? undefined : { year, householdClass },
            afterId: page.after === undefined ? null : String(page.after[0]),
            limit: page.first + 1,
          }),
        );
  return toConnection(rows ?? [], page, ({ id }) => [id]);
};

/** The GraphQL edge of households. */
export const householdResolvers: Resolvers<Context> = {
  Query: {
    household: (_, { id }, { loaders }) => loaders.households.household.load(id),
    households: (_, args, context) => findHouseholds(args, context),
    householdsByFacts: (_, { input }, { deps, actor }) => readHouseholdsByFacts(deps)(input, actor),
  },
  Mutation: {
    recordHousehold: (_, { input }, { deps, actor }) => recordHousehold(deps)(input, actor),
    changeHousehold: (_, { input }, { deps, actor }) => changeHousehold(deps)(input, actor),
    eraseHousehold: (_, { input }, { deps, actor }) => eraseHousehold(deps)(input, actor),
    recordHouseholdClass: (_, { input }, { deps, actor }) => recordHouseholdClass(deps)(input, actor),
  },
  Household: {
    __resolveReference: ({ id }, { loaders }) => loaders.households.household.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    isErased: ({ erasedAt }) => erasedAt !== null,
    commitment: ({ commitment }) => Buffer.from(commitment).toString('hex'),
    classes: ({ id }, _, { loaders }) => loaders.households.classesOf.load(id),
    person: (household, { purpose }, { deps, actor }) => readHouseholdPerson(deps)(household, purpose, actor),
  },
};
