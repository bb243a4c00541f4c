import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { CommitteeMeetingsArgs, Resolvers } from '../__generated__/graphql.ts';
import { placeOf } from '../committees/committee.ts';
import type { Context } from '../context.ts';
import { callMeeting } from './call-meeting.ts';
import { countAttendance, type Meeting } from './meeting.ts';
import { recordAttendance } from './record-attendance.ts';

const meetings = async (
  committee: { readonly id: string },
  args: CommitteeMeetingsArgs,
  context: Context,
) => {
  const page = readPage(args, 2);
  const [heldOn, id] = (page.after ?? []).map(String);
  const after = heldOn === undefined || id === undefined ? {} : { after: { heldOn, id } };
  const rows = await context.loaders.meetings.page(committee.id, {
    limit: page.first + 1,
    ...after,
  });
  return toConnection(rows, page, (meeting: Meeting) => [meeting.heldOn, meeting.id]);
};

const committeeOf = async ({ committeeId }: Meeting, { loaders }: Context) => {
  const committee = await loaders.committees.committee.load(committeeId);
  invariant(committee !== null, 'a foreign key points at a row');
  return committee;
};

const attendance = async (meeting: Meeting, _: unknown, context: Context) => {
  const place = placeOf(await committeeOf(meeting, context));
  if (!(await context.access.may('meeting:read-attendance', place))) return null;
  return context.loaders.meetings.attendance.load(meeting.id);
};

/** The GraphQL edge of meetings. */
export const meetingResolvers: Resolvers<Context> = {
  Query: { meeting: (_, { id }, { loaders }) => loaders.meetings.meeting.load(id) },
  Mutation: {
    callMeeting: (_, { input }, { deps, actor }) => callMeeting(deps)(input, actor),
    recordAttendance: (_, { input }, { deps, actor }) => recordAttendance(deps)(input, actor),
  },
  Meeting: {
    __resolveReference: ({ id }, { loaders }) => loaders.meetings.meeting.load(id),
    committee: (meeting, _, context) => committeeOf(meeting, context),
    attendanceCounts: async ({ id }, _, { loaders }) =>
      countAttendance(await loaders.meetings.attendance.load(id)),
    attendance,
  },
  Attendance: { person: ({ personId }, _, { loaders }) => loaders.persons.person.load(personId) },
  Committee: { meetings },
};
