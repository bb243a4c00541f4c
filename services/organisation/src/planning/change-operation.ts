import type { Extent } from '../lineage/lineage-link.ts';
import type { CodeEdition, Level, UnitType } from '../units/unit.ts';

/** Id of a unit, or the key of a unit that the same change establishes. */
export type UnitReference = string;

export type EstablishUnit = {
  readonly kind: 'ESTABLISH';
  readonly key: string;
  /** Given when the change is drafted, so that rehearsals and later changes can name the unit before it begins. */
  readonly unitId: string;
  readonly level: Level;
  readonly code: string;
  readonly codeEdition: CodeEdition;
  readonly unitType: UnitType;
  readonly name: string;
  readonly parent: UnitReference | null;
};

export type StatedLink = {
  readonly from: UnitReference;
  readonly to: UnitReference;
  readonly extent: Extent;
  readonly includesPopulation: boolean | null;
  readonly article: string | null;
  readonly clause: string | null;
};

/** One sentence of a decree. */
export type ChangeOperation =
  | EstablishUnit
  | { readonly kind: 'MERGE' | 'SPLIT'; readonly links: readonly StatedLink[] }
  | { readonly kind: 'DISSOLVE'; readonly unit: UnitReference }
  | { readonly kind: 'RENAME'; readonly unit: UnitReference; readonly name: string }
  | {
      readonly kind: 'RECLASSIFY';
      readonly unit: UnitReference;
      readonly unitType: UnitType;
      readonly name: string | null;
    }
  | {
      readonly kind: 'RECODE';
      readonly unit: UnitReference;
      readonly code: string;
      readonly codeEdition: CodeEdition;
    }
  | { readonly kind: 'MOVE_PARENT'; readonly unit: UnitReference; readonly parent: UnitReference };

const namedBy = (operation: ChangeOperation): UnitReference[] => {
  if (operation.kind === 'ESTABLISH') return operation.parent === null ? [] : [operation.parent];
  if ('links' in operation) return operation.links.flatMap(({ from, to }) => [from, to]);
  return operation.kind === 'MOVE_PARENT' ? [operation.unit, operation.parent] : [operation.unit];
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the reference has the form of an id; what has not is a key. */
export const isUnitId = (reference: UnitReference): boolean => uuid.test(reference);

/** Ids of the existing units that the operations name, without repetition. */
export const unitsNamedBy = (operations: readonly ChangeOperation[]): string[] => {
  const keys = new Set(operations.flatMap((one) => (one.kind === 'ESTABLISH' ? [one.key] : [])));
  const named = new Set(operations.flatMap(namedBy));
  return [...named].filter((reference) => isUnitId(reference) && !keys.has(reference));
};
