import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { VndInput } from '@mttq/kernel/vnd';
import type { Confidence } from '../deadlines/deadline-rule.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { checkNewLevel, levelNotValid } from './recognition.ts';

export type RecordRecognitionLevel = {
  readonly idempotencyKey: string;
  readonly code: string;
  readonly name: string;
  readonly threshold: VndInput;
  readonly validFrom: CalendarDay;
  readonly validUntil?: CalendarDay | null | undefined;
  readonly source: string;
  readonly confidence: Confidence;
};

/** A level of recognition, or another threshold of one from a day on. */
export const recordRecognitionLevel =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordRecognitionLevel, actor: Actor) =>
    inTransaction(actor, async ({ answers, recognitions, audit }, now) => {
      const { threshold } = command;
      if (isRefusal(threshold)) return threshold;
      const input = { ...command, threshold: `${threshold}` };
      const claim = { actorId: actor.id, command: 'recordRecognitionLevel', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await recognitions.levelsByIds([answer.id]))[0] ?? levelNotValid();
      const level = {
        id: answer.id,
        code: command.code,
        name: normaliseText(command.name),
        threshold,
        validFrom: command.validFrom,
        validUntil: command.validUntil ?? null,
        source: normaliseText(command.source),
        confidence: command.confidence,
      };
      const wrong = checkNewLevel(level);
      if (wrong) return wrong;
      if (!(await recognitions.addLevel(level, { actorId: actor.id, now }))) return levelNotValid();
      await audit.add({ action: 'recognition-level:record', unitId: null, input });
      return level;
    });
