import { EntitySchema } from 'typeorm';
import type { CompositionShare, Congress } from './congress.ts';
import type { Term } from './term.ts';

export const termTable = new EntitySchema<Term & { recordedFrom: Date }>({
  name: 'term',
  tableName: 'term',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'term_key' },
    committeeId: { type: 'uuid', name: 'committee_id' },
    ordinal: { type: 'integer' },
    startYear: { type: 'integer', name: 'start_year' },
    endYear: { type: 'integer', name: 'end_year' },
    label: { type: 'text', nullable: true },
    state: { type: 'text' },
    startedOn: { type: 'date', name: 'started_on', nullable: true },
    plannedEndOn: { type: 'date', name: 'planned_end_on' },
    endedOn: { type: 'date', name: 'ended_on', nullable: true },
    ending: { type: 'text', nullable: true },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'term_committee',
      target: 'committee',
      columnNames: ['committeeId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'term_document',
      target: 'official_document',
      columnNames: ['documentId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'term_state', expression: `state IN ('PLANNED', 'RUNNING', 'EXTENDED', 'ENDED')` },
    {
      name: 'term_ending',
      expression: `(state = 'ENDED') = (ended_on IS NOT NULL AND ending IN ('NORMAL', 'CUT_SHORT'))`,
    },
    { name: 'term_started', expression: `state = 'PLANNED' OR started_on IS NOT NULL` },
    {
      name: 'term_dates',
      expression: 'end_year >= start_year AND planned_end_on > started_on AND ended_on > started_on',
    },
  ],
  exclusions: [
    {
      name: 'term_one_at_a_time',
      expression:
        'USING gist (committee_id WITH =, daterange(started_on, ended_on) WITH &&) WHERE (started_on IS NOT NULL)',
    },
  ],
  indices: [
    {
      name: 'term_one_running',
      columns: ['committeeId'],
      unique: true,
      where: `state IN ('RUNNING', 'EXTENDED')`,
    },
    { name: 'term_by_committee', columns: ['committeeId', 'ordinal'], unique: true },
    { name: 'term_by_planned_end', columns: ['plannedEndOn', 'id'] },
  ],
});

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
