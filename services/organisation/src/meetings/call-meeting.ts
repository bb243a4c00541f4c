import { meetingCalled } from '@mttq/contracts/organisation/meeting-called';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { committeeNotFound, committeeStateForbids, isOpen, placeOf } from '../committees/committee.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { meetingNotFound } from './meeting.ts';

export type CallMeeting = {
  readonly idempotencyKey: string;
  readonly committeeId: string;
  readonly title: string;
  readonly heldOn: CalendarDay;
};

export const callMeeting =
  ({ inTransaction, newId }: Deps) =>
  (command: CallMeeting, actor: Actor) =>
    inTransaction(actor, async ({ committees, meetings, rights, answers, outbox, audit }, now) => {
      const { committeeId, heldOn } = command;
      const committee = await committees.find(committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'meeting:call', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      const claim = { actorId: actor.id, command: 'callMeeting', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await meetings.find(answer.id)) ?? meetingNotFound();
      if (!isOpen(committee)) return committeeStateForbids(committee.state);
      const title = normaliseText(command.title).slice(0, 300);
      const meeting = { id: answer.id, committeeId, title, heldOn };
      await meetings.add(meeting, now);
      await outbox.add({
        contract: meetingCalled,
        aggregateId: meeting.id,
        data: { meetingId: meeting.id, committeeId, heldOn },
        occurredAt: startOfDayInVietnam(heldOn),
      });
      await audit.add({ action: 'meeting:call', unitId: place, input: command });
      return meeting;
    });
