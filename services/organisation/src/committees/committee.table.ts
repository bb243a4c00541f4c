import { EntitySchema } from 'typeorm';
import type { Committee } from './committee.ts';

export type CommitteeRow = Omit<Committee, 'predecessorIds'> & {
  predecessorIds: string[];
  recordedFrom: Date;
};

export const committeeTable = new EntitySchema<CommitteeRow>({
  name: 'committee',
  tableName: 'committee',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'committee_key' },
    kind: { type: 'text' },
    name: { type: 'text' },
    unitId: { type: 'uuid', name: 'unit_id', nullable: true },
    areaId: { type: 'uuid', name: 'area_id', nullable: true },
    organisationId: { type: 'uuid', name: 'organisation_id', nullable: true },
    parentCommitteeId: { type: 'uuid', name: 'parent_committee_id', nullable: true },
    predecessorIds: { type: 'uuid', name: 'predecessor_ids', array: true },
    state: { type: 'text' },
    establishedOn: { type: 'date', name: 'established_on', nullable: true },
    establishedBy: { type: 'uuid', name: 'established_by', nullable: true },
    unitEndedOn: { type: 'date', name: 'unit_ended_on', nullable: true },
    ceasedOn: { type: 'date', name: 'ceased_on', nullable: true },
    ceasedBy: { type: 'uuid', name: 'ceased_by', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    { name: 'committee_unit', target: 'unit', columnNames: ['unitId'], referencedColumnNames: ['id'] },
    {
      name: 'committee_area',
      target: 'residential_area',
      columnNames: ['areaId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'committee_organisation',
      target: 'member_organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'committee_parent',
      target: 'committee',
      columnNames: ['parentCommitteeId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'committee_established_by',
      target: 'official_document',
      columnNames: ['establishedBy'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'committee_ceased_by',
      target: 'official_document',
      columnNames: ['ceasedBy'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    {
      name: 'committee_kind',
      expression: `kind IN ('FRONT_COMMITTEE', 'FRONT_WORK_BOARD', 'SOCIO_POLITICAL', 'MASS_ASSOCIATION', 'ADVISORY_COUNCIL', 'PEOPLES_INSPECTION_BOARD', 'COMMUNITY_INVESTMENT_BOARD')`,
    },
    { name: 'committee_state', expression: `state IN ('PREPARING', 'ACTIVE', 'MERGING', 'CEASED')` },
    { name: 'committee_place', expression: 'num_nonnulls(unit_id, area_id) = 1' },
    {
      name: 'committee_working',
      expression: `state = 'PREPARING' OR (established_on IS NOT NULL AND established_by IS NOT NULL)`,
    },
    {
      name: 'committee_ceased',
      expression: `(state = 'CEASED') = (ceased_on IS NOT NULL AND ceased_by IS NOT NULL)`,
    },
    { name: 'committee_dates', expression: 'ceased_on >= established_on' },
  ],
  indices: [
    { name: 'committee_by_unit', columns: ['unitId', 'id'] },
    { name: 'committee_by_area', columns: ['areaId', 'id'] },
    { name: 'committee_by_state', columns: ['state', 'id'] },
    // An access method that TypeORM cannot write down: the migration owns it.
    { name: 'committee_by_predecessor', columns: ['predecessorIds'], synchronize: false },
  ],
});
