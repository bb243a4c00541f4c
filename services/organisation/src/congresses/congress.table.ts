import { EntitySchema } from 'typeorm';
import type { CompositionShare, Congress } from './congress.ts';

export type CongressRow = Omit<Congress, 'shares'> & { shares: CompositionShare[]; recordedFrom: Date };

export const congressTable = new EntitySchema<CongressRow>({
  name: 'congress',
  tableName: 'congress',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'congress_key' },
    termId: { type: 'uuid', name: 'term_id' },
    committeeId: { type: 'uuid', name: 'committee_id' },
    ordinal: { type: 'integer' },
    state: { type: 'text' },
    plannedOn: { type: 'date', name: 'planned_on' },
    openedOn: { type: 'date', name: 'opened_on', nullable: true },
    closedOn: { type: 'date', name: 'closed_on', nullable: true },
    delegatesCalled: { type: 'integer', name: 'delegates_called', nullable: true },
    delegatesPresent: { type: 'integer', name: 'delegates_present', nullable: true },
    targetCount: { type: 'integer', name: 'target_count', nullable: true },
    programmeCount: { type: 'integer', name: 'programme_count', nullable: true },
    shares: { type: 'jsonb' },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    { name: 'congress_term', target: 'term', columnNames: ['termId'], referencedColumnNames: ['id'] },
    {
      name: 'congress_committee',
      target: 'committee',
      columnNames: ['committeeId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'congress_state', expression: `state IN ('PLANNED', 'HELD')` },
    {
      name: 'congress_held',
      expression: `(state = 'HELD') = (opened_on IS NOT NULL AND closed_on IS NOT NULL)`,
    },
    { name: 'congress_dates', expression: 'closed_on >= opened_on' },
    { name: 'congress_delegates', expression: 'delegates_present BETWEEN 0 AND delegates_called' },
  ],
  indices: [
    { name: 'congress_by_term', columns: ['termId'], unique: true },
    { name: 'congress_by_committee', columns: ['committeeId'] },
  ],
});
