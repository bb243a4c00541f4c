import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Period } from './period.ts';

export type RoundKind = 'SUPERVISION' | 'SOCIAL_CRITICISM' | 'INSPECTION_CHECK' | 'COMMUNITY';
export type RoundForm =
  | 'DOCUMENT_REVIEW'
  | 'DELEGATION'
  | 'COMMUNITY_BOARD'
  | 'JOINT'
  | 'CONFERENCE'
  | 'WRITTEN_OPINION'
  | 'DIALOGUE';
export type ElectionPhase = 'BEFORE' | 'ON_DAY' | 'AFTER' | 'COUNTING';
export type RoundState =
  | 'PLANNED'
  | 'PREPARING'
  | 'NOTIFIED'
  | 'ONGOING'
  | 'DRAFT_REPORT'
  | 'REPORTED'
  | 'FOLLOW_UP'
  | 'CLOSED'
  | 'SUSPENDED'
  | 'CANCELLED';

/** A body that is supervised, or that a recommendation goes to. */
export type Body = { readonly name: string; readonly unitId: string | null };

/** Who goes: a person of the register of people, or an organisation; never a name. */
export type DelegationMember = {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly role: 'HEAD' | 'DEPUTY' | 'SECRETARY' | 'MEMBER';
};

/** One round of supervision or social criticism. */
export type Round = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly committeeId: string | null;
  readonly programmeId: string | null;
  readonly outsideReason: string | null;
  readonly year: number;
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly title: string;
  readonly contentArea: string | null;
  readonly period: Period;
  readonly phase: ElectionPhase | null;
  readonly coordinationProgrammeId: string | null;
  readonly bodies: readonly Body[];
  readonly fundIds: readonly string[];
  readonly campaignIds: readonly string[];
  readonly state: RoundState;
  /** Where it goes on when a suspension ends. */
  readonly stateBefore: RoundState | null;
  readonly decisionDocumentId: string | null;
  readonly outline: string | null;
  readonly members: readonly DelegationMember[];
  readonly noticeOn: CalendarDay | null;
  readonly startsOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
  readonly reportDocumentId: string | null;
  readonly reportedOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
};

type StateForbids = Refusal<'RoundStateForbids'>;
type DayNotValid = Refusal<'DayNotValid'>;

export const roundNotFound = (): Refusal<'RoundNotFound'> =>
  refuse('RoundNotFound', {
    vi: 'Không có cuộc giám sát này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such round is in your scope. Check the id.',
  });

export const roundStateForbids = (state: RoundState): StateForbids =>
  refuse('RoundStateForbids', {
    vi: `Cuộc giám sát đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The round is ${state}: this cannot be done in that state.`,
  });

export const dayNotValid = (vi: string, en: string): DayNotValid => refuse('DayNotValid', { vi, en });

/** SUP-7: in the issued programme of its unit and year, or outside of it (đột xuất) for a reason. */
export const checkProgramme = (
  round: Pick<Round, 'unitId' | 'year' | 'outsideReason'>,
  programme: { readonly unitId: string; readonly year: number; readonly state: string } | null,
): Refusal<'RoundOutsideProgramme'> | undefined => {
  const fits =
    programme?.unitId === round.unitId && programme.year === round.year && programme.state === 'ISSUED';
  return (programme === null ? round.outsideReason !== null : fits && round.outsideReason === null)
    ? undefined
    : refuse('RoundOutsideProgramme', {
        vi: 'Cuộc giám sát phải thuộc chương trình đã ban hành của đơn vị trong năm đó, hoặc là đột xuất thì phải nêu lý do.',
        en: 'A round belongs to the issued programme of its unit and year, or comes outside of it with a reason.',
      });
};

/** The decision and the outline are there. */
export const prepare = (
  round: Round,
  { documentId, outline }: { documentId: string; outline: string },
): Round | StateForbids =>
  round.state === 'PLANNED' || round.state === 'PREPARING'
    ? { ...round, state: 'PREPARING', decisionDocumentId: documentId, outline }
    : roundStateForbids(round.state);

/** Who goes; may be set until the visit begins. */
export const formDelegation = (
  round: Round,
  members: readonly DelegationMember[],
): Round | StateForbids | Refusal<'DelegationNotValid'> => {
  if (round.state !== 'PREPARING' && round.state !== 'NOTIFIED') return roundStateForbids(round.state);
  const keys = members.map(({ personId, organisationId }) => personId ?? organisationId);
  const heads = members.filter(({ role }) => role === 'HEAD').length;
  const isOne = members.every(
    ({ personId, organisationId }) => (personId === null) !== (organisationId === null),
  );
  return !isOne ||
    heads !== 1 ||
    members.length < 2 ||
    members.length > 100 ||
    new Set(keys).size !== keys.length
    ? refuse('DelegationNotValid', {
        vi: 'Đoàn giám sát cần từ 2 đến 100 thành viên, mỗi người (hoặc tổ chức) một lần, đúng một trưởng đoàn.',
        en: 'A delegation has 2–100 members, each a person or an organisation and named once, and exactly one head.',
      })
    : { ...round, members };
};

