import { EntitySchema } from 'typeorm';
import type { Mandate } from './mandate.ts';

export const mandateTable = new EntitySchema<Mandate & { recordedFrom: Date }>({
  name: 'mandate',
  tableName: 'mandate',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'mandate_key' },
    committeeId: { type: 'uuid', name: 'committee_id' },
    termId: { type: 'uuid', name: 'term_id' },
    personId: { type: 'uuid', name: 'person_id' },
    body: { type: 'text' },
    post: { type: 'text' },
    source: { type: 'text' },
    state: { type: 'text' },
    proposedOn: { type: 'date', name: 'proposed_on' },
    consultedOn: { type: 'date', name: 'consulted_on', nullable: true },
    validFrom: { type: 'date', name: 'valid_from', nullable: true },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    endReason: { type: 'text', name: 'end_reason', nullable: true },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'mandate_committee',
      target: 'committee',
      columnNames: ['committeeId'],
      referencedColumnNames: ['id'],
    },
    { name: 'mandate_term', target: 'term', columnNames: ['termId'], referencedColumnNames: ['id'] },
    { name: 'mandate_person', target: 'person', columnNames: ['personId'], referencedColumnNames: ['id'] },
    {
      name: 'mandate_document',
      target: 'official_document',
      columnNames: ['documentId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'mandate_body', expression: `body IN ('PRESIDIUM', 'STANDING', 'PLENARY')` },
    { name: 'mandate_source', expression: `source IN ('CONGRESS', 'SUPPLEMENT', 'APPOINTED', 'ASSIGNED')` },
    { name: 'mandate_state', expression: `state IN ('PROPOSED', 'CONSULTED', 'RECOGNISED', 'ENDED')` },
    { name: 'mandate_consulted', expression: `state = 'PROPOSED' OR consulted_on IS NOT NULL` },
    {
      name: 'mandate_recognised',
      expression: `state IN ('PROPOSED', 'CONSULTED') OR valid_from IS NOT NULL`,
    },
    {
      name: 'mandate_ended',
      expression: `(state = 'ENDED') = (valid_until IS NOT NULL AND end_reason IN ('TERM_END', 'TRANSFER', 'RESIGN', 'DISMISS', 'DEATH', 'REORGANISATION'))`,
    },
    { name: 'mandate_dates', expression: 'valid_until >= valid_from' },
  ],
  exclusions: [
    {
      name: 'mandate_one_head',
      expression: `USING gist (committee_id WITH =, body WITH =, daterange(valid_from, valid_until) WITH &&) WHERE (post IN ('CHAIR', 'HEAD') AND state IN ('RECOGNISED', 'ENDED'))`,
    },
    {
      name: 'mandate_once',
      expression: `USING gist (committee_id WITH =, body WITH =, post WITH =, person_id WITH =, daterange(valid_from, valid_until) WITH &&) WHERE (state IN ('RECOGNISED', 'ENDED'))`,
    },
  ],
  indices: [
    { name: 'mandate_by_committee', columns: ['committeeId', 'id'] },
    { name: 'mandate_by_term', columns: ['termId', 'id'] },
    { name: 'mandate_by_person', columns: ['personId', 'id'] },
  ],
});
