import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** What a section of a review speaks of, in the order in which papers write: results, ways that work, limits, causes, what is next. */
const reviewSectionKinds = ['RESULT', 'EXPERIENCE', 'LIMITATION', 'CAUSE', 'DIRECTION'] as const;
export type ReviewSectionKind = (typeof reviewSectionKinds)[number];

/** Statements of a paper, in its words and its order. */
export type ReviewSection = { readonly kind: ReviewSectionKind; readonly statements: readonly string[] };

/** What a paper says of how work went over a period. */
export type WorkReviewContent = {
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  /** The paper names years or nothing; the days are read from what surrounds it. */
  readonly isPeriodInferred: boolean;
  /** The paper does not name the unit; it is read from what it says. */
  readonly isPlaceInferred: boolean;
  /** How many years the paper says it looks back on; null: it does not say. */
  readonly years: number | null;
  /** The paper that says all this. */
  readonly documentId: string;
  /** What was carried out, and is reviewed. */
  readonly reviewedDocumentIds: readonly string[];
  readonly planId: string | null;
  readonly sections: readonly ReviewSection[];
};

export type WorkReview = WorkReviewContent & {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  /** Counts what was on record, from 1. */
  readonly version: number;
};

/** What was on record of a review at a time, and why it was corrected. */
export type WorkReviewVersion = {
  readonly reviewId: string;
  readonly version: number;
  readonly content: WorkReviewContent;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

const limits = { title: 500, statement: 2_000, statements: 100, documents: 20, years: 100 } as const;

export const workReviewNotFound = (): Refusal<'WorkReviewNotFound'> =>
  refuse('WorkReviewNotFound', {
    vi: 'Không có báo cáo sơ kết, tổng kết này. Hãy kiểm tra mã.',
    en: 'There is no such review. Check the id.',
  });

const workReviewNotValid = (vi: string, en: string): Refusal<'WorkReviewNotValid'> =>
  refuse('WorkReviewNotValid', { vi, en });

const readSection = ({ kind, statements }: ReviewSection): ReviewSection | undefined => {
  const words = statements.map(normaliseText);
  const areWords = words.every((statement) => statement !== '' && statement.length <= limits.statement);
  return areWords && words.length > 0 && words.length <= limits.statements
    ? { kind, statements: words }
    : undefined;
};

/** Sections in the order of papers, each kind once, or undefined where one of them has no words. */
const readSections = (sections: readonly ReviewSection[]): readonly ReviewSection[] | undefined => {
  const read = sections.map(readSection).filter((section) => section !== undefined);
  const kinds = new Set(read.map(({ kind }) => kind));
  if (read.length === 0 || read.length < sections.length || kinds.size < read.length) return undefined;
  return read.toSorted(
    (one, other) => reviewSectionKinds.indexOf(one.kind) - reviewSectionKinds.indexOf(other.kind),
  );
};

/** Checks what is said of a review: its period lies behind, and every section has words. */
export const readReview = (
  content: WorkReviewContent,
  today: CalendarDay,
): WorkReviewContent | Refusal<'WorkReviewNotValid'> => {
  const title = normaliseText(content.title);
  if (title === '' || title.length > limits.title)
    return workReviewNotValid(
      'Tên báo cáo cần từ 1 đến 500 ký tự.',
      'The title of a review needs 1–500 characters.',
    );
  if (content.endsOn < content.startsOn || content.endsOn > today)
    return workReviewNotValid(
      'Thời gian được sơ kết, tổng kết phải có ngày cuối không trước ngày đầu và không ở tương lai.',
      'The period under review ends no earlier than it begins, and does not lie ahead.',
    );
  const { years, reviewedDocumentIds } = content;
  if (years !== null && (years < 1 || years > limits.years))
    return workReviewNotValid(
      'Số năm từ 1 đến 100; bỏ trống nếu văn bản không nêu.',
      'A review is of 1–100 years; leave it out where the paper does not say.',
    );
  if (reviewedDocumentIds.length > limits.documents)
    return workReviewNotValid('Tối đa 20 văn bản được tổng kết.', 'At most 20 documents are reviewed.');
  const sections = readSections(content.sections);
  return sections === undefined
    ? workReviewNotValid(
        'Cần ít nhất một phần, mỗi loại một lần; mỗi phần từ 1 đến 100 ý, mỗi ý đến 2.000 ký tự.',
        'A review has at least one section, each kind once; a section has 1–100 statements of at most 2,000 characters.',
      )
    : { ...content, title, reviewedDocumentIds: [...new Set(reviewedDocumentIds)], sections };
};
