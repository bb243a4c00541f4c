import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryBeneficiaryCasesArgs, QueryPublicCasesArgs, Resolvers } from '../__generated__/graphql.ts';
import { approveCase } from '../case-decisions/approve-case.ts';
import { handOverCase } from '../case-decisions/hand-over-case.ts';
import { reserveCasePayment } from '../case-decisions/prepare-case-payment.ts';
import type { Context } from '../context.ts';
import { nextMoves, target } from './case-move.ts';
import { moveCase, reviewCase } from './move-case.ts';
import { openCase } from './open-case.ts';

const findCases = async (args: QueryBeneficiaryCasesArgs, { inScope, aggregates, clock }: Context) => {
  const page = readPage(args, 1);
  const [path] = await aggregates.pathsOf(args.unitId, dayInVietnam(clock()));
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const rows =
    path === undefined
      ? []
      : await inScope('case:read', args.unitId, ({ cases }) =>
          cases.find({ ...args, path, beforeId, limit: page.first + 1 }),
        );
  return toConnection(rows ?? [], page, ({ id }) => [id]);
};

const findPublicCases = async (args: QueryPublicCasesArgs, { publicCases, aggregates, clock }: Context) => {
  const page = readPage(args, 2);
  const [path] = await aggregates.pathsOf(args.unitId, dayInVietnam(clock()));
  const [day, id] = page.after ?? [];
  const before = page.after === undefined ? null : { day: String(day), id: String(id) };
  const { purpose, year } = args;
  const rows =
    path === undefined ? [] : await publicCases.find({ path, purpose, year, before, limit: page.first + 1 });
  return toConnection(rows, page, ({ decidedOn, caseId }) => [decidedOn, caseId]);
};

const caseFields: NonNullable<Resolvers<Context>['BeneficiaryCase']> = {
  __resolveReference: ({ id }, { loaders }) => loaders.cases.case.load(id),
  household: ({ householdId }, _, { loaders }) => loaders.households.household.load(householdId),
  unit: ({ unitId }) => ({ id: unitId }),
  fund: ({ fundId }, _, { loaders }) => (fundId === null ? null : loaders.funds.fund.load(fundId)),
  nextMoves: (shown) => nextMoves(shown),
  steps: ({ id }, _, { loaders }) => loaders.cases.steps.load(id),
  approvals: ({ id }, _, { loaders }) => loaders.cases.approvals.load(id),
  postings: ({ id }, _, { loaders }) => loaders.cases.postings.load(id),
  payments: ({ id }, _, { loaders }) => loaders.cases.payments.load(id),
  viewerCanApprove: (shown, _, { actor, access }) => {
    const isOther = ![shown.openedBy, shown.proposedBy].includes(actor.id);
    return isOther && target(shown, 'APPROVE') !== undefined && access.may('case:approve', shown.unitId);
  },
};

/** The GraphQL edge of cases. */
export const caseResolvers: Resolvers<Context> = {
  Query: {
    beneficiaryCase: (_, { id }, { loaders }) => loaders.cases.case.load(id),
    beneficiaryCases: (_, args, context) => findCases(args, context),
    publicCases: (_, args, context) => findPublicCases(args, context),
  },
  Mutation: {
    openCase: (_, { input }, { deps, actor }) => openCase(deps)(input, actor),
    reviewCase: (_, { input }, { deps, actor }) => reviewCase(deps)(input, actor),
    moveCase: (_, { input }, { deps, actor }) => moveCase(deps)(input, actor),
    approveCase: (_, { input }, { deps, actor }) => approveCase(deps)(input, actor),
    handOverCase: (_, { input }, { deps, actor }) => handOverCase(deps)(input, actor),
    reserveCasePayment: (_, { input }, { deps, actor }) => reserveCasePayment(deps)(input, actor),
  },
  BeneficiaryCase: caseFields,
  PublicCase: {
    id: ({ caseId }) => caseId,
    unit: ({ unitId }) => ({ id: unitId }),
    approvedAmount: ({ approvedAmount }) => BigInt(approvedAmount),
  },
};
