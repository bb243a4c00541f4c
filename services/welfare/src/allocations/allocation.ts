import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { formatVnd, type Vnd } from '@mttq/kernel/vnd';

export type AllocationState =
  | 'PROPOSED'
  | 'APPROVED'
  | 'TRANSFERRED'
  | 'RECEIVED'
  | 'DISTRIBUTED'
  | 'SETTLED'
  | 'CANCELLED'
  | 'EXPIRED';

export type AllocationLineState = 'PLANNED' | 'HELD' | 'ON_THE_WAY' | 'RETURNED' | 'RECEIVED';

/** What one unit gets of a tranche: into its fund, or given out to it from this one. */
export type AllocationLine = {
  readonly allocationId: string;
  readonly line: number;
  readonly unitId: string;
  readonly toFundId: string | null;
  readonly amount: bigint;
  readonly state: AllocationLineState;
  /** Holds the money since the approval. */
  readonly reservationId: string | null;
  readonly transferId: string | null;
  readonly outTransactionId: string | null;
  readonly receivedBy: string | null;
  readonly receivedAt: Date | null;
};

/** A tranche: what one decision gives to several units. Its content never changes; its state only goes on. */
export type Allocation = {
  readonly id: string;
  readonly fundId: string;
  readonly appealId: string | null;
  readonly trancheNo: number;
  readonly decisionId: string;
  readonly decidedOn: CalendarDay;
  readonly title: string;
  /** Earmark of the money that is given: it then pays for its earmark at the receiver, too (WEL-5). */
  readonly earmarkId: string | null;
  readonly total: bigint;
  /** For how many days from the approval its money is held. */
  readonly holdDays: number;
  readonly state: AllocationState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly transferredBy: string | null;
  readonly transferredAt: Date | null;
  readonly receivedAt: Date | null;
  readonly distributedOn: CalendarDay | null;
  readonly settledOn: CalendarDay | null;
  /** The official document of the settlement. */
  readonly settlementId: string | null;
  readonly cancelledAt: Date | null;
  readonly reason: string | null;
  readonly lines: readonly AllocationLine[];
};

export type PlannedLine = { readonly unitId: string; readonly toFundId: string | null; readonly amount: Vnd };

/** What tranches are measured against: the fund, or one appeal with the purse of its money. */
export type TrancheSource = {
  readonly fundId: string;
  readonly appealId: string | null;
  readonly earmarkId: string | null;
};

const linesMax = 100;
const holdDaysMax = 366;
const secondsPerDay = 86_400;

/** How long the money of an approved tranche is held, in seconds. */
export const trancheHoldSeconds = ({ holdDays }: Pick<Allocation, 'holdDays'>): number =>
  holdDays * secondsPerDay;

/** 1–366 days; 90 unless the decision says otherwise. */
export const readHoldDays = (days: number | null): number | Refusal<'ExpiryNotValid'> => {
  const wanted = days ?? 90;
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= holdDaysMax
    ? wanted
    : refuse('ExpiryNotValid', {
        vi: `Tiền của đợt phân bổ được giữ chỗ từ 1 đến ${holdDaysMax} ngày.`,
        en: `The money of a tranche is held for 1–${holdDaysMax} days.`,
      });
};

export const allocationNotFound = (): Refusal<'AllocationNotFound'> =>
  refuse('AllocationNotFound', {
    vi: 'Không có đợt phân bổ này ở quỹ này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'This fund has no such allocation in your scope. Check the id.',
  });

export const allocationStateForbids = (state: AllocationState): Refusal<'AllocationStateForbids'> =>
  refuse('AllocationStateForbids', {
    vi: `Đợt phân bổ đang ở trạng thái ${state}, không làm được bước này. Hãy tải lại để xem bước tiếp theo.`,
    en: `The allocation is ${state}, which does not allow this step. Load it again to see what comes next.`,
  });

export const allocationLineNotValid = (
  line: number,
  vi: string,
  en: string,
): Refusal<'AllocationLineNotValid'> =>
  refuse('AllocationLineNotValid', { vi: `Dòng ${line}: ${vi}`, en: `Line ${line}: ${en}` });

