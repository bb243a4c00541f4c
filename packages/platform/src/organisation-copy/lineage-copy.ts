import type { EventData } from '@mttq/contracts/define-event';
import { unitLineageCorrected } from '@mttq/contracts/organisation/unit-lineage-corrected';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { defineProjection, when } from '@mttq/platform/events/define-projection';
import type { EntityManager } from 'typeorm';

type Lineage = EventData<typeof unitLineageEffective>;

const fold = async ({ data }: { readonly data: Lineage }, manager: EntityManager): Promise<void> => {
  if (data.superseded.length > 0)
    await manager.query('DELETE FROM lineage_copy WHERE link_id = ANY ($1::uuid[])', [data.superseded]);
  if (data.recorded.length === 0) return;
  await manager.query(
    `INSERT INTO lineage_copy (link_id, from_unit_id, to_unit_id, extent, effective_on)
     SELECT "linkId", "fromUnitId", "toUnitId", extent, "effectiveOn"
     FROM jsonb_to_recordset($1::jsonb)
          AS given("linkId" uuid, "fromUnitId" uuid, "toUnitId" uuid, extent text, "effectiveOn" date)`,
    [JSON.stringify(data.recorded)],
  );
};

/** The links of the merger graph, in the service's own database: table `lineage_copy`. */
export const lineageCopyProjection = defineProjection({
  name: 'organisation-lineage',
  source: 'organisation',
  tables: ['lineage_copy'],
  on: [when(unitLineageEffective, fold), when(unitLineageCorrected, fold)],
});
