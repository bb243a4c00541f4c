import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';

/** A meeting with voters (hội nghị tiếp xúc cử tri) or a dialogue. */
export type VoterMeeting = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly kind: 'BEFORE_SITTING' | 'AFTER_SITTING' | 'THEMATIC' | 'DIALOGUE';
  readonly heldOn: CalendarDay;
  readonly place: string;
  readonly attendees: number;
};

const attendeesMax = 1_000_000;

const meetingNotValid = (vi: string, en: string): Refusal<'VoterMeetingNotValid'> =>
  refuse('VoterMeetingNotValid', { vi, en });

export const meetingNotFound = (): Refusal<'VoterMeetingNotFound'> =>
  refuse('VoterMeetingNotFound', {
    vi: 'Không có hội nghị tiếp xúc cử tri nào có mã này. Kiến nghị tại hội nghị cần mã của hội nghị.',
    en: 'No meeting with voters has this id. A petition of channel MEETING needs one.',
  });

/** A meeting that was held. */
export const readMeeting = (meeting: VoterMeeting, today: CalendarDay): VoterMeeting | Refusal => {
  if (meeting.heldOn > today)
    return meetingNotValid(
      'Hội nghị chưa diễn ra. Hãy ghi sau khi đã tổ chức.',
      'The meeting has not been held. Record it afterwards.',
    );
  if (!Number.isInteger(meeting.attendees) || meeting.attendees < 0 || meeting.attendees > attendeesMax)
    return meetingNotValid(
      `Số người dự là số nguyên từ 0 đến ${attendeesMax.toLocaleString('vi')}.`,
      `Attendees are a whole number from 0 to ${attendeesMax.toLocaleString('en')}.`,
    );
  const place = readText(meeting.place, 200);
  return typeof place === 'string' ? { ...meeting, place } : place;
};
