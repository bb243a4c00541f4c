import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { revalue, unite } from '../conservation/conservation.ts';
import { isCounted, nextVersion, type Target } from '../targets/target.ts';

/** A link of the merger graph as this service knows it. */
export type HeirLink = {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly extent: 'FULL' | 'PARTIAL' | 'REMAINDER' | 'UNSTATED';
  readonly effectiveOn: CalendarDay;
};

/** A unit whose heirs nobody may guess: somebody says who takes which part of its targets. */
export type SuccessionCase = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly reason: 'SPLIT' | 'EXTENT_UNSTATED' | 'NO_HEIR' | 'HEIR_NOT_BELOW';
  readonly heirUnitIds: readonly string[];
  readonly effectiveOn: CalendarDay;
  readonly state: 'OPEN' | 'SETTLED';
  readonly openedAt: Date;
  readonly settledAt: Date | null;
};

export const successionCaseNotFound = (): Refusal<'SuccessionCaseNotFound'> =>
  refuse('SuccessionCaseNotFound', {
    vi: 'Không có việc kế thừa này, hoặc đã xử lý xong.',
    en: 'No open succession has this id.',
  });

type Heir = { readonly heirUnitId: string };

/** One heir for the whole, or why nobody may say so. */
export const findHeir = (links: readonly HeirLink[]): Heir | SuccessionCase['reason'] => {
  const [first] = links;
  if (first === undefined) return 'NO_HEIR';
  if (links.length === 1 && first.extent === 'FULL') return { heirUnitId: first.toUnitId };
  return links.some(({ extent }) => extent === 'UNSTATED') ? 'EXTENT_UNSTATED' : 'SPLIT';
};

/** The unit that takes over, and what it has already below the same target. */
export type Successor = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly own: Target | undefined;
};

/** The target that ends and the one that goes on; `isNew`: it did not stand before. */
export type Succession = { readonly ended: Target; readonly heir: Target; readonly isNew: boolean };

const sum = (left: Decimal | null, right: Decimal | null): Decimal | null =>
  left === null || right === null ? (left ?? right) : ((left + right) as Decimal);

/**
 * A target passes to its successor whole. What the successor holds already grows by it, so that the sum above both stays
 * what it was. Ratios do not add up: there the successor keeps its own, or takes over the first that comes.
 */
export const succeed = (target: Target, { id, unitId, path, own }: Successor): Succession => {
  const end = (heirId: string): Target =>
    nextVersion(target, { state: 'SUCCEEDED', successorTargetId: heirId, cause: 'MERGED' });
  if (own === undefined) {
    const heir: Target = { ...target, id, unitId, path, version: 1, cause: 'MERGED', reason: null };
    return { ended: end(id), heir, isNew: true };
  }
  const isAdded = isCounted(own) && isCounted(target) && target.reserve !== null;
  const isTaken = !isCounted(own) && isCounted(target);
  const taken = isTaken ? { value: target.value, reserve: target.reserve, state: target.state } : {};
  const united = isAdded ? unite(own, target) : { ...own, ...taken };
  const heir = nextVersion(united, {
    cause: 'MERGED',
    assignedValue: sum(own.assignedValue, target.assignedValue),
  });
  return { ended: end(own.id), heir, isNew: false };
};

/** What a part of a target means for the unit that receives it, or keeps it. */
export const receivePart = (
  target: Target,
  part: Decimal,
  { id, unitId, path, own }: Successor,
): { readonly heir: Target; readonly isNew: boolean } | Refusal<'TargetsNotConserved'> => {
  const reserve = target.reserve === null ? null : part;
  if (own === undefined) {
    const heir: Target = { ...target, id, unitId, path, planId: null, value: part, reserve, version: 1 };
    return { heir: { ...heir, cause: 'SETTLED', reason: null, assignedValue: null }, isNew: true };
  }
  const before = own.id === target.id ? 0n : own.value;
  const revalued = revalue(own, (before + part) as Decimal);
  if ('refused' in revalued) return revalued;
  return { heir: nextVersion(revalued, { cause: 'SETTLED' }), isNew: false };
};
