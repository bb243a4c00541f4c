import { say } from '@mttq/platform/graph/messages';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  QueryRehearseUnitChangeArgs,
  QueryUnitChangesArgs,
  Resolvers,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { adoptUnitChange } from '../effects/adopt-unit-change.ts';
import { retryHeldUnitChange } from '../effects/apply-unit-change.ts';
import { cancelUnitChange } from './cancel-unit-change.ts';
import { draftUnitChange, redraftUnitChange } from './draft-unit-change.ts';
import { rehearseUnitChange } from './rehearse-unit-change.ts';
import { type UnitChange, unitChangeNotFound, unitChangeStateForbids } from './unit-change.ts';

const keysOf = ({ effectiveOn, id }: UnitChange) => [effectiveOn, id];

const unitChanges = async (_: unknown, args: QueryUnitChangesArgs, { loaders }: Context) => {
  const page = readPage(args, 2);
  const [effectiveOn, id] = (page.after ?? []).map(String);
  const filter = {
    ...(args.state == null ? {} : { state: args.state }),
    ...(args.isHeld == null ? {} : { isHeld: args.isHeld }),
  };
  const after = effectiveOn === undefined || id === undefined ? {} : { after: { effectiveOn, id } };
  const rows = await loaders.changes.changes.find(filter, { limit: page.first + 1, ...after });
  return toConnection(rows, page, keysOf);
};

const rehearse = async (_: unknown, { id }: QueryRehearseUnitChangeArgs, { loaders, newId }: Context) => {
  const change = await loaders.changes.change.load(id);
  if (change === null) return unitChangeNotFound();
  if (change.state !== 'DRAFT' && change.state !== 'ADOPTED') return unitChangeStateForbids(change.state);
  return rehearseUnitChange(loaders.changes, change, newId);
};

/** The GraphQL edge of changes of structure. */
export const unitChangeResolvers: Resolvers<Context> = {
  Query: {
    unitChange: (_, { id }, { loaders }) => loaders.changes.change.load(id),
    unitChanges,
    rehearseUnitChange: rehearse,
  },
  Mutation: {
    draftUnitChange: (_, { input }, { deps, actor }) => draftUnitChange(deps)(input, actor),
    redraftUnitChange: (_, { input }, { deps, actor }) => redraftUnitChange(deps)(input, actor),
    adoptUnitChange: (_, { input }, { deps, actor }) => adoptUnitChange(deps)(input, actor),
    cancelUnitChange: (_, { input }, { deps, actor }) => cancelUnitChange(deps)(input, actor),
    retryHeldUnitChange: (_, { input }, { deps, actor }) => retryHeldUnitChange(deps)(input, actor),
  },
  UnitChange: {
    __resolveReference: ({ id }, { loaders }) => loaders.changes.change.load(id),
    isHeld: ({ state, heldBecause }) => state === 'ADOPTED' && heldBecause !== null,
    heldBecause: ({ heldBecause }) => heldBecause ?? [],
  },
  UnitChangeFault: { message: ({ message }) => say(message) },
  UnitChangeDoubt: { message: ({ message }) => say(message) },
  PlannedUnit: { parentId: ({ parentUnitId }) => parentUnitId },
};
