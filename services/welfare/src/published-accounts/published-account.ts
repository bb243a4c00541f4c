import type { CalendarDay } from '@mttq/kernel/calendar-day';

/** A bank account of which at least one statement is published. */
export type PublishedAccount = {
  readonly id: string;
  readonly fundId: string;
  readonly bank: string;
  readonly maskedNumber: string;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly lineCount: number;
};
