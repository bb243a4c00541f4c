import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { RecordedUnitVersion } from './unit.ts';
import type { UnitTree } from './unit-tree.postgres.ts';
import type { Moment, UnitAt } from './unit-tree.ts';

const momentKey = ({ asOf, knownAt }: Moment): string => `${asOf} ${knownAt.toISOString()}`;

// One loader a moment: a batch is one statement about one pair of times.
const perMoment = <Row>(create: (moment: Moment) => DataLoader<string, Row | null>) => {
  const loaders = new Map<string, DataLoader<string, Row | null>>();
  return (id: string, moment: Moment): Promise<Row | null> => {
    const key = momentKey(moment);
    const loader = loaders.get(key) ?? create(moment);
    loaders.set(key, loader);
    return loader.load(id);
  };
};

/** Batched reads of units, one set a request. */
export type UnitLoaders = {
  /** The unit at the moment; null for an id that no unit has. */
  readonly unit: (id: string, moment: Moment) => Promise<UnitAt | null>;
  /** Ids from the unit one step up to the country. */
  readonly ancestorIds: (id: string, moment: Moment) => Promise<readonly string[]>;
  /** The record of a unit at `knownAt`; with superseded lines when `whole`. */
  readonly record: (id: string, knownAt: Date, whole: boolean) => Promise<readonly RecordedUnitVersion[]>;
};

export const createUnitLoaders = (tree: UnitTree): UnitLoaders => {
  const unit = perMoment<UnitAt>((moment) =>
    byKey(
      async (ids) => (await tree.byIds(ids, moment)).filter((found) => found !== undefined),
      (found) => found.id,
    ),
  );
  const ancestors = perMoment<{ id: string; above: string[] }>((moment) =>
    byKey(
      async (ids) => {
        const above = await tree.ancestorIds(ids, moment);
        return ids.map((id, position) => ({ id, above: above[position] ?? [] }));
      },
      ({ id }) => id,
    ),
  );
  const records = (whole: boolean) =>
    perMoment<{ id: string; lines: RecordedUnitVersion[] }>(({ knownAt }) =>
      byKey(
        async (ids) => {
          const lines = await tree.records(ids, knownAt, whole);
          return ids.map((id, position) => ({ id, lines: lines[position] ?? [] }));
        },
        ({ id }) => id,
      ),
    );
  const [standing, whole] = [records(false), records(true)];
  return {
    unit,
    ancestorIds: async (id, moment) => (await ancestors(id, moment))?.above ?? [],
    record: async (id, knownAt, isWhole) => {
      const load = isWhole ? whole : standing;
      // The day plays no part in a record; any fixed one keeps all asks in one batch.
      const found = await load(id, { asOf: '0001-01-01' as Moment['asOf'], knownAt });
      return found?.lines ?? [];
    },
  };
};
