import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type BoardStandard, boardStandardNotValid } from './board.ts';

export type SetBoardStandard = {
  readonly idempotencyKey: string;
  readonly kind: BoardStandard['kind'];
  readonly membersMin: number;
  readonly validFrom: CalendarDay;
  readonly source: string;
  readonly confidence: BoardStandard['confidence'];
};

const membersMax = 200;

/** Standards are data: a new one holds from a day on and names its source; earlier ones stay. */
export const setBoardStandard =
  ({ inTransaction, newId }: Deps) =>
  (command: SetBoardStandard, actor: Actor) =>
    inTransaction(actor, async ({ answers, boards, audit }, now): Promise<BoardStandard | Refusal> => {
      const claim = { actorId: actor.id, command: 'setBoardStandard', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await boards.standardById(answer.id)) ?? boardStandardNotValid();
      const source = readText(command.source, 500);
      if (typeof source !== 'string') return source;
      const { kind, membersMin, validFrom, confidence } = command;
      if (membersMin < 1 || membersMin > membersMax) return boardStandardNotValid();
      const standard = { id: answer.id, kind, membersMin, validFrom, source, confidence };
      if (!(await boards.addStandard(standard, now))) return boardStandardNotValid();
      await audit.add({ action: 'board-standard:set', unitId: null, input: command });
      return standard;
    });
