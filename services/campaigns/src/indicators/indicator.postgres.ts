import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { Indicator, IndicatorVersion } from './indicator.ts';

const definition = [
  'name',
  'numeratorName',
  'denominatorName',
  'isOfWhichComplete',
  'validFrom',
  'documentId',
];
const columns = columnsOf([
  'id',
  'key',
  'unitId',
  'path',
  'measure',
  'aggregation',
  'parentIndicatorId',
  'version',
  'searchKey',
  ...definition,
]);
const versionColumns = columnsOf(['indicatorId', 'version', 'reason', 'recordedAt', ...definition]);

/** A list of indicators in order of key. */
export type IndicatorFilter = {
  readonly searchKey: string | null;
  readonly afterKey: string | null;
  readonly limit: number;
};

const versionOf = (
  { id, version, name, numeratorName, denominatorName, isOfWhichComplete, validFrom, documentId }: Indicator,
  reason: string | null,
  now: Date,
) => ({
  ...{ indicatorId: id, version, name, numeratorName, denominatorName, isOfWhichComplete, validFrom },
  ...{ documentId, reason, recordedAt: now },
});

/** Indicators and their versions, in one transaction. */
export const createIndicatorStore = (manager: EntityManager) => ({
  /** Answers false when the key is taken. */
  add: async (indicator: Indicator, now: Date): Promise<boolean> => {
    const taken: unknown[] = await manager.query('SELECT 1 FROM indicator WHERE key = $1', [indicator.key]);
    if (taken.length > 0) return false;
    await addRow(manager, 'indicator', { ...indicator, recordedAt: now });
    await addRow(manager, 'indicator_version', versionOf(indicator, null, now));
    return true;
  },
  change: async (indicator: Indicator, reason: string, now: Date): Promise<void> => {
    await changeRow(manager, 'indicator', indicator);
    await addRow(manager, 'indicator_version', versionOf(indicator, reason, now));
  },
  lock: async (id: string): Promise<Indicator | undefined> => {
    const rows: Indicator[] = await manager.query(
      `SELECT ${columns} FROM indicator WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0];
  },
  byIds: (ids: readonly string[]): Promise<Indicator[]> =>
    manager.query(`SELECT ${columns} FROM indicator WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  byId: async (id: string): Promise<Indicator | undefined> => {
    const rows: Indicator[] = await manager.query(`SELECT ${columns} FROM indicator WHERE id = $1`, [id]);
    return rows[0];
  },
  partsOf: (ids: readonly string[]): Promise<Indicator[]> =>
    manager.query(
      `SELECT ${columns} FROM indicator WHERE parent_indicator_id = ANY ($1::uuid[]) ORDER BY key LIMIT 10000`,
      [[...ids]],
    ),
  versionsOf: (ids: readonly string[]): Promise<IndicatorVersion[]> =>
    manager.query(
      `SELECT ${versionColumns} FROM indicator_version WHERE indicator_id = ANY ($1::uuid[])
        ORDER BY indicator_id, version LIMIT 10000`,
      [[...ids]],
    ),
  find: ({ searchKey, afterKey, limit }: IndicatorFilter): Promise<Indicator[]> =>
    manager.query(
      `SELECT ${columns} FROM indicator
        WHERE ($1::text IS NULL OR strpos(search_key, $1) > 0) AND ($2::text IS NULL OR key > $2) ORDER BY key LIMIT $3`,
      [searchKey, afterKey, limit],
    ),
});

export type IndicatorStore = ReturnType<typeof createIndicatorStore>;
