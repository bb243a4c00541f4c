import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { PetitionField } from '../petitions/petition.ts';

export type CaseKind = 'COMPLAINT' | 'DENUNCIATION' | 'PETITION';
export type CaseHandling = 'FORWARDED' | 'RETURNED' | 'GUIDED';
export type CaseState = 'RECEIVED' | 'CLASSIFIED' | CaseHandling | 'MONITORED' | 'RESULT_KNOWN' | 'CLOSED';

/** A case that citizens brought: received, classified, passed on and followed. SUP-9: the Front does not settle it. */
export type CaseFile = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly kind: CaseKind;
  readonly channel: 'LETTER' | 'IN_PERSON' | 'WEB' | 'HOTLINE_1022';
  readonly isAnonymous: boolean;
  readonly receivedOn: CalendarDay;
  readonly recordedAt: Date;
  readonly content: string;
  readonly state: CaseState;
  readonly field: PetitionField | null;
  readonly competentBody: string | null;
  readonly handling: CaseHandling | null;
  readonly handledOn: CalendarDay | null;
  readonly resultOn: CalendarDay | null;
  readonly result: string | null;
  readonly closedOn: CalendarDay | null;
  readonly deadlineId: string | null;
};

/** Who brought a case. Sealed at once; no list, search, event, log or export ever holds it. */
export type Submitter = { readonly name: string; readonly contact: string | null };

export const caseFileNotFound = (): Refusal<'CaseFileNotFound'> =>
  refuse('CaseFileNotFound', {
    vi: 'Không có hồ sơ nào có mã này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No case file in your scope has this id. Check it.',
  });

const stepNotPossible = ({ state }: CaseFile): Refusal<'CaseStepNotPossible'> =>
  refuse('CaseStepNotPossible', {
    vi: `Hồ sơ đang ở trạng thái ${state} nên chưa thể làm bước này. Hãy làm các bước trước theo thứ tự.`,
    en: `The case file is ${state}, so this step is not possible now. Take the steps before it first.`,
  });

const submitterNotValid = (): Refusal<'SubmitterNotValid'> =>
  refuse('SubmitterNotValid', {
    vi: 'Hãy ghi họ tên (1–200 ký tự) và liên hệ (tối đa 200 ký tự), không có ký tự điều khiển; đơn nặc danh thì không ghi.',
    en: 'Give a name (1–200 characters) and a contact (at most 200), without control characters; for an anonymous case give none.',
  });

/** A submitter as it is sealed; null for an anonymous case. The refusal repeats nothing of what was sent. */
export const readSubmitter = (
  submitter: Submitter | null,
): Submitter | null | Refusal<'SubmitterNotValid'> => {
  if (submitter === null) return null;
  const name = readText(submitter.name, 200);
  const contact = submitter.contact === null ? null : readText(submitter.contact, 200);
  const isValid = typeof name === 'string' && (contact === null || typeof contact === 'string');
  return isValid ? { name, contact } : submitterNotValid();
};

/** The rule that says by when the Front has to pass the case on. */
export const handlingRuleOf = (kind: CaseKind): string =>
  kind === 'DENUNCIATION' ? 'denunciation-handling' : 'petition-forwarding';

const checkDay = (
  from: CalendarDay | null,
  happenedOn: CalendarDay,
  today: CalendarDay,
): Refusal<'DayNotValid'> | undefined =>
  (from !== null && happenedOn < from) || happenedOn > today
    ? refuse('DayNotValid', {
        vi: 'Ngày phải từ bước trước đến hôm nay.',
        en: 'The day lies between the step before and today.',
      })
    : undefined;

/** May be done again until the case is passed on. */
export const classify = (
  file: CaseFile,
  { field, competentBody }: { readonly field: PetitionField; readonly competentBody: string },
): CaseFile | Refusal => {
  if (file.state !== 'RECEIVED' && file.state !== 'CLASSIFIED') return stepNotPossible(file);
  const body = readText(competentBody, 200);
  return typeof body === 'string' ? { ...file, field, competentBody: body, state: 'CLASSIFIED' } : body;
};

/** Forwarded to the competent body, returned to the sender, or the sender guided to where it belongs. */
export const handle = (
  file: CaseFile,
  { handling, handledOn }: { readonly handling: CaseHandling; readonly handledOn: CalendarDay },
  today: CalendarDay,
): CaseFile | Refusal => {
  if (file.state !== 'CLASSIFIED') return stepNotPossible(file);
  const wrongDay = checkDay(file.receivedOn, handledOn, today);
  return wrongDay ?? { ...file, handling, handledOn, state: handling };
};

/** Only what was forwarded is followed: there is somebody to answer. */
export const monitor = (file: CaseFile): CaseFile | Refusal =>
  file.state === 'FORWARDED' ? { ...file, state: 'MONITORED' } : stepNotPossible(file);

/** SUP-9: what the competent body said. */
export const recordResult = (
  file: CaseFile,
  { resultOn, result }: { readonly resultOn: CalendarDay; readonly result: string },
  today: CalendarDay,
): CaseFile | Refusal => {
  if (file.state !== 'MONITORED') return stepNotPossible(file);
  const wrongDay = checkDay(file.handledOn, resultOn, today);
  if (wrongDay) return wrongDay;
  const text = readText(result);
  return typeof text === 'string' ? { ...file, resultOn, result: text, state: 'RESULT_KNOWN' } : text;
};

const closable: readonly CaseState[] = ['RESULT_KNOWN', 'RETURNED', 'GUIDED'];

/** After the result; or after it was returned or the sender guided. */
export const close = (file: CaseFile, today: CalendarDay): CaseFile | Refusal =>
  closable.includes(file.state) ? { ...file, closedOn: today, state: 'CLOSED' } : stepNotPossible(file);
