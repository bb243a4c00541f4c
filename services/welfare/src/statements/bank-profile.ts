/** What a column of a statement is. */
export type ColumnRole = 'sequence' | 'day' | 'docNo' | 'debit' | 'credit' | 'balance' | 'text' | 'party';

/** How the statements of one bank are laid out. Another bank is one more entry here. */
export type BankProfile = {
  /** Titles of the columns as `searchKey` writes them. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Columns without which nothing can be read. */
  readonly required: readonly ColumnRole[];
};

export const profileNames = ['VIETCOMBANK', 'VIETINBANK'] as const;
export type ProfileName = (typeof profileNames)[number];

export const bankProfiles: Readonly<Record<ProfileName, BankProfile>> = {
  VIETCOMBANK: {
    columns: {
      day: ['ngay gd', 'tnx date', 'ngay gd / tnx date'],
      docNo: ['so ct', 'doc no', 'so ct / doc no'],
      debit: ['so tien ghi no', 'debit', 'so tien ghi no / debit'],
      credit: ['so tien ghi co', 'credit', 'so tien ghi co / credit'],
      balance: ['so du', 'balance', 'so du / balance'],
      text: ['noi dung chi tiet', 'transactions in detail', 'noi dung chi tiet / transactions in detail'],
    },
    required: ['day', 'docNo', 'debit', 'credit', 'text'],
  },
  VIETINBANK: {
    columns: {
      sequence: ['stt'],
      day: ['ngay gd'],
      text: ['mo ta giao dich'],
      credit: ['co'],
      party: ['ten doi ung'],
    },
    required: ['sequence', 'day', 'text', 'credit'],
  },
};

/** First cells (as `searchKey` writes them) of lines that are no transfer. */
export const accountTitles = ['so tai khoan', 'account number', 'so tai khoan / account number'];
export const pageTotalTitles = ['cong trang', 'page total'];
export const grandTotalTitles = ['tong cong', 'grand total'];
