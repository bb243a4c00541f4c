import { EntitySchema } from 'typeorm';
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
