import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type StudyGrade = 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED';

/** What a person commits to (nội dung đăng ký). */
export type Commitment = {
  readonly area: 'THOUGHT' | 'ETHICS' | 'STYLE' | 'DUTY';
  readonly text: string;
  readonly dueOn: CalendarDay | null;
};

/** A person's registration to study and follow, in a year and committee. The words of it lie sealed. */
export type StudyRegistration = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly cellId: string;
  readonly committeeId: string;
  readonly personId: string;
  readonly year: number;
  readonly themeId: string | null;
  /** A draft is its person's alone; nothing of it counts. */
  readonly state: 'DRAFT' | 'REGISTERED' | 'PLEDGED' | 'REVIEWED' | 'GRADED' | 'CLOSED';
  /** Of a draft: when it was written. */
  readonly registeredOn: CalendarDay;
  readonly isLate: boolean;
  readonly commitmentCount: number;
  /** Counts how often the commitments were written, from 1. */
  readonly commitmentVersion: number;
  readonly pledgeSignedOn: CalendarDay | null;
  /** Version of the commitments that were pledged. */
  readonly pledgedVersion: number | null;
  readonly halfYearGrade: StudyGrade | null;
  readonly halfYearGradedOn: CalendarDay | null;
  readonly grade: StudyGrade | null;
  readonly gradedOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
};

/** A self-review of a month; the latest version counts. */
export type SelfReview = {
  readonly month: number;
  readonly version: number;
  readonly result: 'DONE' | 'PARTLY' | 'NOT_DONE';
  /** Shortcomings and how they are put right; private. */
  readonly note: string;
  readonly recordedAt: Date;
};

/** Commitments that were written anew since. */
export type ReplacedCommitments = {
  readonly version: number;
  readonly commitments: readonly Commitment[];
  readonly replacedAt: Date;
};

/** What only the person, the cell and its heads read. */
export type StudyNotes = {
  readonly commitments: readonly Commitment[];
  readonly replaced: readonly ReplacedCommitments[];
  readonly reviews: readonly SelfReview[];
};

const limits = { commitments: 20, text: 1_000, note: 4_000 } as const;

export const studyNotFound = (): Refusal<'StudyRegistrationNotFound'> =>
  refuse('StudyRegistrationNotFound', {
    vi: 'Không có bản đăng ký này mà bạn được xem. Hãy kiểm tra mã.',
    en: 'No such registration is yours to see. Check the id.',
  });

export const studyTaken = (): Refusal<'StudyAlreadyRegistered'> =>
  refuse('StudyAlreadyRegistered', {
    vi: 'Người này đã đăng ký trong năm tại uỷ ban này (mỗi năm một bản). Hãy dùng bản đã có.',
    en: 'This person is registered for the year in this committee: once a year. Use that registration.',
  });

const studyNotValid = (vi: string, en: string): Refusal<'StudyNotValid'> =>
  refuse('StudyNotValid', { vi, en });

const studyNotInState = ({ state }: StudyRegistration): Refusal<'StudyNotInState'> =>
  refuse('StudyNotInState', {
    vi: `Bản đăng ký đang ở trạng thái ${state}, không làm được việc này. Các bước: DRAFT → REGISTERED → PLEDGED, REVIEWED → GRADED → CLOSED.`,
    en: `The registration is ${state}, which does not allow this. The steps are DRAFT → REGISTERED → PLEDGED, REVIEWED → GRADED → CLOSED.`,
  });

/** Commitments as they may be kept: 1–20, each in words, due within the year. */
export const readCommitments = (
  given: readonly Commitment[],
  year: number,
): readonly Commitment[] | Refusal<'StudyNotValid'> => {
  const read = given.map(({ area, text, dueOn }) => ({ area, text: normaliseText(text), dueOn }));
  const areRight = read.every(
    ({ text, dueOn }) =>
      text !== '' && text.length <= limits.text && (dueOn === null || dueOn.startsWith(`${year}-`)),
  );
  return areRight && read.length > 0 && read.length <= limits.commitments
    ? read
    : studyNotValid(
        'Cần từ 1 đến 20 nội dung đăng ký, mỗi nội dung đến 1.000 ký tự, hạn trong năm đăng ký.',
        'A registration has 1–20 commitments of at most 1,000 characters, due within its year.',
      );
};

/** A registration is made in its year or in the last one, on a day that has come. */
export const checkRegistration = (
  { year, registeredOn }: { readonly year: number; readonly registeredOn: CalendarDay },
  today: CalendarDay,
): Refusal<'StudyNotValid'> | undefined => {
  const registeredYear = Number(registeredOn.slice(0, 4));
  return registeredOn > today || (registeredYear !== year && registeredYear !== year - 1)
    ? studyNotValid(
        'Ngày đăng ký không ở tương lai, trong năm đăng ký hoặc năm liền trước.',
        'The day has come, and lies in the year of the registration or the one before.',
      )
    : undefined;
};

