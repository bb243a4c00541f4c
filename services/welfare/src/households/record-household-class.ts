import { householdClassRecorded } from '@mttq/contracts/welfare/household-class-recorded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import { nearest } from '../poverty/poverty-standard.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type ClassRecord,
  type HouseholdClass,
  householdErased,
  householdNotFound,
  householdNotValid,
  needsStandard,
  standardUnknown,
} from './household.ts';

export type RecordHouseholdClass = {
  readonly idempotencyKey: string;
  readonly householdId: string;
  readonly year: number;
  readonly householdClass: HouseholdClass;
  readonly decidedOn: CalendarDay;
  readonly documentId?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

const checkYear = ({ year, decidedOn }: RecordHouseholdClass, today: CalendarDay) =>
  decidedOn <= today && Math.abs(Number(decidedOn.slice(0, 4)) - year) <= 1
    ? undefined
    : householdNotValid(
        'Ngày quyết định không ở tương lai và cách năm rà soát nhiều nhất một năm.',
        'The day of the decision has come, and lies at most a year from the year of the class.',
      );

/** Records what a household counts as in a year, with the standard of the day. A second record of a year needs a reason. */
export const recordHouseholdClass =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordHouseholdClass, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, households, poverty, outbox, audit }, now) => {
      const { householdId, year, householdClass, decidedOn, documentId = null } = command;
      const [place] = await households.unitsOf([householdId]);
      if (place === undefined) return householdNotFound();
      if (!(await scope.enter(actor, 'household:record', place.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'recordHouseholdClass', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await households.classById(answer.id)) ?? householdNotFound();
      const household = await households.lock(householdId);
      if (household === undefined) return householdNotFound();
      if (household.erasedAt !== null) return householdErased();
      const wrongYear = checkYear(command, dayInVietnam(now));
      if (wrongYear) return wrongYear;
      const standard = nearest(await poverty.standardsOn(decidedOn), household.path);
      if (standard === undefined && needsStandard(householdClass)) return standardUnknown();
      const earlier = (await households.classesOf([householdId])).find((record) => record.year === year);
      const reason = earlier === undefined ? null : readReason(command.reason ?? '');
      if (isRefusal(reason)) return reason;
      const standardVersion = needsStandard(householdClass) ? (standard?.version ?? null) : null;
      const record: ClassRecord = {
        ...{ id: answer.id, householdId, year, householdClass, standardVersion, decidedOn, documentId },
        ...{ correctsId: earlier?.id ?? null, reason, recordedAt: now },
      };
      await households.addClass(record);
      await outbox.add({
        contract: householdClassRecorded,
        aggregateId: householdId,
        data: { householdId, unitId: household.unitId, year, householdClass, standardVersion },
        occurredAt: startOfDayInVietnam(decidedOn),
      });
      await audit.add({ action: 'household:record', unitId: household.unitId, reason, input: command });
      return record;
    });
