import { caseAssigned } from '@mttq/contracts/welfare/case-assigned';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { announceCase } from '../cases/announce-case.ts';
import { type BeneficiaryCase, caseNotFound, caseNotValid } from '../cases/case.ts';
import { readReason } from '../funds/fund.ts';
import type { Household } from '../households/household.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { heirOf } from './heir.ts';

type Where = {
  readonly household: Household;
  readonly unitId: string;
  readonly path: string;
  readonly reason: string;
  readonly documentId: string | null;
};
type Doing = { readonly actor: Actor; readonly now: Date; readonly newId: Deps['newId'] };

const announceAssignment = (
  { outbox }: Stores,
  { id: caseId, unitId: fromUnitId }: BeneficiaryCase,
  { toUnitId, now }: { readonly toUnitId: string | null; readonly now: Date },
) =>
  outbox.add({
    contract: caseAssigned,
    aggregateId: caseId,
    data: { caseId, fromUnitId, toUnitId },
    occurredAt: now,
  });

/** A household and its open cases go on in another unit. What is over keeps the unit in which it happened. */
const handOn = async (
  stores: Stores,
  { household, unitId, path, reason, documentId }: Where,
  doing: Doing,
) => {
  const { cases, heirs } = stores;
  const open = await heirs.openCasesOf(household.id);
  await heirs.moveHousehold(household.id, { unitId, path });
  // Who is recorded anew in the heir is found again.
  const person = await stores.households.openPerson(household.id);
  if (person) await stores.households.likeness.add(household.id, person, { ...household, unitId });
  for (const current of open) {
    const after = { ...current, unitId, path, awaitsAssignment: false };
    const lastOn = await cases.lastDayOf(current.id);
    // A step of tomorrow's date cannot be undone; the hand-on then shares its day.
    const [, occurredOn = lastOn] = [lastOn, dayInVietnam(doing.now)].sort();
    const step = { move: 'ASSIGN', fromState: current.state, occurredOn, reason, documentId };
    await announceCase(stores, after, { step, ...doing });
    await announceAssignment(stores, current, { toUnitId: unitId, now: doing.now });
  }
};

const householdsMax = 100;
const system: Actor = { id: 'heirs', isAdministrator: true, language: 'vi', correlationId: 'heirs' };

/**
 * Hands the households of units that have ended on to their heirs, where there is no doubt; the others' cases go to the work
 * list. Answers with how many households moved; call again while it is the limit.
 */
export const assignCases =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: system.id, correlationId: newId() }, async (stores, now) => {
      const { scope, heirs } = stores;
      await scope.enterAll();
      const today = dayInVietnam(now);
      let moved = 0;
      for (const household of await heirs.orphans(today, householdsMax)) {
        const links = await heirs.linksFrom(household.unitId);
        const areaUnitId = household.areaId === null ? null : await heirs.unitOfArea(household.areaId, today);
        const unitId = heirOf(links, areaUnitId, today);
        const path = unitId === undefined ? undefined : await scope.pathOf(unitId);
        if (unitId !== undefined && path !== undefined) {
          const reason = 'đơn vị đã kết thúc; chuyển đơn vị kế thừa';
          await handOn(
            stores,
            { household, unitId, path, reason, documentId: null },
            { actor: system, now, newId },
          );
          moved += 1;
        } else {
          await heirs.awaitAssignment(household.id);
          for (const current of await heirs.openCasesOf(household.id))
            await announceAssignment(stores, current, { toUnitId: null, now });
        }
      }
      return moved;
    });

export type AssignCase = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly unitId: string;
  readonly reason: string;
  readonly documentId?: string | null | undefined;
};

/** A person says which heir carries a household and its cases on. Only an heir of the ended unit may take them. */
export const assignCase =
  ({ inTransaction, newId }: Deps) =>
  (command: AssignCase, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, cases, households, heirs, audit } = stores;
      const { caseId, unitId, documentId = null } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'case:assign', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'assignCase', input: command, id: caseId, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      if (answer.isRepeat) return (await cases.byIds([caseId]))[0] ?? caseNotFound();
      // The same answer for a case that is somebody else's and for one that is none: nothing of it is told.
      if (!(await heirs.mayInherit(caseId, unitId)))
        return caseNotValid(
          'Chỉ chuyển được hồ sơ đang chờ phân công, và chỉ về đơn vị kế thừa của đơn vị cũ.',
          'Only a case that waits for it is assigned, and only to an heir of its unit.',
        );
      // The case lies outside every living unit: the right over the heir and the link, both checked above, are what counts.
      await scope.enterAll();
      const current = await cases.lock(caseId);
      if (!current?.awaitsAssignment) return caseNotFound();
      const household = await households.lock(current.householdId);
      if (household === undefined) return caseNotFound();
      await handOn(stores, { household, unitId, path, reason, documentId }, { actor, now, newId });
      await audit.add({ action: 'case:assign', unitId, reason, input: command });
      return (await cases.byIds([caseId]))[0] ?? caseNotFound();
    });
