import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Vnd } from '@mttq/kernel/vnd';
import { type Appeal, receptionOf } from '../appeals/appeal.ts';
import { checkEffective, dayNotValid, type Fund } from '../funds/fund.ts';

export type Channel = 'BANK' | 'CASH' | 'VIETQR' | 'VNEID' | 'WALLET' | 'TREASURY';
export type ContributionState = 'RECORDED' | 'CONFIRMED' | 'REVERSED';
export type LateDecision = 'RETURN' | 'MOVE_TO_GENERAL';

/** Money that somebody gave to a fund (khoản đóng góp). It counts once it is confirmed: then it stands in the ledger. */
export type Contribution = {
  readonly id: string;
  readonly fundId: string;
  readonly appealId: string | null;
  readonly donorId: string | null;
  readonly pledgeId: string | null;
  readonly batchId: string | null;
  readonly channel: Channel;
  readonly amount: bigint;
  readonly receivedAt: Date;
  readonly earmarkId: string | null;
  readonly isAnonymous: boolean;
  /** Received after the reception of its appeal: held until a decision (WEL-4). */
  readonly isLate: boolean;
  readonly lateDecision: LateDecision | null;
  readonly state: ContributionState;
  readonly confirmedThrough: 'RECEIPT' | 'MATCH' | 'DECISION' | null;
  readonly receiptYear: number | null;
  readonly receiptNo: number | null;
  readonly postingId: string | null;
  readonly reversalId: string | null;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
};

/** What somebody says about a gift, before it is looked at. */
export type Gift = Pick<
  Contribution,
  'appealId' | 'donorId' | 'pledgeId' | 'channel' | 'receivedAt' | 'earmarkId' | 'isAnonymous'
> & { readonly amount: Vnd };

export const contributionNotFound = (): Refusal<'ContributionNotFound'> =>
  refuse('ContributionNotFound', {
    vi: 'Quỹ không có khoản đóng góp này. Hãy kiểm tra mã.',
    en: 'The fund has no such contribution. Check the id.',
  });

export const contributionNotValid = (vi: string, en: string): Refusal<'ContributionNotValid'> =>
  refuse('ContributionNotValid', { vi, en });

const notInState = (state: ContributionState): Refusal<'ContributionNotInState'> =>
  refuse('ContributionNotInState', {
    vi: `Khoản đóng góp đang ở trạng thái ${state}, không làm được việc này.`,
    en: `The contribution is ${state}: this cannot be done.`,
  });

const contributionLate = (): Refusal<'ContributionLate'> =>
  refuse('ContributionLate', {
    vi: 'Khoản này đến sau khi đóng tiếp nhận. Cần quyết định: trả lại, hoặc chuyển vào quỹ chung.',
    en: 'This came after the reception of the appeal. It needs a decision: return it, or move it to the general fund.',
  });

const notLate = (): Refusal<'ContributionNotLate'> =>
  refuse('ContributionNotLate', {
    vi: 'Khoản này không đến muộn hoặc đã có quyết định.',
    en: 'This contribution is not late, or was decided upon before.',
  });

const samePersonDecides = (): Refusal<'SamePerson'> =>
  refuse('SamePerson', {
    vi: 'Người ghi nhận khoản đóng góp không tự quyết định. Cần một người khác có quyền.',
    en: 'Who recorded the contribution does not decide about it: it takes another person with the right.',
  });

/** Everything that a gift is looked at with. */
export type Surroundings = {
  readonly fund: Fund;
  readonly appeal: Appeal | undefined;
  readonly now: Date;
};

type GiftRefusal = Refusal<'DayNotValid' | 'ContributionNotValid'>;

/** Looks at a gift: when it counts, and whether it came in time. Money for an appeal lies in the purse of the appeal. */
export const judge = (
  gift: Gift,
  { fund, appeal, now }: Surroundings,
): Pick<Contribution, 'isLate' | 'earmarkId'> | GiftRefusal => {
  const wrongDay = checkEffective(fund, gift.receivedAt, now);
  if (wrongDay) return wrongDay;
  if (appeal === undefined) return { isLate: false, earmarkId: gift.earmarkId };
  if (gift.earmarkId !== null)
    return contributionNotValid(
      'Tiền ủng hộ một lời kêu gọi nằm trong túi tiền của lời kêu gọi đó. Hãy bỏ mục đích riêng.',
      'Money for an appeal lies in the purse of the appeal: leave the earmark out.',
    );
  const reception = receptionOf(appeal, dayInVietnam(gift.receivedAt));
  if (reception === 'NOT_YET')
    return dayNotValid(
      'Lời kêu gọi chưa bắt đầu tiếp nhận vào ngày này. Hãy ghi vào quỹ chung.',
      'The appeal did not receive yet on this day. Record the gift for the fund itself.',
    );
  return reception === 'IN_TIME'
    ? { isLate: false, earmarkId: appeal.earmarkId }
    : { isLate: true, earmarkId: null };
};

/** Whether a receipt or a bank line may confirm it. */
export const checkConfirm = (
  contribution: Contribution,
): Refusal<'ContributionNotInState' | 'ContributionLate'> | undefined => {
  if (contribution.state !== 'RECORDED') return notInState(contribution.state);
  return contribution.isLate ? contributionLate() : undefined;
};

/** Whether it can be taken back. Late ones are returned by their decision. */
export const checkReverse = (
  contribution: Contribution,
): Refusal<'ContributionNotInState' | 'ContributionLate'> | undefined => {
  if (contribution.state === 'REVERSED') return notInState(contribution.state);
  return contribution.isLate && contribution.lateDecision === null ? contributionLate() : undefined;
};

/** Whether a decision is due, and by somebody else than its recorder. */
export const checkLateDecision = (
  contribution: Contribution,
  actorId: string,
): Refusal<'ContributionNotLate' | 'SamePerson'> | undefined => {
  if (!contribution.isLate || contribution.lateDecision !== null || contribution.state !== 'RECORDED')
    return notLate();
  return contribution.recordedBy === actorId ? samePersonDecides() : undefined;
};
