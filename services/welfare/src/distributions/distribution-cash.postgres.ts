import type { EntityManager } from 'typeorm';

/** What lists gave from lines of tranches, and what was filed with them. */
export const createDistributionCash = (manager: EntityManager) => ({
  /** Cash of the lists that stand on a line of a tranche, given up ones left out. */
  cashOfLine: async (allocationId: string, line: number): Promise<bigint> => {
    const [row]: { total: string }[] = await manager.query(
      `SELECT coalesce(sum(cash_total), 0)::text AS total FROM distribution
          WHERE allocation_id = $1 AND allocation_line = $2 AND state <> 'CANCELLED'`,
      [allocationId, line],
    );
    return BigInt(row?.total ?? 0);
  },
  /** How many lists say that a line of a tranche was handed out. */
  deliveredOnLine: async (allocationId: string, line: number): Promise<number> => {
    const [row]: { count: number }[] = await manager.query(
      `SELECT count(*)::int AS count FROM distribution WHERE allocation_id = $1 AND allocation_line = $2 AND state = 'DELIVERED'`,
      [allocationId, line],
    );
    return row?.count ?? 0;
  },
  /** Cash that people were given from each line of a tranche, by lists that were delivered. */
  deliveredCash: async (allocationId: string): Promise<ReadonlyMap<number, bigint>> => {
    const rows: { line: number; total: string }[] = await manager.query(
      `SELECT allocation_line AS line, sum(cash_total)::text AS total FROM distribution
          WHERE allocation_id = $1 AND state = 'DELIVERED' GROUP BY allocation_line`,
      [allocationId],
    );
    return new Map(rows.map(({ line, total }) => [line, BigInt(total)]));
  },
  proofCount: async (distributionId: string): Promise<number> => {
    const [row]: { count: number }[] = await manager.query(
      'SELECT count(*)::int AS count FROM distribution_proof WHERE distribution_id = $1',
      [distributionId],
    );
    return row?.count ?? 0;
  },
});
