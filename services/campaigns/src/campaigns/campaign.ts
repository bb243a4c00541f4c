import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';

export type CampaignKind = 'CAMPAIGN' | 'MOVEMENT' | 'STUDY_DIRECTIVE' | 'PROGRAMME';

/** A campaign or movement. `title` is the official one that is in force now; all of them stand in its titles. */
export type Campaign = {
  readonly id: string;
  readonly key: string;
  readonly kind: CampaignKind;
  readonly unitId: string;
  readonly path: string;
  readonly title: string;
  readonly startedOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
  readonly predecessorId: string | null;
  readonly contentCount: number | null;
  readonly documentId: string | null;
  readonly searchKey: string;
};

/** A name under which papers know a campaign, over a range of days. */
export type CampaignTitle = {
  readonly id: string;
  readonly campaignId: string;
  readonly title: string;
  readonly kind: 'OFFICIAL' | 'ALIAS';
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly documentId: string | null;
  readonly searchKey: string;
};

/** A unit as this service knows it: organisation owns the rest. */
export type UnitRef = { readonly id: string };

export const campaignNotFound = (): Refusal<'CampaignNotFound'> =>
  refuse('CampaignNotFound', {
    vi: 'Không có cuộc vận động hoặc phong trào này. Hãy kiểm tra mã.',
    en: 'No campaign or movement has this id. Check it.',
  });

const campaignNotValid = (vi: string, en: string): Refusal<'CampaignNotValid'> =>
  refuse('CampaignNotValid', { vi, en });

export const campaignKeyTaken = (): Refusal<'CampaignKeyTaken'> =>
  refuse('CampaignKeyTaken', {
    vi: 'Khoá hoặc tên này đã dùng cho một cuộc vận động. Hãy dùng cuộc vận động đã có hoặc chọn tên khác.',
    en: 'This key or title belongs to a campaign already. Use that one, or choose another.',
  });

const textNotValid = () => campaignNotValid('Tên cần từ 1 đến 500 ký tự.', 'A title needs 1–500 characters.');

const readTitle = (text: string): string | Refusal<'CampaignNotValid'> => {
  const title = normaliseText(text);
  return title !== '' && title.length <= 500 ? title : textNotValid();
};

/** Opens a campaign: a key of capitals, a title, and an end that does not come before its beginning. */
export const open = (
  draft: Omit<Campaign, 'searchKey' | 'endedOn'>,
): Campaign | Refusal<'CampaignNotValid'> => {
  const title = readTitle(draft.title);
  if (typeof title !== 'string') return title;
  if (!/^[A-Z][A-Z0-9_]{1,59}$/.test(draft.key))
    return campaignNotValid(
      'Khoá gồm 2–60 chữ hoa không dấu, chữ số và gạch dưới, bắt đầu bằng chữ.',
      'A key is 2–60 capitals, digits and underscores and begins with a letter.',
    );
  if (draft.contentCount !== null && (draft.contentCount < 1 || draft.contentCount > 100))
    return campaignNotValid('Số nội dung từ 1 đến 100.', 'The number of contents is 1–100.');
  return { ...draft, title, endedOn: null, searchKey: searchKey(`${draft.key} ${title}`) };
};

/** Another name of a campaign. */
export const nameAgain = (
  draft: Omit<CampaignTitle, 'searchKey'>,
): CampaignTitle | Refusal<'CampaignNotValid'> => {
  const title = readTitle(draft.title);
  if (typeof title !== 'string') return title;
  if (draft.validFrom !== null && draft.validUntil !== null && draft.validUntil <= draft.validFrom)
    return campaignNotValid(
      'Ngày hết dùng tên phải sau ngày bắt đầu.',
      'A title ends after the day it begins.',
    );
  return { ...draft, title, searchKey: searchKey(title) };
};

/** Ends a campaign, once, not before it began. */
export const end = (campaign: Campaign, endedOn: CalendarDay): Campaign | Refusal<'CampaignNotValid'> => {
  if (campaign.endedOn !== null)
    return campaignNotValid('Cuộc vận động đã kết thúc trước đó.', 'The campaign had ended before.');
  if (campaign.startedOn !== null && endedOn < campaign.startedOn)
    return campaignNotValid('Ngày kết thúc không được trước ngày bắt đầu.', 'It cannot end before it began.');
  return { ...campaign, endedOn };
};

/** The official title in force on a day, else the one in force now. */
export const titleOn = (campaign: Campaign, titles: readonly CampaignTitle[], day: CalendarDay): string =>
  titles.findLast(
    ({ kind, validFrom, validUntil }) =>
      kind === 'OFFICIAL' &&
      (validFrom === null || validFrom <= day) &&
      (validUntil === null || validUntil > day),
  )?.title ?? campaign.title;
