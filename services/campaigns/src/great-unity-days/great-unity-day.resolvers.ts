import { type CalendarDay, day as calendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { percentOf } from '@mttq/kernel/decimal';
import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  GreatUnityDayContentInput,
  QueryGreatUnityDaysArgs,
  Resolvers,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { UnityDayFilter, UnityDayTally, UnityYear } from './great-unity-day.postgres.ts';
import type { StatedUnityDay } from './great-unity-day.ts';
import {
  cancelGreatUnityDay,
  correctGreatUnityDay,
  holdGreatUnityDay,
  planGreatUnityDay,
} from './plan-great-unity-day.ts';

/** Great Unity Days of a unit in a year, with what was counted. */
export type UnitUnityYear = { readonly question: UnityYear; readonly tally: UnityDayTally };

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const pageOf = async (paging: Paging, filter: Partial<UnityDayFilter>, { stores, clock }: Context) => {
  const page = readPage(paging, 2);
  const [heldOn = '', id = ''] = (page.after ?? []).map(String);
  const after = page.after === undefined ? null : ([heldOn, id] as const);
  const all = { unitId: null, withBelow: false, year: null, states: null, treeDay: dayInVietnam(clock()) };
  const rows = await stores.unityDays.find({ ...all, ...filter, after, limit: page.first + 1 });
  return toConnection(rows, page, (day) => [day.heldOn, day.id]);
};

const filterOf = (args: Omit<QueryGreatUnityDaysArgs, 'first' | 'after'>) => ({
  ...{ withBelow: args.withBelow ?? false, year: args.year ?? null },
  states: args.states ? [...args.states] : null,
});

const contentOf = (input: GreatUnityDayContentInput): StatedUnityDay => ({
  ...{ heldOn: input.heldOn, areaIds: input.areaIds, title: input.title ?? null },
  ...{
    programme: input.programme ?? [],
    documentId: input.documentId ?? null,
    dayReason: input.dayReason ?? null,
  },
  guests: (input.guests ?? []).map(({ level, office }) => ({ level, office })),
  ...{ persons: input.persons ?? null, households: input.households ?? null, gifts: input.gifts ?? null },
  familiesCommended: input.familiesCommended ?? null,
  collectivesCommended: input.collectivesCommended ?? null,
  individualsCommended: input.individualsCommended ?? null,
  housesHandedOver: input.housesHandedOver ?? null,
  ...{ giftValue: input.giftValue ?? null, money: input.money ?? null },
});

// Areas are counted on the traditional day of the Front, or today while that day lies ahead.
const treeDayOf = (year: number, today: CalendarDay): CalendarDay => {
  if (year < 1946 || year > 9999)
    throw graphError('BAD_USER_INPUT', {
      en: 'Ask for a year from 1946 on.',
      vi: 'Hãy hỏi năm từ 1946 trở đi.',
    });
  const traditional = calendarDay(`${year}-11-18`);
  return traditional < today ? traditional : today;
};

/** The GraphQL edge of Great Unity Days. */
export const greatUnityDayResolvers: Resolvers<Context> = {
  Query: {
    greatUnityDay: (_, { id }, { loaders }) => loaders.unityDays.day.load(id),
    greatUnityDays: (_, args, context) =>
      pageOf(args, { ...filterOf(args), unitId: args.unitId ?? null }, context),
  },
  Mutation: {
    planGreatUnityDay: (_, { input: { content, ...input } }, { deps, actor }) =>
      planGreatUnityDay(deps)({ ...input, content: contentOf(content) }, actor),
    holdGreatUnityDay: (_, { input: { content, ...input } }, { deps, actor }) =>
      holdGreatUnityDay(deps)({ ...input, content: contentOf(content) }, actor),
    correctGreatUnityDay: (_, { input: { content, ...input } }, { deps, actor }) =>
      correctGreatUnityDay(deps)({ ...input, content: contentOf(content) }, actor),
    cancelGreatUnityDay: (_, { input }, { deps, actor }) => cancelGreatUnityDay(deps)(input, actor),
  },
  GreatUnityDay: {
    __resolveReference: ({ id }, { loaders }) => loaders.unityDays.day.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    areas: ({ areaIds }) => areaIds.map((id) => ({ id })),
    isJoint: ({ areaIds }) => areaIds.length > 1,
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
    viewerCanRecord: ({ unitId }, _, { access }) => access.may('great-unity-day:record', unitId),
  },
  GreatUnityDayTally: {
    year: ({ question }) => question.year,
    onTreeOf: ({ question }) => question.treeDay,
    areas: ({ tally }) => tally.areas,
    areasHeld: ({ tally }) => tally.areasHeld,
    percent: ({ tally }) => percentOf(BigInt(tally.areasHeld), BigInt(tally.areas)) ?? null,
    days: ({ tally }) => tally.days,
    jointDays: ({ tally }) => tally.jointDays,
    persons: ({ tally }) => tally.persons,
    gifts: ({ tally }) => tally.gifts,
    housesHandedOver: ({ tally }) => tally.housesHandedOver,
    familiesCommended: ({ tally }) => tally.familiesCommended,
    areasWithout: async ({ question }, args, { stores }) => {
      const page = readPage(args, 1);
      const [afterId] = (page.after ?? []).map(String);
      const rows = await stores.unityDays.without(question, afterId ?? null, page.first + 1);
      return toConnection(rows, page, ({ id }) => [id]);
    },
  },
  ResidentialArea: {
    greatUnityDays: async ({ id }, _, { loaders }) =>
      (await loaders.unityDays.ofArea.load(id)).map(({ day }) => day),
  },
  Unit: {
    greatUnityDays: ({ id }, args, context) => pageOf(args, { ...filterOf(args), unitId: id }, context),
    greatUnityDayTally: async ({ id: unitId }, { year }, { stores, clock }) => {
      const question = { unitId, year, treeDay: treeDayOf(year, dayInVietnam(clock())) };
      return { question, tally: await stores.unityDays.tally(question) };
    },
  },
};
