import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import type { EntityManager } from 'typeorm';
import { addRow, columnsOf } from '../rows/row.postgres.ts';
import type { Standard } from './standard.ts';

const fields = [
  ...['id', 'key', 'version', 'title', 'subject', 'unitId', 'path', 'validFrom', 'validUntil', 'unitGroups'],
  ...['criteriaGroups', 'criteria', 'criteriaMin', 'satisfactionMin', 'source', 'documentId'],
] as const;
const columns = columnsOf(fields);

type Row = Omit<Standard, 'satisfactionMin'> & { readonly satisfactionMin: string | null };

const read = (rows: readonly Row[]): Standard[] =>
  rows.map((row) => ({
    ...row,
    satisfactionMin: row.satisfactionMin === null ? null : (BigInt(row.satisfactionMin) as Decimal),
  }));

/** A list of standards in order of key, issuer and first day. */
export type StandardFilter = {
  readonly key: string | null;
  readonly unitId: string | null;
  readonly after: readonly [key: string, validFrom: string, id: string] | null;
  readonly limit: number;
};

/** Standards in all their versions. */
export const createStandardStore = (manager: EntityManager) => {
  const many = async (condition: string, parameters: readonly unknown[]): Promise<Standard[]> =>
    read(await manager.query(`SELECT ${columns} FROM standard ${condition}`, [...parameters]));
  return {
    add: (standard: Standard, now: Date) => addRow(manager, 'standard', { ...standard, recordedAt: now }),
    byIds: (ids: readonly string[]) => many('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await many('WHERE id = $1', [id]))[0],
    latestOf: async (unitId: string, key: string) =>
      (await many('WHERE unit_id = $1 AND key = $2 ORDER BY version DESC LIMIT 1', [unitId, key]))[0],
    /** Publishing a version of a key and citing one exclude each other. */
    lockKey: async (key: string): Promise<void> => {
      await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('standard ' || $1, 0))", [key]);
    },
    /** Of the units, the nearest first, the version of the first one that has one in force on the day. */
    inForce: async (key: string, unitIds: readonly string[], day: CalendarDay) =>
      (
        await many(
          `s WHERE key = $1 AND unit_id = ANY ($2::uuid[]) AND valid_from <= $3 AND (valid_until IS NULL OR valid_until > $3)
             AND NOT EXISTS (SELECT FROM standard later WHERE later.unit_id = s.unit_id AND later.key = s.key
                                AND later.valid_from > s.valid_from AND later.valid_from <= $3)
           ORDER BY array_position($2::uuid[], unit_id) LIMIT 1`,
          [key, [...unitIds], day],
        )
      )[0],
    /** Whether a title of this key was awarded at or below a path from a day on. */
    isCitedSince: async (key: string, path: string, day: CalendarDay): Promise<boolean> => {
      const rows: unknown[] = await manager.query(
        `SELECT 1 FROM title WHERE standard_key = $1 AND decided_on >= $3 AND starts_with(path, $2) LIMIT 1`,
        [key, path, day],
      );
      return rows.length > 0;
    },
    find: ({ key, unitId, after, limit }: StandardFilter) =>
      many(
        `WHERE ($1::text IS NULL OR key = $1) AND ($2::uuid IS NULL OR unit_id = $2)
           AND ($3::text IS NULL OR (key, valid_from, id) > ($3, $4::date, $5::uuid))
         ORDER BY key, valid_from, id LIMIT $6`,
        [key, unitId, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
      ),
  };
};

export type StandardStore = ReturnType<typeof createStandardStore>;
