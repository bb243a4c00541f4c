import { recognitionGiven } from '@mttq/contracts/welfare/recognition-given';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { dayNotValid } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { alreadyRecognised, checkLevel } from './recognition.ts';

export type RecogniseDonor = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly donorId: string;
  readonly levelCode: string;
  readonly recognisedOn: CalendarDay;
  readonly documentId?: string | null | undefined;
};

/** Thanks a donor in public whose total below the unit reaches a level, under the name that the donor shows. */
export const recogniseDonor =
  ({ inTransaction, newId }: Deps) =>
  (command: RecogniseDonor, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, recognitions, outbox, audit }, now) => {
      const { unitId, donorId, levelCode, recognisedOn, documentId = null } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'donor:recognise', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'recogniseDonor', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await recognitions.byId(answer.id)) ?? alreadyRecognised();
      if (recognisedOn > dayInVietnam(now))
        return dayNotValid('Ngày ghi nhận chưa đến.', 'The day of the recognition has not come.');
      const [standing] = await recognitions.standings({ path, donorId, limit: 1 });
      const level = checkLevel(await recognitions.levelsOn(recognisedOn), levelCode, standing);
      if (isRefusal(level)) return level;
      const given = { id: answer.id, donorId, levelId: level.id, unitId, recognisedOn, documentId };
      if (!(await recognitions.add({ ...given, levelCode, path }, { actorId: actor.id, now })))
        return alreadyRecognised();
      await outbox.add({
        contract: recognitionGiven,
        aggregateId: given.id,
        data: { recognitionId: given.id, donorId, unitId, levelCode, recognisedOn },
        occurredAt: startOfDayInVietnam(recognisedOn),
      });
      await audit.add({ action: 'donor:recognise', unitId, input: command });
      return given;
    });
