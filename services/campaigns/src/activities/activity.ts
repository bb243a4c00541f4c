import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** A picture or film with its words: what it shows for those who see it, and for those who do not. */
export type Medium = { readonly url: string; readonly caption: string; readonly altText: string };

/** What is known of an activity apart from how it went. */
export type ActivityContent = {
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  /** False: it was on some day of that period, and no paper says which. */
  readonly isDayKnown: boolean;
  /** `HH:MM` in Viet Nam; null: not stated. */
  readonly startsAt: string | null;
  readonly placeUnitId: string | null;
  readonly areaId: string | null;
  /** The place as a paper names it. */
  readonly placeText: string | null;
  readonly campaignIds: readonly string[];
  readonly planId: string | null;
  /** Group of tasks of the plan, from 1. */
  readonly taskGroup: number | null;
  readonly coordinationProgrammeIds: readonly string[];
  readonly documentId: string | null;
  readonly media: readonly Medium[];
  readonly isPublic: boolean;
};

/** How it went. */
export type Outcome = {
  /** Null: nobody counted, which is not 0. */
  readonly participantCount: number | null;
  readonly isApproximate: boolean;
  readonly outcome: string | null;
};

export type Activity = ActivityContent &
  Outcome & {
    readonly id: string;
    readonly unitId: string;
    readonly path: string;
    readonly kindId: string;
    readonly kindCode: string;
    readonly state: 'PLANNED' | 'HELD' | 'CANCELLED';
    readonly cancelledBecause: string | null;
    /** Counts what was on record, from 1. */
    readonly version: number;
  };

