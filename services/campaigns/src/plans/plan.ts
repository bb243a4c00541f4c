import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type PlanState = 'DRAFT' | 'REVIEW' | 'ISSUED' | 'CLOSED';

/** A group of tasks of a plan, and its tasks in words. */
export type TaskGroup = { readonly title: string; readonly tasks: readonly string[] };

/** What a plan says; `AMENDED` content is a version of its own. */
export type PlanContent = {
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly committeeId: string | null;
  readonly themeId: string | null;
  readonly asksPledge: boolean;
  readonly parentPlanIds: readonly string[];
  readonly campaignIds: readonly string[];
  readonly coordinationProgrammeIds: readonly string[];
  readonly implementsDocumentIds: readonly string[];
  readonly taskGroups: readonly TaskGroup[];
};

export type Plan = PlanContent & {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly state: PlanState;
  /** 0 until it is issued, then counts what was issued. */
  readonly version: number;
  readonly number: string | null;
  readonly issuedOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
  readonly documentId: string | null;
  readonly returnedBecause: string | null;
};

/** Under which number and from which day a version of a plan was issued. */
export type Issue = {
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly documentId: string | null;
};

const limits = { title: 1_000, groups: 50, tasks: 200, links: 50, number: 100, reason: 500 } as const;

const planNotValid = (vi: string, en: string): Refusal<'PlanNotValid'> => refuse('PlanNotValid', { vi, en });

export const planNotFound = (): Refusal<'PlanNotFound'> =>
  refuse('PlanNotFound', {
    vi: 'Không có kế hoạch này. Hãy kiểm tra mã.',
    en: 'No plan has this id. Check it.',
  });

export const planCycle = (): Refusal<'PlanCycle'> =>
  refuse('PlanCycle', {
    vi: 'Kế hoạch cấp trên này nằm dưới chính kế hoạch đang soạn: cây kế hoạch thành vòng. Hãy chọn kế hoạch cấp trên khác.',
    en: 'That parent stands below this very plan: the tree of plans would close to a circle. Choose another parent.',
  });

const notInState = (state: PlanState): Refusal<'PlanNotInState'> =>
  refuse('PlanNotInState', {
    vi: `Kế hoạch đang ở trạng thái ${state}, không làm được việc này. Xem các bước: DRAFT → REVIEW → ISSUED → CLOSED.`,
    en: `The plan is ${state}, which does not allow this. The steps are DRAFT → REVIEW → ISSUED → CLOSED.`,
  });

const inWords = (text: string, lengthMax: number): string | undefined => {
  const words = normaliseText(text);
  return words !== '' && words.length <= lengthMax ? words : undefined;
};

const readGroup = ({ title, tasks }: TaskGroup): TaskGroup | undefined => {
  const name = inWords(title, limits.title);
  const read = tasks.map((task) => inWords(task, limits.title));
  const isWhole =
    name !== undefined && read.length <= limits.tasks && read.every((task) => task !== undefined);
  return isWhole ? { title: name, tasks: read.filter((task) => task !== undefined) } : undefined;
};

/** Checks what a plan says: words within limits, days in order, no link twice. */
export const readContent = (content: PlanContent): PlanContent | Refusal<'PlanNotValid'> => {
  const title = inWords(content.title, limits.title);
  if (title === undefined)
    return planNotValid(
      'Tên kế hoạch cần từ 1 đến 1.000 ký tự.',
      'The title of a plan needs 1–1,000 characters.',
    );
  if (content.endsOn < content.startsOn)
    return planNotValid('Kế hoạch kết thúc trước khi bắt đầu.', 'The plan ends before it begins.');
  const taskGroups = content.taskGroups.map(readGroup).filter((group) => group !== undefined);
  if (taskGroups.length < content.taskGroups.length || taskGroups.length > limits.groups)
    return planNotValid(
      'Tối đa 50 nhóm nhiệm vụ, mỗi nhóm tối đa 200 nhiệm vụ; mỗi dòng từ 1 đến 1.000 ký tự.',
      'At most 50 groups of 200 tasks; every line needs 1–1,000 characters.',
    );
  const links = [
    ...[content.parentPlanIds, content.campaignIds, content.implementsDocumentIds],
    content.coordinationProgrammeIds,
  ];
  if (links.some((ids) => ids.length > limits.links || new Set(ids).size < ids.length))
    return planNotValid(
      'Tối đa 50 liên kết mỗi loại, không trùng lặp.',
      'At most 50 links of a kind, none of them twice.',
    );
  return { ...content, title, taskGroups };
};

/**
 * CAM-9: a parent belongs to a unit higher up, or to the same unit over a longer period around this one. Only what was
 * issued cascades.
 */
