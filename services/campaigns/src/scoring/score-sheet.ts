import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { type Decimal, formatDecimal } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Criterion, Round } from '../emulation/round.ts';

export type SheetState = 'DRAFT' | 'WAIT_DEPARTMENT' | 'WAIT_COUNCIL' | 'WAIT_STANDING' | 'PUBLISHED';
export type Stage = 'SELF' | 'DEPARTMENT' | 'COUNCIL' | 'STANDING';

/** What a commune sent in one round, and what became of it. */
export type ScoreSheet = {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly path: string;
  readonly state: SheetState;
  /** Known from the day of publication on. */
  readonly total: Decimal | null;
  readonly decisionNumber: string | null;
  readonly decisionDocumentId: string | null;
  readonly publishedAt: Date | null;
};

/** A score once given; of a criterion the latest counts, all are kept. */
export type Score = {
  readonly id: string;
  readonly sheetId: string;
  readonly criterionKey: string;
  readonly stage: Stage;
  readonly points: Decimal;
  readonly bonus: Decimal;
  readonly reason: string | null;
  readonly givenAt: Date;
};

export type Evidence = {
  readonly id: string;
  readonly sheetId: string;
  readonly criterionKey: string;
  readonly kind: 'REPORT' | 'PICTURE' | 'VIDEO' | 'MINUTES' | 'VOUCHER' | 'FIGURES';
  readonly title: string;
  readonly link: string | null;
  readonly documentId: string | null;
  readonly attachedAt: Date;
};

/** A move of a sheet from one state to the next or back. */
export type Step = {
  readonly id: string;
  readonly sheetId: string;
  readonly fromState: SheetState;
  readonly toState: SheetState;
  readonly reason: string | null;
  readonly takenAt: Date;
};

const order: readonly SheetState[] = [
  ...(['DRAFT', 'WAIT_DEPARTMENT', 'WAIT_COUNCIL', 'WAIT_STANDING', 'PUBLISHED'] as const),
];

/** Whose turn it is: the commune, the department, the council (its chair), the standing committee. */
export const turnOf = (state: SheetState) =>
  (
    ({
      DRAFT: { action: 'score:submit', stage: 'SELF' },
      WAIT_DEPARTMENT: { action: 'score:appraise', stage: 'DEPARTMENT' },
      WAIT_COUNCIL: { action: 'score:approve', stage: 'COUNCIL' },
      WAIT_STANDING: { action: 'score:publish', stage: 'STANDING' },
      PUBLISHED: { action: 'score:publish', stage: 'STANDING' },
    }) as const
  )[state];

/** The commune sees three states only, beside its own draft. */
export const communeStatusOf = (state: SheetState) =>
  (
    ({
      DRAFT: 'DRAFT',
      WAIT_DEPARTMENT: 'SUBMITTED',
      WAIT_COUNCIL: 'PROCESSING',
      WAIT_STANDING: 'PROCESSING',
      PUBLISHED: 'PUBLISHED',
    }) as const
  )[state];

export const sheetNotFound = (): Refusal<'ScoreSheetNotFound'> =>
  refuse('ScoreSheetNotFound', {
    vi: 'Không có phiếu chấm điểm này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such score sheet is in your scope. Check the id.',
  });

export const sheetFinal = (): Refusal<'ScoreSheetFinal'> =>
  refuse('ScoreSheetFinal', {
    vi: 'Kết quả đã công bố, không thay đổi được nữa.',
    en: 'The result is published and final: nothing can be changed any more.',
  });

export const sheetStateNotRight = (vi: string, en: string): Refusal<'ScoreSheetStateNotRight'> =>
  refuse('ScoreSheetStateNotRight', { vi, en });

const scoreNotValid = (vi: string, en: string): Refusal<'ScoreNotValid'> =>
  refuse('ScoreNotValid', { vi, en });

/** What somebody gives for a criterion. */
export type GivenScore = {
  readonly criterionKey: string;
  readonly points: Decimal;
  readonly bonus: Decimal;
  readonly reason: string | null;
};

