import { isRefusal } from '@mttq/kernel/refusal';
import { searchKey } from '@mttq/kernel/search-key';
import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  QueryUnitArgs,
  QueryUnitsArgs,
  Resolvers,
  UnitFilter as UnitFilterInput,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { lookUpUnit } from './look-up-unit.ts';
import { endOf, holdsOn, presenceOn, type RecordedUnitVersion, startOf } from './unit.ts';
import {
  momentOf,
  type PageArguments,
  pageBehind,
  positionKeyCount,
  positionKeys,
} from './unit-arguments.ts';
import type { Moment, UnitAt, UnitFilter, UnitPage, VersionAt } from './unit-tree.ts';

const keysOf = (unit: UnitAt) => positionKeys({ ...unit, code: unit.version?.code ?? '' });

const connectionOf = async (
  filter: UnitFilter,
  moment: Moment,
  { args, context }: { args: PageArguments; context: Context },
): Promise<UnitPage> => {
  const page = readPage(args, positionKeyCount);
  const rows = await context.tree.find(filter, moment, pageBehind(page));
  return { ...toConnection(rows, page, keysOf), filter, moment };
};

const textTooShort = {
  en: '"text" needs 2–100 letters or digits.',
  vi: '"text" cần từ 2 đến 100 chữ cái hoặc chữ số.',
};

const filterOf = (input: UnitFilterInput | null | undefined): UnitFilter => {
  const { text, ...rest } = input ?? {};
  const filter = Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null)) as UnitFilter;
  if (text == null) return filter;
  const key = searchKey(text);
  if (key.length < 2 || text.length > 100) throw graphError('BAD_USER_INPUT', textTooShort);
  return { ...filter, searchKey: key };
};

const oneOfIdAndCode = {
  en: 'Give either "id" or "code".',
  vi: 'Hãy cho "id" hoặc "code", không cho cả hai.',
};

const unit = (_: unknown, args: QueryUnitArgs, context: Context) => {
  if ((args.id == null) === (args.code == null)) throw graphError('BAD_USER_INPUT', oneOfIdAndCode);
  return lookUpUnit(
    {
      ...(args.id == null ? {} : { id: args.id }),
      ...(args.code == null ? {} : { code: args.code }),
      ...(args.edition == null ? {} : { edition: args.edition }),
      isDated: args.asOf != null,
      moment: momentOf(args, context.clock),
    },
    { unit: context.loaders.units.unit, carriersOf: context.tree.carriersOf },
  );
};

const units = (_: unknown, args: QueryUnitsArgs, context: Context) =>
  connectionOf(filterOf(args.filter), momentOf(args, context.clock), { args, context });

const load = (id: string | null | undefined, moment: Moment, context: Context) =>
  id == null ? null : context.loaders.units.unit(id, moment);

const dated =
  (moment: Moment) =>
  (version: RecordedUnitVersion): VersionAt => ({ ...version, moment });

const recordOf = async ({ id, moment }: UnitAt, context: Context, isWhole: boolean) =>
  (await context.loaders.units.record(id, moment.knownAt, isWhole)).map(dated(moment));

const unitFields: Resolvers<Context>['Unit'] = {
  __resolveReference: ({ id }, context) => load(id, momentOf({}, context.clock), context),
  asOf: ({ moment }) => moment.asOf,
  code: ({ version }) => version?.code ?? null,
  name: ({ version }) => version?.name ?? null,
  fullName: ({ version }) => version?.fullName ?? null,
  unitType: ({ version }) => version?.unitType ?? null,
  version: ({ version, moment }) => version && dated(moment)(version),
  parent: ({ version, moment }, _, context) => load(version?.parentUnitId, moment, context),
  ancestors: async ({ id, moment }, _, context) => {
    const ids = await context.loaders.units.ancestorIds(id, moment);
    const found = await Promise.all(ids.map((ancestor) => context.loaders.units.unit(ancestor, moment)));
    return found.filter((ancestor) => ancestor !== null);
  },
  children: ({ id, moment }, args, context) => connectionOf({ parentId: id }, moment, { args, context }),
  descendants: ({ id, moment }, args, context) => {
    const level = args.level == null ? {} : { level: args.level };
    return connectionOf({ ancestorId: id, ...level }, moment, { args, context });
  },
  versions: (unit, _, context) => recordOf(unit, context, false),
  record: (unit, _, context) => recordOf(unit, context, true),
};

const versionFields: Resolvers<Context>['UnitVersion'] = {
  id: ({ versionId }) => versionId,
  parentId: ({ parentUnitId }) => parentUnitId,
  validFrom: (version) => startOf(version).day,
  validFromCertainty: async (version, _, { loaders }) => {
    // A line that was superseded is read beside the lines that stood with it.
    const knownAt = version.recordedUntil === null ? version.moment.knownAt : version.recordedFrom;
    const record = await loaders.units.record(version.unitId, knownAt, false);
    const before = record.find(({ validUntil }) => validUntil !== null && validUntil === version.validFrom);
    return startOf(version, before).certainty;
  },
  validUntil: (version) => endOf(version)?.day ?? null,
  validUntilCertainty: (version) => endOf(version)?.certainty ?? null,
  presence: (version) =>
    holdsOn(version, version.moment.asOf) ? presenceOn(version, version.moment.asOf) : null,
};

/** The GraphQL edge of the tree of units. */
export const unitResolvers: Resolvers<Context> = {
  Query: { unit, units },
  Unit: unitFields,
  UnitVersion: versionFields,
  UnitConnection: { totalCount: ({ filter, moment }, _, { tree }) => tree.count(filter, moment) },
  UnitLookup: {
    __resolveType: (found) => {
      if (isRefusal(found)) return found.refused as 'UnitNotFound' | 'CodeMalformed';
      return 'candidates' in found ? 'UnitCandidates' : 'Unit';
    },
  },
};
