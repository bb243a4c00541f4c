import type { EntityManager } from 'typeorm';
import type { Provenance } from '../units/unit.ts';
import { lineageLinkTable } from './lineage-link.table.ts';
import type { LineageChange, LineageLink } from './lineage-link.ts';

const rowsPerStatement = 2_000;

const insertLinks = (
  manager: EntityManager,
  rows: readonly LineageLink[],
  record: Provenance & { now: Date },
) =>
  manager.query(
    `INSERT INTO lineage_link (link_id, from_unit_id, to_unit_id, extent, includes_population, effective_on, article,
       clause, recorded_from, change_id, import_id, document_id, reason)
     SELECT new.*, $2::timestamptz, $3::uuid, $4::uuid, $5::uuid, $6 FROM jsonb_to_recordset($1) AS new (
       "linkId" uuid, "fromUnitId" uuid, "toUnitId" uuid, extent text, "includesPopulation" boolean,
       "effectiveOn" date, article text, clause text)`,
    [JSON.stringify(rows), record.now, record.changeId, record.importId, record.documentId, record.reason],
  );

/** What the use cases need of the record of lineage. */
export type LineageStore = ReturnType<typeof createLineageStore>;

export const createLineageStore = (manager: EntityManager) => ({
  /** Every link that is on record now. */
  wholeRecord: (): Promise<LineageLink[]> =>
    manager
      .getRepository(lineageLinkTable)
      .createQueryBuilder('link')
      .where('link.recordedUntil IS NULL')
      .getMany(),

  /** Takes superseded links off the record and puts the new ones on it, at one recorded time. */
  record: async (changes: readonly LineageChange[], record: Provenance & { now: Date }): Promise<void> => {
    const superseded = changes.flatMap((change) => change.superseded.map((link) => link.linkId));
    const recorded = changes.flatMap((change) => change.recorded);
    await manager.query('UPDATE lineage_link SET recorded_until = $2 WHERE link_id = ANY ($1::uuid[])', [
      superseded,
      record.now,
    ]);
    for (let start = 0; start < recorded.length; start += rowsPerStatement)
      await insertLinks(manager, recorded.slice(start, start + rowsPerStatement), record);
  },
});
