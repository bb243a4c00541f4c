import { householdErased as householdErasedEvent } from '@mttq/contracts/welfare/household-erased';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { householdErased, householdHasOpenCase, householdNotFound, readSize } from './household.ts';
import { type GivenPerson, readPerson } from './household-person.ts';

export type ChangeHousehold = {
  readonly householdId: string;
  readonly areaId?: string | null | undefined;
  readonly size?: number | null | undefined;
  readonly person?: GivenPerson | null | undefined;
  readonly reason: string;
};

export type EraseHousehold = { readonly householdId: string; readonly reason: string };

type Action = 'household:record' | 'household:erase';

const enterHousehold = async (
  stores: Stores,
  actor: Actor,
  { id, action }: { id: string; action: Action },
) => {
  const [place] = await stores.households.unitsOf([id]);
  if (place === undefined) return householdNotFound();
  if (!(await stores.scope.enter(actor, action, place.unitId))) return notAllowed();
  const household = await stores.households.lock(id);
  if (household === undefined) return householdNotFound();
  return household.erasedAt === null ? household : householdErased();
};

/** Corrects a household. The personal block is replaced as a whole: what it was is not kept. */
export const changeHousehold =
  ({ inTransaction }: Deps) =>
  (command: ChangeHousehold, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const action = 'household:record';
      const household = await enterHousehold(stores, actor, { id: command.householdId, action });
      if (isRefusal(household)) return household;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const size = command.size === undefined ? household.size : readSize(command.size);
      if (isRefusal(size)) return size;
      const yearNow = Number(dayInVietnam(now).slice(0, 4));
      const person = command.person == null ? null : readPerson(command.person, yearNow);
      if (isRefusal(person)) return person;
      const areaId = command.areaId === undefined ? household.areaId : command.areaId;
      await stores.households.change({ ...household, size, areaId }, person);
      await stores.audit.add({
        action,
        unitId: household.unitId,
        reason,
        input: { householdId: household.id },
      });
      return (await stores.households.byIds([household.id]))[0] ?? householdNotFound();
    });

/** Erases what is personal, on request or when its time is over. Counts, money and proofs stand as before. */
export const eraseHousehold =
  ({ inTransaction }: Deps) =>
  (command: EraseHousehold, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const action = 'household:erase';
      const household = await enterHousehold(stores, actor, { id: command.householdId, action });
      if (isRefusal(household)) return household;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      if (await stores.cases.hasOpenOf(household.id)) return householdHasOpenCase();
      await stores.households.erase(household.id, now);
      await stores.cases.eraseOf(household.id);
      await stores.outbox.add({
        contract: householdErasedEvent,
        aggregateId: household.id,
        data: { householdId: household.id, unitId: household.unitId },
        occurredAt: now,
      });
      await stores.audit.add({
        action,
        unitId: household.unitId,
        reason,
        input: { householdId: household.id },
      });
      return { ...household, maskedName: null, erasedAt: now };
    });
