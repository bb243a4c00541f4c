import { reportedAggregateRecorded } from '@mttq/contracts/welfare/reported-aggregate-recorded';
import { dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  aggregateCorrected,
  aggregateNotFound,
  type GivenAggregate,
  keeps,
  type ReportedAggregate,
  readAggregate,
  unitNotKept,
} from './reported-aggregate.ts';

type Optional = 'nature' | 'comparator' | 'unitId' | 'isUnitInferred' | 'placeText' | 'value' | 'documentId';

export type RecordReportedAggregate = Omit<GivenAggregate, Optional> & {
  readonly [Field in Optional]?: GivenAggregate[Field] | null | undefined;
} & {
  readonly idempotencyKey: string;
  readonly correctsId?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

const givenOf = (command: RecordReportedAggregate): GivenAggregate => ({
  indicator: command.indicator,
  nature: command.nature ?? 'RESULT',
  keeperUnitId: command.keeperUnitId,
  unitId: command.unitId ?? null,
  isUnitInferred: command.isUnitInferred ?? false,
  referenceOn: command.referenceOn,
  placeText: command.placeText ?? null,
  precision: command.precision,
  periodFrom: command.periodFrom,
  periodTo: command.periodTo,
  value: command.value ?? null,
  measureUnit: command.measureUnit,
  comparator: command.comparator ?? 'EXACT',
  originalText: command.originalText,
  documentId: command.documentId ?? null,
  sourceLabel: command.sourceLabel,
});

const announce = ({ outbox }: Stores, aggregate: ReportedAggregate) =>
  outbox.add({
    contract: reportedAggregateRecorded,
    aggregateId: aggregate.id,
    data: {
      aggregateId: aggregate.id,
      indicator: aggregate.indicator,
      nature: aggregate.nature,
      unitId: aggregate.unitId,
      referenceOn: aggregate.referenceOn,
      precision: aggregate.precision,
      periodFrom: aggregate.periodFrom,
      periodTo: aggregate.periodTo,
      value: aggregate.value,
      measureUnit: aggregate.measureUnit,
      comparator: aggregate.comparator,
      documentId: aggregate.documentId,
      correctsId: aggregate.correctsId,
    },
    occurredAt: startOfDayInVietnam(aggregate.periodTo),
  });

/** Takes over a figure of a document; a correction is a new record that names the old one and says why. */
export const recordReportedAggregate =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordReportedAggregate, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, aggregates, audit } = stores;
      const { keeperUnitId, correctsId = null } = command;
      const path = await scope.pathOf(keeperUnitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'reported-aggregate:record', keeperUnitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'recordReportedAggregate',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await aggregates.byIds([answer.id]))[0] ?? aggregateNotFound();
      const given = readAggregate(givenOf(command));
      if (isRefusal(given)) return given;
      if (
        given.unitId !== null &&
        !keeps(keeperUnitId, await aggregates.pathsOf(given.unitId, given.referenceOn, dayInVietnam(now)))
      )
        return unitNotKept();
      const reason = correctsId === null ? null : readReason(command.reason ?? '');
      if (isRefusal(reason)) return reason;
      if (correctsId !== null) {
        const corrected = await aggregates.lockKept(correctsId);
        if (corrected === undefined) return aggregateNotFound();
        if (await aggregates.isCorrected(correctsId)) return aggregateCorrected();
      }
      const aggregate: ReportedAggregate = {
        ...given,
        id: answer.id,
        path,
        correctsId,
        reason,
        recordedAt: now,
      };
      await aggregates.add(aggregate);
      await announce(stores, aggregate);
      await audit.add({ action: 'reported-aggregate:record', unitId: keeperUnitId, reason, input: command });
      return aggregate;
    });
