import { meetingAttendanceRecorded } from '@mttq/contracts/organisation/meeting-attendance-recorded';
import { dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, committeeStateForbids, isOpen, placeOf } from '../committees/committee.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type AttendancePresence,
  countAttendance,
  recordAttendance as decide,
  meetingNotFound,
} from './meeting.ts';

export type RecordAttendance = {
  readonly meetingId: string;
  readonly entries: readonly { readonly personId: string; readonly presence: AttendancePresence }[];
};

/** Records who came. A line that is sent again replaces the line about the same person. */
export const recordAttendance =
  ({ inTransaction }: Deps) =>
  (command: RecordAttendance, actor: Actor) =>
    inTransaction(actor, async ({ committees, meetings, mandates, rights, outbox, audit }, now) => {
      const meeting = await meetings.lock(command.meetingId);
      if (meeting === null) return meetingNotFound();
      const committee = await committees.find(meeting.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      const today = dayInVietnam(now);
      if (!(await rights.may(actor, 'meeting:record-attendance', { on: today, placeId: place })))
        return notAllowed();
      if (!isOpen(committee)) return committeeStateForbids(committee.state);
      const question = { committeeIds: [committee.id], asOf: meeting.heldOn, knownAt: now };
      const members = new Set((await mandates.holdersOn(question)).map(({ personId }) => personId));
      const attendance = decide(meeting, command.entries, { members, today });
      if (isRefusal(attendance)) return attendance;
      await meetings.putAttendance(attendance, now);
      const counts = countAttendance(await meetings.attendanceOf([meeting.id]));
      await outbox.add({
        contract: meetingAttendanceRecorded,
        aggregateId: meeting.id,
        data: { meetingId: meeting.id, committeeId: committee.id, ...counts },
        occurredAt: startOfDayInVietnam(meeting.heldOn),
      });
      await audit.add({ action: 'meeting:record-attendance', unitId: place, input: command });
      return meeting;
    });
