import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';

export type PetitionState =
  | 'RECORDED'
  | 'CLASSIFIED'
  | 'SYNTHESISED'
  | 'SENT'
  | 'ANSWERED'
  | 'PUBLISHED'
  | 'CLOSED';

export type Level = 'COMMUNE' | 'PROVINCE' | 'CENTRAL';

export type PetitionChannel = 'MEETING' | 'WEB' | 'APP' | 'ZALO' | 'HOTLINE_1022' | 'LETTER' | 'IN_PERSON';

export type PetitionField =
  | 'LAND'
  | 'ENVIRONMENT'
  | 'TRANSPORT'
  | 'WATER_AND_POWER'
  | 'AGRICULTURE'
  | 'EDUCATION'
  | 'HEALTH'
  | 'SOCIAL_SECURITY'
  | 'PUBLIC_ORDER'
  | 'PUBLIC_SERVICES'
  | 'ECONOMY'
  | 'CULTURE'
  | 'OTHER';

export type AnswerOutcome = 'RESOLVED' | 'IN_PROGRESS' | 'EXPLAINED' | 'DECLINED';

export type Moderation = 'NONE' | 'HIDDEN' | 'REDACTED';

export type Petition = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly channel: PetitionChannel;
  readonly meetingId: string | null;
  readonly text: string;
  readonly raisedBy: number;
  readonly raisedOn: CalendarDay;
  readonly recordedAt: Date;
  readonly state: PetitionState;
  readonly field: PetitionField | null;
  readonly competentLevel: Level | null;
  readonly competentBody: string | null;
  readonly sentOn: CalendarDay | null;
  readonly sentDocumentId: string | null;
  readonly answeredOn: CalendarDay | null;
  readonly answerText: string | null;
  readonly answerOutcome: AnswerOutcome | null;
  readonly answerDocumentId: string | null;
  readonly publicSince: Date | null;
  readonly closedOn: CalendarDay | null;
  readonly closingReason: string | null;
  readonly mergedInto: string | null;
  readonly moderation: Moderation;
  readonly moderationReason: string | null;
  readonly redactedText: string | null;
  readonly thresholdReachedAt: Date | null;
};

/** What every event about a petition names: no text, nobody who raised it. */
export const factsOf = ({ id, unitId, field, competentLevel }: Petition) => ({
  petitionId: id,
  unitId,
  field,
  competentLevel,
});

const textMax = 10_000;
const raisedByMax = 10_000_000;
const bodyMax = 200;

export const petitionNotFound = (): Refusal<'PetitionNotFound'> =>
  refuse('PetitionNotFound', {
    vi: 'Không có kiến nghị nào có mã này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No petition in your scope has this id. Check it.',
  });

export const dayNotValid = (vi: string, en: string): Refusal<'DayNotValid'> =>
  refuse('DayNotValid', { vi, en });

/** The "no" to a step that a petition cannot take from where it stands. */
export const stepNotPossible = (petition: Pick<Petition, 'state'>): Refusal<'PetitionStepNotPossible'> =>
  refuse('PetitionStepNotPossible', {
    vi: `Kiến nghị đang ở trạng thái ${petition.state} nên chưa thể làm bước này. Hãy làm các bước trước theo thứ tự.`,
    en: `The petition is ${petition.state}, so this step is not possible now. Take the steps before it first.`,
  });

export const petitionMerged = (rootId: string): Refusal<'PetitionMerged'> =>
  refuse('PetitionMerged', {
    vi: `Kiến nghị này đã gộp vào kiến nghị ${rootId}. Hãy xử lý kiến nghị đó, hoặc tách ra trước.`,
    en: `This petition is merged into ${rootId}. Work on that one, or undo the merge first.`,
  });

const raisedByNotValid = (): Refusal<'RaisedByNotValid'> =>
  refuse('RaisedByNotValid', {
    vi: `Số người nêu kiến nghị là số nguyên từ 1 đến ${raisedByMax.toLocaleString('vi')}.`,
    en: `The number of people who raised it is a whole number from 1 to ${raisedByMax.toLocaleString('en')}.`,
  });

