import { targetClosed } from '@mttq/contracts/campaigns/target-closed';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { takeCommand } from '../commands/take-command.ts';
import { type Indicator, indicatorNotFound } from '../indicators/indicator.ts';
import {
  nextVersion,
  type Target,
  targetNotFound,
  targetNotInState,
  targetNotValid,
} from '../targets/target.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { isAimMet, resultOf } from './progress-entry.ts';

export type CloseTarget = { readonly idempotencyKey: string; readonly targetId: string };

/** Whether an indicator takes the latest of each unit instead of a sum over time. */
export const isState = ({ aggregation }: Pick<Indicator, 'aggregation'>): boolean => aggregation !== 'SUM';

/** Once its period is over: ACHIEVED or NOT_ACHIEVED, by what is on record and by nothing else. */
export const closeTarget = (deps: Deps) => (command: CloseTarget, actor: Actor) =>
  takeCommand<Target>(
    deps,
    {
      ...{ actor, command, name: 'closeTarget', action: 'target:assign', id: command.targetId },
      unitOf: async ({ targets }) => {
        const place = await targets.placeOf(command.targetId);
        return place === undefined ? targetNotFound() : (place.parentUnitId ?? place.unitId);
      },
      again: async ({ targets }, id) => (await targets.byIds([id]))[0] ?? targetNotFound(),
    },
    async ({ targets, indicators, progress, outbox }, { id, now }) => {
      const target = await targets.lock(id);
      if (target === undefined) return targetNotFound();
      if (!['ASSIGNED', 'AGREED'].includes(target.state)) return targetNotInState(target.state);
      const { unitId, indicatorId, startsOn: from, endsOn: to } = target;
      if (to >= dayInVietnam(now))
        return targetNotValid('Kỳ của chỉ tiêu chưa kết thúc.', 'The period of the target is not over yet.');
      const indicator = await indicators.byId(indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const question = { unitId, indicatorId, from, to, treeDay: to, isState: isState(indicator) };
      const [rollUp] = await progress.rollUps([question]);
      invariant(rollUp, 'every question is answered');
      const met = isAimMet(target, resultOf(rollUp, indicator), rollUp);
      if (met === null)
        return targetNotValid(
          'Chưa có kết quả rõ ràng cho chỉ tiêu này. Hãy ghi nhận kết quả trước.',
          'No clear result is on record for this target. Record one first.',
        );
      const closed = nextVersion(target, { state: met ? 'ACHIEVED' : 'NOT_ACHIEVED', cause: 'CLOSED' });
      await targets.change([closed], now);
      const data = { targetId: id, unitId, indicatorId, isAchieved: met, version: closed.version };
      await outbox.add({ contract: targetClosed, aggregateId: id, data, occurredAt: now });
      return closed;
    },
  );
