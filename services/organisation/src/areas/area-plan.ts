import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import {
  type AreaKind,
  type AreaTimelineChange,
  type AreaVersion,
  changeArea,
  endArea,
  nameOfArea,
  versionOn,
} from './area.ts';
import {
  type AreaChangeKind,
  type AreaHeir,
  type Consent,
  changeNotClear,
  checkConsents,
  checkHeirs,
} from './area-change.ts';

/** An area that a change makes. `key` names it in the heirs of the same command. */
export type NewArea = {
  readonly key: string;
  readonly areaKind: AreaKind;
  readonly name: string;
  readonly communeUnitId: string;
};

type Wanted = {
  readonly kind: AreaChangeKind;
  readonly effectiveOn: CalendarDay;
  readonly areaIds: readonly string[];
  readonly newAreas?: readonly NewArea[] | null | undefined;
  readonly heirs?: readonly AreaHeir[] | null | undefined;
  readonly newName?: string | null | undefined;
  readonly newCommuneUnitId?: string | null | undefined;
  readonly consents: readonly Consent[];
};

type Plan = {
  readonly timelines: readonly AreaTimelineChange[];
  readonly heirs: readonly AreaHeir[];
  readonly newAreaIds: readonly string[];
};

type PlanRefusal = Refusal<'ConsentMissing' | 'HeirsNotValid' | 'AreaNotValid' | 'ChangeNotClear'>;

const ofArea = (versions: readonly AreaVersion[], id: string): AreaVersion[] =>
  versions.filter(({ areaId }) => areaId === id);

const planOutline = (
  wanted: Wanted,
  versions: readonly AreaVersion[],
  newId: () => string,
): Plan | PlanRefusal => {
  const { effectiveOn, areaIds } = wanted;
  const made = (wanted.newAreas ?? []).map((area) => ({ ...area, id: newId() }));
  const idOf = new Map(made.map(({ key, id }) => [key, id]));
  const heirs = (wanted.heirs ?? []).map((heir) => ({
    ...heir,
    toAreaId: idOf.get(heir.toAreaId) ?? heir.toAreaId,
  }));
  // An area that receives without giving must be touched by name, so that its consent is asked for, too.
  const known = new Set([...areaIds, ...idOf.values()]);
  const receivers = new Set(heirs.map(({ toAreaId }) => toAreaId));
  const from = areaIds.filter(
    (id) => heirs.some(({ fromAreaId }) => fromAreaId === id) || !receivers.has(id),
  );
  const wrong = checkHeirs(wanted.kind, { from, known, heirs });
  if (wrong !== undefined) return wrong;
  const ended = areaIds
    .filter((id) => !receivers.has(id))
    .map((areaId) => ({ areaId, ...endArea(ofArea(versions, areaId), effectiveOn, newId) }));
  const begun: AreaTimelineChange[] = [];
  for (const { id: areaId, areaKind, name, communeUnitId } of made) {
    const normal = nameOfArea(name);
    if (isRefusal(normal)) return normal;
    const dates = { validFrom: effectiveOn, validUntil: null };
    const version = { versionId: newId(), areaId, areaKind, name: normal, communeUnitId, ...dates };
    begun.push({ areaId, superseded: [], recorded: [version] });
  }
  return { timelines: [...ended, ...begun], heirs, newAreaIds: made.map(({ id }) => id) };
};

const planAttributes = (
  wanted: Wanted,
  versions: readonly AreaVersion[],
  newId: () => string,
): Plan | PlanRefusal => {
  const { kind, effectiveOn, areaIds, newName, newCommuneUnitId } = wanted;
  const name = newName == null ? null : nameOfArea(newName);
  if (name !== null && isRefusal(name)) return name;
  const attributes = {
    ...(kind === 'RENAME' && name !== null ? { name } : {}),
    ...(kind === 'MOVE' && newCommuneUnitId != null ? { communeUnitId: newCommuneUnitId } : {}),
  };
  if (Object.keys(attributes).length === 0 || (kind === 'RENAME' && areaIds.length > 1))
    return changeNotClear();
  const timelines = areaIds.map((areaId) => ({
    areaId,
    ...changeArea(ofArea(versions, areaId), { day: effectiveOn, attributes }, newId),
  }));
  return { timelines, heirs: [], newAreaIds: [] };
};

/** What a decision about residential areas does to their timelines, or why it cannot. */
export const planAreas = (
  wanted: Wanted,
  versions: readonly AreaVersion[],
  newId: () => string,
): Plan | PlanRefusal => {
  const { kind, areaIds, effectiveOn } = wanted;
  if (areaIds.length > 50 || new Set(areaIds).size < areaIds.length) return changeNotClear();
  const missing = checkConsents(areaIds, wanted.consents);
  if (missing !== undefined) return missing;
  if (areaIds.some((id) => versionOn(ofArea(versions, id), effectiveOn) === undefined))
    return changeNotClear();
  if (kind === 'MERGE' || kind === 'SPLIT') return planOutline(wanted, versions, newId);
  if (kind !== 'DISSOLVE') return planAttributes(wanted, versions, newId);
  const timelines = areaIds.map((areaId) => ({
    areaId,
    ...endArea(ofArea(versions, areaId), effectiveOn, newId),
  }));
  return { timelines, heirs: [], newAreaIds: [] };
};
