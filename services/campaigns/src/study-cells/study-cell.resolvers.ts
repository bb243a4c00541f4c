import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { readOwnCells } from '../study-registrations/read-studies.ts';
import { establishStudyCell, setStudyCellMembers } from './establish-study-cell.ts';

/** The GraphQL edge of cells of study. */
export const studyCellResolvers: Resolvers<Context> = {
  Query: {
    myStudyCells: async (_, __, { deps, actor }) => [...(await readOwnCells(deps)(actor))],
    studyCells: async (_, args, { inScope }) => {
      const page = readPage(args, 1);
      const after = page.after === undefined ? null : String(page.after[0]);
      const rows = await inScope('study-cell:keep', args.unitId, ({ studyCells }) =>
        studyCells.find(args.unitId, after, page.first + 1),
      );
      return toConnection(rows ?? [], page, ({ id }) => [id]);
    },
  },
  Mutation: {
    establishStudyCell: (_, { input }, { deps, actor }) => establishStudyCell(deps)(input, actor),
    setStudyCellMembers: (_, { input }, { deps, actor }) => setStudyCellMembers(deps)(input, actor),
  },
  StudyCell: {
    unit: ({ unitId }) => ({ id: unitId }),
    committee: ({ committeeId }) => ({ id: committeeId }),
    members: async ({ id, unitId }, _, { inScope, clock }) =>
      (await inScope('study-cell:keep', unitId, ({ studyCells }) =>
        studyCells.membersOn(id, dayInVietnam(clock())),
      )) ?? [],
  },
  StudyCellMember: { person: ({ personId }) => ({ id: personId }) },
};