export const checkParent = (
  plan: Pick<Plan, 'path' | 'startsOn' | 'endsOn'>,
  parent: Plan,
): Refusal<'ParentPlanNotValid'> | undefined => {
  const isHigher = plan.path !== parent.path && plan.path.startsWith(parent.path);
  const isAround = parent.startsOn <= plan.startsOn && plan.endsOn <= parent.endsOn;
  const isLonger = parent.startsOn < plan.startsOn || plan.endsOn < parent.endsOn;
  if (!isHigher && !(plan.path === parent.path && isAround && isLonger))
    return refuse('ParentPlanNotValid', {
      vi: 'Kế hoạch cấp trên phải của đơn vị cấp trên, hoặc của chính đơn vị với thời kỳ dài hơn bao trùm kế hoạch này (CAM-9).',
      en: 'A parent is a plan of a unit higher up, or of the same unit over a longer period around this one (CAM-9).',
    });
  if (parent.state !== 'ISSUED')
    return refuse('ParentPlanNotValid', {
      vi: 'Chỉ kế hoạch đã ban hành mới giao xuống cấp dưới. Hãy ban hành kế hoạch cấp trên trước.',
      en: 'Only a plan that was issued cascades. Issue the parent first.',
    });
  return undefined;
};

/** A plan may be written anew while nobody reviews it. */
export const redraft = (
  plan: Plan,
  content: PlanContent,
): Plan | Refusal<'PlanNotValid' | 'PlanNotInState'> => {
  if (plan.state !== 'DRAFT') return notInState(plan.state);
  const read = readContent(content);
  return isRefusal(read) ? read : { ...plan, ...read };
};

export const submit = (plan: Plan): Plan | Refusal<'PlanNotInState'> =>
  plan.state === 'DRAFT' ? { ...plan, state: 'REVIEW', returnedBecause: null } : notInState(plan.state);

export const giveBack = (plan: Plan, reason: string): Plan | Refusal<'PlanNotValid' | 'PlanNotInState'> => {
  if (plan.state !== 'REVIEW') return notInState(plan.state);
  const returnedBecause = inWords(reason, limits.reason);
  return returnedBecause === undefined ? reasonMissing() : { ...plan, state: 'DRAFT', returnedBecause };
};

const reasonMissing = (): Refusal<'PlanNotValid'> =>
  planNotValid('Hãy nêu lý do, từ 1 đến 500 ký tự.', 'Give the reason in 1–500 characters.');

const readIssue = (issue: Issue, today: CalendarDay): Issue | Refusal<'PlanNotValid'> => {
  const number = inWords(issue.number, limits.number);
  if (number === undefined || issue.issuedOn > today)
    return planNotValid(
      'Ban hành cần số ký hiệu (tối đa 100 ký tự) và ngày không ở tương lai.',
      'To issue needs a number (at most 100 characters) and a day that has come.',
    );
  return { ...issue, number };
};

/** REVIEW → ISSUED, with number and day. */
export const issue = (
  plan: Plan,
  given: Issue,
  today: CalendarDay,
): Plan | Refusal<'PlanNotValid' | 'PlanNotInState'> => {
  if (plan.state !== 'REVIEW') return notInState(plan.state);
  const read = readIssue(given, today);
  return isRefusal(read) ? read : { ...plan, ...read, state: 'ISSUED', version: 1 };
};

type Amendment = {
  readonly content: PlanContent;
  readonly issue: Issue;
  readonly reason: string;
  readonly today: CalendarDay;
};

/** ISSUED → the next version; the version before stays on record as it was issued. */
export const amend = (
  plan: Plan,
  { content, issue: given, reason, today }: Amendment,
): Plan | Refusal<'PlanNotValid' | 'PlanNotInState'> => {
  if (plan.state !== 'ISSUED') return notInState(plan.state);
  if (inWords(reason, limits.reason) === undefined) return reasonMissing();
  const read = readContent(content);
  if (isRefusal(read)) return read;
  const issued = readIssue(given, today);
  if (isRefusal(issued)) return issued;
  if (plan.issuedOn !== null && issued.issuedOn < plan.issuedOn)
    return planNotValid(
      'Bản sửa đổi không được ban hành trước bản hiện hành.',
      'An amendment cannot be older than what it amends.',
    );
  return { ...plan, ...read, ...issued, version: plan.version + 1 };
};

/** ISSUED → CLOSED, between its issue and today. */
export const close = (
  plan: Plan,
  closedOn: CalendarDay,
  today: CalendarDay,
): Plan | Refusal<'PlanNotValid' | 'PlanNotInState'> => {
  if (plan.state !== 'ISSUED') return notInState(plan.state);
  if (closedOn > today || (plan.issuedOn !== null && closedOn < plan.issuedOn))
    return planNotValid(
      'Ngày kết thúc phải từ ngày ban hành đến hôm nay.',
      'A plan closes between its issue and today.',
    );
  return { ...plan, state: 'CLOSED', closedOn };
};

/** A version of a plan as it was issued. */
export type PlanVersion = {
  readonly planId: string;
  readonly version: number;
  readonly unitId: string;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly documentId: string | null;
  readonly taskGroups: readonly TaskGroup[];
  readonly reason: string | null;
  readonly recordedAt: Date;
};
