import { searchKey } from '@mttq/kernel/search-key';
import type { EntityManager } from 'typeorm';
import type { TimelineChange } from '../timelines/timeline.ts';
import { unitVersionTable } from './unit.table.ts';
import type { Provenance, UnitVersion } from './unit.ts';

const rowsPerStatement = 2_000;

const chunks = function* <Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    yield rows.slice(start, start + rowsPerStatement);
};

const insertUnits = (manager: EntityManager, rows: readonly UnitVersion[], now: Date) =>
  manager.query(
    `INSERT INTO unit (id, level, first_recorded_at)
     SELECT DISTINCT id, level, $2::timestamptz FROM jsonb_to_recordset($1) AS new (id uuid, level text)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(rows.map((row) => ({ id: row.unitId, level: row.level }))), now],
  );

const insertVersions = (
  manager: EntityManager,
  rows: readonly UnitVersion[],
  record: Provenance & { now: Date },
) =>
  manager.query(
    `INSERT INTO unit_version (version_id, unit_id, code, code_edition, level, unit_type, name, full_name, search_key,
       parent_unit_id, valid_from, valid_until, attested_from, attested_until,
       recorded_from, change_id, import_id, document_id, reason)
     SELECT new.*, $2::timestamptz, $3::uuid, $4::uuid, $5::uuid, $6 FROM jsonb_to_recordset($1) AS new (
       "versionId" uuid, "unitId" uuid, code text, "codeEdition" text, level text, "unitType" text, name text,
       "fullName" text, "searchKey" text, "parentUnitId" uuid,
       "validFrom" date, "validUntil" date, "attestedFrom" date, "attestedUntil" date)`,
    [
      JSON.stringify(rows.map((row) => ({ ...row, searchKey: searchKey(row.fullName) }))),
      record.now,
      record.changeId,
      record.importId,
      record.documentId,
      record.reason,
    ],
  );

const closeVersions = (manager: EntityManager, versionIds: readonly string[], now: Date) =>
  manager.query('UPDATE unit_version SET recorded_until = $2 WHERE version_id = ANY ($1::uuid[])', [
    versionIds,
    now,
  ]);

/** What the use cases need of the record of units. */
export type UnitStore = ReturnType<typeof createUnitStore>;

export const createUnitStore = (manager: EntityManager) => ({
  /** Locks the units in one order, so that two changes of the same units wait for each other and never deadlock. */
  lock: (unitIds: readonly string[]): Promise<unknown> =>
    manager.query('SELECT id FROM unit WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [unitIds]),

  /** One structural write at a time in the whole tree: a plan is checked against units that it does not touch, too. */
  lockTree: (): Promise<unknown> => manager.query('LOCK TABLE unit IN SHARE ROW EXCLUSIVE MODE'),

  /** Every version that is on record now, of all units: what a plan of structure is checked against. */
  wholeRecord: (): Promise<UnitVersion[]> =>
    manager
      .getRepository(unitVersionTable)
      .createQueryBuilder('version')
      .where('version.recordedUntil IS NULL')
      .getMany(),

  /** Takes superseded versions off the record and puts the new ones on it, at one recorded time. */
  record: async (changes: readonly TimelineChange[], record: Provenance & { now: Date }): Promise<void> => {
    const superseded = changes.flatMap((change) => change.superseded.map((version) => version.versionId));
    const recorded = changes.flatMap((change) => change.recorded);
    for (const ids of chunks(superseded)) await closeVersions(manager, ids, record.now);
    for (const rows of chunks(recorded)) await insertUnits(manager, rows, record.now);
    for (const rows of chunks(recorded)) await insertVersions(manager, rows, record);
  },
});
