import type { DataSource, EntityManager } from 'typeorm';

/** What a table holds, independent of the order of its rows: equal checksums mean equal rows. */
export type TableChecksum = { readonly table: string; readonly rows: number; readonly checksum: string };

const identifier = /^[a-z_][a-z0-9_]*$/;

/** Checksums of tables of one schema, as one transaction sees them. `pg_temp` names the shadow tables of a rebuild. */
export const checksumTables = async (
  reader: DataSource | EntityManager,
  tables: readonly string[],
  schema: 'public' | 'pg_temp' = 'public',
): Promise<TableChecksum[]> => {
  const sums: TableChecksum[] = [];
  for (const table of tables) {
    if (!identifier.test(table)) throw new RangeError(`not the name of a table: ${table}`);
    const [row] = await reader.query(
      // Sums of hashes need no sorting, and unlike XOR they notice a row that is there twice.
      `SELECT count(*)::int AS rows,
              coalesce(sum(hashtextextended(t::text, 1)::numeric), 0)::text || ':' ||
              coalesce(sum(hashtextextended(t::text, 2)::numeric), 0)::text AS checksum
       FROM ${schema}.${table} AS t`,
    );
    sums.push({ table, rows: row.rows, checksum: row.checksum });
  }
  return sums;
};
