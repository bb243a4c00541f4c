import { EntitySchema } from 'typeorm';
import type { AreaFigures, AreaVersion } from './area.ts';
import type { AreaChange, Consent } from './area-change.ts';

export const areaTable = new EntitySchema<{ id: string; recordedFrom: Date }>({
  name: 'residential_area',
  tableName: 'residential_area',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'residential_area_key' },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
});

export const areaChangeTable = new EntitySchema<
  Omit<AreaChange, 'consents'> & { consents: Consent[]; recordedFrom: Date }
>({
  name: 'area_change',
  tableName: 'area_change',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'area_change_key' },
    kind: { type: 'text' },
    effectiveOn: { type: 'date', name: 'effective_on' },
    documentId: { type: 'uuid', name: 'document_id' },
    consents: { type: 'jsonb' },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'area_change_document',
      target: 'official_document',
      columnNames: ['documentId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'area_change_kind', expression: `kind IN ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'MOVE')` },
  ],
});

export type AreaVersionRow = AreaVersion & {
  searchKey: string;
  recordedFrom: Date;
  recordedUntil: Date | null;
  changeId: string | null;
  documentId: string | null;
};

export const areaVersionTable = new EntitySchema<AreaVersionRow>({
  name: 'area_version',
  tableName: 'area_version',
  columns: {
    versionId: {
      type: 'uuid',
      name: 'version_id',
      primary: true,
      primaryKeyConstraintName: 'area_version_key',
    },
    areaId: { type: 'uuid', name: 'area_id' },
    areaKind: { type: 'text', name: 'area_kind' },
    name: { type: 'text' },
    searchKey: { type: 'text', name: 'search_key' },
    communeUnitId: { type: 'uuid', name: 'commune_unit_id' },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
    recordedUntil: { type: 'timestamptz', name: 'recorded_until', nullable: true },
    changeId: { type: 'uuid', name: 'change_id', nullable: true },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
  },
  foreignKeys: [
    {
      name: 'area_version_area',
      target: 'residential_area',
      columnNames: ['areaId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'area_version_commune',
      target: 'unit',
      columnNames: ['communeUnitId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'area_version_change',
      target: 'area_change',
      columnNames: ['changeId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    {
      name: 'area_version_kind',
      expression: `area_kind IN ('THON', 'BAN', 'LANG', 'AP', 'TO_DAN_PHO', 'KHU_PHO', 'KHOI', 'XOM')`,
    },
    { name: 'area_version_valid', expression: 'valid_until > valid_from' },
    { name: 'area_version_recorded', expression: 'recorded_until >= recorded_from' },
  ],
  exclusions: [
    {
      name: 'area_version_one_at_a_time',
      expression:
        'USING gist (area_id WITH =, daterange(valid_from, valid_until) WITH &&, tstzrange(recorded_from, recorded_until) WITH &&)',
    },
  ],
  indices: [{ name: 'area_version_by_commune', columns: ['communeUnitId', 'areaId'] }],
});

export type AreaLink = {
  readonly linkId: string;
  readonly fromAreaId: string;
  readonly toAreaId: string;
  readonly extent: 'FULL' | 'PARTIAL' | 'REMAINDER' | 'UNSTATED';
  readonly effectiveOn: string;
  readonly changeId: string;
};

export const areaLineageTable = new EntitySchema<AreaLink & { recordedFrom: Date }>({
  name: 'area_lineage',
  tableName: 'area_lineage',
  columns: {
    linkId: { type: 'uuid', name: 'link_id', primary: true, primaryKeyConstraintName: 'area_lineage_key' },
    fromAreaId: { type: 'uuid', name: 'from_area_id' },
    toAreaId: { type: 'uuid', name: 'to_area_id' },
    extent: { type: 'text' },
    effectiveOn: { type: 'date', name: 'effective_on' },
    changeId: { type: 'uuid', name: 'change_id' },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'area_lineage_from',
      target: 'residential_area',
      columnNames: ['fromAreaId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'area_lineage_to',
      target: 'residential_area',
      columnNames: ['toAreaId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'area_lineage_change',
      target: 'area_change',
      columnNames: ['changeId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'area_lineage_extent', expression: `extent IN ('FULL', 'PARTIAL', 'REMAINDER', 'UNSTATED')` },
  ],
  indices: [
    { name: 'area_lineage_once', columns: ['fromAreaId', 'toAreaId', 'effectiveOn'], unique: true },
    { name: 'area_lineage_by_to', columns: ['toAreaId'] },
  ],
});

export const areaFiguresTable = new EntitySchema<AreaFigures & { recordedFrom: Date }>({
  name: 'area_figures',
  tableName: 'area_figures',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'area_figures_key' },
    areaId: { type: 'uuid', name: 'area_id' },
    countedOn: { type: 'date', name: 'counted_on' },
    households: { type: 'integer' },
    population: { type: 'integer', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'area_figures_area',
      target: 'residential_area',
      columnNames: ['areaId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [{ name: 'area_figures_counts', expression: 'households >= 0 AND population >= 0' }],
  indices: [{ name: 'area_figures_by_area', columns: ['areaId', 'countedOn', 'recordedFrom'] }],
});
