import { householdRecorded } from '@mttq/contracts/welfare/household-recorded';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { householdNotFound, readSize } from './household.ts';
import { type GivenPerson, readPerson } from './household-person.ts';

export type RecordHousehold = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly areaId?: string | null | undefined;
  readonly size?: number | null | undefined;
  readonly person: GivenPerson;
};

/** Records a household of a commune; what is personal is sealed at once. */
export const recordHousehold =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordHousehold, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, households, outbox, audit }, now) => {
      const { unitId, areaId = null } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'household:record', unitId))) return notAllowed();
      // A plain digest of so few facts could be found by trying.
      const input = { idempotencyKey: command.idempotencyKey, fingerprint: households.fingerprint(command) };
      const claim = { actorId: actor.id, command: 'recordHousehold', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await households.byIds([answer.id]))[0] ?? householdNotFound();
      const size = readSize(command.size);
      if (isRefusal(size)) return size;
      const person = readPerson(command.person, Number(dayInVietnam(now).slice(0, 4)));
      if (isRefusal(person)) return person;
      const household = await households.add(
        { id: answer.id, unitId, path, areaId, size, recordedAt: now },
        person,
      );
      await outbox.add({
        contract: householdRecorded,
        aggregateId: household.id,
        data: { householdId: household.id, unitId, areaId },
        occurredAt: now,
      });
      await audit.add({ action: 'household:record', unitId, input: { householdId: household.id } });
      return household;
    });
