import { unitChangeAdopted } from '@mttq/contracts/organisation/unit-change-adopted';
import { unitChangeCancelled } from '@mttq/contracts/organisation/unit-change-cancelled';
import { unitChangeDrafted } from '@mttq/contracts/organisation/unit-change-drafted';
import { unitChangeHeld } from '@mttq/contracts/organisation/unit-change-held';
import { unitChangeTookEffect } from '@mttq/contracts/organisation/unit-change-took-effect';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { Rehearsal } from '../planning/plan-change.ts';
import type { NewEvent } from '../unit-of-work.ts';
import type { UnitChange } from './unit-change.ts';

const fieldsOf = ({ id, title, effectiveOn, documentId }: UnitChange) => ({
  changeId: id,
  title,
  effectiveOn,
  documentId,
});

const codesMax = 100;

export const draftedEvent = (change: UnitChange, now: Date): NewEvent => ({
  contract: unitChangeDrafted,
  aggregateId: change.id,
  occurredAt: now,
  data: { ...fieldsOf(change), revision: change.revision, operationCount: change.operations.length },
});

export const adoptedEvent = (change: UnitChange): NewEvent => {
  invariant(change.adoptedOn !== null, 'an adopted change has a day of adoption');
  return {
    contract: unitChangeAdopted,
    aggregateId: change.id,
    occurredAt: startOfDayInVietnam(change.adoptedOn),
    data: { ...fieldsOf(change), adoptedOn: change.adoptedOn },
  };
};

export const cancelledEvent = (change: UnitChange, now: Date): NewEvent => ({
  contract: unitChangeCancelled,
  aggregateId: change.id,
  occurredAt: now,
  data: { ...fieldsOf(change), reason: change.cancelledBecause ?? '' },
});

export const heldEvent = (change: UnitChange, now: Date): NewEvent => {
  const faultCodes = [...new Set((change.heldBecause ?? []).map(({ code }) => code))].slice(0, codesMax);
  return {
    contract: unitChangeHeld,
    aggregateId: change.id,
    occurredAt: now,
    data: { ...fieldsOf(change), faultCodes },
  };
};

export const tookEffectEvent = (change: UnitChange, { begins, changes, ends }: Rehearsal): NewEvent => ({
  contract: unitChangeTookEffect,
  aggregateId: change.id,
  occurredAt: startOfDayInVietnam(change.effectiveOn),
  data: {
    ...fieldsOf(change),
    adoptedOn: change.adoptedOn,
    unitsBegun: begins.length,
    unitsChanged: changes.length,
    unitsEnded: ends.length,
  },
});
