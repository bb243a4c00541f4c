import type { EventData } from '@mttq/contracts/define-event';
import { unitLineageCorrected } from '@mttq/contracts/organisation/unit-lineage-corrected';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import type { EntityManager } from 'typeorm';
import { defineProjection, when } from '../events/define-projection.ts';

type Lineage = EventData<typeof unitLineageEffective>;

const foldInto =
  (table: string) =>
  async ({ data }: { readonly data: Lineage }, manager: EntityManager): Promise<void> => {
    await manager.query(`DELETE FROM ${table} WHERE link_id = ANY ($1::uuid[])`, [data.superseded]);
    await manager.query(
      `INSERT INTO ${table} (link_id, from_unit_id, to_unit_id, extent, effective_on)
       SELECT "linkId", "fromUnitId", "toUnitId", extent, "effectiveOn"
         FROM jsonb_to_recordset($1::jsonb)
              AS given("linkId" uuid, "fromUnitId" uuid, "toUnitId" uuid, extent text, "effectiveOn" date)`,
      [JSON.stringify(data.recorded)],
    );
  };

/**
 * What folds the links of the merger graph into a table of the service: `link_id` (its key), `from_unit_id`, `to_unit_id`,
 * `extent`, `effective_on`. A part of the `on` of a projection whose source is organisation.
 */
export const lineageInto = (table: string) => [
  when(unitLineageEffective, foldInto(table)),
  when(unitLineageCorrected, foldInto(table)),
];

/** The links of the merger graph, in the service's own database: table `lineage_copy`. */
export const lineageCopyProjection = defineProjection({
  name: 'organisation-lineage',
  source: 'organisation',
  tables: ['lineage_copy'],
  on: lineageInto('lineage_copy'),
});
