import { EntitySchema } from 'typeorm';
import type { PostAction } from './right.ts';

export const postActionTable = new EntitySchema<PostAction & { recordedFrom: Date }>({
  name: 'post_action',
  tableName: 'post_action',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'post_action_key' },
    committeeKind: { type: 'text', name: 'committee_kind' },
    post: { type: 'text' },
    actionName: { type: 'text', name: 'action_name' },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  checks: [{ name: 'post_action_valid', expression: 'valid_until >= valid_from' }],
  exclusions: [
    {
      name: 'post_action_once',
      expression:
        'USING gist (committee_kind WITH =, post WITH =, action_name WITH =, daterange(valid_from, valid_until) WITH &&)',
    },
  ],
});
