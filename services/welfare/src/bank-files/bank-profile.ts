/** What a column of a statement is. */
export type ColumnRole = 'sequence' | 'day' | 'docNo' | 'debit' | 'credit' | 'balance' | 'text' | 'party';

export type DayFormat = 'DD/MM/YYYY' | 'DD-MM-YYYY' | 'YYYY-MM-DD' | 'MM/DD/YYYY';
export type ThousandsSeparator = 'DOT' | 'COMMA' | 'SPACE' | 'NONE';

/** How the statements of one bank are laid out. Another bank is described by people (`bank-profiles`). */
export type BankProfile = {
  /** Titles of the columns as `searchKey` writes them. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Columns without which nothing can be read. */
  readonly required: readonly ColumnRole[];
  /** How days are written, `DD/MM/YYYY` unless given; `YYYY-MM-DD` is always read. */
  readonly dayFormat?: DayFormat;
  /** What stands between thousands: a dot unless given. */
  readonly thousands?: ThousandsSeparator;
  /** What stands between cells of CSV: a comma unless given. */
  readonly delimiter?: ',' | ';' | '\t';
};

export type ProfileName = 'VIETCOMBANK' | 'VIETINBANK';

export const bankProfiles: Readonly<Record<ProfileName, BankProfile>> = {
  VIETCOMBANK: {
    columns: {
      day: ['ngaygd', 'tnxdate', 'ngaygdtnxdate'],
      docNo: ['soct', 'docno', 'soctdocno'],
      debit: ['sotienghino', 'debit', 'sotienghinodebit'],
      credit: ['sotienghico', 'credit', 'sotienghicocredit'],
      balance: ['sodu', 'balance', 'sodubalance'],
      text: ['noidungchitiet', 'transactionsindetail', 'noidungchitiettransactionsindetail'],
    },
    required: ['day', 'docNo', 'debit', 'credit', 'text'],
  },
  VIETINBANK: {
    columns: {
      sequence: ['stt'],
      day: ['ngaygd'],
      text: ['motagiaodich'],
      credit: ['co'],
      party: ['tendoiung'],
    },
    required: ['sequence', 'day', 'text', 'credit'],
  },
};

/** First cells (as `searchKey` writes them) of lines that are no transfer. */
export const accountTitles = ['sotaikhoan', 'accountnumber', 'sotaikhoanaccountnumber'];
export const pageTotalTitles = ['congtrang', 'pagetotal'];
export const grandTotalTitles = ['tongcong', 'grandtotal'];
