import type { EventData } from '@mttq/contracts/define-event';
import { areaChanged } from '@mttq/contracts/organisation/area-changed';
import { areaEnded } from '@mttq/contracts/organisation/area-ended';
import { areaEstablished } from '@mttq/contracts/organisation/area-established';
import { organisationPresenceRecorded } from '@mttq/contracts/organisation/organisation-presence-recorded';
import { defineProjection, when } from '@mttq/platform/events/define-projection';
import type { EntityManager } from 'typeorm';

type Timeline = EventData<typeof areaEstablished>;

const fold = async ({ data }: { readonly data: Timeline }, manager: EntityManager): Promise<void> => {
  if (data.superseded.length > 0)
    await manager.query('DELETE FROM area_version_copy WHERE version_id = ANY ($1::uuid[])', [
      data.superseded,
    ]);
  if (data.recorded.length === 0) return;
  await manager.query(
    `INSERT INTO area_version_copy (version_id, area_id, area_kind, name, commune_unit_id, valid_from, valid_until)
     SELECT "versionId", $1, "areaKind", name, "communeUnitId", "validFrom", "validUntil"
     FROM jsonb_to_recordset($2::jsonb) AS given("versionId" uuid, "areaKind" text, name text, "communeUnitId" uuid,
                                                  "validFrom" date, "validUntil" date)`,
    [data.areaId, JSON.stringify(data.recorded)],
  );
};

/** Who may be asked for a report beside the units of the tree: areas and organisations, with their days. */
export const reportersProjection = defineProjection({
  name: 'organisation-reporters',
  source: 'organisation',
  tables: ['area_version_copy', 'organisation_presence_copy'],
  on: [
    when(areaEstablished, fold),
    when(areaChanged, fold),
    when(areaEnded, fold),
    when(organisationPresenceRecorded, async ({ data }, manager) => {
      await manager.query(
        `INSERT INTO organisation_presence_copy (organisation_id, level, valid_from, valid_until)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, level, valid_from) DO UPDATE SET valid_until = excluded.valid_until`,
        [data.organisationId, data.level, data.validFrom, data.validUntil],
      );
    }),
  ],
});
