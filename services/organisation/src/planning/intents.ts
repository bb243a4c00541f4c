import { normaliseText } from '@mttq/kernel/search-key';
import type { VersionAttributes } from '../timelines/timeline.ts';
import { districtsEndedOn, isCodeOf, isTypeOf, type Level, type UnitVersion } from '../units/unit.ts';
import { type ChangeOperation, type EstablishUnit, isUnitId, type StatedLink } from './change-operation.ts';
import { fullNameOf } from './full-name.ts';
import type { PlanningDesk } from './planning-desk.ts';

/** What of a unit must be compared with the rest of the tree. */
export type Aspect = 'code' | 'name' | 'parent';
export type Check = { readonly unitId: string; readonly aspect: Aspect; readonly operation: number };

type AlteredAttributes = Partial<Omit<VersionAttributes, 'fullName'>>;

export type ResolvedLink = Omit<StatedLink, 'from' | 'to'> & {
  readonly operation: number;
  readonly fromUnitId: string;
  readonly toUnitId: string;
};

/** What the operations ask for, with references turned into unit ids; operations in which a fault was found are left out. */
export type Intents = {
  readonly begins: Map<string, { operation: number; version: UnitVersion }>;
  readonly dissolved: Map<string, number>;
  readonly alterations: Map<string, { operations: Map<string, number>; attributes: AlteredAttributes }>;
  readonly links: ResolvedLink[];
  readonly checks: Check[];
};

type Resolving = {
  readonly desk: PlanningDesk;
  readonly newVersionId: () => string;
  readonly newUnits: ReadonlyMap<string, string>;
  readonly intents: Intents;
};

const registerKeys = (desk: PlanningDesk, operations: readonly ChangeOperation[]): Map<string, string> => {
  const newUnits = new Map<string, string>();
  operations.forEach((operation, index) => {
    if (operation.kind !== 'ESTABLISH') return;
    if (newUnits.has(operation.key)) {
      desk.fault('KEY_TWICE', { operation: index, unit: operation.key });
      return;
    }
    desk.nameNew(operation.unitId, fullNameOf(operation.unitType, normaliseText(operation.name)));
    newUnits.set(operation.key, operation.unitId);
    newUnits.set(operation.unitId, operation.unitId);
  });
  return newUnits;
};

/** The id behind a reference; undefined, with a fault, when nothing is behind it. */
const findUnit = (
  { desk, newUnits }: Resolving,
  reference: string,
  operation: number,
): string | undefined => {
  const found = newUnits.get(reference);
  if (found !== undefined) return found;
  if (desk.versionsOf(reference).length > 0) return reference;
  desk.fault(isUnitId(reference) ? 'UNIT_UNKNOWN' : 'KEY_UNKNOWN', { operation, unit: reference });
  return undefined;
};

const isNew = ({ intents, newUnits }: Resolving, unitId: string): boolean =>
  intents.begins.has(unitId) || newUnits.has(unitId);

/** The version that holds on the day, for a unit that the change does not establish itself. */
const findExisting = (
  resolving: Resolving,
  reference: string,
  operation: number,
): UnitVersion | undefined => {
  const { desk } = resolving;
  const unit = findUnit(resolving, reference, operation);
  if (unit === undefined) return undefined;
  const version = desk.unitOn(unit, desk.day);
  if (isNew(resolving, unit)) desk.fault('UNIT_BEGINS', { operation, unit });
  else if (version === undefined) desk.fault('UNIT_NOT_VALID_ON_DAY', { operation, unit });
  else return version;
  return undefined;
};

/** A unit that can receive: it begins with the change, or holds on the day. */
const findReceiver = (resolving: Resolving, reference: string, operation: number): string | undefined => {
  const newUnit = resolving.newUnits.get(reference);
  return newUnit ?? findExisting(resolving, reference, operation)?.unitId;
};

type Stated = {
  readonly operation: number;
  readonly unit: string;
  readonly level: Level;
  readonly code?: string;
  readonly name?: string | null;
  readonly unitType?: string;
};

const isWellFormed = (desk: PlanningDesk, stated: Stated): { code: boolean; name: boolean } => {
  const { operation, unit, level } = stated;
  const code = stated.code === undefined || isCodeOf(level, stated.code);
  const type = stated.unitType === undefined || isTypeOf(level, stated.unitType);
  const name = stated.name == null || normaliseText(stated.name) !== '';
  if (!code) desk.fault('CODE_MALFORMED', { operation, unit, other: stated.code ?? '' });
  if (!type) desk.fault('TYPE_NOT_OF_LEVEL', { operation, unit, other: stated.unitType ?? '' });
  if (!name) desk.fault('NAME_MISSING', { operation, unit });
  return { code, name: name && type };
};

