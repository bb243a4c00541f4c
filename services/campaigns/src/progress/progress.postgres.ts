import { type Decimal, decimal } from '@mttq/kernel/decimal';
import type { EntityManager } from 'typeorm';
import { addRows, columnsOf } from '../rows/row.postgres.ts';
import { holdFigureSql } from './on-record.postgres.ts';
import type { ProgressEntry, RecordedEntry } from './progress-entry.ts';
import { createRollUps } from './roll-up.postgres.ts';

const columns = columnsOf([
  'id',
  'indicatorId',
  'unitId',
  'path',
  'covers',
  'startsOn',
  'endsOn',
  'comparator',
  'value',
  'numerator',
  'denominator',
  'text',
  'source',
  'sourceId',
  'documentId',
  'isPlaceInferred',
  'partOfEntryId',
  'correctsEntryId',
  'reason',
  'recordedAt',
]);
const exact = ['value', 'numerator', 'denominator'] as const;

type Row = { readonly [field: string]: unknown };

const read = (rows: readonly Row[]): RecordedEntry[] =>
  rows.map((row) => {
    const numbers = exact.filter((field) => typeof row[field] === 'string');
    return {
      ...row,
      ...Object.fromEntries(numbers.map((field) => [field, decimal(String(row[field]))])),
    } as unknown as RecordedEntry;
  });

const inText = (value: Decimal | null): string | null => (value === null ? null : `${value}e-4`);

/** A list of figures in order of id. */
export type ProgressFilter = {
  readonly unitId: string | null;
  readonly indicatorId: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** Figures of progress, in one transaction. */
export const createProgressStore = (manager: EntityManager) => ({
  add: (entries: readonly ProgressEntry[], now: Date) =>
    addRows(
      manager,
      'progress_entry',
      entries.map((entry) => ({
        ...entry,
        ...Object.fromEntries(exact.map((field) => [field, inText(entry[field])])),
        recordedAt: now,
      })),
    ),
  supersede: async (ids: readonly string[], now: Date): Promise<void> => {
    await manager.query('UPDATE progress_entry SET superseded_at = $2 WHERE id = ANY ($1::uuid[])', [
      [...ids],
      now,
    ]);
  },
  /** Waits for others who record for the unit and indicator; then whether an entry is the same or cuts across the period. */
  isTaken: async ({ indicatorId, unitId, covers, startsOn, endsOn }: ProgressEntry): Promise<boolean> => {
    await manager.query(`SELECT ${holdFigureSql('$1')}`, [`${indicatorId}${unitId}`]);
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM progress_entry WHERE indicator_id = $1 AND unit_id = $2 AND covers = $3 AND superseded_at IS NULL
          AND ((starts_on = $4 AND ends_on = $5)
               OR (starts_on <= $5 AND ends_on >= $4
                   AND NOT (starts_on <= $4 AND ends_on >= $5) AND NOT (starts_on >= $4 AND ends_on <= $5))) LIMIT 1`,
      [indicatorId, unitId, covers, startsOn, endsOn],
    );
    return rows.length > 0;
  },
  lockLive: async (id: string): Promise<RecordedEntry | undefined> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM progress_entry WHERE id = $1 AND superseded_at IS NULL FOR UPDATE`,
        [id],
      ),
    )[0],
  byIds: async (ids: readonly string[]): Promise<RecordedEntry[]> =>
    read(
      await manager.query(`SELECT ${columns} FROM progress_entry WHERE id = ANY ($1::uuid[])`, [[...ids]]),
    ),
  partsOf: async (ids: readonly string[]): Promise<RecordedEntry[]> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM progress_entry WHERE part_of_entry_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000`,
        [[...ids]],
      ),
    ),
  find: async ({ unitId, indicatorId, afterId, limit }: ProgressFilter): Promise<RecordedEntry[]> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM progress_entry
          WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::uuid IS NULL OR indicator_id = $2) AND superseded_at IS NULL
            AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
        [unitId, indicatorId, afterId, limit],
      ),
    ),
  ...createRollUps(manager),
});

export type ProgressStore = ReturnType<typeof createProgressStore>;
