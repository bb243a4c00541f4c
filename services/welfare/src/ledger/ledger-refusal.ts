import { type Message, type Refusal, refuse } from '@mttq/kernel/refusal';

export type LedgerRefusalCode =
  | 'IdempotencyKeyReused'
  | 'FundClosed'
  | 'FundNotEmpty'
  | 'EarmarkViolated'
  | 'EarmarkNotFound'
  | 'InsufficientFunds'
  | 'BalanceTooLarge'
  | 'ReservationNotFound'
  | 'ReservationResolved'
  | 'ReservationExpired'
  | 'AmountAboveReservation'
  | 'TransactionNotFound'
  | 'NotReversible'
  | 'AlreadyReversed';

export type LedgerRefusal = Refusal<LedgerRefusalCode>;

const messages: Readonly<Record<LedgerRefusalCode, Message>> = {
  IdempotencyKeyReused: {
    vi: 'Khoá idempotencyKey này đã dùng cho một yêu cầu khác. Hãy tạo khoá mới cho yêu cầu mới.',
    en: 'This idempotencyKey was used for another command. Make a new key for a new command.',
  },
  FundClosed: {
    vi: 'Quỹ đã đóng, không ghi thêm bút toán được. Hãy chọn quỹ đang hoạt động.',
    en: 'The fund is closed and takes no more entries. Choose a fund that is open.',
  },
  FundNotEmpty: {
    vi: 'Quỹ còn tiền hoặc còn khoản đang giữ chỗ. Hãy chuyển hết số dư và xử lý các khoản giữ chỗ rồi mới đóng.',
    en: 'The fund still holds money or reservations. Move the balance and resolve the reservations, then close it.',
  },
  EarmarkViolated: {
    vi: 'Khoản tiền này có địa chỉ, mục đích riêng và chỉ được chi đúng mục đích đó. Hãy ban hành quyết định giải toả trước.',
    en: 'This money is earmarked and pays for its earmark alone. Release it by a decision with a reason first.',
  },
  EarmarkNotFound: {
    vi: 'Quỹ này không có mục đích riêng đó. Hãy kiểm tra mã.',
    en: 'This fund has no such earmark. Check the id.',
  },
  InsufficientFunds: {
    vi: 'Số dư khả dụng không đủ. Hãy giảm số tiền, hoặc huỷ các khoản giữ chỗ không còn cần.',
    en: 'The available balance is too small. Lower the amount, or void reservations that are no longer needed.',
  },
  BalanceTooLarge: {
    vi: 'Số dư sẽ vượt quá giới hạn 9.223.372.036.854.775.807 đồng. Hãy kiểm tra lại số tiền.',
    en: 'The balance would exceed 9,223,372,036,854,775,807 đồng. Check the amount.',
  },
  ReservationNotFound: {
    vi: 'Không có khoản giữ chỗ này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such reservation is in your scope. Check the id.',
  },
  ReservationResolved: {
    vi: 'Khoản giữ chỗ này đã được chi hoặc đã huỷ. Hãy tải lại để xem trạng thái.',
    en: 'This reservation was posted or voided before. Load it again to see its state.',
  },
  ReservationExpired: {
    vi: 'Khoản giữ chỗ đã hết hạn và tiền đã được trả lại. Hãy lập khoản giữ chỗ mới.',
    en: 'The reservation has expired and its money is free again. Make a new one.',
  },
  AmountAboveReservation: {
    vi: 'Số tiền chi lớn hơn số tiền đã giữ chỗ. Hãy chi tối đa số đã giữ, hoặc lập khoản giữ chỗ mới.',
    en: 'The amount is above what was reserved. Post at most that, or reserve anew.',
  },
  TransactionNotFound: {
    vi: 'Không có bút toán này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such transaction is in your scope. Check the id.',
  },
  NotReversible: {
    vi: 'Chỉ đảo được bút toán đã ghi sổ; bút toán đảo, khoản giữ chỗ và khoản chuyển giữa các quỹ thì không. Hãy lập bút toán mới hoặc chuyển trả.',
    en: 'Only a posted transaction can be reversed, not a reversal, a reservation or a transfer between funds. Post a new one, or transfer it back.',
  },
  AlreadyReversed: {
    vi: 'Bút toán này đã được đảo một lần. Hãy xem bút toán đảo đã có.',
    en: 'This transaction was reversed before. Look at the reversal that exists.',
  },
};

/** A refusal of the ledger. `detail` is what stands in the way, e.g. the earmark: it follows the message. */
export const refuseLedger = (code: LedgerRefusalCode, detail?: string): LedgerRefusal => {
  const { vi, en } = messages[code];
  const tail = detail === undefined || detail === '' ? '' : ` (${detail})`;
  return refuse(code, { vi: `${vi}${tail}`, en: `${en}${tail}` });
};

/** Whether a name that the database raised is one of the ledger's refusals. */
export const isLedgerRefusalCode = (name: string): name is LedgerRefusalCode => Object.hasOwn(messages, name);
