import { EntitySchema } from 'typeorm';
import type { MemberCount, Organisation, Presence } from './organisation.ts';

type Recorded = { recordedFrom: Date };

export const organisationTable = new EntitySchema<Organisation & Recorded>({
  name: 'member_organisation',
  tableName: 'member_organisation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'member_organisation_key' },
    kind: { type: 'text' },
    name: { type: 'text' },
    shortName: { type: 'text', name: 'short_name', nullable: true },
    searchKey: { type: 'text', name: 'search_key' },
    validFrom: { type: 'date', name: 'valid_from', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  checks: [
    {
      name: 'member_organisation_kind',
      expression: `kind IN ('PARTY', 'SOCIO_POLITICAL', 'SOCIAL', 'MASS_ASSOCIATION')`,
    },
  ],
  indices: [{ name: 'member_organisation_by_search_key', columns: ['searchKey'], unique: true }],
});

export const presenceTable = new EntitySchema<Presence & Recorded>({
  name: 'organisation_presence',
  tableName: 'organisation_presence',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'organisation_presence_key' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    level: { type: 'text' },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'organisation_presence_organisation',
      target: 'member_organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    {
      name: 'organisation_presence_level',
      expression: `level IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')`,
    },
    { name: 'organisation_presence_valid', expression: 'valid_until > valid_from' },
  ],
  exclusions: [
    {
      name: 'organisation_presence_once',
      expression:
        'USING gist (organisation_id WITH =, level WITH =, daterange(valid_from, valid_until) WITH &&)',
    },
  ],
});

export const memberCountTable = new EntitySchema<MemberCount & Recorded>({
  name: 'member_count',
  tableName: 'member_count',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'member_count_key' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    unitId: { type: 'uuid', name: 'unit_id' },
    countedOn: { type: 'date', name: 'counted_on' },
    members: { type: 'integer' },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'member_count_organisation',
      target: 'member_organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
    },
    { name: 'member_count_unit', target: 'unit', columnNames: ['unitId'], referencedColumnNames: ['id'] },
    {
      name: 'member_count_document',
      target: 'official_document',
      columnNames: ['documentId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [{ name: 'member_count_members', expression: 'members >= 0' }],
  indices: [
    { name: 'member_count_by_unit', columns: ['unitId', 'organisationId', 'countedOn', 'recordedFrom'] },
    { name: 'member_count_by_organisation', columns: ['organisationId', 'countedOn'] },
  ],
});
