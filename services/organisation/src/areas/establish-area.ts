import { areaEstablished } from '@mttq/contracts/organisation/area-established';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { documentNotFound } from '../documents/document.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announcedVersion } from './announce-areas.ts';
import { type AreaKind, areaNotFound, nameOfArea, notACommune } from './area.ts';

export type EstablishArea = {
  readonly idempotencyKey: string;
  readonly areaKind: AreaKind;
  readonly name: string;
  readonly communeUnitId: string;
  readonly validFrom: CalendarDay;
  readonly documentId?: string | null | undefined;
};

export const establishArea =
  ({ inTransaction, newId }: Deps) =>
  (command: EstablishArea, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { areas, places, documents, rights, answers, outbox, audit } = stores;
      const { areaKind, communeUnitId, validFrom } = command;
      if (!(await rights.may(actor, 'area:establish', { on: dayInVietnam(now), placeId: communeUnitId })))
        return notAllowed();
      if ((await places.levelOn(communeUnitId, validFrom)) !== 'COMMUNE') return notACommune();
      const documentId = command.documentId ?? null;
      if (documentId !== null && !(await documents.exists(documentId))) return documentNotFound();
      const claim = { actorId: actor.id, command: 'establishArea', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await areas.versionsOf([answer.id]))[0] ?? areaNotFound();
      const name = nameOfArea(command.name);
      if (isRefusal(name)) return name;
      const areaId = answer.id;
      const version = {
        versionId: newId(),
        areaId,
        areaKind,
        name,
        communeUnitId,
        validFrom,
        validUntil: null,
      };
      await areas.addArea(areaId, now);
      await areas.record([{ areaId, superseded: [], recorded: [version] }], {
        changeId: null,
        documentId,
        now,
      });
      await outbox.add({
        contract: areaEstablished,
        aggregateId: areaId,
        data: { areaId, superseded: [], recorded: [announcedVersion(version)], changeId: null, documentId },
        occurredAt: startOfDayInVietnam(validFrom),
      });
      await audit.add({ action: 'area:establish', unitId: communeUnitId, input: command });
      return version;
    });
