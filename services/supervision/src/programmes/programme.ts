import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { RoundForm, RoundKind } from '../rounds/round.ts';

export type ProgrammeState = 'DRAFT' | 'CONSULTED' | 'ISSUED' | 'CLOSED';

/** What a programme foresees: one content to supervise or to criticise. */
export type ProgrammeItem = {
  readonly title: string;
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly bodyName: string | null;
  readonly quarter: number | null;
};

/** A member organisation that agreed (hiệp thương). */
export type Agreement = { readonly organisationId: string; readonly agreedOn: CalendarDay };

/** The supervision programme of a unit for a year. */
export type Programme = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly committeeId: string | null;
  readonly year: number;
  readonly title: string;
  /** The place as the paper names it, where its unit has ended or is not named. */
  readonly placeText: string | null;
  readonly items: readonly ProgrammeItem[];
  readonly roundsTarget: number | null;
  readonly dialoguesTarget: number | null;
  readonly state: ProgrammeState;
  readonly agreements: readonly Agreement[];
  readonly documentId: string | null;
  readonly issuedOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
  readonly deadlineId: string | null;
};

export const programmeNotFound = (): Refusal<'ProgrammeNotFound'> =>
  refuse('ProgrammeNotFound', {
    vi: 'Không có chương trình này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such programme is in your scope. Check the id.',
  });

const stateForbids = (state: ProgrammeState): Refusal<'ProgrammeStateForbids'> =>
  refuse('ProgrammeStateForbids', {
    vi: `Chương trình đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The programme is ${state}: this cannot be done in that state.`,
  });

const notValid = (vi: string, en: string): Refusal<'ProgrammeNotValid'> =>
  refuse('ProgrammeNotValid', { vi, en });

const itemsMax = 200;
const supervisionForms: readonly RoundForm[] = ['DOCUMENT_REVIEW', 'DELEGATION', 'COMMUNITY_BOARD', 'JOINT'];

/** Four forms belong to supervision, three to social criticism. */
export const formFits = (kind: RoundKind, form: RoundForm): boolean =>
  (kind === 'SOCIAL_CRITICISM') !== supervisionForms.includes(form) &&
  (kind !== 'COMMUNITY' || form === 'COMMUNITY_BOARD');

/** A programme as it may be kept. */
export const draft = (programme: Programme): Programme | Refusal<'ProgrammeNotValid' | 'TextNotValid'> => {
  const { year, items, roundsTarget, dialoguesTarget } = programme;
  if (year < 1975 || year > 2200)
    return notValid('Năm phải từ 1975 đến 2200.', 'The year is from 1975 to 2200.');
  const targets = [roundsTarget, dialoguesTarget].filter((target) => target !== null);
  if (targets.some((target) => target < 0 || target > 100_000))
    return notValid(
      'Chỉ tiêu là số nguyên từ 0 đến 100000.',
      'A target is a whole number from 0 to 100,000.',
    );
  if (items.length > itemsMax)
    return notValid(`Tối đa ${itemsMax} nội dung.`, `A programme has at most ${itemsMax} contents.`);
  const title = readText(programme.title, 300);
  if (typeof title !== 'string') return title;
  const placeText = programme.placeText === null ? null : readText(programme.placeText, 300);
  if (placeText !== null && typeof placeText !== 'string') return placeText;
  const kept: ProgrammeItem[] = [];
  for (const item of items) {
    const text = readText(item.title, 500);
    if (typeof text !== 'string') return text;
    const bodyName = item.bodyName === null ? null : readText(item.bodyName, 300);
    if (bodyName !== null && typeof bodyName !== 'string') return bodyName;
    if (!formFits(item.kind, item.form) || (item.quarter !== null && (item.quarter < 1 || item.quarter > 4)))
      return notValid(
        `Nội dung "${text.slice(0, 60)}": hình thức không hợp với loại, hoặc quý không từ 1 đến 4.`,
        `"${text.slice(0, 60)}": the form does not fit the kind, or the quarter is not 1–4.`,
      );
    kept.push({ ...item, title: text, bodyName });
  }
  return { ...programme, title, placeText, items: kept };
};

/** The member organisations have agreed. */
export const consult = (
  programme: Programme,
  agreements: readonly Agreement[],
): Programme | Refusal<'ProgrammeStateForbids' | 'ProgrammeNotValid'> => {
  if (programme.state !== 'DRAFT') return stateForbids(programme.state);
  const ids = new Set(agreements.map(({ organisationId }) => organisationId));
  return ids.size === 0 || ids.size !== agreements.length || agreements.length > 200
    ? notValid(
        'Cần ít nhất một tổ chức thành viên đã thống nhất, mỗi tổ chức ghi một lần.',
        'At least one member organisation has agreed, each named once.',
      )
    : { ...programme, state: 'CONSULTED', agreements };
};

/** In force. It was agreed before. */
export const issue = (
  programme: Programme,
  { issuedOn, documentId }: { issuedOn: CalendarDay; documentId: string },
): Programme | Refusal<'ProgrammeStateForbids' | 'DayNotValid'> => {
  if (programme.state !== 'CONSULTED') return stateForbids(programme.state);
  if (programme.agreements.some(({ agreedOn }) => agreedOn > issuedOn))
    return refuse('DayNotValid', {
      vi: 'Ngày ban hành phải sau khi các tổ chức thành viên thống nhất.',
      en: 'It is issued after the member organisations have agreed.',
    });
  return { ...programme, state: 'ISSUED', issuedOn, documentId };
};

/** Over: no round is planned in it any more. */
export const close = (
  programme: Programme,
  closedOn: CalendarDay,
): Programme | Refusal<'ProgrammeStateForbids' | 'DayNotValid'> => {
  if (programme.state !== 'ISSUED') return stateForbids(programme.state);
  return programme.issuedOn !== null && closedOn < programme.issuedOn
    ? refuse('DayNotValid', {
        vi: 'Ngày kết thúc trước ngày ban hành.',
        en: 'It cannot close before it was issued.',
      })
    : { ...programme, state: 'CLOSED', closedOn };
};
