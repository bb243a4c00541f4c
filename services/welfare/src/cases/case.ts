import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { SupportForm } from '../direct-support/direct-support.ts';
import type { HouseholdClass } from '../households/household.ts';

export type CasePurpose =
  | 'HOUSE_NEW'
  | 'HOUSE_REPAIR'
  | 'LIVELIHOOD'
  | 'STUDENT'
  | 'MEDICAL'
  | 'TET_GIFT'
  | 'RELIEF'
  | 'COLLAPSED_HOUSE'
  | 'CONDOLENCE'
  | 'FIRE'
  | 'FOSTER'
  | 'OTHER';

export type CaseSource = 'FUND' | 'BUDGET' | 'INTRODUCED' | 'DIRECT';

export type CaseState =
  | 'SURVEYING'
  | 'COMMUNITY_REVIEWED'
  | 'PROPOSED'
  | 'APPRAISED'
  | 'APPROVED'
  | 'IN_PROGRESS'
  | 'HANDED_OVER'
  | 'SETTLED'
  | 'SUSPENDED'
  | 'REJECTED';

/** Help for a household, from the survey to the settlement. Holds no personal data. */
export type BeneficiaryCase = {
  readonly id: string;
  readonly householdId: string;
  readonly unitId: string;
  readonly path: string;
  readonly areaId: string | null;
  readonly purpose: CasePurpose;
  readonly source: CaseSource;
  readonly fundId: string | null;
  /** Who gave directly: it counts in the donor's record and never enters a fund (WEL-3). */
  readonly donorId: string | null;
  readonly form: SupportForm;
  readonly requestedAmount: bigint | null;
  readonly approvedAmount: bigint | null;
  readonly handedOverAmount: bigint | null;
  /** Copied at the decision; later classes rewrite nothing (WEL-9). */
  readonly classAtDecision: HouseholdClass | null;
  readonly standardVersion: string | null;
  readonly decidedOn: CalendarDay | null;
  readonly handedOverOn: CalendarDay | null;
  readonly state: CaseState;
  /** Where a suspended case goes on. */
  readonly resumesTo: CaseState | null;
  /** Its unit ended and no heir is certain: a person must say where it goes on. */
  readonly awaitsAssignment: boolean;
  readonly openedBy: string;
  readonly proposedBy: string | null;
  readonly openedOn: CalendarDay;
  readonly openedAt: Date;
};

/** One step of a case. Only added. */
export type CaseStep = {
  readonly id: string;
  readonly caseId: string;
  readonly move: string;
  readonly fromState: CaseState | null;
  readonly toState: CaseState;
  readonly occurredOn: CalendarDay;
  readonly actorId: string;
  readonly reason: string | null;
  readonly documentId: string | null;
  readonly recordedAt: Date;
};

export const caseNotFound = (): Refusal<'CaseNotFound'> =>
  refuse('CaseNotFound', {
    vi: 'Không có hồ sơ hỗ trợ này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such case is in your scope. Check the id.',
  });

export const caseNotValid = (vi: string, en: string): Refusal<'CaseNotValid'> =>
  refuse('CaseNotValid', { vi, en });

export const caseNotReady = (vi: string, en: string): Refusal<'CaseNotReady'> =>
  refuse('CaseNotReady', { vi, en });

export const caseStateForbids = (state: CaseState): Refusal<'CaseStateForbids'> =>
  refuse('CaseStateForbids', {
    vi: `Hồ sơ đang ở bước ${state} nên không làm được việc này. Hãy xem các bước tiếp theo của hồ sơ.`,
    en: `The case is ${state}: this step does not follow. See the steps that do (nextMoves).`,
  });

export const approverIsMaker = (): Refusal<'ApproverIsMaker'> =>
  refuse('ApproverIsMaker', {
    vi: 'Người duyệt phải khác người lập và người đề nghị. Hãy nhờ người có quyền khác duyệt.',
    en: 'The approver neither opened nor proposed the case. Ask another person who holds the right.',
  });

export const amountAboveApproval = (approved: bigint): Refusal<'AmountAboveApproval'> =>
  refuse('AmountAboveApproval', {
    vi: `Tổng giá trị vượt mức đã duyệt (${approved} đồng). Hãy duyệt lại mức hỗ trợ trước.`,
    en: `This goes beyond what was approved (${approved} đồng). A new approval is needed first.`,
  });

type Given = Pick<BeneficiaryCase, 'source' | 'fundId' | 'donorId' | 'openedOn'>;

/** A case names who pays: a fund for FUND, the donor for DIRECT, and nobody of the other kind. */
export const checkSource = (
  { source, fundId, donorId, openedOn }: Given,
  today: CalendarDay,
): Refusal<'CaseNotValid'> | undefined => {
  if ((source === 'FUND') !== (fundId !== null))
    return caseNotValid(
      'Nguồn là quỹ thì phải chọn quỹ, và chỉ khi đó.',
      'A fund is named when the source is FUND, and only then.',
    );
  if (source === 'DIRECT' && donorId === null)
    return caseNotValid(
      'Ủng hộ trực tiếp phải ghi nhà hảo tâm: khoản này tính vào phần đóng góp của họ.',
      'Direct support names its donor: it counts in the donor’s record.',
    );
  if (source === 'FUND' && donorId !== null)
    return caseNotValid(
      'Tiền của quỹ không ghi nhà hảo tâm trực tiếp.',
      'Money of a fund has no direct donor.',
    );
  return openedOn > today
    ? caseNotValid('Ngày lập hồ sơ chưa đến.', 'The day on which the case opens has not come.')
    : undefined;
};

const helped: ReadonlySet<CaseState> = new Set(['APPROVED', 'IN_PROGRESS', 'HANDED_OVER', 'SETTLED']);

/** From the approval on the public sees a case, masked. */
export const isPublic = ({ state }: Pick<BeneficiaryCase, 'state'>): boolean => helped.has(state);

// A name beside these would publish somebody's health or childhood.
const delicate: ReadonlySet<CasePurpose> = new Set(['MEDICAL', 'STUDENT', 'FOSTER', 'CONDOLENCE']);

/** What the public reads of a name: initials, or nothing where the purpose itself says too much. */
export const publicName = (purpose: CasePurpose, maskedName: string | null): string | null =>
  delicate.has(purpose) ? null : maskedName;
