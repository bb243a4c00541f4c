import type { CalendarDay } from '@mttq/kernel/calendar-day';

/** What of a unit's version counts: where it stands, what it is, and on which days `[validFrom, validUntil)`. */
export type CountedVersion = {
  readonly level: string;
  readonly unitType: string;
  readonly parentUnitId: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
};

/** From `day` on there are `delta` more units of this kind below the parent (null: in the whole country). */
type CountStep = {
  readonly parentUnitId: string | null;
  readonly level: string;
  readonly unitType: string;
  readonly day: string;
  readonly delta: number;
};

/** How PostgreSQL writes the day before all days: where no start is known, a version counts from there. */
const beginningOfTime = '-infinity';

const stepsOf = (version: CountedVersion, sign: 1 | -1): CountStep[] => {
  const { level, unitType, parentUnitId, validFrom, validUntil } = version;
  if (validFrom !== null && validUntil !== null && validUntil <= validFrom) return [];
  const places = parentUnitId === null ? [null] : [parentUnitId, null];
  return places.flatMap((place) => {
    const kind = { parentUnitId: place, level, unitType };
    const starts = { ...kind, day: validFrom ?? beginningOfTime, delta: sign };
    return validUntil === null ? [starts] : [starts, { ...kind, day: validUntil, delta: -sign }];
  });
};

/** What changes in the counts when versions leave the record and others enter it; steps that cancel out are left away. */
export const countingSteps = (
  superseded: readonly CountedVersion[],
  recorded: readonly CountedVersion[],
): CountStep[] => {
  const net = new Map<string, CountStep>();
  const all = [
    ...superseded.flatMap((version) => stepsOf(version, -1)),
    ...recorded.flatMap((version) => stepsOf(version, 1)),
  ];
  for (const step of all) {
    const key = JSON.stringify([step.parentUnitId, step.level, step.unitType, step.day]);
    net.set(key, { ...step, delta: step.delta + (net.get(key)?.delta ?? 0) });
  }
  return [...net.values()].filter(({ delta }) => delta !== 0);
};

/** Below which unit (null: the country) and on which day is counted. */
export type CountQuestion = { readonly parentUnitId: string | null; readonly asOf: CalendarDay };

/** How many units of one kind there are. */
export type UnitCount = { readonly level: string; readonly unitType: string; readonly count: number };

/** A signal: the counts below the parent (null: in the country) changed; `cursor` is where the reader goes on. */
export type UnitCountsChanged = { readonly cursor: string; readonly parentUnitId: string | null };
