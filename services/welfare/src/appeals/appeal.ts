import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { type Deadline, dueOn, type RuleSet, ruleSetNotFound } from '../deadlines/deadline-rule.ts';
import { dayNotValid } from '../funds/fund.ts';

export type AppealState =
  | 'DRAFT'
  | 'LAUNCHED'
  | 'EXTENDED'
  | 'RECEPTION_CLOSED'
  | 'DISTRIBUTING'
  | 'DISTRIBUTION_CLOSED'
  | 'SETTLED'
  | 'PUBLISHED_FINAL'
  | 'CANCELLED';

/** A call for help after one disaster, epidemic or incident, with a window in which help is received. */
export type Appeal = {
  readonly id: string;
  readonly fundId: string;
  readonly title: string;
  readonly cause: string;
  /** The body that calls: an office, never a person. */
  readonly issuedBy: string;
  readonly documentId: string | null;
  readonly accountId: string | null;
  /** The purse in which its money lies, from the launch on. */
  readonly earmarkId: string | null;
  readonly scopeUnitIds: readonly string[];
  readonly receiveFrom: CalendarDay;
  readonly receiveTo: CalendarDay;
  readonly extendedTo: CalendarDay | null;
  readonly distributeBy: CalendarDay | null;
  readonly state: AppealState;
  readonly ruleSet: string;
  /** The version that was in force on the day of the launch; later versions do not reach back. */
  readonly ruleSetVersion: number | null;
  readonly launchedOn: CalendarDay | null;
  readonly receptionClosedOn: CalendarDay | null;
  readonly distributionClosedOn: CalendarDay | null;
};

export type AppealStep = {
  readonly state: AppealState;
  readonly onDay: CalendarDay;
  readonly reason: string | null;
};

export type MoveName =
  | 'CLOSE_RECEPTION'
  | 'START_DISTRIBUTION'
  | 'CLOSE_DISTRIBUTION'
  | 'SETTLE'
  | 'PUBLISH_FINAL'
  | 'CANCEL';

const moves: Readonly<Record<MoveName, { readonly from: readonly AppealState[]; readonly to: AppealState }>> =
  {
    CLOSE_RECEPTION: { from: ['LAUNCHED', 'EXTENDED'], to: 'RECEPTION_CLOSED' },
    START_DISTRIBUTION: { from: ['RECEPTION_CLOSED'], to: 'DISTRIBUTING' },
    CLOSE_DISTRIBUTION: { from: ['DISTRIBUTING'], to: 'DISTRIBUTION_CLOSED' },
    SETTLE: { from: ['DISTRIBUTION_CLOSED'], to: 'SETTLED' },
    PUBLISH_FINAL: { from: ['SETTLED'], to: 'PUBLISHED_FINAL' },
    CANCEL: { from: ['DRAFT', 'LAUNCHED'], to: 'CANCELLED' },
  };

export const appealNotFound = (): Refusal<'AppealNotFound'> =>
  refuse('AppealNotFound', {
    vi: 'Không có lời kêu gọi này. Hãy kiểm tra mã.',
    en: 'No appeal has this id. Check it.',
  });

const notInState = (state: AppealState): Refusal<'AppealNotInState'> =>
  refuse('AppealNotInState', {
    vi: `Lời kêu gọi đang ở trạng thái ${state}, không làm được việc này. Hãy tải lại để xem trạng thái.`,
    en: `The appeal is ${state}: this cannot be done now. Load it again to see what can.`,
  });

const appealNotValid = (vi: string, en: string): Refusal<'AppealNotValid'> =>
  refuse('AppealNotValid', { vi, en });

const receptionTooLong = (last: CalendarDay, rules: RuleSet): Refusal<'ReceptionTooLong'> =>
  refuse('ReceptionTooLong', {
    vi: `Theo ${rules.code} (bản ${rules.version}, ${rules.source}), tiếp nhận chậm nhất đến ${last}. Hãy chọn ngày sớm hơn.`,
    en: `By ${rules.code} (version ${rules.version}, ${rules.source}) reception ends on ${last} at the latest. Choose an earlier day.`,
  });

/** Money for an appeal that received something cannot be undone by taking the appeal away. */
export const appealHasReceived = (): Refusal<'AppealHasReceived'> =>
  refuse('AppealHasReceived', {
    vi: 'Lời kêu gọi đã tiếp nhận đóng góp nên không huỷ được. Hãy đóng tiếp nhận và phân phối, hoặc hoàn trả.',
    en: 'The appeal has received contributions and cannot be cancelled. Close its reception and distribute, or give back.',
  });

/** The purse of a settled appeal is empty: what was left was released or paid. */
export const appealNotSettled = (vi: string, en: string): Refusal<'AppealNotSettled'> =>
  refuse('AppealNotSettled', { vi, en });

/** Last day of the reception window as it stands. */
export const lastDayOf = (appeal: Pick<Appeal, 'extendedTo' | 'receiveTo'>): CalendarDay =>
  appeal.extendedTo ?? appeal.receiveTo;

/** How a day lies to the reception of an appeal. What comes too late needs a decision (WEL-4). */
export const receptionOf = (appeal: Appeal, day: CalendarDay): 'NOT_YET' | 'IN_TIME' | 'LATE' => {
  if (appeal.launchedOn === null || day < appeal.receiveFrom) return 'NOT_YET';
  const isOver = ['SETTLED', 'PUBLISHED_FINAL', 'CANCELLED'].includes(appeal.state);
  return !isOver && day <= (appeal.receptionClosedOn ?? lastDayOf(appeal)) ? 'IN_TIME' : 'LATE';
};

