import { createHash } from 'node:crypto';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type PublicationSubject =
  | 'STATEMENT'
  | 'INCOME_LIST'
  | 'ALLOCATION'
  | 'DISTRIBUTION_LIST'
  | 'YEAR_REPORT';
export type PublicationPlace = 'WEL' | 'OFFICE' | 'WEB' | 'AREA_BOARD' | 'MEDIA';

/** What a publication says: rows without personal data, how many, and their total (WEL-10). */
export type PublicationContent = {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly rowCount: number;
  readonly total: bigint;
};

/** What publications are versions of: one thing, or one period of a fund or appeal. */
export type PublicationSeries = {
  readonly fundId: string;
  readonly appealId: string | null;
  readonly subject: PublicationSubject;
  /** The statement, tranche or distribution; null for lists of a period. */
  readonly subjectId: string | null;
  readonly periodFrom: CalendarDay | null;
  /** First day after the period. */
  readonly periodUntil: CalendarDay | null;
};

/** What was made public, as it was made public. */
export type Publication = PublicationSeries & {
  readonly id: string;
  readonly title: string;
  readonly state: 'DRAFT' | 'POSTED' | 'SUPERSEDED';
  /** From 1, given when it is posted. */
  readonly version: number | null;
  /** JSON; `contentHash` is the SHA-256 of exactly these bytes in UTF-8. */
  readonly content: string;
  readonly contentHash: string;
  readonly rowCount: number;
  readonly total: bigint;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly postedBy: string | null;
  readonly postedAt: Date | null;
  readonly postedOn: CalendarDay | null;
  readonly supersedesId: string | null;
  readonly reason: string | null;
  readonly supersededAt: Date | null;
};

/** Where it hangs, and until when the rules of the day want it to. */
export type Posting = {
  readonly publicationId: string;
  readonly place: PublicationPlace;
  readonly postedOn: CalendarDay;
  readonly postedUntil: CalendarDay;
  readonly ruleSet: string;
  readonly ruleSetVersion: number;
};

/** Something that the law wants made public of an appeal, and by when. */
export type PublicationDuty = {
  readonly appealId: string;
  /** PUBLISH_RECEIVED or PUBLISH_DISTRIBUTED. */
  readonly duty: string;
  readonly dueOn: CalendarDay;
  readonly doneOn: CalendarDay | null;
  readonly ruleSet: string;
  readonly ruleSetVersion: number;
  readonly source: string;
  readonly confidence: string;
};

const notValid = (vi: string, en: string): Refusal<'PublicationNotValid'> =>
  refuse('PublicationNotValid', { vi, en });

export const publicationNotFound = (): Refusal<'PublicationNotFound'> =>
  refuse('PublicationNotFound', {
    vi: 'Không có bản công khai này ở quỹ này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'This fund has no such publication in your scope. Check the id.',
  });

export const publicationStateForbids = (state: Publication['state']): Refusal<'PublicationStateForbids'> =>
  refuse('PublicationStateForbids', {
    vi: `Bản công khai đang ở trạng thái ${state}. Hãy soạn bản mới thay vì đăng lại.`,
    en: `The publication is ${state}. Draft a new version instead of posting it again.`,
  });

export const subjectNotReady = (): Refusal<'PublicationNotValid'> =>
  notValid(
    'Chưa có gì để công khai: sao kê phải đã công bố, đợt phân bổ đã duyệt, đợt trao đã bàn giao, của chính quỹ này.',
    'There is nothing to publish yet: of this fund, a statement that is published, a tranche that is approved, a distribution that was handed over.',
  );

/** The days of a list or a report; none for what is published as one thing. */
export const readSeries = (
  series: PublicationSeries,
  today: CalendarDay,
): PublicationSeries | Refusal<'PublicationNotValid'> => {
  const isOfPeriod = series.subject === 'INCOME_LIST' || series.subject === 'YEAR_REPORT';
  const { periodFrom: from, periodUntil: until } = series;
  if (!isOfPeriod)
    return series.subjectId !== null && from === null && until === null
      ? series
      : notValid(
          'Hãy nêu mã đối tượng công khai, không nêu kỳ.',
          'Name the thing to publish, and no period.',
        );
  if (series.subjectId !== null || from === null || until === null || from >= until || from > today)
    return notValid(
      'Hãy nêu kỳ: từ ngày và đến trước ngày.',
      'Name the period: its first day, and the first day after it.',
    );
  const isYear =
    from.endsWith('-01-01') &&
    until.endsWith('-01-01') &&
    Number(until.slice(0, 4)) === Number(from.slice(0, 4)) + 1;
  if (series.subject === 'YEAR_REPORT' && (!isYear || series.appealId !== null))
    return notValid(
      'Báo cáo năm là của quỹ và trọn một năm dương lịch.',
      'A yearly report is of the fund and of one calendar year.',
    );
  return series;
};

/** The bytes that are published, and their SHA-256 in hexadecimal. */
export const sealContent = (series: PublicationSeries, { rows, rowCount, total }: PublicationContent) => {
  const { subject, subjectId, fundId, appealId, periodFrom, periodUntil } = series;
  const what = { subject, subjectId, fundId, appealId, periodFrom, periodUntil };
  const content = JSON.stringify({ ...what, rowCount, total: total.toString(), rows });
  return {
    content,
    contentHash: createHash('sha256').update(content, 'utf8').digest('hex'),
    rowCount,
    total,
  };
};

/** Another person posts than drafted. */
export const checkPoster = (publication: Publication, posterId: string): Refusal<'SamePerson'> | undefined =>
  publication.draftedBy === posterId
    ? refuse('SamePerson', {
        vi: 'Người công khai phải khác người soạn. Hãy nhờ người có quyền khác.',
        en: 'Another person posts than drafted. Ask somebody else who holds the right.',
      })
    : undefined;

export const reasonMissing = (): Refusal<'PublicationNotValid'> =>
  notValid(
    'Bản này thay một bản đã công khai: hãy nêu lý do.',
    'This version replaces one that is public: say why.',
  );

export const placesMissing = (): Refusal<'PublicationNotValid'> =>
  notValid('Hãy nêu ít nhất một nơi công khai.', 'Name at least one place where it hangs.');
