import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { searchKey } from '@mttq/kernel/search-key';
import type { CasePurpose, CaseSource } from '../cases/case.ts';
import type { Distribution, GivenRow } from '../distributions/distribution.ts';
import { type OverlapRule, overlapsOf } from '../double-help/double-help.ts';

/** By what a row is the same as an earlier one: its household, its citizen id, or its name, hamlet and commune. */
export type RowMatchedBy = 'HOUSEHOLD' | 'CITIZEN_ID' | 'NAME_PLACE';

/** Help that somebody of a list had before, by a list or by a case, without a word about who it is. */
export type EarlierRowHelp = {
  readonly rowNo: number;
  readonly matchedBy: readonly RowMatchedBy[];
  readonly distributionId: string | null;
  readonly caseId: string | null;
  readonly unitId: string;
  readonly fundId: string | null;
  readonly source: CaseSource;
  readonly purpose: CasePurpose | null;
  readonly field: string | null;
  readonly amount: bigint | null;
  readonly goods: string | null;
  readonly givenOn: CalendarDay;
};

/** Earlier help that stands against a row (WEL-8), and by which rule. `row`: its place as it was sent. */
export type RowOverlap = EarlierRowHelp & { readonly row: number; readonly rule: OverlapRule };

type RowKey = { readonly kind: 'CITIZEN_ID' | 'NAME_PLACE'; readonly text: string };

/** The texts whose blind indexes are kept of a row. A citizen id has the text that households have. */
export const rowKeys = ({
  name,
  idNumber,
  hamlet,
  commune,
}: Pick<GivenRow, 'name' | 'idNumber' | 'hamlet' | 'commune'>): readonly RowKey[] => [
  ...(idNumber === null ? [] : [{ kind: 'CITIZEN_ID' as const, text: idNumber }]),
  { kind: 'NAME_PLACE', text: [name, hamlet, commune].map(searchKey).join(' ') },
];

const subjectOf = ({ purpose, field }: Pick<EarlierRowHelp, 'purpose' | 'field'>): string =>
  purpose ?? `field ${searchKey(field ?? '')}`;

/** Which earlier help stands against rows of a list: the same purpose (or field) in the year from the fund, or a house within its years. */
export const rowOverlaps = (
  list: Pick<Distribution, 'purpose' | 'field' | 'fundId'> & { readonly on: CalendarDay },
  {
    rows,
    earlier,
    houseYears,
  }: {
    readonly rows: readonly Pick<GivenRow, 'sentAt'>[];
    readonly earlier: readonly EarlierRowHelp[];
    readonly houseYears: number;
  },
): readonly RowOverlap[] =>
  overlapsOf(
    { purpose: subjectOf(list), source: 'FUND', fundId: list.fundId, decidedOn: list.on },
    earlier.map((help) => ({ help, ...help, purpose: subjectOf(help), decidedOn: help.givenOn })),
    houseYears,
  ).map(({ help, rule }) => ({ ...help, rule, row: rows[help.rowNo - 1]?.sentAt ?? help.rowNo }));

/** The "no" that shows what people of the list were given before. */
export const rowsHelpedBefore = (
  overlaps: readonly RowOverlap[],
): Refusal<'RowsHelpedBefore'> & { readonly overlaps: readonly RowOverlap[] } => {
  const count = new Set(overlaps.map(({ row }) => row)).size;
  return {
    ...refuse('RowsHelpedBefore', {
      vi: `${count} người trong danh sách đã được hỗ trợ trùng. Hãy bỏ các dòng đó; muốn giữ, người có quyền nêu lý do (overrideReason).`,
      en: `${count} of the list had such help before. Take these rows out; to keep them, give a reason (overrideReason) with the right to do so.`,
    }),
    overlaps,
  };
};
