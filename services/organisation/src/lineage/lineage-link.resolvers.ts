import { addDays, dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { UnitAt } from '../units/unit-tree.ts';
import type { Direction } from './lineage-graph.postgres.ts';
import type { RecordedLineageLink } from './lineage-link.ts';

/** A link as one question sees it: `knownAt` goes on to the units at its ends. */
export type LinkAt = RecordedLineageLink & { readonly knownAt: Date };

const links =
  (direction: Direction) =>
  async ({ id, moment: { knownAt } }: UnitAt, _: unknown, { loaders }: Context): Promise<LinkAt[]> =>
    (await loaders.lineage.links(id, direction, knownAt)).map((link) => ({ ...link, knownAt }));

const unitOf = async (context: Context, id: string, moment: UnitAt['moment']): Promise<UnitAt> => {
  const unit = await context.loaders.units.unit(id, moment);
  if (unit === null) throw new Error(`bug: a link leads to a unit that is not on record: ${id}`);
  return unit;
};

/** The GraphQL edge of lineage. */
export const lineageResolvers: Resolvers<Context> = {
  Unit: {
    successors: links('successors'),
    predecessors: links('predecessors'),
    heirs: async ({ id, moment: { knownAt } }, { on }, context) => {
      const asOf = on ?? dayInVietnam(context.clock());
      const heirs = await context.lineage.heirs(id, asOf, knownAt);
      return heirs.map(({ unitId, extent }) => ({
        extent,
        unit: unitOf(context, unitId, { asOf, knownAt }),
      }));
    },
  },
  LineageLink: {
    id: ({ linkId }) => linkId,
    from: ({ fromUnitId, effectiveOn, knownAt }, _, context) =>
      unitOf(context, fromUnitId, { asOf: addDays(effectiveOn, -1), knownAt }),
    to: ({ toUnitId, effectiveOn, knownAt }, _, context) =>
      unitOf(context, toUnitId, { asOf: effectiveOn, knownAt }),
  },
};