/** CAM-1: within [0, maximum] and [0, maximum bonus]; who changes a score that was given says why. */
export const checkScore = (
  criterion: Criterion | undefined,
  given: GivenScore,
  stage: Stage,
): Refusal<'ScoreNotValid'> | undefined => {
  if (criterion === undefined)
    return scoreNotValid(
      `Đợt thi đua không có tiêu chí "${given.criterionKey.slice(0, 60)}".`,
      `The round has no criterion "${given.criterionKey.slice(0, 60)}".`,
    );
  const { title, maxPoints, maxBonus } = criterion;
  if (given.points < 0n || given.points > maxPoints || given.bonus < 0n || given.bonus > maxBonus)
    return scoreNotValid(
      `"${title}": điểm từ 0 đến ${formatDecimal(maxPoints)}, điểm thưởng từ 0 đến ${formatDecimal(maxBonus)}.`,
      `"${title}": 0–${formatDecimal(maxPoints)} points and 0–${formatDecimal(maxBonus)} bonus.`,
    );
  const length = given.reason?.trim().length ?? 0;
  if ((stage !== 'SELF' && length === 0) || length > 500)
    return scoreNotValid(
      `"${title}": thay đổi điểm đã chấm cần nêu lý do, đến 500 ký tự.`,
      `"${title}": a change of a score that was given needs its reason, up to 500 characters.`,
    );
  return undefined;
};

/** The score of each criterion that counts: the latest. `scores` come oldest first. */
export const latestScores = (scores: readonly Score[]): ReadonlyMap<string, Score> =>
  new Map(scores.map((score) => [score.criterionKey, score]));

/** What a sheet is worth by its latest scores. */
export const totalOf = (scores: readonly Score[]): Decimal =>
  [...latestScores(scores).values()].reduce((sum, { points, bonus }) => sum + points + bonus, 0n) as Decimal;

/** The state that follows; a sheet leaves its commune in time and with every criterion scored. */
export const moveOn = (
  sheet: ScoreSheet,
  round: Round,
  { scores, now }: { readonly scores: readonly Score[]; readonly now: Date },
): SheetState | Refusal<'ScoreSheetStateNotRight' | 'ScoreSheetFinal' | 'ScoreNotValid'> => {
  if (sheet.state === 'PUBLISHED') return sheetFinal();
  if (sheet.state === 'WAIT_STANDING')
    return sheetStateNotRight(
      'Phiếu chờ Ban Thường trực công bố kèm quyết định.',
      'The sheet waits for the Standing Committee, which publishes it with a decision.',
    );
  if (sheet.state === 'DRAFT') {
    const late = checkOpen(round, dayInVietnam(now));
    if (late) return late;
    const known = latestScores(scores);
    const missing = round.criteria.find(({ key }) => !known.has(key));
    if (missing !== undefined)
      return scoreNotValid(`Chưa tự chấm "${missing.title}".`, `"${missing.title}" is not scored yet.`);
  }
  return order[order.indexOf(sheet.state) + 1] as SheetState;
};

/** Whether communes may still work on their sheets. */
export const checkOpen = (
  round: Pick<Round, 'state' | 'deadline'>,
  today: CalendarDay,
): Refusal<'ScoreSheetStateNotRight'> | undefined =>
  round.state === 'APPLIED' && today <= round.deadline
    ? undefined
    : sheetStateNotRight(
        'Đợt thi đua đã đóng hoặc đã hết hạn gửi phiếu.',
        'The round is closed, or the day by which sheets are sent has passed.',
      );

/** One step back, never more; what is published stays. */
export const moveBack = (
  sheet: ScoreSheet,
): SheetState | Refusal<'ScoreSheetStateNotRight' | 'ScoreSheetFinal'> => {
  if (sheet.state === 'PUBLISHED') return sheetFinal();
  return sheet.state === 'DRAFT'
    ? sheetStateNotRight(
        'Phiếu đang ở xã, không thể trả lại nữa.',
        'The sheet is with its commune: there is no step back.',
      )
    : (order[order.indexOf(sheet.state) - 1] as SheetState);
};
