import { EntitySchema } from 'typeorm';
import type { Attendance, Meeting } from './meeting.ts';

export const meetingTable = new EntitySchema<Meeting & { recordedFrom: Date }>({
  name: 'meeting',
  tableName: 'meeting',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'meeting_key' },
    committeeId: { type: 'uuid', name: 'committee_id' },
    title: { type: 'text' },
    heldOn: { type: 'date', name: 'held_on' },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'meeting_committee',
      target: 'committee',
      columnNames: ['committeeId'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'meeting_by_committee', columns: ['committeeId', 'heldOn', 'id'] }],
});

export const attendanceTable = new EntitySchema<Attendance & { recordedFrom: Date }>({
  name: 'attendance',
  tableName: 'attendance',
  columns: {
    meetingId: {
      type: 'uuid',
      name: 'meeting_id',
      primary: true,
      primaryKeyConstraintName: 'attendance_key',
    },
    personId: { type: 'uuid', name: 'person_id', primary: true, primaryKeyConstraintName: 'attendance_key' },
    presence: { type: 'text' },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  foreignKeys: [
    {
      name: 'attendance_meeting',
      target: 'meeting',
      columnNames: ['meetingId'],
      referencedColumnNames: ['id'],
    },
    { name: 'attendance_person', target: 'person', columnNames: ['personId'], referencedColumnNames: ['id'] },
  ],
  checks: [{ name: 'attendance_presence', expression: `presence IN ('PRESENT', 'EXCUSED', 'ABSENT')` }],
});
