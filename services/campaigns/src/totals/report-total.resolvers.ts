import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { percentOf } from '@mttq/kernel/decimal';
import { invariant } from '@mttq/kernel/fault';
import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  QueryCompiledTextsArgs,
  QueryMissingReportsArgs,
  ReportTotalBelowArgs,
  Resolvers,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { choicesOf, type ReportTotal, ratiosOf, sumsOf } from './report-total.ts';
import { totalKey } from './total.loaders.ts';

type Asked = { readonly formId: string; readonly periodStart: ReportTotal['periodStart'] };

const totalOf = (unitId: string, { formId, periodStart }: Asked, { loaders }: Context) =>
  loaders.totals.total.load(totalKey({ formId, periodStart, unitId }));

const formOf = async ({ formVersionId }: ReportTotal, { stores }: Context) => {
  const form = await stores.forms.byVersionId(formVersionId);
  invariant(form, 'a total follows a version of a form');
  return form;
};

const missingReports = async (_: unknown, args: QueryMissingReportsArgs, { inScope }: Context) => {
  const page = readPage(args, 2);
  const [afterUnit, afterReporter] = page.after ?? [];
  const { formId, periodStart, unitId } = args;
  const rows = await inScope('report:read', unitId, async ({ periods, forms, reporters }) => {
    const period = await periods.find({ formId, periodStart });
    const form = period && (await forms.byVersionId(period.formVersionId));
    if (!period || !form) return [];
    return reporters.missing({
      ...{ formId, periodStart, unitId, periodEnd: period.periodEnd },
      ...{ asks: form.asks, occasion: period.occasion, limit: page.first + 1 },
      ...(afterUnit === undefined ? {} : { after: [String(afterUnit), String(afterReporter)] }),
    });
  });
  return toConnection(rows ?? [], page, ({ unitId: unit, id }) => [unit, id]);
};

const fieldKeysMax = 20;

const compiledTexts = async (_: unknown, args: QueryCompiledTextsArgs, { inScope, clock }: Context) => {
  const page = readPage(args, 1);
  const { formId, periodStart, unitId, fieldKeys, isAccepted } = args;
  if (fieldKeys.length === 0 || fieldKeys.length > fieldKeysMax)
    throw graphError('BAD_USER_INPUT', {
      en: `Ask for 1–${fieldKeysMax} fields at a time.`,
      vi: `Mỗi lần hỏi từ 1 đến ${fieldKeysMax} trường.`,
    });
  const afterId = page.after === undefined ? null : String(page.after[0]);
  const rows = await inScope('report:read', unitId, async ({ reporters, totals }) => {
    const path = (await reporters.pathsOn([unitId], dayInVietnam(clock()))).get(unitId);
    if (path === undefined) return [];
    const filter = { formId, periodStart, path, fieldKeys, isAccepted: isAccepted ?? false };
    return totals.compile({ ...filter, afterId, limit: page.first + 1 });
  });
  return toConnection(rows ?? [], page, ({ reportId }) => [reportId]);
};

const below = async (total: ReportTotal, args: ReportTotalBelowArgs, { inScope }: Context) => {
  const page = readPage(args, 1);
  const after = page.after === undefined ? null : String(page.after[0]);
  const rows = await inScope('report:read', total.unitId, ({ totals }) =>
    totals.below(total, { limit: page.first + 1, after, day: total.periodEnd }),
  );
  return toConnection(rows ?? [], page, ({ unitId }) => [unitId]);
};

const share = (part: number, whole: number) => percentOf(BigInt(part), BigInt(whole)) ?? null;

/** The GraphQL edge of totals. */
export const reportTotalResolvers: Resolvers<Context> = {
  Query: {
    reportTotal: (_, { unitId, ...asked }, context) => totalOf(unitId, asked, context),
    missingReports,
    compiledTexts,
  },
  Unit: { reportTotal: ({ id }, asked, context) => totalOf(id, asked, context) },
  ReportTotal: {
    unit: ({ unitId }) => ({ id: unitId }),
    completeness: ({ submitted, expected }) => share(submitted, expected),
    timeliness: ({ submitted, late, expected }) => share(submitted - late, expected),
    sums: async (total, _, context) => sumsOf(await formOf(total, context), total),
    choices: async (total, _, context) => choicesOf(await formOf(total, context), total),
    ratios: async (total, _, context) => ratiosOf(await formOf(total, context), total.numbers),
    below,
  },
  MissingReport: {
    reporterId: ({ id }) => id,
    unit: ({ unitId }) => ({ id: unitId }),
    state: ({ state }) => state ?? 'OPEN',
  },
  CompiledText: {
    unit: ({ unitId }) => ({ id: unitId }),
    texts: ({ texts }) => texts.map((text) => ({ ...text, original: null })),
  },
};
