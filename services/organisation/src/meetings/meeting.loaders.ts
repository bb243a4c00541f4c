import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { createMeetingsStore, type MeetingsStore } from './meeting.postgres.ts';
import type { Attendance, Meeting } from './meeting.ts';

export type MeetingLoaders = {
  readonly meeting: DataLoader<string, Meeting | null>;
  readonly attendance: DataLoader<string, readonly Attendance[]>;
  readonly page: MeetingsStore['page'];
};

export const createMeetingLoaders = ({ manager }: DataSource): MeetingLoaders => {
  const store = createMeetingsStore(manager);
  return {
    page: store.page,
    meeting: byKey(store.byIds, ({ id }) => id),
    attendance: manyByKey(store.attendanceOf, ({ meetingId }) => meetingId),
  };
};
