import { petitionRecorded } from '@mttq/contracts/supervision/petition-recorded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { profileText } from '../similarity/text-profile.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { meetingNotFound } from '../voter-meetings/voter-meeting.ts';
import {
  checkRaisedBy,
  dayNotValid,
  factsOf,
  type Petition,
  type PetitionChannel,
  petitionNotFound,
  readPetitionText,
} from './petition.ts';

export type RecordPetition = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly channel: PetitionChannel;
  readonly meetingId?: string | null | undefined;
  readonly text: string;
  readonly raisedBy: number;
  readonly raisedOn: CalendarDay;
};

const checkSource = async ({ meetings }: Stores, command: RecordPetition, today: CalendarDay) => {
  if (command.raisedOn > today)
    return dayNotValid(
      'Ngày nêu kiến nghị không thể ở tương lai. Hãy kiểm tra ngày.',
      'A petition is not raised in the future. Check the day.',
    );
  if (command.channel === 'MEETING' || command.meetingId != null) {
    const [meeting] = command.meetingId == null ? [] : await meetings.byIds([command.meetingId]);
    if (meeting === undefined) return meetingNotFound();
  }
  return checkRaisedBy(command.raisedBy);
};

const keep = async (stores: Stores, petition: Petition): Promise<void> => {
  const { petitions, fingerprints, outbox } = stores;
  await petitions.add(petition);
  await fingerprints.add(petition.id, profileText(petition.text).features);
  await outbox.add({
    contract: petitionRecorded,
    aggregateId: petition.id,
    data: {
      ...factsOf(petition),
      channel: petition.channel,
      raisedBy: petition.raisedBy,
      raisedOn: petition.raisedOn,
    },
    occurredAt: startOfDayInVietnam(petition.raisedOn),
  });
};

/** Takes a petition in. For a unit that ended it lies with the successor, or waits on the work list when there are several. */
export const recordPetition =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordPetition, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, petitions, routing, audit } = stores;
      const today = dayInVietnam(now);
      const text = readPetitionText(command.text);
      if (isRefusal(text)) return text;
      const destination = await routing.destinationOf(command.unitId, today);
      if (destination === undefined) return unitNotKnown();
      const { unitId, path } = destination;
      if (!(await scope.enter(actor, 'petition:record', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'recordPetition', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await petitions.byId(answer.id)) ?? petitionNotFound();
      const wrong = await checkSource(stores, command, today);
      if (wrong) return wrong;
      const petition: Petition = {
        id: answer.id,
        unitId,
        path,
        channel: command.channel,
        meetingId: command.meetingId ?? null,
        text,
        raisedBy: command.raisedBy,
        raisedOn: command.raisedOn,
        recordedAt: now,
        state: 'RECORDED',
        field: null,
        competentLevel: null,
        competentBody: null,
        sentOn: null,
        sentDocumentId: null,
        answeredOn: null,
        answerText: null,
        answerOutcome: null,
        answerDocumentId: null,
        publicSince: null,
        closedOn: null,
        closingReason: null,
        mergedInto: null,
        moderation: 'NONE',
        moderationReason: null,
        redactedText: null,
        thresholdReachedAt: null,
      };
      await keep(stores, petition);
      if (destination.kind === 'TASK')
        await routing.addTask({
          id: newId(),
          subjectKind: 'PETITION',
          subjectId: petition.id,
          fromUnitId: command.unitId,
          path,
          candidateIds: destination.candidateIds,
          openedAt: now,
        });
      await audit.add({ action: 'petition:record', unitId, input: command });
      return petition;
    });
