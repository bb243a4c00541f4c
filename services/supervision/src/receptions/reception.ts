import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason, readText } from '../answers/text.ts';
import type { PetitionField } from '../petitions/petition.ts';

export type ReceptionState = 'PLANNED' | 'HELD' | 'CLOSED' | 'CANCELLED';
export type Receiver = 'HEAD' | 'DEPUTY' | 'OFFICER';
export type VisitOutcome = 'CASE_FILE' | 'FEEDBACK' | 'GUIDED' | 'EXPLAINED';

/** How many visits came to what. */
export type Outcomes = Readonly<Record<VisitOutcome, number>>;

/** A reception of citizens (tiếp công dân). Offices, never persons. */
export type Reception = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly kind: 'REGULAR' | 'IRREGULAR';
  readonly mode: 'IN_PERSON' | 'ONLINE';
  /** Whether the law asks the head for it. */
  readonly isHeadDuty: boolean;
  readonly plannedOn: CalendarDay;
  readonly place: string;
  readonly irregularReason: string | null;
  readonly state: ReceptionState;
  readonly receivedBy: string | null;
  readonly receiver: Receiver | null;
  readonly heldOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
  readonly cancellingReason: string | null;
  readonly visits: number | null;
  readonly people: number | null;
  readonly outcomes: Outcomes | null;
  readonly recordedAt: Date;
};

/** One visit: how many, about what, and what came of it. */
export type Visit = {
  readonly id: string;
  readonly receptionId: string;
  readonly people: number;
  readonly field: PetitionField;
  readonly outcome: VisitOutcome;
  readonly caseFileId: string | null;
  readonly feedbackId: string | null;
  readonly recordedAt: Date;
};

/** Whether a head may hand the duty over, from a day on. */
export type ReceptionRule = {
  readonly validFrom: CalendarDay;
  readonly headMayHandOver: boolean;
  readonly source: string;
};

/** What every event about a reception names. */
export const factsOf = ({ id, unitId, kind, isHeadDuty, plannedOn }: Reception) => ({
  receptionId: id,
  unitId,
  kind,
  isHeadDuty,
  plannedOn,
});

export const receptionNotFound = (): Refusal<'ReceptionNotFound'> =>
  refuse('ReceptionNotFound', {
    vi: 'Không có buổi tiếp công dân nào có mã này. Hãy kiểm tra mã.',
    en: 'No reception of citizens has this id. Check it.',
  });

export const receptionFull = (): Refusal<'VisitNotValid'> =>
  refuse('VisitNotValid', {
    vi: 'Buổi tiếp công dân này đã ghi đủ số lượt tối đa. Hãy kết thúc và lập buổi tiếp khác.',
    en: 'This reception holds as many visits as it may. Close it and plan another one.',
  });

const stateForbids = ({ state }: Reception): Refusal<'ReceptionStateForbids'> =>
  refuse('ReceptionStateForbids', {
    vi: `Buổi tiếp công dân đang ở trạng thái ${state} nên không làm được bước này.`,
    en: `The reception is ${state}, so this step is not possible.`,
  });

const dayNotValid = (vi: string, en: string): Refusal<'DayNotValid'> => refuse('DayNotValid', { vi, en });

/** A reception as it is planned. An irregular one says why. */
export const plan = (reception: Reception): Reception | Refusal => {
  const place = readText(reception.place, 200);
  if (typeof place !== 'string') return place;
  if (reception.kind === 'REGULAR') return { ...reception, place, irregularReason: null };
  const irregularReason = readReason(reception.irregularReason ?? '');
  return typeof irregularReason === 'string' ? { ...reception, place, irregularReason } : irregularReason;
};

export const cancel = (reception: Reception, reason: string): Reception | Refusal => {
  if (reception.state !== 'PLANNED') return stateForbids(reception);
  const cancellingReason = readReason(reason);
  return typeof cancellingReason === 'string'
    ? { ...reception, state: 'CANCELLED', cancellingReason }
    : cancellingReason;
};

/** Who received, and when. What is the duty of the head is not handed over where a rule forbids it. */
export const hold = (
  reception: Reception,
  held: { readonly heldOn: CalendarDay; readonly receiver: Receiver; readonly receivedBy: string },
  { rule, today }: { readonly rule: ReceptionRule | undefined; readonly today: CalendarDay },
): Reception | Refusal => {
  if (reception.state !== 'PLANNED') return stateForbids(reception);
  if (held.heldOn > today)
    return dayNotValid(
      'Ngày tiếp công dân chưa đến. Hãy ghi khi đã bắt đầu.',
      'The day has not come. Record it when it began.',
    );
  const isHandedOver = reception.isHeadDuty && held.receiver !== 'HEAD';
  if (isHandedOver && rule?.headMayHandOver === false)
    return refuse('HeadDutyHandedOver', {
      vi: `Từ ngày ${rule.validFrom} người đứng đầu không được giao cấp phó tiếp công dân định kỳ thay (${rule.source}). Hãy đổi lịch.`,
      en: `Since ${rule.validFrom} the head does not hand this duty to a deputy (${rule.source}). Cancel it and plan another day.`,
    });
  const receivedBy = readText(held.receivedBy, 200);
  return typeof receivedBy === 'string' ? { ...reception, ...held, receivedBy, state: 'HELD' } : receivedBy;
};

const peopleMax = 10_000;

/** A visit of at least one person; a case file or feedback that it became is named. */
export const checkVisit = (
  reception: Reception,
  visit: Pick<Visit, 'people' | 'outcome' | 'caseFileId' | 'feedbackId'>,
): Refusal | undefined => {
  if (reception.state !== 'HELD') return stateForbids(reception);
  const isNamed =
    (visit.outcome === 'CASE_FILE') === (visit.caseFileId !== null) &&
    (visit.outcome === 'FEEDBACK') === (visit.feedbackId !== null);
  const isCount = Number.isInteger(visit.people) && visit.people >= 1 && visit.people <= peopleMax;
  return isNamed && isCount
    ? undefined
    : refuse('VisitNotValid', {
        vi: `Lượt tiếp có từ 1 đến ${peopleMax} người; nếu thành hồ sơ hay phản ánh thì ghi mã của hồ sơ hay phản ánh đó, và chỉ khi đó.`,
        en: `A visit has 1–${peopleMax} people, and names its case file or feedback exactly when it became one.`,
      });
};

/** Over, with what was counted. Nothing is added afterwards. */
export const close = (
  reception: Reception,
  visits: readonly Pick<Visit, 'people' | 'outcome'>[],
  today: CalendarDay,
): Reception | Refusal => {
  if (reception.state !== 'HELD') return stateForbids(reception);
  const outcomes = { CASE_FILE: 0, FEEDBACK: 0, GUIDED: 0, EXPLAINED: 0 };
  for (const { outcome } of visits) outcomes[outcome] += 1;
  return {
    ...reception,
    state: 'CLOSED',
    closedOn: today,
    visits: visits.length,
    people: visits.reduce((sum, { people }) => sum + people, 0),
    outcomes,
  };
};