const isText = (text: string, lengthMax: number): boolean => text.length > 0 && text.length <= lengthMax;
const scopeUnitsMax = 100;

/** A draft that says what it is for, who calls and when help is received. */
export const draft = (appeal: Appeal): Appeal | Refusal<'AppealNotValid' | 'DayNotValid'> => {
  const title = normaliseText(appeal.title);
  const cause = normaliseText(appeal.cause);
  const issuedBy = normaliseText(appeal.issuedBy);
  if (!isText(title, 200) || !isText(cause, 2_000) || !isText(issuedBy, 200))
    return appealNotValid(
      'Hãy nêu tên (1–200 ký tự), nguyên nhân (1–2.000) và cơ quan kêu gọi (1–200).',
      'Give a title (1–200 characters), the cause (1–2,000) and the office that calls (1–200).',
    );
  if (appeal.scopeUnitIds.length > scopeUnitsMax)
    return appealNotValid(
      `Một lời kêu gọi nêu tối đa ${scopeUnitsMax} đơn vị.`,
      `An appeal names at most ${scopeUnitsMax} units.`,
    );
  if (appeal.receiveTo < appeal.receiveFrom)
    return dayNotValid('Ngày kết thúc tiếp nhận trước ngày bắt đầu.', 'Reception ends before it begins.');
  return { ...appeal, title, cause, issuedBy };
};

/** Calls: from this day on the appeal is public and may receive, within the time that the law gives. */
export const launch = (
  appeal: Appeal,
  { on, today, rules }: { on: CalendarDay; today: CalendarDay; rules: RuleSet | undefined },
): Appeal | Refusal<'AppealNotInState' | 'DayNotValid' | 'ReceptionTooLong' | 'RuleSetNotFound'> => {
  if (appeal.state !== 'DRAFT') return notInState(appeal.state);
  if (on > today || on > appeal.receiveFrom)
    return dayNotValid(
      'Ngày phát động không ở tương lai và không sau ngày bắt đầu tiếp nhận.',
      'An appeal is launched today or before, and not after reception begins.',
    );
  if (rules === undefined) return ruleSetNotFound();
  const last = dueOn(rules, 'RECEPTION', on);
  if (last !== undefined && appeal.receiveTo > last) return receptionTooLong(last, rules);
  return { ...appeal, state: 'LAUNCHED', launchedOn: on, ruleSetVersion: rules.version };
};

/** Prolongs reception, within the time that the law gives from the launch. */
export const extend = (
  appeal: Appeal,
  to: CalendarDay,
  rules: RuleSet,
): Appeal | Refusal<'AppealNotInState' | 'DayNotValid' | 'ReceptionTooLong'> => {
  if (!['LAUNCHED', 'EXTENDED'].includes(appeal.state)) return notInState(appeal.state);
  if (to <= lastDayOf(appeal))
    return dayNotValid(
      `Ngày gia hạn phải sau ${lastDayOf(appeal)}.`,
      `Choose a day after ${lastDayOf(appeal)}.`,
    );
  const last = dueOn(rules, 'RECEPTION', appeal.launchedOn);
  if (last !== undefined && to > last) return receptionTooLong(last, rules);
  return { ...appeal, state: 'EXTENDED', extendedTo: to };
};

const earliestOf = (appeal: Appeal, name: MoveName): CalendarDay | null => {
  if (name === 'CLOSE_RECEPTION') return appeal.receiveFrom;
  return appeal.distributionClosedOn ?? appeal.receptionClosedOn ?? appeal.launchedOn;
};

/** The next step of an appeal on its way to the final publication. */
export const move = (
  appeal: Appeal,
  name: MoveName,
  { on, today, rules }: { on: CalendarDay; today: CalendarDay; rules: RuleSet | undefined },
): Appeal | Refusal<'AppealNotInState' | 'DayNotValid'> => {
  const { from, to } = moves[name];
  if (!from.includes(appeal.state)) return notInState(appeal.state);
  const earliest = earliestOf(appeal, name);
  if (on > today || (earliest !== null && on < earliest))
    return dayNotValid(
      'Ngày của bước này không ở tương lai và không trước bước trước.',
      'A step is not in the future and not before the step before it.',
    );
  const moved = { ...appeal, state: to };
  if (name === 'CLOSE_RECEPTION')
    return {
      ...moved,
      receptionClosedOn: on,
      distributeBy: (rules && dueOn(rules, 'DISTRIBUTION', on)) ?? null,
    };
  return name === 'CLOSE_DISTRIBUTION' ? { ...moved, distributionClosedOn: on } : moved;
};

/** What the law asks of this appeal, on which day, and whether it was done. */
export const deadlinesOf = (appeal: Appeal, rules: RuleSet): readonly Deadline[] => {
  const starts = {
    LAUNCH: appeal.launchedOn,
    RECEPTION_END: appeal.receptionClosedOn,
    DISTRIBUTION_END: appeal.distributionClosedOn,
    POSTING: null,
    STATEMENT_DATE: null,
  } as const;
  const done: Readonly<Record<string, CalendarDay | null>> = {
    RECEPTION: appeal.receptionClosedOn,
    DISTRIBUTION: appeal.distributionClosedOn,
    PUBLISH_APPEAL: appeal.launchedOn,
  };
  return rules.rules.flatMap((rule) => {
    const due = dueOn(rules, rule.subject, starts[rule.countedFrom]);
    return due === undefined ? [] : [{ ...rule, dueOn: due, doneOn: done[rule.subject] ?? null }];
  });
};
