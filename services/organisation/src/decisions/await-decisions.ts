import { committeeMerging } from '@mttq/contracts/organisation/committee-merging';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { awaitDecision, eventFieldsOf } from '../committees/committee.ts';
import type { Stores } from '../unit-of-work.ts';

/** ORG-7: committees of a unit or area that ended wait for the decision about them; done twice it does nothing. */
export const awaitDecisions = async (
  { committees, outbox }: Pick<Stores, 'committees' | 'outbox'>,
  placeId: string,
  { endedOn, now }: { readonly endedOn: CalendarDay; readonly now: Date },
): Promise<number> => {
  const waiting = (await committees.lockActiveOf(placeId)).map((committee) =>
    awaitDecision(committee, endedOn),
  );
  for (const committee of waiting) await committees.change(committee, now);
  await outbox.addAll(
    waiting.map((committee) => ({
      contract: committeeMerging,
      aggregateId: committee.id,
      data: { ...eventFieldsOf(committee), unitEndedOn: endedOn },
      occurredAt: startOfDayInVietnam(endedOn),
    })),
  );
  return waiting.length;
};
