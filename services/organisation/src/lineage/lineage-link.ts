import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Provenance } from '../units/unit.ts';

export const extents = ['FULL', 'PARTIAL', 'REMAINDER', 'UNSTATED'] as const;
export type Extent = (typeof extents)[number];

/** One edge of the merger graph: what of the old unit went into the new one, from which day. */
export type LineageLink = {
  readonly linkId: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly extent: Extent;
  readonly includesPopulation: boolean | null;
  readonly effectiveOn: CalendarDay;
  readonly article: string | null;
  readonly clause: string | null;
};

export type RecordedLineageLink = LineageLink &
  Provenance & { readonly recordedFrom: Date; readonly recordedUntil: Date | null };

/** What leaves and what enters the record of the heirs of one unit. */
export type LineageChange = {
  readonly unitId: string;
  readonly superseded: readonly LineageLink[];
  readonly recorded: readonly LineageLink[];
};

export type LineageFault = 'FULL_WITH_OTHERS' | 'LONE_PART' | 'SEVERAL_REMAINDERS' | 'SAME_HEIR_TWICE';

/**
 * ORG-4 for the links of one old unit on one day: exactly one FULL, or at least two of PARTIAL and REMAINDER with at most
 * one REMAINDER. Links whose extent no source states are left alone: they are not FULL, and nothing is known against them.
 */
export const faultsOfHeirs = (links: readonly LineageLink[]): LineageFault[] => {
  const stated = links.filter((link) => link.extent !== 'UNSTATED');
  const full = stated.filter((link) => link.extent === 'FULL').length;
  const faults: LineageFault[] = [];
  if (full > 0 && links.length > 1) faults.push('FULL_WITH_OTHERS');
  if (full === 0 && stated.length === 1 && links.length === 1) faults.push('LONE_PART');
  if (stated.filter((link) => link.extent === 'REMAINDER').length > 1) faults.push('SEVERAL_REMAINDERS');
  if (new Set(links.map((link) => link.toUnitId)).size < links.length) faults.push('SAME_HEIR_TWICE');
  return faults;
};
