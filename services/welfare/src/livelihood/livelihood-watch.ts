import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type WatchState = 'WATCHED' | 'KEPT' | 'LOST' | 'MISUSED';
export type WatchFinding = 'PRESENT' | 'DIED' | 'SOLD' | 'GIVEN_AWAY' | 'PAWNED';

/** Something given for a living (a cow, tools) that the household promised to keep for some months. */
export type LivelihoodWatch = {
  readonly id: string;
  readonly caseId: string;
  readonly item: string;
  /** Counted in its own unit and never turned into money (WEL-13). */
  readonly quantity: number;
  readonly givenOn: CalendarDay;
  readonly keepMonths: number;
  readonly keepUntil: CalendarDay;
  readonly state: WatchState;
  readonly recordedAt: Date;
};

export type WatchCheck = {
  readonly id: string;
  readonly watchId: string;
  readonly checkedOn: CalendarDay;
  readonly finding: WatchFinding;
  readonly note: string | null;
  readonly recordedAt: Date;
};

export const watchNotFound = (): Refusal<'WatchNotFound'> =>
  refuse('WatchNotFound', {
    vi: 'Không có theo dõi sinh kế này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such watch is in your scope. Check the id.',
  });

export const watchNotValid = (vi: string, en: string): Refusal<'WatchNotValid'> =>
  refuse('WatchNotValid', { vi, en });

/** The day so many months later; the last day of a shorter month. */
export const monthsLater = (from: CalendarDay, months: number): CalendarDay => {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = (at: number) =>
    day(
      `${Math.floor(at / 12)
        .toString()
        .padStart(4, '0')}-${((at % 12) + 1).toString().padStart(2, '0')}-01`,
    );
  const lastDate = Number(addDays(first(index + 1), -1).slice(8));
  return addDays(first(index), Math.min(date, lastDate) - 1);
};

type Given = Pick<LivelihoodWatch, 'item' | 'quantity' | 'givenOn' | 'keepMonths'>;

/** Reads what is watched: an item, how many, and 1–60 months from a day that has come. */
export const readWatch = (given: Given, today: CalendarDay): Given | Refusal<'WatchNotValid'> => {
  const item = normaliseText(given.item);
  if (item === '' || item.length > 200 || given.quantity < 1 || given.quantity > 10_000)
    return watchNotValid(
      'Hãy ghi tên vật hỗ trợ và số lượng (từ 1).',
      'Name the item and how many (from 1).',
    );
  if (given.keepMonths < 1 || given.keepMonths > 60 || given.givenOn > today)
    return watchNotValid(
      'Thời gian giữ từ 1 đến 60 tháng, ngày nhận không ở tương lai.',
      'It is kept for 1–60 months, from a day that has come.',
    );
  return { ...given, item };
};

const misuse: ReadonlySet<WatchFinding> = new Set(['SOLD', 'GIVEN_AWAY', 'PAWNED']);

/** Where a watch stands after a check. An animal that died is lost, not misused: nothing is asked back. */
export const stateAfter = (
  watch: Pick<LivelihoodWatch, 'state' | 'givenOn' | 'keepUntil'>,
  {
    finding,
    checkedOn,
    lastOn,
    today,
  }: { finding: WatchFinding; checkedOn: CalendarDay; lastOn: CalendarDay; today: CalendarDay },
): WatchState | Refusal<'WatchNotValid'> => {
  if (watch.state !== 'WATCHED') return watchNotValid('Việc theo dõi đã kết thúc.', 'The watch has ended.');
  if (checkedOn < lastOn || checkedOn > today)
    return watchNotValid(
      `Ngày kiểm tra phải từ ${lastOn} đến hôm nay.`,
      `The check lies between ${lastOn} and today.`,
    );
  if (finding === 'DIED') return 'LOST';
  if (misuse.has(finding)) return 'MISUSED';
  return checkedOn >= watch.keepUntil ? 'KEPT' : 'WATCHED';
};
