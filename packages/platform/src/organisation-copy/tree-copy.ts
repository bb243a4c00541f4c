import type { EventData } from '@mttq/contracts/define-event';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitCorrected } from '@mttq/contracts/organisation/unit-corrected';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { defineProjection, when } from '../events/define-projection.ts';

type Timeline = EventData<typeof unitEstablished>;

const fold = async ({ data }: { readonly data: Timeline }, manager: EntityManager): Promise<void> => {
  if (data.superseded.length > 0)
    await manager.query('DELETE FROM unit_version_copy WHERE version_id = ANY ($1::uuid[])', [
      data.superseded,
    ]);
  if (data.recorded.length === 0) return;
  await manager.query(
    `INSERT INTO unit_version_copy (version_id, unit_id, level, unit_type, parent_unit_id, valid_from, valid_until)
     SELECT "versionId", $1, level, "unitType", "parentUnitId", "validFrom", "validUntil"
     FROM jsonb_to_recordset($2::jsonb) AS given("versionId" uuid, level text, "unitType" text, "parentUnitId" uuid,
                                                  "validFrom" date, "validUntil" date)`,
    [data.unitId, JSON.stringify(data.recorded)],
  );
};

/** The small copy of organisation's tree in a service's own database: table `unit_version_copy`. */
export const treeCopyProjection = defineProjection({
  name: 'organisation-tree',
  source: 'organisation',
  tables: ['unit_version_copy'],
  on: [
    when(unitEstablished, fold),
    when(unitChanged, fold),
    when(unitCorrected, fold),
    when(unitEnded, fold),
  ],
});

// OFFSET 0: by index, unit by unit. Joined freely, the planner reads the whole tree to place ten units.
/**
 * Ids from the country down to each unit on a day, `/country/province/commune/`; units that the copy does not know on
 * that day are missing from the answer. Text of this form is what row-level security compares.
 */
export const findUnitPaths = async (
  manager: EntityManager,
  unitIds: readonly string[],
  day: CalendarDay,
): Promise<ReadonlyMap<string, string>> => {
  const rows: { id: string; path: string }[] = await manager.query(
    `WITH RECURSIVE above(id, unit_id, depth, path) AS (
       SELECT unit_id, unit_id, 0, '/' FROM unnest($1::uuid[]) AS given(unit_id)
       UNION ALL
       SELECT above.id, version.parent_unit_id, depth + 1, '/' || version.unit_id || above.path
         FROM above CROSS JOIN LATERAL (
              SELECT unit_id, parent_unit_id FROM unit_version_copy AS kept
               WHERE kept.unit_id = above.unit_id AND (valid_from IS NULL OR valid_from <= $2)
                 AND (valid_until IS NULL OR valid_until > $2) OFFSET 0) AS version
        WHERE depth < 12
     )
     SELECT id, path FROM above WHERE unit_id IS NULL`,
    [[...unitIds], day],
  );
  return new Map(rows.map(({ id, path }) => [id, path]));
};
