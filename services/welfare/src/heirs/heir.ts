import type { CalendarDay } from '@mttq/kernel/calendar-day';

/** A link from a unit that ended to one that received, as organisation announced it. */
export type HeirLink = {
  readonly toUnitId: string;
  readonly extent: 'FULL' | 'PARTIAL' | 'REMAINDER' | 'UNSTATED';
  readonly effectiveOn: CalendarDay;
};

/**
 * Who carries on for a household of a unit that ended. A household follows its residential area; without one on record, the
 * whole unit must have gone to one heir. Anything else is for a person to say: undefined.
 */
export const heirOf = (
  links: readonly HeirLink[],
  areaUnitId: string | null,
  today: CalendarDay,
): string | undefined => {
  const effective = links.filter(({ effectiveOn }) => effectiveOn <= today);
  const heirs = new Set(effective.map(({ toUnitId }) => toUnitId));
  if (areaUnitId !== null && heirs.has(areaUnitId)) return areaUnitId;
  const [only] = heirs;
  return heirs.size === 1 && effective.every(({ extent }) => extent === 'FULL') ? only : undefined;
};
