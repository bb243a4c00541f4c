import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Level, RecordedUnitVersion, UnitType } from './unit.ts';

/** The two times of every question: what was true on `asOf`, as far as it was on record at `knownAt`. */
export type Moment = { readonly asOf: CalendarDay; readonly knownAt: Date };

/** A unit at a moment. `version` is null on days on which it did not exist. */
export type UnitAt = {
  readonly id: string;
  readonly level: Level;
  readonly moment: Moment;
  readonly version: RecordedUnitVersion | null;
};

/** A version as one question sees it. */
export type VersionAt = RecordedUnitVersion & { readonly moment: Moment };

export type UnitFilter = {
  readonly level?: Level;
  readonly unitType?: UnitType;
  readonly parentId?: string;
  readonly ancestorId?: string;
  /** A search key, not raw text. */
  readonly searchKey?: string;
};

/** A page of units, with the question that it answers. */
export type UnitPage = {
  readonly edges: readonly { readonly cursor: string; readonly node: UnitAt }[];
  readonly nodes: readonly UnitAt[];
  readonly pageInfo: PageInfo;
  readonly filter: UnitFilter;
  readonly moment: Moment;
};

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** Where a page of units begins: behind this one. */
export type UnitPosition = { readonly level: Level; readonly code: string; readonly id: string };
