import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  QueryHolidayCalendarsArgs,
  QueryProposedHolidaysArgs,
  Resolvers,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { moveDeadlines } from '../deadlines/move-deadlines.ts';
import { proposeHolidays } from './holiday-proposal.ts';
import { publishHolidayCalendar } from './publish-holiday-calendar.ts';

const holidayCalendars = async (_: unknown, args: QueryHolidayCalendarsArgs, { open }: Context) => {
  const page = readPage(args, 1);
  const [revision] = page.after ?? [];
  const rows = await open.calendars.find({
    year: args.year ?? null,
    unitId: args.unitId ?? null,
    beforeRevision: revision === undefined ? null : Number(revision),
    limit: page.first + 1,
  });
  return toConnection(rows, page, (calendar) => [calendar.revision]);
};

const proposedHolidays = (_: unknown, { year, tetDaysBefore, nationalDayEve }: QueryProposedHolidaysArgs) => {
  if (year < 1975 || year > 2199 || (tetDaysBefore !== 1 && tetDaysBefore !== 2))
    throw graphError('BAD_USER_INPUT', {
      en: 'The year is from 1975 to 2199, and 1 or 2 days of Tết stand before its first day.',
      vi: 'Năm từ 1975 đến 2199, và có 1 hoặc 2 ngày nghỉ trước mùng Một Tết.',
    });
  return proposeHolidays(year, {
    tetDaysBefore,
    nationalDayNeighbour: nationalDayEve === false ? 'AFTER' : 'BEFORE',
  });
};

/** The GraphQL edge of holiday calendars. */
export const holidayCalendarResolvers: Resolvers<Context> = {
  Query: { holidayCalendars, proposedHolidays },
  Mutation: {
    publishHolidayCalendar: async (_, { input }, { deps, actor, logger }) => {
      const published = await publishHolidayCalendar(deps)(input, actor);
      // The first batch at once, so that most people see it; the schedule does the rest, and all of it after a fault.
      await moveDeadlines(deps)().catch((error: unknown) => logger.error({ error }, 'deadlines move later'));
      return published;
    },
  },
  HolidayCalendar: {
    __resolveReference: async ({ id }, { open }) => (await open.calendars.byId(id)) ?? null,
    unit: ({ unitId }) => (unitId === null ? null : { id: unitId }),
    isNational: ({ path }) => path === '/',
  },
};
