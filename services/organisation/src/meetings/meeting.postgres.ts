import { type EntityManager, In } from 'typeorm';
import { attendanceTable, meetingTable } from './meeting.table.ts';
import type { Attendance, Meeting } from './meeting.ts';

export type MeetingsStore = ReturnType<typeof createMeetingsStore>;

export const createMeetingsStore = (manager: EntityManager) => {
  const meetings = manager.getRepository(meetingTable);
  const attendances = manager.getRepository(attendanceTable);
  return {
    add: async (meeting: Meeting, now: Date): Promise<void> => {
      await meetings.insert({ ...meeting, recordedFrom: now });
    },

    find: (id: string): Promise<Meeting | null> => meetings.findOneBy({ id }),

    byIds: (ids: readonly string[]): Promise<Meeting[]> => meetings.findBy({ id: In([...ids]) }),

    lock: (id: string): Promise<Meeting | null> =>
      meetings.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    page: (
      committeeId: string,
      page: { readonly limit: number; readonly after?: { readonly heldOn: string; readonly id: string } },
    ): Promise<Meeting[]> => {
      const query = meetings
        .createQueryBuilder('meeting')
        .where('meeting.committeeId = :committeeId', { committeeId });
      if (page.after) query.andWhere('(meeting.heldOn, meeting.id) > (:heldOn::date, :id::uuid)', page.after);
      return query.orderBy('meeting.heldOn').addOrderBy('meeting.id').limit(page.limit).getMany();
    },

    /** What was recorded before about the same people stays in attendance_history. */
    putAttendance: (attendance: readonly Attendance[], now: Date): Promise<unknown> =>
      manager.query(
        `/* meetings.putAttendance */ INSERT INTO attendance AS held (meeting_id, person_id, presence, recorded_from)
         SELECT new."meetingId", new."personId", new.presence, $2
         FROM jsonb_to_recordset($1) AS new ("meetingId" uuid, "personId" uuid, presence text)
         ORDER BY new."personId"
         ON CONFLICT (meeting_id, person_id) DO UPDATE
           SET presence = excluded.presence, recorded_from = excluded.recorded_from
           WHERE held.presence <> excluded.presence`,
        [JSON.stringify(attendance), now],
      ),

    attendanceOf: (meetingIds: readonly string[]): Promise<Attendance[]> =>
      attendances.find({
        where: { meetingId: In([...meetingIds]) },
        order: { personId: 'ASC' },
        take: 50_000,
      }),
  };
};