/** Text of a petition, 1–10,000 characters. */
export const readPetitionText = (text: string): string | Refusal<'TextNotValid'> => readText(text, textMax);

/** SUP-4: raised by at least one. */
export const checkRaisedBy = (raisedBy: number): Refusal<'RaisedByNotValid'> | undefined =>
  Number.isInteger(raisedBy) && raisedBy >= 1 && raisedBy <= raisedByMax ? undefined : raisedByNotValid();

// A day on which something is said to have happened: not before the petition was raised, and not in the future.
const checkDay = (
  petition: Pick<Petition, 'raisedOn'>,
  happenedOn: CalendarDay,
  today: CalendarDay,
): Refusal<'DayNotValid'> | undefined =>
  happenedOn < petition.raisedOn || happenedOn > today
    ? dayNotValid(
        'Ngày phải từ ngày nêu kiến nghị đến hôm nay.',
        'The day lies between the day of the petition and today.',
      )
    : undefined;

/** Field, level and body that are competent. */
export type Classification = {
  readonly field: PetitionField;
  readonly competentLevel: Level;
  readonly competentBody: string;
};

const classifiable: readonly PetitionState[] = ['RECORDED', 'CLASSIFIED'];

/** May be done again until the petition goes on. */
export const classify = (
  petition: Petition,
  { field, competentLevel, competentBody }: Classification,
): Petition | Refusal => {
  if (!classifiable.includes(petition.state)) return stepNotPossible(petition);
  const body = readText(competentBody, bodyMax);
  if (typeof body !== 'string') return body;
  return { ...petition, field, competentLevel, competentBody: body, state: 'CLASSIFIED' };
};

/** Sent to the competent body: by a synthesis, or directly when no sitting is awaited. */
export const send = (
  petition: Petition,
  sending: { readonly sentOn: CalendarDay; readonly documentId: string | null },
  today: CalendarDay,
): Petition | Refusal => {
  if (petition.state !== 'CLASSIFIED' && petition.state !== 'SYNTHESISED') return stepNotPossible(petition);
  const wrongDay = checkDay(petition, sending.sentOn, today);
  if (wrongDay) return wrongDay;
  return { ...petition, sentOn: sending.sentOn, sentDocumentId: sending.documentId, state: 'SENT' };
};

/** What the competent body said. SUP-9: the Front records it and does not settle the matter. */
export type PetitionAnswer = {
  readonly answeredOn: CalendarDay;
  readonly text: string;
  readonly outcome: AnswerOutcome;
  readonly documentId: string | null;
};

export const answer = (petition: Petition, given: PetitionAnswer, today: CalendarDay): Petition | Refusal => {
  if (petition.state !== 'SENT' || petition.sentOn === null) return stepNotPossible(petition);
  const wrongDay = checkDay({ raisedOn: petition.sentOn }, given.answeredOn, today);
  if (wrongDay) return wrongDay;
  const text = readText(given.text, 20_000);
  if (typeof text !== 'string') return text;
  return {
    ...petition,
    answeredOn: given.answeredOn,
    answerText: text,
    answerOutcome: given.outcome,
    answerDocumentId: given.documentId,
    state: 'ANSWERED',
  };
};

/** With its answer, or, before that, for signatures. */
export const publish = (petition: Petition, now: Date): Petition | Refusal => {
  if (petition.state === 'ANSWERED')
    return { ...petition, publicSince: petition.publicSince ?? now, state: 'PUBLISHED' };
  const isOpen = petition.state !== 'CLOSED' && petition.state !== 'PUBLISHED';
  return isOpen && petition.publicSince === null
    ? { ...petition, publicSince: now }
    : stepNotPossible(petition);
};

/** Answered ones close by themselves; an unanswered one needs a reason (and a higher right, which the use case asks for). */
export const close = (petition: Petition, reason: string | null, today: CalendarDay): Petition | Refusal => {
  if (petition.state === 'CLOSED' || (petition.answeredOn === null && reason === null))
    return stepNotPossible(petition);
  return { ...petition, closedOn: today, closingReason: reason, state: 'CLOSED' };
};
