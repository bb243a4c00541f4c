import type { EventData } from '@mttq/contracts/define-event';
import { areaChanged } from '@mttq/contracts/organisation/area-changed';
import { areaEnded } from '@mttq/contracts/organisation/area-ended';
import { areaEstablished } from '@mttq/contracts/organisation/area-established';
import { defineProjection, when } from '@mttq/platform/events/define-projection';
import { lineageInto } from '@mttq/platform/organisation-copy/lineage-copy';
import type { EntityManager } from 'typeorm';

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
    ...lineageInto('unit_link_copy'),
    when(areaEstablished, foldAreas),
    when(areaChanged, foldAreas),
    when(areaEnded, foldAreas),
  ],
});
