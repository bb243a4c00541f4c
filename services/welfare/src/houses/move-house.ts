import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { VndInput } from '@mttq/kernel/vnd';
import { findCase } from '../cases/find-case.ts';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceHouse } from './announce-house.ts';
import {
  checkCost,
  type HouseMove,
  type HouseProject,
  type HouseState,
  houseNotFound,
  houseNotValid,
  houseTarget,
} from './house.ts';

export type MoveHouse = {
  readonly idempotencyKey: string;
  readonly houseId: string;
  readonly move: HouseMove;
  readonly occurredOn: CalendarDay;
  readonly reason?: string | null | undefined;
  readonly totalCost?: VndInput | null | undefined;
  readonly minutesNumber?: string | null | undefined;
};

const moved = (
  house: HouseProject,
  { move, on, state }: { move: HouseMove; on: CalendarDay; state: HouseState },
): HouseProject => ({
  ...house,
  state,
  lastOn: on,
  resumesTo: state === 'PAUSED' ? house.state : null,
  startedOn: move === 'START' ? on : house.startedOn,
  completedOn: move === 'COMPLETE' ? on : house.completedOn,
  handedOverOn: move === 'HAND_OVER' ? on : house.handedOverOn,
});

/** Takes a house one step on. Its completion says what it cost in all, and by which minutes. */
export const moveHouse =
  ({ inTransaction, newId }: Deps) =>
  (command: MoveHouse, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { answers, houses, audit } = stores;
      const { houseId, move, occurredOn: on, totalCost = null } = command;
      if (isRefusal(totalCost)) return totalCost;
      const [place] = await houses.casesOf([houseId]);
      if (place === undefined) return houseNotFound();
      const current = await findCase(stores, actor, { caseId: place.caseId, action: 'house:record' });
      if (isRefusal(current)) return current;
      const house = await houses.lock(houseId);
      if (house === undefined) return houseNotFound();
      const input = { ...command, totalCost: totalCost === null ? null : `${totalCost}` };
      const answer = await answers.claim({
        actorId: actor.id,
        command: 'moveHouse',
        input,
        id: newId(),
        now,
      });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return house;
      const state = houseTarget(house, move);
      if (state === undefined || (move === 'START' && current.state !== 'IN_PROGRESS'))
        return houseNotValid(
          `Công trình đang ở bước ${house.state}, hồ sơ ở bước ${current.state}: việc này chưa làm được.`,
          `The house is ${house.state} and its case ${current.state}: this step does not follow.`,
        );
      if (on < house.lastOn || on > dayInVietnam(now))
        return houseNotValid(
          `Ngày này phải từ ${house.lastOn} đến hôm nay.`,
          `This day lies between ${house.lastOn} and today.`,
        );
      const reason = move === 'PAUSE' ? readReason(command.reason ?? '') : null;
      if (isRefusal(reason)) return reason;
      const minutesNumber = normaliseText(command.minutesNumber ?? '').slice(0, 100);
      if (move === 'COMPLETE' && (totalCost === null || minutesNumber === ''))
        return houseNotValid(
          'Khi hoàn thành, hãy ghi tổng chi phí và số biên bản nghiệm thu.',
          'The completion gives the total cost and the number of the minutes.',
        );
      const stepped = moved(house, { move, on, state });
      const after = move === 'COMPLETE' ? { ...stepped, totalCost, minutesNumber } : stepped;
      const wrongCost = checkCost(after.totalCost, await houses.linesOf([houseId]));
      if (wrongCost) return wrongCost;
      await houses.save(after);
      await announceHouse(stores, { house: after, unitId: current.unitId, move, fromState: house.state, on });
      await audit.add({ action: 'house:record', unitId: current.unitId, reason, input });
      return after;
    });
