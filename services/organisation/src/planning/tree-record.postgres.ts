import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { Fault } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import type { LineageLink } from '../lineage/lineage-link.ts';
import type { UnitVersion } from '../units/unit.ts';
import type { Dependants, TreeRecord } from './planning-desk.ts';

const versions = `
  /* treeRecord.versions */ SELECT version_id AS "versionId", unit_id AS "unitId", code, code_edition AS "codeEdition",
    level, unit_type AS "unitType", name, full_name AS "fullName", parent_unit_id AS "parentUnitId",
    valid_from AS "validFrom", valid_until AS "validUntil", attested_from AS "attestedFrom", attested_until AS "attestedUntil"
  FROM unit_version WHERE recorded_until IS NULL`;

const links = `
  /* treeRecord.links */ SELECT link_id AS "linkId", from_unit_id AS "fromUnitId", to_unit_id AS "toUnitId", extent,
    includes_population AS "includesPopulation", effective_on AS "effectiveOn", article, clause
  FROM lineage_link WHERE recorded_until IS NULL AND effective_on = ANY ($1::date[])`;

const dependants = `
  /* treeRecord.dependants */ SELECT unit_id AS "unitId", sum(committees)::int AS committees, sum(areas)::int AS areas FROM (
    SELECT unit_id, 1 AS committees, 0 AS areas FROM committee WHERE unit_id = ANY ($2::uuid[]) AND state <> 'CEASED'
    UNION ALL
    SELECT commune_unit_id, 0, 1 FROM area_version
    WHERE commune_unit_id = ANY ($2::uuid[]) AND recorded_until IS NULL AND daterange(valid_from, valid_until) @> $1::date
  ) AS dependant GROUP BY unit_id`;

/** What a plan is checked against, read in one go. */
export type TreeRecordStore = ReturnType<typeof createTreeRecordStore>;

export const createTreeRecordStore = (manager: EntityManager) => ({
  /** Every version on record now, the links of the days, and what hangs on the given units on the last of the days. */
  read: async (days: readonly CalendarDay[], unitIds: readonly string[]): Promise<TreeRecord> => {
    const day = days.toSorted().at(-1);
    const counted: (Dependants & { unitId: string })[] = await manager.query(dependants, [day, unitIds]);
    return {
      versions: (await manager.query(versions)) as UnitVersion[],
      links: (await manager.query(links, [days])) as LineageLink[],
      dependants: new Map(counted.map(({ unitId, committees, areas }) => [unitId, { committees, areas }])),
    };
  },

  /**
   * For a transaction that holds the tree: its time must lie behind everything recorded so far. One that began earlier
   * than the holder before it is tried again from the start (SQLSTATE 40001), with a later time.
   */
  refuseStale: async (now: Date): Promise<void> => {
    const [latest]: { isStale: boolean | null }[] = await manager.query(
      `/* treeRecord.refuseStale */ SELECT max(greatest(recorded_from, recorded_until)) >= $1 AS "isStale" FROM unit_version`,
      [now],
    );
    if (latest?.isStale === true)
      throw new Fault('40001', 'the tree was changed after this transaction took its time');
  },
});
