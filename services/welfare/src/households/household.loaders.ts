import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { HouseholdStore } from './household.postgres.ts';
import type { ClassRecord, Household } from './household.ts';

type ReadIn = <Rows>(
  unitId: string,
  read: (households: HouseholdStore) => Promise<readonly Rows[]>,
) => Promise<readonly Rows[] | undefined>;

export type HouseholdLoaders = {
  readonly household: DataLoader<string, Household | null>;
  readonly classesOf: DataLoader<string, readonly ClassRecord[]>;
};

/** Batched reads of households: one transaction a unit, and nothing from units where the reader has no right. */
export const createHouseholdLoaders = (register: HouseholdStore, readIn: ReadIn): HouseholdLoaders => {
  const readScoped = async <Row>(
    ids: readonly string[],
    read: (households: HouseholdStore, ids: readonly string[]) => Promise<readonly Row[]>,
  ): Promise<Row[]> => {
    const units = Map.groupBy(await register.unitsOf(ids), ({ unitId }) => unitId);
    const rows: Row[] = [];
    for (const [unitId, places] of units) {
      const own = places.map(({ id }) => id);
      rows.push(...((await readIn(unitId, (households) => read(households, own))) ?? []));
    }
    return rows;
  };
  return {
    household: byKey(
      (ids: readonly string[]) => readScoped(ids, (households, own) => households.byIds(own)),
      ({ id }) => id,
    ),
    classesOf: manyByKey(
      (ids: readonly string[]) => readScoped(ids, (households, own) => households.classesOf(own)),
      ({ householdId }) => householdId,
    ),
  };
};
