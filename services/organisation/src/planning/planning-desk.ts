import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { LineageLink } from '../lineage/lineage-link.ts';
import { inOrder } from '../timelines/timeline.ts';
import { holdsOn, type UnitVersion } from '../units/unit.ts';
import {
  type ChangeDoubt,
  type ChangeDoubtCode,
  type ChangeFault,
  type ChangeFaultCode,
  doubtMessage,
  faultMessage,
} from './change-finding.ts';

/** How much hangs on a unit besides other units. */
export type Dependants = { readonly committees: number; readonly areas: number };

/** What a plan is checked against: everything on record, and what hangs on the units that the change names. */
export type TreeRecord = {
  readonly versions: readonly UnitVersion[];
  readonly links: readonly LineageLink[];
  readonly dependants?: ReadonlyMap<string, Dependants>;
};

/** Where a finding belongs. `unit` is an id, or a reference as written. */
export type Place = {
  readonly operation: number | null;
  readonly unit: string | null;
  readonly other?: string;
};

/** Versions by unit, each in order of time. */
export type TreeIndex = {
  readonly versionsOf: (unitId: string) => readonly UnitVersion[];
  readonly unitOn: (unitId: string, day: CalendarDay) => UnitVersion | undefined;
  readonly label: (reference: string, day: CalendarDay) => string;
};

export const indexTree = (versions: readonly UnitVersion[]): TreeIndex => {
  const byUnit = Map.groupBy(versions, (version) => version.unitId);
  const versionsOf = (unitId: string) => byUnit.get(unitId) ?? [];
  const unitOn = (unitId: string, day: CalendarDay) =>
    versionsOf(unitId).find((version) => holdsOn(version, day));
  const label = (reference: string, day: CalendarDay) => {
    const version = unitOn(reference, day) ?? inOrder(versionsOf(reference)).at(-1);
    return version === undefined ? reference : `${version.fullName} (${version.code})`;
  };
  return { versionsOf, unitOn, label };
};

/** The desk at which one change is planned: the tree as it was, the day, and what was found so far. */
export type PlanningDesk = TreeIndex & {
  readonly day: CalendarDay;
  readonly faults: ChangeFault[];
  readonly doubts: ChangeDoubt[];
  readonly fault: (code: ChangeFaultCode, place: Place) => void;
  readonly doubt: (code: ChangeDoubtCode, place: Place) => void;
  /** Units that the change establishes are spoken of by this name. */
  readonly nameNew: (unitId: string, label: string) => void;
};

export const openDesk = (record: TreeRecord, day: CalendarDay): PlanningDesk => {
  const tree = indexTree(record.versions);
  const newNames = new Map<string, string>();
  const faults: ChangeFault[] = [];
  const doubts: ChangeDoubt[] = [];
  const speak = (reference: string): string => newNames.get(reference) ?? tree.label(reference, day);
  const subjectOf = ({ unit, other }: Place) => ({
    unit: unit === null ? '' : speak(unit),
    other: other === undefined ? '' : speak(other),
    day,
  });
  return {
    ...tree,
    day,
    faults,
    doubts,
    fault: (code, place) => {
      const { operation, unit } = place;
      faults.push({ code, operation, unit, message: faultMessage(code, subjectOf(place)) });
    },
    doubt: (code, place) => {
      const { operation, unit } = place;
      doubts.push({ code, operation, unit, message: doubtMessage(code, subjectOf(place)) });
    },
    nameNew: (unitId, label) => {
      newNames.set(unitId, label);
    },
  };
};