/** SUP-1: decided, with members and a head where a delegation goes, and told in time. `latestOn`: by the rule of notices. */
export const notify = (
  round: Round,
  { noticeOn, startsOn, latestOn }: { noticeOn: CalendarDay; startsOn: CalendarDay; latestOn: CalendarDay },
): Round | StateForbids | Refusal<'DelegationNotValid' | 'NoticeTooLate'> => {
  if (round.state !== 'PREPARING') return roundStateForbids(round.state);
  if (round.form === 'DELEGATION' && round.members.length < 2)
    return refuse('DelegationNotValid', {
      vi: 'Hình thức đoàn giám sát cần quyết định, ít nhất 2 thành viên và trưởng đoàn trước khi thông báo.',
      en: 'A delegation needs its decision, two members and a head before the notice goes out.',
    });
  if (noticeOn > latestOn)
    return refuse('NoticeTooLate', {
      vi: `Phải thông báo chậm nhất ngày ${latestOn} để bắt đầu ngày ${startsOn}. Hãy lùi ngày bắt đầu.`,
      en: `To start on ${startsOn} the notice goes out by ${latestOn}. Start later.`,
    });
  return { ...round, state: 'NOTIFIED', noticeOn, startsOn };
};

export const begin = (round: Round, on: CalendarDay): Round | StateForbids | DayNotValid => {
  if (round.state !== 'NOTIFIED') return roundStateForbids(round.state);
  return round.startsOn !== null && on < round.startsOn
    ? dayNotValid('Chưa đến ngày bắt đầu đã thông báo.', 'The day of the notice has not come.')
    : { ...round, state: 'ONGOING', startsOn: on };
};

/** The work on the spot is over; the report is written. */
export const endWork = (round: Round, on: CalendarDay): Round | StateForbids | DayNotValid => {
  if (round.state !== 'ONGOING') return roundStateForbids(round.state);
  return round.startsOn !== null && on < round.startsOn
    ? dayNotValid('Ngày kết thúc trước ngày bắt đầu.', 'It cannot end before it began.')
    : { ...round, state: 'DRAFT_REPORT', endedOn: on };
};

/** SUP-2: reported by a document. */
export const report = (
  round: Round,
  { on, documentId }: { on: CalendarDay; documentId: string },
): Round | StateForbids | DayNotValid => {
  if (round.state !== 'DRAFT_REPORT') return roundStateForbids(round.state);
  return round.endedOn !== null && on < round.endedOn
    ? dayNotValid(
        'Báo cáo có trước ngày kết thúc giám sát.',
        'The report is older than the end of the round.',
      )
    : { ...round, state: 'REPORTED', reportDocumentId: documentId, reportedOn: on };
};

/** What was recommended is followed. */
export const followUp = (round: Round): Round | StateForbids =>
  round.state === 'REPORTED' || round.state === 'FOLLOW_UP'
    ? { ...round, state: 'FOLLOW_UP' }
    : roundStateForbids(round.state);

/** Nothing is open: every recommendation of the round is closed. */
export const close = (
  round: Round,
  { on, openRecommendations }: { on: CalendarDay; openRecommendations: number },
): Round | StateForbids | DayNotValid | Refusal<'RecommendationsOpen'> => {
  if (round.state !== 'REPORTED' && round.state !== 'FOLLOW_UP') return roundStateForbids(round.state);
  if (openRecommendations > 0)
    return refuse('RecommendationsOpen', {
      vi: `Còn ${openRecommendations} kiến nghị chưa kết thúc. Hãy theo dõi đến khi có kết quả.`,
      en: `${openRecommendations} recommendations are open. Follow them to their end first.`,
    });
  return round.reportedOn !== null && on < round.reportedOn
    ? dayNotValid('Ngày kết thúc trước ngày báo cáo.', 'It cannot close before its report.')
    : { ...round, state: 'CLOSED', closedOn: on };
};

const stoppable: readonly RoundState[] = ['PLANNED', 'PREPARING', 'NOTIFIED', 'ONGOING', 'DRAFT_REPORT'];

/** Stands still for a reason; the report has not been given. */
export const suspend = (round: Round): Round | StateForbids =>
  stoppable.includes(round.state)
    ? { ...round, state: 'SUSPENDED', stateBefore: round.state }
    : roundStateForbids(round.state);

export const resume = (round: Round): Round | StateForbids =>
  round.state === 'SUSPENDED' && round.stateBefore !== null
    ? { ...round, state: round.stateBefore, stateBefore: null }
    : roundStateForbids(round.state);

/** Given up for a reason, before it was reported. */
export const cancel = (round: Round): Round | StateForbids =>
  stoppable.includes(round.state) || round.state === 'SUSPENDED'
    ? { ...round, state: 'CANCELLED', stateBefore: null }
    : roundStateForbids(round.state);
