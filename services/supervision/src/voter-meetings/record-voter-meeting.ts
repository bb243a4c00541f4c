import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { meetingNotFound, readMeeting, type VoterMeeting } from './voter-meeting.ts';

export type RecordVoterMeeting = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kind: VoterMeeting['kind'];
  readonly heldOn: CalendarDay;
  readonly place: string;
  readonly attendees: number;
};

export const recordVoterMeeting =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordVoterMeeting, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, meetings, audit }, now) => {
      const path = await scope.pathOf(command.unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'voter-meeting:record', command.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'recordVoterMeeting', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await meetings.byIds([answer.id]))[0] ?? meetingNotFound();
      const { unitId, kind, heldOn, place, attendees } = command;
      const meeting = readMeeting(
        { id: answer.id, unitId, path, kind, heldOn, place, attendees },
        dayInVietnam(now),
      );
      if (isRefusal(meeting)) return meeting;
      await meetings.add(meeting, now);
      await audit.add({ action: 'voter-meeting:record', unitId, input: command });
      return meeting;
    });
