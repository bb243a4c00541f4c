import type { EntityManager } from 'typeorm';
import type { VoterMeeting } from './voter-meeting.ts';

/** Meetings with voters. Everybody may read them. */
export const createMeetingStore = (manager: EntityManager) => ({
  add: async (meeting: VoterMeeting, now: Date): Promise<void> => {
    await manager.query(
      `INSERT INTO voter_meeting (id, unit_id, path, kind, held_on, place, attendees, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        meeting.id,
        meeting.unitId,
        meeting.path,
        meeting.kind,
        meeting.heldOn,
        meeting.place,
        meeting.attendees,
        now,
      ],
    );
  },
  byIds: (ids: readonly string[]): Promise<VoterMeeting[]> =>
    manager.query(
      'SELECT id, unit_id AS "unitId", path, kind, held_on AS "heldOn", place, attendees FROM voter_meeting WHERE id = ANY ($1::uuid[])',
      [[...ids]],
    ),
});

export type MeetingStore = ReturnType<typeof createMeetingStore>;
