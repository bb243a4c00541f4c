import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';

export type BoardKind = 'PEOPLES_INSPECTION' | 'INVESTMENT_SUPERVISION';
export type BoardState = 'PROPOSED' | 'RECOGNISED' | 'ENDED';

/** One member: an office in the board, the residential area that elected it, and the person by id; never a name. */
export type Seat = {
  readonly office: 'HEAD' | 'DEPUTY' | 'MEMBER';
  readonly areaId: string | null;
  readonly personId: string | null;
};

/** How many of the members are so: counts alone. */
export type Structure = {
  readonly women: number;
  readonly ethnicMinorities: number;
  readonly nonParty: number;
};

/** A people's inspection board, or a community investment supervision board, of a commune. */
export type Board = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly kind: BoardKind;
  readonly committeeId: string | null;
  /** The project that it was set up for; null: it stands in the commune. */
  readonly projectName: string | null;
  readonly electedOn: CalendarDay;
  readonly minutesDocumentId: string;
  readonly termFrom: CalendarDay;
  readonly termTo: CalendarDay;
  readonly seats: readonly Seat[];
  readonly memberCount: number;
  readonly structure: Structure;
  readonly state: BoardState;
  readonly recognisedOn: CalendarDay | null;
  readonly recognitionDocumentId: string | null;
  readonly endedOn: CalendarDay | null;
  readonly endingReason: string | null;
};

type NotValid = Refusal<'BoardNotValid'>;
type StateForbids = Refusal<'BoardStateForbids'>;
type DayNotValid = Refusal<'DayNotValid'>;

export const boardNotFound = (): Refusal<'BoardNotFound'> =>
  refuse('BoardNotFound', {
    vi: 'Không có ban này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such board is in your scope. Check the id.',
  });

const stateForbids = (state: BoardState): StateForbids =>
  refuse('BoardStateForbids', {
    vi: `Ban đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The board is ${state}: this cannot be done in that state.`,
  });

const notValid = (vi: string, en: string): NotValid => refuse('BoardNotValid', { vi, en });
const dayNotValid = (vi: string, en: string): DayNotValid => refuse('DayNotValid', { vi, en });

const membersMax = 200;

/** Members as they may sit: one head, nobody twice, at least as many as the standard in force asks, counts not above them. */
const readSeats = (
  seats: readonly Seat[],
  structure: Structure,
  membersMin: number | null,
): readonly Seat[] | NotValid => {
  const persons = seats.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const least = Math.max(2, membersMin ?? 0);
  if (seats.length < least || seats.length > membersMax)
    return notValid(
      `Ban cần từ ${least} đến ${membersMax} thành viên theo quy định đang áp dụng.`,
      `By the standard in force a board has ${least}–${membersMax} members.`,
    );
  if (
    seats.filter(({ office }) => office === 'HEAD').length !== 1 ||
    new Set(persons).size !== persons.length
  )
    return notValid(
      'Ban có đúng một trưởng ban, mỗi người một lần.',
      'A board has exactly one head, and nobody sits twice.',
    );
  return Object.values(structure).every((count) => count >= 0 && count <= seats.length)
    ? seats
    : notValid(
        'Số nữ, dân tộc thiểu số, ngoài Đảng không thể âm hay lớn hơn số thành viên.',
        'Counts of the structure are neither negative nor above the number of members.',
      );
};

/** A board as it may be proposed: for a commune, with a term, elected before it begins to work. */
export const readBoard = (
  given: Board,
  { level, membersMin }: { readonly level: string; readonly membersMin: number | null },
): Board | NotValid | Refusal<'TextNotValid'> => {
  const projectName = given.projectName === null ? null : readText(given.projectName, 300);
  if (projectName !== null && typeof projectName !== 'string') return projectName;
  if (level !== 'COMMUNE')
    return notValid('Ban được lập ở cấp xã.', 'Community boards are those of communes.');
  if (given.kind === 'PEOPLES_INSPECTION' && projectName !== null)
    return notValid(
      'Chỉ Ban Giám sát đầu tư của cộng đồng được lập theo dự án.',
      'Only an investment supervision board is set up for a project.',
    );
  if (given.termTo <= given.termFrom)
    return notValid('Nhiệm kỳ kết thúc sau khi bắt đầu.', 'A term ends after it begins.');
  const seats = readSeats(given.seats, given.structure, membersMin);
  return 'refused' in seats ? seats : { ...given, projectName, seats, memberCount: seats.length };
};