const establish = (resolving: Resolving, stated: EstablishUnit, operation: number): void => {
  const { desk, intents, newVersionId } = resolving;
  if (resolving.newUnits.get(stated.key) !== stated.unitId) return;
  const { unitId, code, codeEdition, level, unitType } = stated;
  const wellFormed = isWellFormed(desk, {
    operation,
    unit: unitId,
    level,
    code,
    name: stated.name,
    unitType,
  });
  const parentUnitId = stated.parent === null ? null : findUnit(resolving, stated.parent, operation);
  const name = normaliseText(stated.name);
  // A district that is recorded late ends with its level.
  const until = level === 'DISTRICT' && desk.day < districtsEndedOn ? districtsEndedOn : null;
  const version: UnitVersion = {
    ...{ versionId: newVersionId(), unitId, code, codeEdition, level, unitType, name },
    fullName: fullNameOf(unitType, name),
    parentUnitId: parentUnitId ?? null,
    ...{ validFrom: desk.day, validUntil: until, attestedFrom: desk.day, attestedUntil: until },
  };
  intents.begins.set(unitId, { operation, version });
  if (wellFormed.code) intents.checks.push({ unitId, aspect: 'code', operation });
  if (wellFormed.name) intents.checks.push({ unitId, aspect: 'name', operation });
  if (parentUnitId !== undefined) intents.checks.push({ unitId, aspect: 'parent', operation });
};

type Alteration = {
  readonly operation: number;
  readonly unitId: string;
  readonly aspect: Aspect;
  readonly attributes: AlteredAttributes;
};

const alter = ({ desk, intents }: Resolving, { operation, unitId, aspect, attributes }: Alteration): void => {
  const known = intents.alterations.get(unitId) ?? { operations: new Map<string, number>(), attributes: {} };
  if (Object.keys(attributes).some((attribute) => known.operations.has(attribute))) {
    desk.fault('CHANGED_TWICE', { operation, unit: unitId });
    return;
  }
  for (const attribute of Object.keys(attributes)) known.operations.set(attribute, operation);
  intents.alterations.set(unitId, { ...known, attributes: { ...known.attributes, ...attributes } });
  intents.checks.push({ unitId, aspect, operation });
};

type AlteringOperation = Exclude<ChangeOperation, { kind: 'ESTABLISH' | 'MERGE' | 'SPLIT' | 'DISSOLVE' }>;

const resolveAlteration = (resolving: Resolving, stated: AlteringOperation, operation: number): void => {
  const { desk } = resolving;
  const existing = findExisting(resolving, stated.unit, operation);
  if (existing === undefined) return;
  const { unitId, level } = existing;
  if (stated.kind === 'MOVE_PARENT') {
    const parentUnitId = findUnit(resolving, stated.parent, operation);
    if (parentUnitId === undefined) return;
    alter(resolving, { operation, unitId, aspect: 'parent', attributes: { parentUnitId } });
    return;
  }
  const { kind: _, unit, ...values } = stated;
  const wellFormed = isWellFormed(desk, { operation, unit: unitId, level, ...values });
  if (!wellFormed.code || !wellFormed.name) return;
  if (stated.kind === 'RECODE') {
    const { code, codeEdition } = stated;
    alter(resolving, { operation, unitId, aspect: 'code', attributes: { code, codeEdition } });
    return;
  }
  const name = stated.name === null ? {} : { name: normaliseText(stated.name) };
  const unitType = stated.kind === 'RECLASSIFY' ? { unitType: stated.unitType } : {};
  alter(resolving, { operation, unitId, aspect: 'name', attributes: { ...name, ...unitType } });
};

const resolveLinks = (resolving: Resolving, links: readonly StatedLink[], operation: number): void => {
  for (const link of links) {
    const from = findExisting(resolving, link.from, operation);
    const toUnitId = link.to === link.from ? from?.unitId : findReceiver(resolving, link.to, operation);
    if (from !== undefined && toUnitId !== undefined)
      resolving.intents.links.push({ ...link, operation, fromUnitId: from.unitId, toUnitId });
  }
};

const dissolve = (resolving: Resolving, unit: string, operation: number): void => {
  const { desk, intents } = resolving;
  const existing = findExisting(resolving, unit, operation);
  if (existing === undefined) return;
  if (intents.dissolved.has(existing.unitId))
    desk.fault('CHANGED_TWICE', { operation, unit: existing.unitId });
  else intents.dissolved.set(existing.unitId, operation);
};

/** Reads the operations against the tree of the day: who is meant, and what is wrong with an operation by itself. */
export const resolveOperations = (
  desk: PlanningDesk,
  operations: readonly ChangeOperation[],
  newVersionId: () => string,
): Intents => {
  const intents: Intents = {
    begins: new Map(),
    dissolved: new Map(),
    alterations: new Map(),
    links: [],
    checks: [],
  };
  const resolving: Resolving = { desk, newVersionId, newUnits: registerKeys(desk, operations), intents };
  operations.forEach((stated, operation) => {
    if (stated.kind === 'ESTABLISH') establish(resolving, stated, operation);
    else if (stated.kind === 'DISSOLVE') dissolve(resolving, stated.unit, operation);
    else if ('links' in stated) resolveLinks(resolving, stated.links, operation);
    else resolveAlteration(resolving, stated, operation);
  });
  return intents;
};