type StepRefusal = Refusal<'StudyNotValid' | 'StudyNotInState'>;

// Registered, and not graded for the year yet.
const isUnderWay = ({ state }: StudyRegistration): boolean =>
  state === 'REGISTERED' || state === 'PLEDGED' || state === 'REVIEWED';

/** DRAFT → REGISTERED, on a day that `checkRegistration` allows. */
export const submit = (
  study: StudyRegistration,
  { registeredOn, isLate }: Pick<StudyRegistration, 'registeredOn' | 'isLate'>,
  today: CalendarDay,
): StudyRegistration | StepRefusal => {
  if (study.state !== 'DRAFT') return studyNotInState(study);
  const wrong = checkRegistration({ year: study.year, registeredOn }, today);
  return wrong ?? { ...study, state: 'REGISTERED', registeredOn, isLate };
};

/** Commitments are written anew until the year is graded; what stood there is kept, and a pledge stays one to what was pledged. */
export const rewrite = (
  study: StudyRegistration,
  given: Pick<StudyRegistration, 'themeId' | 'commitmentCount'>,
): StudyRegistration | StepRefusal =>
  study.state === 'DRAFT' || isUnderWay(study)
    ? { ...study, ...given, commitmentVersion: study.commitmentVersion + 1 }
    : studyNotInState(study);

/** GRADED → CLOSED: nothing is written any more. */
export const close = (study: StudyRegistration, on: CalendarDay): StudyRegistration | StepRefusal =>
  study.state === 'GRADED' ? { ...study, state: 'CLOSED', closedOn: on } : studyNotInState(study);

/** The pledge (cam kết) is signed once, on a day between registration and today. */
export const sign = (
  study: StudyRegistration,
  on: CalendarDay,
  today: CalendarDay,
): StudyRegistration | StepRefusal => {
  if (!isUnderWay(study) || study.pledgeSignedOn !== null) return studyNotInState(study);
  if (on < study.registeredOn || on > today)
    return studyNotValid(
      'Ngày cam kết phải từ ngày đăng ký đến hôm nay.',
      'A pledge is signed between the registration and today.',
    );
  const state = study.state === 'REGISTERED' ? 'PLEDGED' : study.state;
  return { ...study, pledgeSignedOn: on, pledgedVersion: study.commitmentVersion, state };
};

/** CAM-7: a review is of a month of the year that has begun, before the year is graded. */
export const review = (
  study: StudyRegistration,
  { month, note }: { readonly month: number; readonly note: string },
  today: CalendarDay,
): { study: StudyRegistration; note: string } | StepRefusal => {
  if (!isUnderWay(study)) return studyNotInState(study);
  const firstDay = `${study.year}-${String(month).padStart(2, '0')}-01`;
  const words = normaliseText(note);
  return month < 1 || month > 12 || firstDay > today || words.length > limits.note
    ? studyNotValid(
        'Tháng từ 1 đến 12 trong năm đăng ký và không ở tương lai; ghi chú đến 4.000 ký tự.',
        'The month is one of the year that has begun; a note has at most 4,000 characters.',
      )
    : { study: { ...study, state: 'REVIEWED' }, note: words };
};

/** Graded once for the half-year and once for the year, by a head who is another person; the half-year from June on, before the year. */
export const grade = (
  study: StudyRegistration,
  given: {
    readonly term: 'HALF_YEAR' | 'YEAR';
    readonly grade: StudyGrade;
    readonly on: CalendarDay;
    readonly by: string;
  },
  today: CalendarDay,
): StudyRegistration | StepRefusal | Refusal<'StudySamePerson'> => {
  const isHalf = given.term === 'HALF_YEAR';
  if (!isUnderWay(study) || (isHalf && study.halfYearGrade !== null)) return studyNotInState(study);
  if (given.by === study.personId)
    return refuse('StudySamePerson', {
      vi: 'Không ai tự xếp loại mình. Hãy nhờ người đứng đầu khác của chi bộ, tổ.',
      en: 'Nobody grades themselves. Let another head of the cell do it.',
    });
  if (given.on < study.registeredOn || given.on > today)
    return studyNotValid(
      'Ngày xếp loại phải từ ngày đăng ký đến hôm nay.',
      'A grade is given between the registration and today.',
    );
  if (isHalf && given.on < `${study.year}-06-01`)
    return studyNotValid(
      'Xếp loại sáu tháng từ ngày 1 tháng 6 của năm đăng ký.',
      'The half-year is graded from 1 June of the year on.',
    );
  return isHalf
    ? { ...study, halfYearGrade: given.grade, halfYearGradedOn: given.on }
    : { ...study, state: 'GRADED', grade: given.grade, gradedOn: given.on };
};

const step = 5;

/** Below five nothing is said; else down to a multiple of five, so that figures of two levels or days do not tell one person. */
export const coarsen = (count: number): number | null =>
  count < step ? null : Math.floor(count / step) * step;