const sumDiffers = (sum: bigint, total: bigint): Refusal<'AllocationSumDiffers'> =>
  refuse('AllocationSumDiffers', {
    vi: `Các dòng cộng lại là ${formatVnd(sum)}, khác tổng của đợt ${formatVnd(total)}. Hãy kiểm tra từng dòng.`,
    en: `The lines add up to ${formatVnd(sum)}, the tranche says ${formatVnd(total)}. Check every line.`,
  });

/** The "no" to a tranche whose lists do not give what a line has. */
export const allocationNotDistributed = (
  { line, amount }: Pick<AllocationLine, 'line' | 'amount'>,
  given: bigint,
): Refusal<'AllocationNotDistributed'> =>
  refuse('AllocationNotDistributed', {
    vi: `Dòng ${line}: các danh sách đã trao cộng lại ${formatVnd(given)}, dòng có ${formatVnd(amount)}. Hãy trao đủ trước.`,
    en: `Line ${line}: lists that were handed over add up to ${formatVnd(given)}, the line has ${formatVnd(amount)}. Hand the rest over first.`,
  });

/** WEL-2: the lines of a tranche add up to its total; every recipient stands once. */
export const checkLines = (
  lines: readonly PlannedLine[],
  total: Vnd,
): Refusal<'AllocationLineNotValid' | 'AllocationSumDiffers'> | undefined => {
  if (lines.length === 0 || lines.length > linesMax)
    return allocationLineNotValid(
      lines.length,
      `một đợt có từ 1 đến ${linesMax} dòng.`,
      `a tranche has 1–${linesMax} lines.`,
    );
  const seen = new Set<string>();
  for (const [at, { unitId, toFundId }] of lines.entries()) {
    const recipient = `${unitId} ${toFundId}`;
    if (seen.has(recipient))
      return allocationLineNotValid(
        at + 1,
        'nơi nhận này đã có ở dòng trước. Hãy gộp hai dòng.',
        'this recipient stands in an earlier line. Make one line of both.',
      );
    seen.add(recipient);
  }
  const sum = lines.reduce((before, { amount }) => before + amount, 0n);
  return sum === total ? undefined : sumDiffers(sum, total);
};

/** WEL-2: tranches together give no more than what was received. */
export const checkReceived = (
  allocated: bigint,
  total: bigint,
  received: bigint,
): Refusal<'AllocationAboveReceived'> | undefined =>
  allocated + total <= received
    ? undefined
    : refuse('AllocationAboveReceived', {
        vi: `Các đợt đã duyệt là ${formatVnd(allocated)}; thêm đợt này sẽ vượt số đã tiếp nhận ${formatVnd(received)}. Hãy giảm số tiền của đợt.`,
        en: `Approved tranches are ${formatVnd(allocated)}; with this one they exceed what was received, ${formatVnd(received)}. Lower the tranche.`,
      });

const givingStates: readonly string[] = ['LAUNCHED', 'EXTENDED', 'RECEPTION_CLOSED', 'DISTRIBUTING'];

/** An appeal gives from its launch to the end of its distribution. */
export const checkAppeal = ({
  state,
}: {
  readonly state: string;
}): Refusal<'AppealNotInState'> | undefined =>
  givingStates.includes(state)
    ? undefined
    : refuse('AppealNotInState', {
        vi: `Lời kêu gọi đang ở trạng thái ${state}: chỉ phân bổ từ khi phát động đến khi kết thúc phân phối.`,
        en: `The appeal is ${state}: tranches are decided from its launch to the end of its distribution.`,
      });

/** WEL-12: maker, approver and whoever lets the money go: two neighbours are never one person. */
export const checkOther = (actorId: string, other: string | null): Refusal<'SamePerson'> | undefined =>
  actorId === other
    ? refuse('SamePerson', {
        vi: 'Bước này phải do người khác với người làm bước trước. Hãy nhờ người có quyền khác.',
        en: 'Another person takes this step than took the one before. Ask somebody else who holds the right.',
      })
    : undefined;

export const checkState = (
  { state }: Allocation,
  ...allowed: readonly AllocationState[]
): Refusal<'AllocationStateForbids'> | undefined =>
  allowed.includes(state) ? undefined : allocationStateForbids(state);

export const isAllReceived = ({ lines }: Pick<Allocation, 'lines'>): boolean =>
  lines.every(({ state }) => state === 'RECEIVED');
