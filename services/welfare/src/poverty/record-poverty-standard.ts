import { povertyStandardRecorded } from '@mttq/contracts/welfare/poverty-standard-recorded';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { nationalStandards } from './national-standards.ts';
import { checkDays, type PovertyStandard, readStandard, standardNotFound } from './poverty-standard.ts';

export type RecordPovertyStandard = {
  readonly idempotencyKey: string;
  readonly keeperUnitId: string;
  readonly version: string;
  readonly isNational: boolean;
  readonly validFrom: CalendarDay;
  readonly validUntil?: CalendarDay | null | undefined;
  readonly ruralLine?: VndInput | null | undefined;
  readonly urbanLine?: VndInput | null | undefined;
  readonly deprivationsMin?: number | null | undefined;
  readonly poorRule: string;
  readonly nearPoorRule?: string | null | undefined;
  readonly sourceLabel: string;
  readonly documentId?: string | null | undefined;
  readonly isVerified: boolean;
  readonly correctsId?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

const keep = async (stores: Stores, standard: PovertyStandard): Promise<void> => {
  await stores.poverty.addStandard(standard);
  const { id, version, unitId, validFrom, validUntil, ruralLine, urbanLine, correctsId } = standard;
  await stores.outbox.add({
    contract: povertyStandardRecorded,
    aggregateId: id,
    data: {
      standardId: id,
      version,
      unitId,
      validFrom,
      validUntil,
      ruralLine: ruralLine?.toString() ?? null,
      urbanLine: urbanLine?.toString() ?? null,
      correctsId,
    },
    occurredAt: startOfDayInVietnam(validFrom),
  });
};

/** Records who counts as poor from a day on; a correction is a new record that names the old one and says why. */
export const recordPovertyStandard =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordPovertyStandard, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, poverty, audit } = stores;
      const { keeperUnitId, isNational, ruralLine = null, urbanLine = null, correctsId = null } = command;
      if (isRefusal(ruralLine)) return ruralLine;
      if (isRefusal(urbanLine)) return urbanLine;
      const path = await scope.pathOf(keeperUnitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'poverty-standard:record', keeperUnitId))) return notAllowed();
      // A standard of the whole country is recorded at its top: a path of one step.
      if (isNational && path.split('/').length !== 3) return notAllowed();
      const input = { ...command, ruralLine: `${ruralLine}`, urbanLine: `${urbanLine}` };
      const claim = { actorId: actor.id, command: 'recordPovertyStandard', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await poverty.standardsByIds([answer.id]))[0] ?? standardNotFound();
      const given = readStandard({
        ...command,
        unitId: isNational ? null : keeperUnitId,
        validUntil: command.validUntil ?? null,
        ruralLine,
        urbanLine,
        deprivationsMin: command.deprivationsMin ?? null,
        nearPoorRule: command.nearPoorRule ?? null,
        documentId: command.documentId ?? null,
      });
      if (isRefusal(given)) return given;
      const reason = correctsId === null ? null : readReason(command.reason ?? '');
      if (isRefusal(reason)) return reason;
      const current = await poverty.lockStandards();
      const corrected = current.find(({ id }) => id === correctsId);
      const mayCorrect = corrected?.path.startsWith(path) || (isNational && corrected?.unitId === null);
      if (correctsId !== null && !mayCorrect) return standardNotFound();
      const rivals = current.filter(({ id, unitId }) => id !== correctsId && unitId === given.unitId);
      const clash = checkDays(given, rivals);
      if (clash) return clash;
      const { version, unitId, validFrom, validUntil, deprivationsMin, poorRule, nearPoorRule } = given;
      const { sourceLabel, documentId, isVerified } = given;
      const standard: PovertyStandard = {
        ...{
          id: answer.id,
          version,
          unitId,
          path,
          validFrom,
          validUntil,
          ruralLine,
          urbanLine,
          deprivationsMin,
        },
        ...{
          poorRule,
          nearPoorRule,
          sourceLabel,
          documentId,
          isVerified,
          correctsId,
          reason,
          recordedAt: now,
        },
      };
      await keep(stores, standard);
      await audit.add({ action: 'poverty-standard:record', unitId: keeperUnitId, reason, input });
      return standard;
    });

/** Enters the country's standards that the program knows, once; answers with how many were new. */
export const recordNationalStandards =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'poverty', correlationId: newId() }, async (stores, now) => {
      await stores.scope.enterAll();
      const known = new Set((await stores.poverty.lockStandards(true)).map(({ version }) => version));
      const missing = nationalStandards.filter(({ version }) => !known.has(version));
      for (const given of missing)
        await keep(stores, {
          ...given,
          id: newId(),
          path: '/',
          correctsId: null,
          reason: null,
          recordedAt: now,
        });
      return missing.length;
    });
