import { houseMoved } from '@mttq/contracts/welfare/house-moved';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { Stores } from '../unit-of-work.ts';
import type { HouseProject, HouseState } from './house.ts';

type Step = {
  readonly house: HouseProject;
  readonly unitId: string;
  readonly move: string;
  readonly fromState: HouseState | null;
  readonly on: CalendarDay;
};

/** Announces a step of a house. */
export const announceHouse = (
  { outbox }: Stores,
  { house, unitId, move, fromState, on }: Step,
): Promise<void> =>
  outbox.add({
    contract: houseMoved,
    aggregateId: house.id,
    data: {
      houseId: house.id,
      caseId: house.caseId,
      unitId,
      kind: house.kind,
      move,
      fromState,
      toState: house.state,
      occurredOn: on,
    },
    occurredAt: startOfDayInVietnam(on),
  });
