import type { EventData } from '@mttq/contracts/define-event';
import { areaChanged } from '@mttq/contracts/organisation/area-changed';
import { areaEnded } from '@mttq/contracts/organisation/area-ended';
import { areaEstablished } from '@mttq/contracts/organisation/area-established';
import { unitLineageCorrected } from '@mttq/contracts/organisation/unit-lineage-corrected';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { defineProjection, when } from '@mttq/platform/events/define-projection';
import type { EntityManager } from 'typeorm';

const foldLinks = async (
  { data }: { readonly data: EventData<typeof unitLineageEffective> },
  manager: EntityManager,
): Promise<void> => {
  await manager.query('DELETE FROM unit_link_copy WHERE link_id = ANY ($1::uuid[])', [data.superseded]);
  await manager.query(
    `INSERT INTO unit_link_copy (link_id, from_unit_id, to_unit_id, extent, effective_on)
     SELECT "linkId", "fromUnitId", "toUnitId", extent, "effectiveOn"
     FROM jsonb_to_recordset($1::jsonb) AS given("linkId" uuid, "fromUnitId" uuid, "toUnitId" uuid, extent text, "effectiveOn" date)`,
    [JSON.stringify(data.recorded)],
  );
};

const foldAreas = async (
  { data }: { readonly data: EventData<typeof areaEstablished> },
  manager: EntityManager,
): Promise<void> => {
  await manager.query('DELETE FROM area_version_copy WHERE version_id = ANY ($1::uuid[])', [data.superseded]);
  await manager.query(
    `INSERT INTO area_version_copy (version_id, area_id, commune_unit_id, valid_from, valid_until)
     SELECT "versionId", $1, "communeUnitId", "validFrom", "validUntil"
     FROM jsonb_to_recordset($2::jsonb) AS given("versionId" uuid, "communeUnitId" uuid, "validFrom" date, "validUntil" date)`,
    [data.areaId, JSON.stringify(data.recorded)],
  );
};

/** Who inherits from whom, and in which commune an area lies: so much as the hand-on of cases needs. */
export const heirsProjection = defineProjection({
  name: 'organisation-heirs',
  source: 'organisation',
  tables: ['unit_link_copy', 'area_version_copy'],
  on: [
    when(unitLineageEffective, foldLinks),
    when(unitLineageCorrected, foldLinks),
    when(areaEstablished, foldAreas),
    when(areaChanged, foldAreas),
    when(areaEnded, foldAreas),
  ],
});
