import { povertyStatisticRecorded } from '@mttq/contracts/welfare/poverty-statistic-recorded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { keeps } from '../aggregates/reported-aggregate.ts';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type PovertyStatistic,
  readStatistic,
  statisticNotFound,
  statisticTaken,
} from './poverty-statistic.ts';

export type RecordPovertyStatistic = {
  readonly idempotencyKey: string;
  readonly keeperUnitId: string;
  readonly unitId: string;
  readonly countedOn: CalendarDay;
  readonly households?: number | null | undefined;
  readonly poor?: number | null | undefined;
  readonly nearPoor?: number | null | undefined;
  readonly standardVersion?: string | null | undefined;
  readonly sourceLabel: string;
  readonly documentId?: string | null | undefined;
  readonly correctsId?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

const givenOf = (command: RecordPovertyStatistic) => ({
  keeperUnitId: command.keeperUnitId,
  unitId: command.unitId,
  countedOn: command.countedOn,
  households: command.households ?? null,
  poor: command.poor ?? null,
  nearPoor: command.nearPoor ?? null,
  standardVersion: command.standardVersion ?? null,
  sourceLabel: command.sourceLabel,
  documentId: command.documentId ?? null,
});

const factsOf = (statistic: PovertyStatistic) => ({
  contract: povertyStatisticRecorded,
  aggregateId: statistic.id,
  data: {
    statisticId: statistic.id,
    unitId: statistic.unitId,
    countedOn: statistic.countedOn,
    households: statistic.households,
    poor: statistic.poor,
    nearPoor: statistic.nearPoor,
    standardVersion: statistic.standardVersion,
    correctsId: statistic.correctsId,
  },
  occurredAt: startOfDayInVietnam(statistic.countedOn),
});

/** Takes over a count of poor households; a second one for the same unit and day must correct the first. */
export const recordPovertyStatistic =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordPovertyStatistic, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, aggregates, poverty, outbox, audit }, now) => {
      const { keeperUnitId, correctsId = null } = command;
      const today = dayInVietnam(now);
      const path = await scope.pathOf(keeperUnitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'poverty-statistic:record', keeperUnitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'recordPovertyStatistic',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await poverty.statisticsByIds([answer.id]))[0] ?? statisticNotFound();
      const given = readStatistic(givenOf(command), today);
      if (isRefusal(given)) return given;
      if (!keeps(keeperUnitId, await aggregates.pathsOf(given.unitId, given.countedOn, today)))
        return unitNotKnown();
      const reason = correctsId === null ? null : readReason(command.reason ?? '');
      if (isRefusal(reason)) return reason;
      const current = await poverty.lockStatistic(given.unitId, given.countedOn);
      if (correctsId === null && current !== undefined) return statisticTaken();
      const isCurrent = current?.id === correctsId && current.path.startsWith(path);
      if (correctsId !== null && !isCurrent) return statisticNotFound();
      const statistic = { ...given, id: answer.id, path, correctsId, reason, recordedAt: now };
      await poverty.addStatistic(statistic);
      await outbox.add(factsOf(statistic));
      await audit.add({ action: 'poverty-statistic:record', unitId: keeperUnitId, reason, input: command });
      return statistic;
    });
