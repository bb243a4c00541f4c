import { EntitySchema } from 'typeorm';
import type { Level, RecordedUnitVersion } from './unit.ts';

export type UnitRow = { id: string; level: Level; firstRecordedAt: Date };

export const unitTable = new EntitySchema<UnitRow>({
  name: 'unit',
  tableName: 'unit',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'unit_key' },
    level: { type: 'text' },
    firstRecordedAt: { type: 'timestamptz', name: 'first_recorded_at' },
  },
  checks: [{ name: 'unit_level', expression: `level IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')` }],
});

export type UnitVersionRow = RecordedUnitVersion & { searchKey: string };

export const unitVersionTable = new EntitySchema<UnitVersionRow>({
  name: 'unit_version',
  tableName: 'unit_version',
  columns: {
    versionId: {
      type: 'uuid',
      name: 'version_id',
      primary: true,
      primaryKeyConstraintName: 'unit_version_key',
    },
    unitId: { type: 'uuid', name: 'unit_id' },
    code: { type: 'text' },
    codeEdition: { type: 'text', name: 'code_edition' },
    level: { type: 'text' },
    unitType: { type: 'text', name: 'unit_type' },
    name: { type: 'text' },
    fullName: { type: 'text', name: 'full_name' },
    searchKey: { type: 'text', name: 'search_key' },
    parentUnitId: { type: 'uuid', name: 'parent_unit_id', nullable: true },
    validFrom: { type: 'date', name: 'valid_from', nullable: true },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    attestedFrom: { type: 'date', name: 'attested_from' },
    attestedUntil: { type: 'date', name: 'attested_until', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
    recordedUntil: { type: 'timestamptz', name: 'recorded_until', nullable: true },
    changeId: { type: 'uuid', name: 'change_id', nullable: true },
    importId: { type: 'uuid', name: 'import_id', nullable: true },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    reason: { type: 'text' },
  },
  foreignKeys: [
    { name: 'unit_version_unit', target: 'unit', columnNames: ['unitId'], referencedColumnNames: ['id'] },
    {
      name: 'unit_version_parent',
      target: 'unit',
      columnNames: ['parentUnitId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'unit_version_valid', expression: 'valid_until > valid_from' },
    {
      name: 'unit_version_attested',
      expression:
        'attested_until > attested_from AND (valid_from IS NULL OR valid_from <= attested_from) AND (valid_until IS NULL OR (attested_until IS NOT NULL AND attested_until <= valid_until))',
    },
    { name: 'unit_version_recorded', expression: 'recorded_until > recorded_from' },
    { name: 'unit_version_own_parent', expression: 'parent_unit_id <> unit_id' },
  ],
  exclusions: [
    {
      name: 'unit_version_one_at_a_time',
      expression:
        'USING gist (unit_id WITH =, daterange(valid_from, valid_until) WITH &&, tstzrange(recorded_from, recorded_until) WITH &&)',
    },
    {
      name: 'unit_version_one_code',
      expression:
        'USING gist (code WITH =, level WITH =, code_edition WITH =, daterange(valid_from, valid_until) WITH &&, tstzrange(recorded_from, recorded_until) WITH &&)',
    },
  ],
  indices: [
    { name: 'unit_version_by_parent', columns: ['parentUnitId', 'code'] },
    { name: 'unit_version_by_code', columns: ['code', 'level'] },
    { name: 'unit_version_by_level', columns: ['level', 'code', 'unitId'] },
    // An operator class that TypeORM cannot write down: the migration owns it.
    { name: 'unit_version_by_search_key', columns: ['searchKey'], synchronize: false },
  ],
});
