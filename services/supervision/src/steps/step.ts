import type { CalendarDay } from '@mttq/kernel/calendar-day';

/** One line of the history of a thing: what happened, on which day, by which document. */
export type TakenStep = {
  readonly id: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly on: CalendarDay;
  readonly documentId: string | null;
  readonly words: string | null;
  readonly recordedAt: Date;
};
