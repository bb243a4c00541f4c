import { EntitySchema } from 'typeorm';
import type { Person } from './person.ts';

export const personTable = new EntitySchema<
  Omit<Person, 'contactSealed'> & { contactSealed: Buffer | null; recordedFrom: Date }
>({
  name: 'person',
  tableName: 'person',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'person_key' },
    displayName: { type: 'text', name: 'display_name' },
    subjectHash: { type: 'text', name: 'subject_hash', nullable: true },
    contactSealed: { type: 'bytea', name: 'contact_sealed', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  checks: [{ name: 'person_subject_hash', expression: `subject_hash ~ '^[0-9a-f]{64}$'` }],
  indices: [{ name: 'person_by_subject_hash', columns: ['subjectHash'], unique: true }],
});
