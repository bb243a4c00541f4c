import { EntitySchema } from 'typeorm';
import type { ChangeFault } from '../planning/change-finding.ts';
import type { ChangeOperation } from '../planning/change-operation.ts';
import type { UnitChange } from './unit-change.ts';

export type UnitChangeRow = Omit<UnitChange, 'operations' | 'heldBecause'> & {
  operations: ChangeOperation[];
  heldBecause: ChangeFault[] | null;
  recordedFrom: Date;
};

export const unitChangeTable = new EntitySchema<UnitChangeRow>({
  name: 'unit_change',
  tableName: 'unit_change',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'unit_change_key' },
    title: { type: 'text' },
    state: { type: 'text' },
    revision: { type: 'integer' },
    adoptedOn: { type: 'date', name: 'adopted_on', nullable: true },
    effectiveOn: { type: 'date', name: 'effective_on' },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    article: { type: 'text', nullable: true },
    clause: { type: 'text', nullable: true },
    operations: { type: 'jsonb' },
    heldBecause: { type: 'jsonb', name: 'held_because', nullable: true },
    cancelledBecause: { type: 'text', name: 'cancelled_because', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'unit_change_document',
      target: 'official_document',
      columnNames: ['documentId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'unit_change_state', expression: `state IN ('DRAFT', 'ADOPTED', 'EFFECTIVE', 'CANCELLED')` },
    {
      name: 'unit_change_adopted',
      expression: `state NOT IN ('ADOPTED', 'EFFECTIVE') OR adopted_on IS NOT NULL`,
    },
    { name: 'unit_change_held', expression: `held_because IS NULL OR state IN ('ADOPTED', 'CANCELLED')` },
    {
      name: 'unit_change_cancelled',
      expression: `(state = 'CANCELLED') = (cancelled_because IS NOT NULL)`,
    },
  ],
  indices: [
    { name: 'unit_change_by_state', columns: ['state', 'effectiveOn', 'id'] },
    { name: 'unit_change_by_day', columns: ['effectiveOn', 'id'] },
  ],
});
