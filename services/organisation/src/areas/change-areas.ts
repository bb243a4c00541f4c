import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { documentNotFound } from '../documents/document.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceHeirs, announceTimeline } from './announce-areas.ts';
import { type AreaTimelineChange, areaNotFound, notACommune, versionOn } from './area.ts';
import type { AreaChange, AreaChangeKind, AreaHeir, Consent } from './area-change.ts';
import { type NewArea, planAreas } from './area-plan.ts';

/** A decision about residential areas. `areas`: those that it touches; `newAreas`: those that it makes. */
export type ChangeAreas = {
  readonly idempotencyKey: string;
  readonly kind: AreaChangeKind;
  readonly effectiveOn: CalendarDay;
  readonly documentId: string;
  readonly areaIds: readonly string[];
  readonly newAreas?: readonly NewArea[] | null | undefined;
  readonly heirs?: readonly AreaHeir[] | null | undefined;
  readonly newName?: string | null | undefined;
  readonly newCommuneUnitId?: string | null | undefined;
  readonly consents: readonly Consent[];
};

type Applied = {
  readonly change: AreaChange;
  readonly timelines: readonly AreaTimelineChange[];
  readonly heirs: readonly AreaHeir[];
  readonly newAreaIds: readonly string[];
};

const apply = async (
  stores: Stores,
  applied: Applied,
  { now, newId }: { now: Date; newId: () => string },
) => {
  const { areas, outbox } = stores;
  const { change, timelines, heirs } = applied;
  const { id: changeId, documentId, effectiveOn } = change;
  await areas.addChange(change, now);
  for (const id of applied.newAreaIds) await areas.addArea(id, now);
  await areas.record(timelines, { changeId, documentId, now });
  const links = heirs.map((heir) => ({ ...heir, linkId: newId(), effectiveOn, changeId }));
  await areas.addLinks(links, now);
  await outbox.addAll([
    ...timelines.map((timeline) => announceTimeline(timeline, change)),
    ...announceHeirs(links, change),
  ]);
};

/** Merges, splits, renames, moves or dissolves residential areas by decision, with the recorded consent of each. */
export const changeAreas =
  ({ inTransaction, newId }: Deps) =>
  (command: ChangeAreas, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { areas, places, documents, rights, answers, audit } = stores;
      const { kind, effectiveOn, documentId, consents } = command;
      const versions = await areas.lock(command.areaIds);
      const current = command.areaIds.map((id) =>
        versionOn(
          versions.filter(({ areaId }) => areaId === id),
          effectiveOn,
        ),
      );
      if (current.length === 0 || current.includes(undefined)) return areaNotFound();
      const today = dayInVietnam(now);
      for (const areaId of command.areaIds)
        if (!(await rights.may(actor, 'area:change', { on: today, placeId: areaId }))) return notAllowed();
      if (!(await documents.exists(documentId))) return documentNotFound();
      const moveTo = command.newCommuneUnitId ?? null;
      if (moveTo !== null && (await places.levelOn(moveTo, effectiveOn)) !== 'COMMUNE') return notACommune();
      const claim = { actorId: actor.id, command: 'changeAreas', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await areas.findChange(answer.id)) ?? areaNotFound();
      const plan = planAreas(command, versions, newId);
      if (isRefusal(plan)) return plan;
      const change = { id: answer.id, kind, effectiveOn, documentId, consents: [...consents] };
      await apply(stores, { change, ...plan }, { now, newId });
      const scope = current[0]?.communeUnitId ?? null;
      await audit.add({ action: 'area:change', unitId: scope, input: command });
      return change;
    });
