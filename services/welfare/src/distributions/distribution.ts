import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Vnd } from '@mttq/kernel/vnd';
import type { CasePurpose } from '../cases/case.ts';

export type DistributionForm = 'CASH' | 'GOODS' | 'MIXED';

/** A hand-over of money or goods to people: one signed list, minutes, two witnesses or more. */
export type Distribution = {
  readonly id: string;
  readonly fundId: string;
  readonly unitId: string;
  /** The line of a tranche whose money went out with the tranche; null: a payment of the fund pays. */
  readonly allocationId: string | null;
  readonly allocationLine: number | null;
  /** One list a field: Tết, relief, livelihood, … */
  readonly field: string;
  /** What it counts as for double help; null: its field. */
  readonly purpose: CasePurpose | null;
  readonly title: string;
  readonly form: DistributionForm;
  readonly cashTotal: bigint;
  readonly rowCount: number;
  readonly state: 'PREPARED' | 'DELIVERED' | 'CANCELLED';
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly paymentId: string | null;
  readonly minutesNo: string | null;
  readonly witnessCount: number | null;
  readonly witnessesCommitment: Uint8Array | null;
  readonly deliveredOn: CalendarDay | null;
  readonly deliveredBy: string | null;
  readonly deliveredAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly reason: string | null;
  /** Why the list stands although rows of it were helped before. */
  readonly overrideReason: string | null;
};

/** Who stands in a row: sealed, opened for a purpose, forgotten on request. */
export type Recipient = { readonly name: string; readonly idNumber: string | null; readonly hamlet: string };

/** A row as everybody may see it once it is delivered. */
export type DistributionRow = {
  readonly distributionId: string;
  readonly rowNo: number;
  readonly maskedName: string | null;
  /** SHA-256 of a salt and the recipient; proves what was on the list, says nothing once the salt is gone. */
  readonly commitment: Uint8Array;
  readonly householdId: string | null;
  readonly commune: string;
  readonly content: string;
  readonly householdClass: string | null;
  readonly source: string;
  readonly amount: bigint | null;
  readonly goods: string | null;
  readonly erasedAt: Date | null;
};

/** A proof file: kept elsewhere, known here by its hash. */
export type ProofFile = {
  readonly place: number;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: bigint;
  readonly sha256: string;
};

export type GivenRow = Recipient &
  Pick<DistributionRow, 'householdId' | 'commune' | 'content' | 'householdClass' | 'source' | 'goods'> & {
    readonly amount: Vnd | null;
    /** Its place as it was sent, from 1. */
    readonly sentAt: number;
  };

const rowsMax = 500;
const textMax = 200;

export const distributionNotFound = (): Refusal<'DistributionNotFound'> =>
  refuse('DistributionNotFound', {
    vi: 'Không có đợt trao này ở quỹ này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'This fund has no such distribution in your scope. Check the id.',
  });

export const distributionStateForbids = (state: Distribution['state']): Refusal<'DistributionStateForbids'> =>
  refuse('DistributionStateForbids', {
    vi: `Đợt trao đang ở trạng thái ${state}, không làm được bước này. Hãy tải lại để xem trạng thái.`,
    en: `The distribution is ${state}, which does not allow this step. Load it again to see where it stands.`,
  });

export const rowNotValid = (row: number, vi: string, en: string): Refusal<'DistributionRowNotValid'> =>
  refuse('DistributionRowNotValid', { vi: `Dòng ${row}: ${vi}`, en: `Row ${row}: ${en}` });

export const minutesNotValid = (vi: string, en: string): Refusal<'MinutesNotValid'> =>
  refuse('MinutesNotValid', { vi, en });

export const cashNotPaid = (vi: string, en: string): Refusal<'CashNotPaid'> =>
  refuse('CashNotPaid', { vi, en });

const vietnamese = new Intl.Collator('vi');

/** The order of a signed list: commune, hamlet, then name. */
const sortRows = (rows: readonly GivenRow[]): readonly GivenRow[] =>
  rows.toSorted(
    (a, b) =>
      vietnamese.compare(a.commune, b.commune) ||
      vietnamese.compare(a.hamlet, b.hamlet) ||
      vietnamese.compare(a.name, b.name),
  );

