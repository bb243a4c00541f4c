/** What a column of a statement is. */
export type ColumnRole = 'sequence' | 'day' | 'docNo' | 'debit' | 'credit' | 'balance' | 'text' | 'party';

/** How the statements of one bank are laid out. Another bank is one more entry here. */
export type BankProfile = {
  /** Titles of the columns as `searchKey` writes them. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Columns without which nothing can be read. */
  readonly required: readonly ColumnRole[];
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
