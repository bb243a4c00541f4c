import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Decimal, formatDecimal, percentOf } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Standard } from '../standards/standard.ts';

export type AssessmentState = 'OPEN' | 'DECIDED' | 'WITHDRAWN';

/** NOT_APPLICABLE: the criterion asks nothing of this subject. */
export type CriterionOutcome = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE';

/** How far a unit or area is on the way to a title, criterion by criterion. */
export type Assessment = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly areaId: string | null;
  readonly standardId: string;
  readonly standardKey: string;
  /** The group of units (nhóm xã) whose thresholds hold. */
  readonly unitGroup: string | null;
  /** The year for which the subject registered to reach the title. */
  readonly registeredYear: number;
  readonly startedOn: CalendarDay;
  readonly state: AssessmentState;
  readonly isMet: boolean | null;
  readonly decidedOn: CalendarDay | null;
  readonly number: string | null;
  readonly decidedByUnitId: string | null;
  readonly titleId: string | null;
  readonly documentId: string | null;
  readonly withdrawnBecause: string | null;
};

/** What was found in one criterion; the latest counts, all are kept. */
export type CriterionResult = {
  readonly id: string;
  readonly assessmentId: string;
  readonly unitId: string;
  readonly path: string;
  readonly criterionKey: string;
  readonly outcome: CriterionOutcome;
  readonly measured: string | null;
  readonly note: string | null;
  readonly documentId: string | null;
};

/** How many of those asked are satisfied; the latest counts, all are kept. */
export type SatisfactionSurvey = {
  readonly id: string;
  readonly assessmentId: string;
  readonly unitId: string;
  readonly path: string;
  readonly surveyedOn: CalendarDay;
  readonly asked: number;
  readonly satisfied: number;
  readonly documentId: string | null;
};

/** Where an assessment stands against its standard. */
export type AssessmentStanding = {
  readonly met: number;
  readonly notMet: number;
  readonly notApplicable: number;
  /** Keys of criteria without a result. */
  readonly open: readonly string[];
};

const limits = { words: 1_000, number: 100, reason: 500, households: 100_000_000 } as const;

export const assessmentNotFound = (): Refusal<'TitleAssessmentNotFound'> =>
  refuse('TitleAssessmentNotFound', {
    vi: 'Không có hồ sơ đánh giá này. Hãy kiểm tra mã.',
    en: 'No assessment has this id. Check it.',
  });

export const assessmentNotValid = (vi: string, en: string): Refusal<'TitleAssessmentNotValid'> =>
  refuse('TitleAssessmentNotValid', { vi, en });

export const assessmentOpenAlready = (): Refusal<'TitleAssessmentOpenAlready'> =>
  refuse('TitleAssessmentOpenAlready', {
    vi: 'Đối tượng này đang có một hồ sơ đánh giá theo bộ tiêu chí đó. Hãy hoàn thành hoặc rút hồ sơ ấy trước.',
    en: 'An assessment of this subject by that standard is open. Finish or withdraw it first.',
  });

export const assessmentNotOpen = (): Refusal<'TitleAssessmentNotOpen'> =>
  refuse('TitleAssessmentNotOpen', {
    vi: 'Hồ sơ đánh giá đã có quyết định hoặc đã rút, không sửa được nữa. Hãy lập hồ sơ mới.',
    en: 'The assessment was decided or withdrawn and is not changed any more. Open a new one.',
  });

const notMet = (vi: string, en: string): Refusal<'TitleAssessmentNotMet'> =>
  refuse('TitleAssessmentNotMet', { vi, en });

/** The latest result of each criterion; `results` stand in the order in which they were given. */
export const latestByCriterion = (
  results: readonly CriterionResult[],
): ReadonlyMap<string, CriterionResult> => new Map(results.map((result) => [result.criterionKey, result]));

/** Counts the latest results against the criteria of the standard. */
export const standingOf = (
  { criteria }: Pick<Standard, 'criteria'>,
  results: readonly CriterionResult[],
): AssessmentStanding => {
  const latest = latestByCriterion(results);
  const outcomes = criteria.map(({ key }) => latest.get(key)?.outcome);
  const count = (outcome: CriterionOutcome) => outcomes.filter((one) => one === outcome).length;
  return {
    ...{ met: count('MET'), notMet: count('NOT_MET'), notApplicable: count('NOT_APPLICABLE') },
    open: criteria.filter(({ key }) => !latest.has(key)).map(({ key }) => key),
  };
};

/** Share of the satisfied of those asked, in percent with two places. */
export const satisfactionOf = ({
  satisfied,
  asked,
}: Pick<SatisfactionSurvey, 'satisfied' | 'asked'>): Decimal | null =>
  percentOf(BigInt(satisfied), BigInt(asked)) ?? null;