const tidy = (row: GivenRow): GivenRow => ({
  ...row,
  name: normaliseText(row.name),
  idNumber: normaliseText(row.idNumber ?? '').replaceAll(/[\s.]/gu, '') || null,
  hamlet: normaliseText(row.hamlet),
  commune: normaliseText(row.commune),
  content: normaliseText(row.content),
  source: normaliseText(row.source),
  householdClass: normaliseText(row.householdClass ?? '') || null,
  goods: normaliseText(row.goods ?? '') || null,
});

const faultOf = (row: GivenRow): readonly [string, string] | undefined => {
  const texts = [row.name, row.hamlet, row.commune, row.content, row.source];
  if (texts.some((text) => text === '' || text.length > textMax) || (row.goods?.length ?? 0) > textMax)
    return [
      `cần họ tên, thôn, xã, nội dung và nguồn, mỗi mục từ 1 đến ${textMax} ký tự.`,
      `give name, hamlet, commune, content and source, 1–${textMax} characters each.`,
    ];
  if (row.idNumber !== null && !/^(\d{9}|\d{12})$/.test(row.idNumber))
    return ['số căn cước có 12 chữ số (số cũ 9).', 'a citizen id has 12 digits (an old one 9).'];
  return row.amount === null && row.goods === null
    ? ['cần số tiền hoặc hiện vật.', 'give an amount, goods, or both.']
    : undefined;
};

/** The rows of a list in its order. The same person twice in one list is refused with both rows. */
export const readRows = (
  given: readonly GivenRow[],
): readonly GivenRow[] | Refusal<'DistributionRowNotValid'> => {
  if (given.length === 0 || given.length > rowsMax)
    return rowNotValid(
      given.length,
      `một danh sách có từ 1 đến ${rowsMax} dòng.`,
      `a list has 1–${rowsMax} rows.`,
    );
  const seen = new Map<string, number>();
  const rows: GivenRow[] = [];
  for (const [at, row] of given.map(tidy).entries()) {
    const fault = faultOf(row);
    if (fault) return rowNotValid(at + 1, ...fault);
    const who = row.idNumber ?? `${row.name}\n${row.hamlet}\n${row.commune}`.toLowerCase();
    const earlier = seen.get(who);
    if (earlier !== undefined)
      return rowNotValid(
        at + 1,
        `trùng người với dòng ${earlier}.`,
        `names the person of row ${earlier} again.`,
      );
    seen.set(who, at + 1);
    rows.push(row);
  }
  return sortRows(rows);
};

/** What the rows give together. Goods have no price: they are in no total. */
export const sumRows = (
  rows: readonly Pick<GivenRow, 'amount' | 'goods'>[],
): { readonly form: DistributionForm; readonly cashTotal: bigint } => {
  const cashTotal = rows.reduce((before, { amount }) => before + (amount ?? 0n), 0n);
  const hasGoods = rows.some(({ goods }) => goods !== null);
  return { form: cashTotal === 0n ? 'GOODS' : hasGoods ? 'MIXED' : 'CASH', cashTotal };
};

/** Two witnesses of the hamlet or more, each once. */
export const readWitnesses = (names: readonly string[]): readonly string[] | Refusal<'MinutesNotValid'> => {
  const byName = new Map(names.map(normaliseText).map((name) => [name.toLowerCase(), name]));
  const witnesses = [...byName.values()].filter((name) => name !== '');
  return witnesses.length >= 2 && witnesses.length <= 10 && witnesses.every((name) => name.length <= textMax)
    ? witnesses
    : minutesNotValid(
        'Biên bản cần từ 2 đến 10 người làm chứng khác nhau.',
        'Minutes need 2–10 different witnesses.',
      );
};

/** "Nguyễn Văn An" → "N.V.A.". */
export const maskRecipient = (name: string): string =>
  name
    .split(' ')
    .map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`)
    .join('');
