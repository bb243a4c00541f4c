import DataLoader from 'dataloader';

const batchMax = 1_000;

/** Loads one row a key, all keys of a tick in one call; `null` where no row has the key. */
export const byKey = <Key extends string | number, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> =>
  new DataLoader(
    async (keys) => {
      const rows = new Map((await load(keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    },
    { maxBatchSize: batchMax },
  );

/** Loads all rows of a key (in the order in which `load` answers), all keys of a tick in one call. */
export const manyByKey = <Key extends string | number, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, readonly Row[]> =>
  new DataLoader(
    async (keys) => {
      const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
      for (const row of await load(keys)) groups.get(keyOf(row))?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    },
    { maxBatchSize: batchMax },
  );
