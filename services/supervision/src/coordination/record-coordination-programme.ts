import { coordinationRecorded } from '@mttq/contracts/supervision/coordination-recorded';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type CoordinationProgramme,
  coordinationProgrammeNotFound,
  readCoordination,
} from './coordination-programme.ts';

type Maybe<Value> = Value | null | undefined;

export type RecordCoordinationProgramme = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kind: CoordinationProgramme['kind'];
  readonly number?: Maybe<string>;
  readonly title: string;
  readonly parties: readonly { readonly name: string; readonly organisationId?: Maybe<string> }[];
  readonly validFrom: CalendarDay;
  readonly validTo?: Maybe<CalendarDay>;
  readonly placeText?: Maybe<string>;
  readonly documentId?: Maybe<string>;
};

/** Records what parties agreed to do together. */
export const recordCoordinationProgramme =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordCoordinationProgramme, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, coordination, outbox, audit }, now) => {
      const { unitId, kind, title, validFrom } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'coordination:record', unitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'recordCoordinationProgramme',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await coordination.byId(answer.id)) ?? coordinationProgrammeNotFound();
      const programme = readCoordination({
        id: answer.id,
        unitId,
        path,
        kind,
        number: command.number ?? null,
        title,
        parties: command.parties.map(({ name, organisationId }) => ({
          name,
          organisationId: organisationId ?? null,
        })),
        validFrom,
        validTo: command.validTo ?? null,
        placeText: command.placeText ?? null,
        documentId: command.documentId ?? null,
      });
      if ('refused' in programme) return programme;
      await coordination.add(programme);
      const { id, validTo, parties } = programme;
      await outbox.add({
        contract: coordinationRecorded,
        aggregateId: id,
        data: { coordinationProgrammeId: id, unitId, kind, parties: parties.length, validFrom, validTo },
        occurredAt: startOfDayInVietnam(validFrom),
      });
      await audit.add({ action: 'coordination:record', unitId, input: command });
      return programme;
    });
