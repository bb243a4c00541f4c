import { areaFiguresRecorded } from '@mttq/contracts/organisation/area-figures-recorded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { areaNotFound, figuresOf } from './area.ts';

export type RecordAreaFigures = {
  readonly idempotencyKey: string;
  readonly areaId: string;
  readonly countedOn: CalendarDay;
  readonly households: number;
  readonly population?: number | null | undefined;
};

export const recordAreaFigures =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordAreaFigures, actor: Actor) =>
    inTransaction(actor, async ({ areas, rights, answers, outbox, audit }, now) => {
      const { areaId, countedOn, households } = command;
      const today = dayInVietnam(now);
      const [version] = await areas.byIds([areaId], { asOf: countedOn, knownAt: now });
      if (version === undefined) return areaNotFound();
      if (!(await rights.may(actor, 'area:record-figures', { on: today, placeId: areaId })))
        return notAllowed();
      const claim = { actorId: actor.id, command: 'recordAreaFigures', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await areas.findFigures(answer.id)) ?? areaNotFound();
      const population = command.population ?? null;
      const figures = figuresOf({ id: answer.id, areaId, countedOn, households, population }, today);
      if (isRefusal(figures)) return figures;
      await areas.addFigures(figures, now);
      await outbox.add({
        contract: areaFiguresRecorded,
        aggregateId: areaId,
        data: { figuresId: figures.id, areaId, countedOn, households, population },
        occurredAt: startOfDayInVietnam(countedOn),
      });
      await audit.add({ action: 'area:record-figures', unitId: version.communeUnitId, input: command });
      return figures;
    });
