import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** What is handed over by itself; its parts go with it. */
export type RootKind = 'PROGRAMME' | 'ROUND' | 'BOARD' | 'DIALOGUE' | 'CASE_FILE';
export type HandoverSubject =
  | RootKind
  | 'RECOMMENDATION'
  | 'BOARD_ROUND'
  | 'BOARD_PROPOSAL'
  | 'DIALOGUE_QUESTION'
  | 'UNSEALING';

/** Open work of a unit that ended: from which unit to which, and why. Without an heir it waits for a person. */
export type Handover = {
  readonly id: string;
  /** The handover that this one followed from; null: it is one by itself. */
  readonly rootId: string | null;
  readonly subjectKind: HandoverSubject;
  readonly subjectId: string;
  readonly fromUnitId: string;
  readonly toUnitId: string | null;
  readonly path: string;
  readonly candidateIds: readonly string[];
  /** The day on which the unit was gone. */
  readonly effectiveOn: CalendarDay;
  readonly cause: 'SOLE_SUCCESSOR' | 'BY_HAND' | null;
  readonly reason: string | null;
  readonly openedAt: Date;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
};

/** A unit whose end was announced. */
export type ReformNotice = { readonly unitId: string; readonly endedOn: CalendarDay };

export const handoverNotFound = (): Refusal<'HandoverNotFound'> =>
  refuse('HandoverNotFound', {
    vi: 'Không có việc chờ bàn giao nào có mã này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No open handover in your scope has this id. Check it.',
  });
