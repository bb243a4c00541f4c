import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type AttendancePresence = 'PRESENT' | 'EXCUSED' | 'ABSENT';

/** A meeting (kỳ họp) of a committee. */
export type Meeting = {
  readonly id: string;
  readonly committeeId: string;
  readonly title: string;
  readonly heldOn: CalendarDay;
};

export type Attendance = {
  readonly meetingId: string;
  readonly personId: string;
  readonly presence: AttendancePresence;
};

/** Who may be counted: people who held a post of the committee on the day of the meeting. */
export const recordAttendance = (
  meeting: Meeting,
  entries: readonly Omit<Attendance, 'meetingId'>[],
  { members, today }: { readonly members: ReadonlySet<string>; readonly today: CalendarDay },
): Attendance[] | Refusal<'AttendanceNotValid' | 'MeetingNotYetHeld'> => {
  if (meeting.heldOn > today) return meetingNotYetHeld();
  const persons = new Set(entries.map(({ personId }) => personId));
  const isClear = persons.size === entries.length && [...persons].every((person) => members.has(person));
  if (!isClear || entries.length === 0 || entries.length > 1_000) return attendanceNotValid();
  return entries.map((entry) => ({ ...entry, meetingId: meeting.id }));
};

/** Figures of a meeting, without names. */
export const countAttendance = (attendance: readonly Attendance[]) => ({
  present: attendance.filter(({ presence }) => presence === 'PRESENT').length,
  excused: attendance.filter(({ presence }) => presence === 'EXCUSED').length,
  absent: attendance.filter(({ presence }) => presence === 'ABSENT').length,
});

export const meetingNotFound = (): Refusal<'MeetingNotFound'> =>
  refuse('MeetingNotFound', {
    vi: 'Không tìm thấy kỳ họp này. Kiểm tra lại meetingId.',
    en: 'There is no such meeting. Check meetingId.',
  });

const meetingNotYetHeld = (): Refusal<'MeetingNotYetHeld'> =>
  refuse('MeetingNotYetHeld', {
    vi: 'Kỳ họp chưa diễn ra. Hãy ghi điểm danh từ ngày họp trở đi.',
    en: 'The meeting has not been held. Record the attendance from its day on.',
  });

const attendanceNotValid = (): Refusal<'AttendanceNotValid'> =>
  refuse('AttendanceNotValid', {
    vi: 'Mỗi người một dòng, và chỉ những người giữ chức danh trong tổ chức vào ngày họp.',
    en: 'One line a person, and only people who held a post of the committee on the day.',
  });
