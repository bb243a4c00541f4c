import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { SubjectKind } from '../commendation-forms/commendation-form.ts';

export type CommendationState =
  | 'PROPOSED'
  | 'APPRAISED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'DECIDED'
  | 'AWARDED'
  | 'REVOKED';

/** One line of a list: a form for a subject. Who a person is stands sealed beside it. */
export type Commendation = {
  readonly id: string;
  readonly proposalId: string;
  /** Place on its list, from 1. */
  readonly place: number;
  /** The unit that proposes. */
  readonly unitId: string;
  readonly path: string;
  readonly awardingUnitId: string;
  readonly formId: string;
  readonly formCode: string;
  readonly subjectKind: SubjectKind;
  /** The unit that is commended, or in which the subject is. */
  readonly subjectUnitId: string;
  readonly areaId: string | null;
  readonly collectiveName: string | null;
  readonly merit: string | null;
  readonly campaignId: string | null;
  readonly roundId: string | null;
  readonly scoreSheetId: string | null;
  readonly state: CommendationState;
  readonly rejectedBecause: string | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: CalendarDay | null;
  readonly decidedYear: number | null;
  readonly registerNumber: number | null;
  readonly awardedOn: CalendarDay | null;
  readonly revokedOn: CalendarDay | null;
  readonly revokedBecause: string | null;
  readonly consentTextVersion: string | null;
  readonly consentGivenOn: CalendarDay | null;
  readonly consentWithdrawnOn: CalendarDay | null;
  /** Who the person is was erased on this day. */
  readonly identityErasedOn: CalendarDay | null;
};

export const commendationNotFound = (): Refusal<'CommendationNotFound'> =>
  refuse('CommendationNotFound', {
    vi: 'Không có khen thưởng này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such commendation is in your scope. Check the id.',
  });

export const commendationStateNotRight = (
  { state }: { readonly state: string },
  needed: string,
): Refusal<'CommendationStateNotRight'> =>
  refuse('CommendationStateNotRight', {
    vi: `Đang ở trạng thái ${state}; việc này cần ${needed}. Các bước: PROPOSED → APPRAISED → DECIDED → AWARDED.`,
    en: `It is ${state}; this needs ${needed}. The steps are PROPOSED → APPRAISED → DECIDED → AWARDED.`,
  });

const dayNotRight = (vi: string, en: string): Refusal<'CommendationDayNotRight'> =>
  refuse('CommendationDayNotRight', { vi, en });

/** The maker, the council and who decides are three persons. */
export const samePerson = (): Refusal<'CommendationSamePerson'> =>
  refuse('CommendationSamePerson', {
    vi: 'Người đề nghị, người thẩm định và người quyết định phải là ba người khác nhau. Hãy nhờ người khác có thẩm quyền.',
    en: 'Who proposes, who appraises and who decides are three persons. Let another person who holds the right do it.',
  });

/** A day of the past or today, and not before what it follows. */
export const checkDay = (
  day: CalendarDay,
  { from, today }: { readonly from: CalendarDay; readonly today: CalendarDay },
): Refusal<'CommendationDayNotRight'> | undefined =>
  day < from || day > today
    ? dayNotRight(
        `Ngày phải từ ${from} đến hôm nay (${today}).`,
        `The day lies between ${from} and today (${today}).`,
      )
    : undefined;

type DayRefusal = Refusal<'CommendationStateNotRight' | 'CommendationDayNotRight'>;

/** DECIDED → AWARDED: handed over on a day. */
export const award = (
  commendation: Commendation,
  awardedOn: CalendarDay,
  today: CalendarDay,
): Commendation | DayRefusal => {
  if (commendation.state !== 'DECIDED' || commendation.decidedOn === null)
    return commendationStateNotRight(commendation, 'DECIDED');
  const wrong = checkDay(awardedOn, { from: commendation.decidedOn, today });
  return wrong ?? { ...commendation, state: 'AWARDED', awardedOn };
};

/** DECIDED or AWARDED → REVOKED, with the reason. A person's name leaves the public list with it. */
export const revoke = (
  commendation: Commendation,
  { on, reason }: { readonly on: CalendarDay; readonly reason: string },
  today: CalendarDay,
): Commendation | DayRefusal => {
  const { state, decidedOn } = commendation;
  if ((state !== 'DECIDED' && state !== 'AWARDED') || decidedOn === null)
    return commendationStateNotRight(commendation, 'DECIDED / AWARDED');
  const wrong = checkDay(on, { from: commendation.awardedOn ?? decidedOn, today });
  return wrong ?? { ...commendation, state: 'REVOKED', revokedOn: on, revokedBecause: reason };
};

/** Whether the name of a person may be shown to everybody. */
export const isNamed = ({ state, subjectKind, consentGivenOn, consentWithdrawnOn }: Commendation): boolean =>
  (state === 'DECIDED' || state === 'AWARDED') &&
  subjectKind === 'PERSON' &&
  consentGivenOn !== null &&
  consentWithdrawnOn === null;

/** A consent that stands is withdrawn on a day; the day stays on record. */
export const withdrawConsent = (
  commendation: Commendation,
  today: CalendarDay,
): Commendation | Refusal<'ConsentNotGiven'> =>
  commendation.consentGivenOn === null || commendation.consentWithdrawnOn !== null
    ? refuse('ConsentNotGiven', {
        vi: 'Không có sự đồng ý nào đang còn hiệu lực để rút lại.',
        en: 'No consent stands that could be withdrawn.',
      })
    : { ...commendation, consentWithdrawnOn: today };