/** What was on record of an activity at a time, and why it was changed. */
export type ActivityVersion = {
  readonly activityId: string;
  readonly version: number;
  readonly content: Pick<
    Activity,
    | 'title'
    | 'startsOn'
    | 'endsOn'
    | 'isDayKnown'
    | 'state'
    | 'participantCount'
    | 'isApproximate'
    | 'kindCode'
  >;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

const limits = {
  title: 500,
  place: 300,
  words: 500,
  outcome: 2_000,
  media: 50,
  links: 50,
  url: 1_000,
} as const;
const participantsMax = 10_000_000;

export const activityNotFound = (): Refusal<'ActivityNotFound'> =>
  refuse('ActivityNotFound', {
    vi: 'Không có hoạt động này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such activity is in your scope. Check the id.',
  });

export const activityNotValid = (vi: string, en: string): Refusal<'ActivityNotValid'> =>
  refuse('ActivityNotValid', { vi, en });

const notInState = ({ state }: Activity): Refusal<'ActivityNotInState'> =>
  refuse('ActivityNotInState', {
    vi: `Hoạt động đang ở trạng thái ${state}, không làm được việc này. Các bước: PLANNED → HELD hoặc CANCELLED.`,
    en: `The activity is ${state}, which does not allow this. The steps are PLANNED → HELD or CANCELLED.`,
  });

const inWords = (text: string, lengthMax: number): string | undefined => {
  const words = normaliseText(text);
  return words !== '' && words.length <= lengthMax ? words : undefined;
};

const readMedium = ({ url, caption, altText }: Medium): Medium | undefined => {
  const [shown, told] = [inWords(caption, limits.words), inWords(altText, limits.words)];
  const isLink = url.length <= limits.url && URL.canParse(url) && new URL(url).protocol === 'https:';
  return isLink && shown !== undefined && told !== undefined
    ? { url, caption: shown, altText: told }
    : undefined;
};

const areOnce = (ids: readonly string[]): boolean =>
  ids.length <= limits.links && new Set(ids).size === ids.length;

/** Checks what is said of an activity: words, days, time, place, media with their words, links. */
export const readContent = (content: ActivityContent): ActivityContent | Refusal<'ActivityNotValid'> => {
  const title = inWords(content.title, limits.title);
  if (title === undefined)
    return activityNotValid(
      'Tên hoạt động cần từ 1 đến 500 ký tự.',
      'The title of an activity needs 1–500 characters.',
    );
  if (content.endsOn < content.startsOn)
    return activityNotValid('Hoạt động kết thúc trước khi bắt đầu.', 'The activity ends before it begins.');
  if (content.startsAt !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(content.startsAt))
    return activityNotValid('Giờ bắt đầu viết HH:MM, ví dụ 07:30.', 'A time is written HH:MM, e.g. 07:30.');
  if (!content.isDayKnown && (content.startsAt !== null || content.startsOn === content.endsOn))
    return activityNotValid(
      'Không rõ ngày thì ghi khoảng thời gian dài hơn một ngày và không ghi giờ.',
      'Where the day is unknown, give a period of more than a day, and no time.',
    );
  const placeText = content.placeText === null ? null : inWords(content.placeText, limits.place);
  if (placeText === undefined)
    return activityNotValid('Địa điểm cần từ 1 đến 300 ký tự.', 'A place has 1–300 characters.');
  const media = content.media.map(readMedium).filter((medium) => medium !== undefined);
  if (media.length < content.media.length || media.length > limits.media)
    return activityNotValid(
      'Tối đa 50 ảnh, phim; mỗi mục cần đường dẫn https, chú thích và mô tả thay thế (đến 500 ký tự).',
      'At most 50 media; each has an https address, a caption and a text for those who do not see it (at most 500 characters).',
    );
  if (!areOnce(content.campaignIds) || !areOnce(content.coordinationProgrammeIds))
    return activityNotValid(
      'Tối đa 50 liên kết mỗi loại, không trùng lặp.',
      'At most 50 links of a kind, none of them twice.',
    );
  return { ...content, title, placeText, media };
};

const readOutcome = (given: Outcome): Outcome | Refusal<'ActivityNotValid'> => {
  const outcome = given.outcome === null ? null : inWords(given.outcome, limits.outcome);
  const { participantCount } = given;
  const isCount = participantCount === null || (participantCount >= 0 && participantCount <= participantsMax);
  return outcome === undefined || !isCount || (participantCount === null && given.isApproximate)
    ? activityNotValid(
        'Số người tham dự từ 0 đến 10.000.000 (bỏ trống nếu không đếm); kết quả đến 2.000 ký tự.',
        'Participants are 0–10,000,000, or absent where nobody counted; an outcome has at most 2,000 characters.',
      )
    : { ...given, outcome };
};

// What was held is over: where its day is unknown, the whole period is.
const liesAhead = ({ startsOn, endsOn, isDayKnown }: ActivityContent, today: CalendarDay): boolean =>
  (isDayKnown ? startsOn : endsOn) > today;

/** PLANNED → HELD: it went as the outcome says, and has begun by today. */
export const hold = (
  activity: Activity,
  given: Outcome,
  today: CalendarDay,
): Activity | Refusal<'ActivityNotValid' | 'ActivityNotInState'> => {
  if (activity.state !== 'PLANNED') return notInState(activity);
  if (liesAhead(activity, today))
    return activityNotValid(
      'Hoạt động chưa đến ngày. Ghi kết quả sau khi diễn ra.',
      'The activity has not begun. Record how it went afterwards.',
    );
  const read = readOutcome(given);
  return isRefusal(read) ? read : { ...activity, ...read, state: 'HELD', version: activity.version + 1 };
};

/** PLANNED → CANCELLED, with the reason. */
export const cancel = (activity: Activity, reason: string): Activity | Refusal<'ActivityNotInState'> =>
  activity.state === 'PLANNED'
    ? { ...activity, state: 'CANCELLED', cancelledBecause: reason, version: activity.version + 1 }
    : notInState(activity);

type Change = {
  readonly content: ActivityContent;
  /** Absent: how it went stays as it is. */
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly today: CalendarDay;
};

/** Writes what is known anew; of what was held with a reason alone. The version before stays on record. */
export const change = (
  activity: Activity,
  { content, outcome, reason, today }: Change,
): Activity | Refusal<'ActivityNotValid' | 'ActivityNotInState' | 'ReasonNotValid'> => {
  if (activity.state === 'CANCELLED' || (outcome !== null && activity.state !== 'HELD'))
    return notInState(activity);
  if (activity.state === 'HELD' && reason === null)
    return refuse('ReasonNotValid', {
      vi: 'Sửa hoạt động đã diễn ra cần nêu lý do, từ 1 đến 500 ký tự.',
      en: 'What was held is corrected with a reason of 1–500 characters.',
    });
  const read = readContent(content);
  if (isRefusal(read)) return read;
  if (activity.state === 'HELD' && liesAhead(read, today))
    return activityNotValid('Hoạt động đã diễn ra không ở tương lai.', 'What was held does not lie ahead.');
  const went = outcome === null ? null : readOutcome(outcome);
  return isRefusal(went) ? went : { ...activity, ...read, ...went, version: activity.version + 1 };
};
