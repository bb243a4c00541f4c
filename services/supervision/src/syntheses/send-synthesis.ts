import { petitionSent } from '@mttq/contracts/supervision/petition-sent';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import { startAnswerDeadline } from '../petition-steps/follow-answer.ts';
import type { Level } from '../petitions/petition.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { lockSynthesis } from './draft-synthesis.ts';
import { itemFacts } from './issue-synthesis.ts';
import { checkTransfer, type Synthesis } from './synthesis.ts';

export type SendSynthesis = {
  readonly idempotencyKey: string;
  readonly synthesisId: string;
  readonly competentLevel: Level;
  readonly competentBody?: string | null | undefined;
  readonly sentOn: CalendarDay;
  readonly documentId: string;
};

const action = 'petition:send';

const nothingToSend = (): Refusal<'NothingToSend'> =>
  refuse('NothingToSend', {
    vi: 'Không còn kiến nghị nào của bản tổng hợp này chờ chuyển đến cấp và cơ quan đó.',
    en: 'No petition of this synthesis waits to be sent to that level and body.',
  });

/** Passes what waits in an issued synthesis to a competent level, or to one body of it, with one letter. */
export const sendPetitionSynthesis =
  ({ inTransaction, newId }: Deps) =>
  (command: SendSynthesis, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Synthesis | Refusal> => {
      const { answers, petitions, syntheses, outbox, audit } = stores;
      const { synthesisId, competentLevel, sentOn, documentId } = command;
      const competentBody = command.competentBody == null ? null : readText(command.competentBody, 200);
      if (isRefusal(competentBody)) return competentBody;
      const synthesis = await lockSynthesis(stores, actor, { synthesisId, action });
      if (isRefusal(synthesis)) return synthesis;
      const claim = {
        actorId: actor.id,
        command: 'sendPetitionSynthesis',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return synthesis;
      const wrong = checkTransfer(synthesis, sentOn, dayInVietnam(now));
      if (wrong) return wrong;
      const letter = { id: answer.id, synthesisId, competentLevel, competentBody, sentOn, documentId };
      const sent = await syntheses.send(letter);
      if (sent.length === 0) return nothingToSend();
      await syntheses.addTransfer({ ...letter, petitions: sent.length }, now);
      // Each owes an answer, as if it had been sent alone.
      for (const petition of await petitions.byIds(sent.map(({ petitionId }) => petitionId)))
        await startAnswerDeadline(stores, petition);
      await outbox.addAll(
        sent.map((item) => ({
          contract: petitionSent,
          aggregateId: item.petitionId,
          data: { ...itemFacts(item), sentOn },
          occurredAt: startOfDayInVietnam(sentOn),
        })),
      );
      await audit.add({ action, unitId: synthesis.unitId, input: command });
      return synthesis;
    });
