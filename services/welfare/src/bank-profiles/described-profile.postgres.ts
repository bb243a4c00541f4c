import type { EntityManager } from 'typeorm';
import type { BankProfile } from '../bank-files/bank-profile.ts';
import type { DescribedColumn, DescribedProfile } from './described-profile.ts';

type Row = Omit<DescribedProfile, 'columns' | 'layout'> & {
  readonly definition: { readonly columns: readonly DescribedColumn[]; readonly layout: BankProfile };
};

const columns = `p.id, p.unit_id AS "unitId", p.name, p.version, p.definition, p.recorded_at AS "recordedAt"`;

const toProfile = ({ definition, ...row }: Row): DescribedProfile => ({ ...row, ...definition });

/** Profiles that people described. Public; a version never changes. */
export const createBankProfileStore = (manager: EntityManager) => ({
  byId: async (id: string): Promise<DescribedProfile | undefined> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM bank_profile p WHERE p.id::text = $1`, [
      id,
    ]);
    return rows[0] && toProfile(rows[0]);
  },
  /** The version that comes next. Whoever describes the same profile of the same unit waits. */
  nextVersion: async (unitId: string, name: string): Promise<number> => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `bank-profile ${unitId} ${name}`,
    ]);
    const rows: { version: number }[] = await manager.query(
      'SELECT coalesce(max(version), 0) + 1 AS version FROM bank_profile WHERE unit_id = $1 AND name = $2',
      [unitId, name],
    );
    return rows[0]?.version ?? 1;
  },
  add: async (profile: DescribedProfile, path: string): Promise<void> => {
    const { id, unitId, name, version, recordedAt } = profile;
    await manager.query(
      `INSERT INTO bank_profile (id, unit_id, path, name, version, definition, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        unitId,
        path,
        name,
        version,
        JSON.stringify({ columns: profile.columns, layout: profile.layout }),
        recordedAt,
      ],
    );
  },
  /** Newest first. */
  find: async (page: {
    readonly unitId: string | null;
    readonly beforeId: string | null;
    readonly limit: number;
  }): Promise<DescribedProfile[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${columns} FROM bank_profile p WHERE ($1::uuid IS NULL OR p.unit_id = $1) AND ($2::uuid IS NULL OR p.id < $2)
        ORDER BY p.id DESC LIMIT $3`,
      [page.unitId, page.beforeId, page.limit],
    );
    return rows.map(toProfile);
  },
});

export type BankProfileStore = ReturnType<typeof createBankProfileStore>;
