import type { EventData } from '@mttq/contracts/define-event';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitCorrected } from '@mttq/contracts/organisation/unit-corrected';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { unitCountsChanged } from '@mttq/contracts/reporting/unit-counts-changed';
import { invariant } from '@mttq/kernel/fault';
import { defineProjection, type Signal, when } from '@mttq/platform/events/define-projection';
import type { EntityManager } from 'typeorm';
import { type CountedVersion, countingSteps } from './counting.ts';

type Timeline = EventData<typeof unitEstablished>;
type Recorded = Timeline['recorded'][number];

const columns = `version_id AS "versionId", level, unit_type AS "unitType", parent_unit_id AS "parentUnitId",
  valid_from::text AS "validFrom", valid_until::text AS "validUntil"`;

const takeOut = async (manager: EntityManager, versionIds: readonly string[]): Promise<CountedVersion[]> => {
  if (versionIds.length === 0) return [];
  const [rows] = await manager.query(
    `DELETE FROM unit_version_copy WHERE version_id = ANY ($1::uuid[]) RETURNING ${columns}`,
    [versionIds],
  );
  // Counting on without it would be wrong for ever; set aside, the unit is counted right once the cause is found.
  invariant(rows.length === versionIds.length, 'a version leaves the record that never entered it');
  return rows;
};

const putIn = async (
  manager: EntityManager,
  unitId: string,
  recorded: readonly Recorded[],
): Promise<void> => {
  if (recorded.length === 0) return;
  await manager.query(
    `INSERT INTO unit_version_copy (version_id, unit_id, level, unit_type, parent_unit_id, valid_from, valid_until)
     SELECT "versionId", $1, level, "unitType", "parentUnitId", "validFrom", "validUntil"
     FROM jsonb_to_recordset($2::jsonb) AS given("versionId" uuid, level text, "unitType" text, "parentUnitId" uuid,
                                                  "validFrom" date, "validUntil" date)`,
    [unitId, JSON.stringify(recorded)],
  );
};

const fold = async (
  { data }: { readonly data: Timeline },
  manager: EntityManager,
  signal: Signal,
): Promise<void> => {
  const superseded = await takeOut(manager, data.superseded);
  await putIn(manager, data.unitId, data.recorded);
  for (const { parentUnitId } of countingSteps(superseded, data.recorded))
    signal(unitCountsChanged, parentUnitId ?? 'country', { parentUnitId });
};

/**
 * The small copy of the tree, from which units are counted by level, kind and day. No running totals: one hot row a kind
 * made a rebuild of the log in one transaction quadratic, and counting a few thousand rows takes milliseconds.
 */
export const unitCountsProjection = defineProjection({
  name: 'unit-counts',
  source: 'organisation',
  tables: ['unit_version_copy'],
  on: [
    when(unitEstablished, fold),
    when(unitChanged, fold),
    when(unitCorrected, fold),
    when(unitEnded, fold),
  ],
});