/** The Front committee of the commune recognises who was elected. */
export const recognise = (
  board: Board,
  { on, documentId }: { on: CalendarDay; documentId: string },
): Board | StateForbids | DayNotValid => {
  if (board.state !== 'PROPOSED') return stateForbids(board.state);
  return on < board.electedOn
    ? dayNotValid('Công nhận sau khi bầu.', 'It is recognised after the election.')
    : { ...board, state: 'RECOGNISED', recognisedOn: on, recognitionDocumentId: documentId };
};

/** Others sit in it from a day on, by a decision. */
export const reseat = (
  board: Board,
  change: {
    readonly on: CalendarDay;
    readonly seats: readonly Seat[];
    readonly structure: Structure;
    readonly membersMin: number | null;
  },
): Board | StateForbids | DayNotValid | NotValid => {
  if (board.state === 'ENDED') return stateForbids(board.state);
  if (change.on < (board.recognisedOn ?? board.electedOn))
    return dayNotValid('Thay đổi sau ngày bầu, công nhận.', 'Members change after the recognition.');
  const seats = readSeats(change.seats, change.structure, change.membersMin);
  return 'refused' in seats
    ? seats
    : { ...board, seats, structure: change.structure, memberCount: seats.length };
};

/** Its term is over, its project is done, or it is dissolved: for a reason, and with nothing open. */
export const end = (
  board: Board,
  { on, reason, openRounds }: { on: CalendarDay; reason: string; openRounds: number },
): Board | StateForbids | DayNotValid | Refusal<'BoardRoundsOpen'> => {
  if (board.state === 'ENDED') return stateForbids(board.state);
  if (openRounds > 0)
    return refuse('BoardRoundsOpen', {
      vi: `Còn ${openRounds} cuộc giám sát của ban chưa kết thúc. Hãy kết thúc hoặc huỷ trước.`,
      en: `${openRounds} rounds of the board are open. Close or cancel them first.`,
    });
  return on < (board.recognisedOn ?? board.electedOn)
    ? dayNotValid('Ngày kết thúc trước ngày công nhận.', 'It cannot end before it was recognised.')
    : { ...board, state: 'ENDED', endedOn: on, endingReason: reason };
};

/** Whether it works on a day. */
export const isAtWork = ({ state, recognisedOn }: Board, on: CalendarDay): boolean =>
  state === 'RECOGNISED' && recognisedOn !== null && recognisedOn <= on;

export const boardExists = (): Refusal<'BoardExists'> =>
  refuse('BoardExists', {
    vi: 'Xã đã có ban loại này đang hoạt động. Hãy kết thúc ban cũ trước, hoặc ghi tên dự án khác.',
    en: 'The commune has a board of this kind at work. End it first, or name another project.',
  });

/** How many members a kind of board has at least, from a day on. */
export type BoardStandard = {
  readonly id: string;
  readonly kind: BoardKind;
  readonly membersMin: number;
  readonly validFrom: CalendarDay;
  readonly source: string;
  readonly confidence: 'VERIFIED' | 'RECALLED' | 'PROPOSAL';
};

export const boardStandardNotValid = (): Refusal<'BoardStandardNotValid'> =>
  refuse('BoardStandardNotValid', {
    vi: 'Số thành viên tối thiểu từ 1 đến 200; mỗi loại ban một quy định cho một ngày bắt đầu.',
    en: 'A standard asks for 1–200 members; one for a kind of board and a first day.',
  });
