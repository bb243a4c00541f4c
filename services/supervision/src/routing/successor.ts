import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** An edge from a unit to one of its heirs, as organisation recorded it. */
export type HeirLink = {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly extent: 'FULL' | 'PARTIAL' | 'REMAINDER' | 'UNSTATED';
  readonly effectiveOn: CalendarDay;
};

/** Who takes over what lay with a unit that ended: one unit, or several among which a person chooses. */
export type Succession =
  | { readonly kind: 'SUCCESSOR'; readonly unitId: string }
  | { readonly kind: 'SPLIT'; readonly candidateIds: readonly string[] };

/**
 * Domain manual 9.6: all links FULL and to one unit → that unit goes on; otherwise a person decides. UNSTATED is never
 * read as FULL. Undefined: no heir is known.
 */
export const successionOf = (links: readonly HeirLink[]): Succession | undefined => {
  const heirs = [...new Set(links.map(({ toUnitId }) => toUnitId))].sort();
  const [only] = heirs;
  if (only === undefined) return undefined;
  return heirs.length === 1 && links.every(({ extent }) => extent === 'FULL')
    ? { kind: 'SUCCESSOR', unitId: only }
    : { kind: 'SPLIT', candidateIds: heirs };
};

/** The lowest unit above all of these paths, as a path; undefined when they share none. */
export const pathAbove = (paths: readonly string[]): string | undefined => {
  const [first, ...others] = paths.map((path) => path.split('/').slice(1, -1));
  if (first === undefined) return undefined;
  const shared = first.filter((id, place) => others.every((other) => other[place] === id));
  return shared.length === 0 ? undefined : `/${shared.join('/')}/`;
};

/** Something that waits for a person to say where it goes. */
export type RoutingTask = {
  readonly id: string;
  readonly subjectKind: 'PETITION' | 'FEEDBACK' | 'CASE_FILE';
  readonly subjectId: string;
  readonly fromUnitId: string;
  readonly path: string;
  readonly candidateIds: readonly string[];
  readonly openedAt: Date;
  readonly routedToId: string | null;
  readonly routedAt: Date | null;
};

export const taskNotFound = (): Refusal<'RoutingTaskNotFound'> =>
  refuse('RoutingTaskNotFound', {
    vi: 'Không có việc chờ chuyển nào có mã này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No open routing task in your scope has this id. Check it.',
  });

export const notACandidate = (): Refusal<'NotACandidate'> =>
  refuse('NotACandidate', {
    vi: 'Đơn vị này không thuộc các đơn vị kế thừa của việc này. Hãy chọn một đơn vị trong danh sách.',
    en: 'This unit is not among the heirs of this task. Choose one of them.',
  });