const isSatisfied = ({ satisfied, asked }: SatisfactionSurvey, minimum: Decimal): boolean =>
  BigInt(satisfied) * 1_000_000n >= minimum * BigInt(asked);

/** Whether a subject has reached its standard: enough criteria met, and enough people satisfied. */
export const checkMet = (
  standard: Pick<Standard, 'criteria' | 'criteriaMin' | 'satisfactionMin'>,
  results: readonly CriterionResult[],
  survey: SatisfactionSurvey | undefined,
): Refusal<'TitleAssessmentNotMet'> | undefined => {
  const standing = standingOf(standard, results);
  const { criteriaMin, satisfactionMin } = standard;
  if (criteriaMin === null ? standing.open.length + standing.notMet > 0 : standing.met < criteriaMin) {
    const missing = standing.open.slice(0, 20).join(', ');
    return notMet(
      `Chưa đạt bộ tiêu chí: đạt ${standing.met}, chưa đạt ${standing.notMet}, chưa đánh giá ${standing.open.length}${missing && ` (${missing})`}.`,
      `The standard is not reached: ${standing.met} met, ${standing.notMet} not met, ${standing.open.length} without a result${missing && ` (${missing})`}.`,
    );
  }
  if (satisfactionMin === null) return undefined;
  const least = formatDecimal(satisfactionMin);
  return survey !== undefined && isSatisfied(survey, satisfactionMin)
    ? undefined
    : notMet(
        `Cần kết quả lấy ý kiến với ít nhất ${least}% người dân hài lòng.`,
        `A survey with at least ${least} % of satisfied people is needed.`,
      );
};

const isText = (text: string | null, lengthMax: number): boolean =>
  text === null || (normaliseText(text) !== '' && text.length <= lengthMax);

/** Checks one result against the standard: NOT_APPLICABLE is said with a reason. */
export const checkResult = (
  { criteria }: Pick<Standard, 'criteria'>,
  {
    criterionKey,
    outcome,
    measured,
    note,
  }: Pick<CriterionResult, 'criterionKey' | 'outcome' | 'measured' | 'note'>,
): Refusal<'TitleAssessmentNotValid'> | undefined => {
  if (!criteria.some(({ key }) => key === criterionKey))
    return assessmentNotValid(
      `Bộ tiêu chí không có tiêu chí ${criterionKey}.`,
      `The standard has no criterion ${criterionKey}.`,
    );
  if (!isText(measured, limits.words) || !isText(note, limits.words))
    return assessmentNotValid(
      'Kết quả đo và ghi chú cần từ 1 đến 1.000 ký tự.',
      'What was measured and a note need 1–1,000 characters.',
    );
  return outcome === 'NOT_APPLICABLE' && note === null
    ? assessmentNotValid(
        'Tiêu chí không áp dụng cần ghi rõ lý do trong ghi chú.',
        'That a criterion does not apply needs its reason in the note.',
      )
    : undefined;
};

/** Checks a survey: somebody was asked, and no more are satisfied than were asked. */
export const checkSurvey = (
  { asked, satisfied, surveyedOn }: Pick<SatisfactionSurvey, 'asked' | 'satisfied' | 'surveyedOn'>,
  today: CalendarDay,
): Refusal<'TitleAssessmentNotValid'> | undefined =>
  asked < 1 || asked > limits.households || satisfied < 0 || satisfied > asked || surveyedOn > today
    ? assessmentNotValid(
        'Số người được hỏi phải lớn hơn 0, số người hài lòng không vượt quá số đó, và ngày lấy ý kiến không ở tương lai.',
        'Somebody must have been asked, no more are satisfied than were asked, and the day is not ahead.',
      )
    : undefined;

/** Whether the group of units is one of the standard's; a standard with groups needs one. */
export const checkUnitGroup = (
  { unitGroups }: Pick<Standard, 'unitGroups'>,
  unitGroup: string | null,
): Refusal<'TitleAssessmentNotValid'> | undefined => {
  const isNamed = unitGroups.some(({ key }) => key === unitGroup);
  return (unitGroups.length === 0 && unitGroup === null) || isNamed
    ? undefined
    : assessmentNotValid(
        'Hãy nêu đúng nhóm đơn vị mà bộ tiêu chí quy định.',
        'Name the group of units, as the standard has it.',
      );
};

/** Words of a reason, or undefined when there are none or too many. */
export const readReason = (text: string): string | undefined =>
  isText(text, limits.reason) ? normaliseText(text) : undefined;
