import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Period } from '../rounds/period.ts';

export type BoardRoundState = 'PLANNED' | 'ONGOING' | 'REPORTED' | 'FOLLOW_UP' | 'CLOSED' | 'CANCELLED';

/** What money is spent on. Investor and contractor are offices and firms, as text. */
export type Project = {
  readonly name: string;
  readonly investor: string | null;
  readonly contractor: string | null;
  /** Đồng, as digits. */
  readonly value: string | null;
};

/** One round of a community board: what is inspected, and what became of it. */
export type BoardRound = {
  readonly id: string;
  readonly boardId: string;
  readonly unitId: string;
  readonly path: string;
  readonly title: string;
  readonly contentArea: string | null;
  readonly project: Project | null;
  readonly period: Period;
  readonly state: BoardRoundState;
  readonly startedOn: CalendarDay | null;
  readonly reportDocumentId: string | null;
  readonly reportedOn: CalendarDay | null;
  /** Counted from the findings when the round is reported. */
  readonly violations: number;
  readonly violationAmount: bigint;
  readonly closedOn: CalendarDay | null;
};

type StateForbids = Refusal<'BoardRoundStateForbids'>;
type DayNotValid = Refusal<'DayNotValid'>;

export const boardRoundNotFound = (): Refusal<'BoardRoundNotFound'> =>
  refuse('BoardRoundNotFound', {
    vi: 'Không có cuộc giám sát này của ban trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such round of a board is in your scope. Check the id.',
  });

export const boardRoundStateForbids = (state: BoardRoundState): StateForbids =>
  refuse('BoardRoundStateForbids', {
    vi: `Cuộc giám sát của ban đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The round of the board is ${state}: this cannot be done in that state.`,
  });

export const boardNotAtWork = (): Refusal<'BoardNotAtWork'> =>
  refuse('BoardNotAtWork', {
    vi: 'Ban chưa được công nhận vào ngày này hoặc đã kết thúc. Hãy công nhận ban trước.',
    en: 'The board is not recognised on that day, or its work is over. Recognise it first.',
  });

const dayNotValid = (vi: string, en: string): DayNotValid => refuse('DayNotValid', { vi, en });

const readOptional = (text: string | null, max: number) => (text === null ? null : readText(text, max));

const readProject = (given: Project): Project | Refusal<'TextNotValid'> => {
  const name = readText(given.name, 300);
  if (typeof name !== 'string') return name;
  const investor = readOptional(given.investor, 300);
  if (investor !== null && typeof investor !== 'string') return investor;
  const contractor = readOptional(given.contractor, 300);
  if (contractor !== null && typeof contractor !== 'string') return contractor;
  return { ...given, name, investor, contractor };
};

/** A round as it may be planned; an investment supervision board says which project it looks at. */
export const readBoardRound = (
  given: BoardRound,
  kind: string,
): BoardRound | Refusal<'TextNotValid' | 'ProjectMissing'> => {
  const title = readText(given.title, 500);
  if (typeof title !== 'string') return title;
  const contentArea = readOptional(given.contentArea, 200);
  if (contentArea !== null && typeof contentArea !== 'string') return contentArea;
  if (kind === 'INVESTMENT_SUPERVISION' && given.project === null)
    return refuse('ProjectMissing', {
      vi: 'Ban Giám sát đầu tư của cộng đồng phải ghi dự án được giám sát.',
      en: 'An investment supervision board names the project that it looks at.',
    });
  const project = given.project === null ? null : readProject(given.project);
  return project !== null && 'refused' in project ? project : { ...given, title, contentArea, project };
};

export const begin = (round: BoardRound, on: CalendarDay): BoardRound | StateForbids =>
  round.state === 'PLANNED'
    ? { ...round, state: 'ONGOING', startedOn: on }
    : boardRoundStateForbids(round.state);

/** Reported by a document; what was found is counted and does not grow any more. */
export const report = (
  round: BoardRound,
  given: {
    readonly on: CalendarDay;
    readonly documentId: string;
    readonly violations: number;
    readonly violationAmount: bigint;
  },
): BoardRound | StateForbids | DayNotValid => {
  if (round.state !== 'ONGOING') return boardRoundStateForbids(round.state);
  const { on, documentId, violations, violationAmount } = given;
  return round.startedOn !== null && on < round.startedOn
    ? dayNotValid('Báo cáo có trước ngày bắt đầu.', 'The report is older than the beginning of the round.')
    : {
        ...round,
        ...{ state: 'REPORTED', reportDocumentId: documentId, reportedOn: on, violations, violationAmount },
      };
};

/** A proposal went out: it is followed. */
export const followUp = (round: BoardRound): BoardRound | StateForbids =>
  round.state === 'REPORTED' || round.state === 'FOLLOW_UP'
    ? { ...round, state: 'FOLLOW_UP' }
    : boardRoundStateForbids(round.state);

/** Nothing is open: every proposal of the round is closed. */
export const close = (
  round: BoardRound,
  { on, openProposals }: { on: CalendarDay; openProposals: number },
): BoardRound | StateForbids | DayNotValid | Refusal<'ProposalsOpen'> => {
  if (round.state !== 'REPORTED' && round.state !== 'FOLLOW_UP') return boardRoundStateForbids(round.state);
  if (openProposals > 0)
    return refuse('ProposalsOpen', {
      vi: `Còn ${openProposals} kiến nghị của ban chưa kết thúc. Hãy theo dõi đến khi có kết quả.`,
      en: `${openProposals} proposals of the round are open. Follow them to their end first.`,
    });
  return round.reportedOn !== null && on < round.reportedOn
    ? dayNotValid('Ngày kết thúc trước ngày báo cáo.', 'It cannot close before its report.')
    : { ...round, state: 'CLOSED', closedOn: on };
};

/** Given up for a reason, before it was reported. */
export const cancel = (round: BoardRound): BoardRound | StateForbids =>
  round.state === 'PLANNED' || round.state === 'ONGOING'
    ? { ...round, state: 'CANCELLED' }
    : boardRoundStateForbids(round.state);
