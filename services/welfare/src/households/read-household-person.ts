import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Household, householdNotFound } from './household.ts';
import { type GivenPerson, keysOf, openFor, type ReadPurpose, readPerson } from './household-person.ts';

const action = 'household:read-personal';

/** Opens what a purpose needs of a household's personal block. Every read leaves an audit record with the purpose. */
export const readHouseholdPerson =
  ({ inTransaction }: Deps) =>
  async ({ id, unitId }: Household, purpose: ReadPurpose, actor: Actor) => {
    const opened = await inTransaction(actor, async ({ scope, households, audit }) => {
      if (!(await scope.enter(actor, action, unitId))) return notAllowed();
      const person = await households.openPerson(id);
      await audit.add({ action, unitId, reason: purpose, input: { householdId: id, purpose } });
      return person === undefined ? householdNotFound() : openFor(person, purpose);
    });
    return isRefusal(opened) ? null : opened;
  };

export type FindHouseholds = Pick<GivenPerson, 'birthYear' | 'citizenId' | 'address'> & {
  readonly unitId: string;
  readonly headName?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly purpose: ReadPurpose;
};

const foundMax = 20;

/** Finds households of a unit by exact facts through blind indexes; the search is audited like a read. */
export const readHouseholdsByFacts =
  ({ inTransaction }: Deps) =>
  async (facts: FindHouseholds, actor: Actor): Promise<readonly Household[]> => {
    const found = await inTransaction(actor, async ({ scope, households, audit }, now) => {
      const { unitId, purpose } = facts;
      if (!(await scope.enter(actor, action, unitId))) return notAllowed();
      const yearNow = Number(dayInVietnam(now).slice(0, 4));
      const person = readPerson({ ...facts, headName: facts.headName ?? '?' }, yearNow);
      if (isRefusal(person)) return person;
      const nameless = facts.headName == null ? { ...person, birthYear: null } : person;
      const keys = keysOf(nameless, facts.areaId ?? unitId);
      await audit.add({ action, unitId, reason: purpose, input: { unitId, purpose } });
      return keys.length === 0 ? [] : households.findByKeys(keys, foundMax);
    });
    return isRefusal(found) ? [] : found;
  };
