import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { VndInput } from '@mttq/kernel/vnd';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { LedgerTransaction as LedgerTransactionParent } from '../journal/transaction.ts';
import type { UnitRef as UnitRefParent, Fund as FundParent, Earmark as EarmarkParent } from '../funds/fund.ts';
import type { FundAccount as FundAccountParent } from '../funds/fund-account.ts';
import type { Holding as HoldingParent } from '../ledger/ledger.ts';
import type { Payment as PaymentParent } from '../payments/payment.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  Date: { input: CalendarDay; output: string; }
  /** An instant in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`. */
  DateTime: { input: Date; output: Date | string; }
  /**
   * Money: whole đồng as a decimal string, e.g. "46091000000". Range of amounts: 1 to 9223372036854775807; sums and balances may
   * be 0 or negative. Never a JSON number: above 2^53 those lose đồng. Fractions, zero, negatives and larger values are answered
   * with a named refusal by mutations.
   */
  Vnd: { input: VndInput; output: bigint; }
};

/** The key was used before, for a command with another content. */
export type IdempotencyKeyReused = Refusal & {
  /** IdempotencyKeyReused. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  /** Records an opening balance or income of a fund. Money with an earmark goes into the purse of that earmark. */
  readonly recordIncome: RecordIncomeResult;
  /** Lifts the earmark of money by a decision with a reason: it may then pay for anything. */
  readonly releaseEarmark: ReleaseEarmarkResult;
  /** Takes a posted transaction back by a counter-entry (bút toán đảo), once. The wrong entry stays on record. */
  readonly reverseTransaction: ReverseTransactionResult;
  /** Opens a fund of a unit, with its ledger. */
  readonly openFund: OpenFundResult;
  /** Closes a fund that is empty. Its ledger stays readable. */
  readonly closeFund: CloseFundResult;
  /** Registers a bank account of a fund. The number is kept sealed; only its last four digits are ever shown. */
  readonly addFundAccount: AddFundAccountResult;
  /** Sets up an earmark (mục đích, địa chỉ): money that is given for it lies apart and pays for nothing else. */
  readonly addEarmark: AddEarmarkResult;
  /** Prepares a payment: its money is held until another person posts it, it is voided, or the hold expires. */
  readonly reservePayment: ReservePaymentResult;
  /** Approves a payment that somebody else prepared: the money goes out. */
  readonly postPayment: PostPaymentResult;
  /** Gives a prepared payment up: its money is free again. */
  readonly voidPayment: VoidPaymentResult;
};


export type MutationRecordIncomeArgs = {
  input: RecordIncomeInput;
};


export type MutationReleaseEarmarkArgs = {
  input: ReleaseEarmarkInput;
};


export type MutationReverseTransactionArgs = {
  input: ReverseTransactionInput;
};


export type MutationOpenFundArgs = {
  input: OpenFundInput;
};


export type MutationCloseFundArgs = {
  input: CloseFundInput;
};


export type MutationAddFundAccountArgs = {
  input: AddFundAccountInput;
};


export type MutationAddEarmarkArgs = {
  input: AddEarmarkInput;
};


export type MutationReservePaymentArgs = {
  input: ReservePaymentInput;
};


export type MutationPostPaymentArgs = {
  input: PostPaymentInput;
};


export type MutationVoidPaymentArgs = {
  input: VoidPaymentInput;
};

/** A fund of the Front at some level, with its own ledger (Quỹ Vì người nghèo, quỹ cứu trợ). */
export type Fund = {
  /** Transactions of the ledger, newest first; empty without the right in this unit. */
  readonly transactions: LedgerTransactionConnection;
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the fund. */
  readonly kind: FundKind;
  /** Name of the fund. */
  readonly name: Scalars['String']['output'];
  /** The unit whose Front keeps the fund. */
  readonly unit: Unit;
  /** The fund board (Ban Vận động). */
  readonly committeeId?: Maybe<Scalars['ID']['output']>;
  /** Accounting regime; names the chart of accounts. */
  readonly accountingRegime: Scalars['String']['output'];
  /** Who pays for running the fund. */
  readonly administrationRule: AdministrationRule;
  /** First day. */
  readonly openedOn: Scalars['Date']['output'];
  /** Day of closing. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the fund is in use. */
  readonly state: FundState;
  /** What the fund held: entries effective up to `asOf` that were on record at `knownAt`. */
  readonly balance: Scalars['Vnd']['output'];
  /** Opening + income − spending = closing, for a calendar year in Asia/Ho_Chi_Minh. */
  readonly yearSummary: YearSummary;
  /** Purses of the fund as they are now: the general one, then one an earmark. */
  readonly holdings: ReadonlyArray<Holding>;
  /** Bank accounts; empty without the right in this unit. */
  readonly accounts: ReadonlyArray<FundAccount>;
  /** Payments, newest first; empty without the right in this unit. */
  readonly payments: PaymentConnection;
};


/** A fund of the Front at some level, with its own ledger (Quỹ Vì người nghèo, quỹ cứu trợ). */
export type FundTransactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A fund of the Front at some level, with its own ledger (Quỹ Vì người nghèo, quỹ cứu trợ). */
export type FundBalanceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A fund of the Front at some level, with its own ledger (Quỹ Vì người nghèo, quỹ cứu trợ). */
export type FundYearSummaryArgs = {
  year: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A fund of the Front at some level, with its own ledger (Quỹ Vì người nghèo, quỹ cứu trợ). */
export type FundPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an income is. */
export type IncomeKind =
  /** Balance carried over from before the ledger (số dư đầu kỳ). */
  | 'OPENING'
  /** Money that came in. */
  | 'INCOME';

/** Whether money moved. */
export type LedgerStatus =
  /** The money moved. */
  | 'POSTED'
  /** The money is held, until it is posted, voided or the hold expires. */
  | 'PENDING'
  /** A hold was given up. */
  | 'VOIDED'
  /** A hold ran out. */
  | 'EXPIRED';

/** A transaction of a fund's ledger (bút toán). Nothing of it ever changes; later transactions may name it. */
export type LedgerTransaction = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The fund. */
  readonly fund?: Maybe<Fund>;
  /** OPENING, INCOME, SPENDING, ADMINISTRATION, TRANSFER_IN, TRANSFER_OUT, EARMARK, RELEASE or REVERSAL. */
  readonly kind: Scalars['String']['output'];
  /** Whether money moved. */
  readonly status: LedgerStatus;
  /** Đồng that moved, or are or were held. */
  readonly amount: Scalars['Vnd']['output'];
  /** What the money is for. */
  readonly earmark?: Maybe<Earmark>;
  /** The reservation that this transaction ends. */
  readonly resolvesId?: Maybe<Scalars['ID']['output']>;
  /** The transaction that this one takes back. */
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
  /** Decision, payment or contribution that it belongs to. */
  readonly referenceId?: Maybe<Scalars['ID']['output']>;
  /** Why, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it counts. */
  readonly effectiveAt: Scalars['DateTime']['output'];
  /** When the ledger recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of transactions. */
export type LedgerTransactionConnection = {
  /** The transactions with their cursors. */
  readonly edges: ReadonlyArray<LedgerTransactionEdge>;
  /** The transactions alone. */
  readonly nodes: ReadonlyArray<LedgerTransaction>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of transactions. */
export type LedgerTransactionEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: LedgerTransaction;
};

/** An income to record. */
export type RecordIncomeInput = {
  /** Your key for this command: sent again, it answers as it did the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: IncomeKind;
  /** How much. */
  readonly amount: Scalars['Vnd']['input'];
  /** The earmark that the money was given for. */
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  /** When it counts, from the fund's first day to now. The moment of recording unless given. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Note, without personal data. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Document or contribution that it belongs to. */
  readonly referenceId?: InputMaybe<Scalars['ID']['input']>;
};

/** An earmark to lift. */
export type ReleaseEarmarkInput = {
  /** Your key for this command: sent again, it answers as it did the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The earmark. */
  readonly earmarkId: Scalars['ID']['input'];
  /** How much of its money. */
  readonly amount: Scalars['Vnd']['input'];
  /** Why, in words, without personal data. */
  readonly reason: Scalars['String']['input'];
  /** The official document of the decision. */
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
};

/** A transaction to take back. */
export type ReverseTransactionInput = {
  /** Your key for this command: sent again, it answers as it did the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund that it belongs to. */
  readonly fundId: Scalars['ID']['input'];
  /** The transaction. */
  readonly transactionId: Scalars['ID']['input'];
  /** Why, in words, without personal data. */
  readonly reason: Scalars['String']['input'];
};

/** The transaction, or why it was refused. */
export type RecordIncomeResult = LedgerTransaction | FundNotFound | FundClosed | DayNotValid | ReasonNotValid | EarmarkNotFound | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;

/** The transaction, or why it was refused. */
export type ReleaseEarmarkResult = LedgerTransaction | FundNotFound | FundClosed | EarmarkNotFound | InsufficientFunds | BalanceTooLarge | ReasonNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;

/** The counter-entry, or why it was refused. */
export type ReverseTransactionResult = LedgerTransaction | TransactionNotFound | NotReversible | AlreadyReversed | FundClosed | InsufficientFunds | BalanceTooLarge | ReasonNotValid | IdempotencyKeyReused | NotAllowed;

export type Query = {
  /** One fund (quỹ), by its id. */
  readonly fund?: Maybe<Fund>;
  /** Funds, in order of id. */
  readonly funds: FundConnection;
};


export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<FundKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative unit; what this service adds to it. */
export type Unit = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Funds that the Front of this unit keeps or kept, in order of id. */
  readonly funds: ReadonlyArray<Fund>;
};

/** Kind of a fund. */
export type FundKind =
  /** Quỹ Vì người nghèo. */
  | 'POOR_SUPPORT'
  /** Quỹ cứu trợ. */
  | 'RELIEF'
  /** Quỹ an sinh xã hội. */
  | 'SOCIAL_SECURITY'
  /** Another fund. */
  | 'OTHER';

/** Whether a fund is in use. */
export type FundState =
  /** Takes entries. */
  | 'OPEN'
  /** Closed; its past stays readable. */
  | 'CLOSED';

/** Who pays for running a fund. */
export type AdministrationRule =
  /** The budget: 100 % of the fund goes to those it is for. */
  | 'FROM_BUDGET_ONLY'
  /** The fund itself may. */
  | 'FROM_FUND_ALLOWED';

/** What a bank account of a fund is for. */
export type FundAccountPurpose =
  /** Everything. */
  | 'GENERAL'
  /** One appeal alone. */
  | 'ONE_APPEAL';

/** What an earmark binds money to. */
export type EarmarkKind =
  /** An appeal (lời kêu gọi). */
  | 'APPEAL'
  /** A place. */
  | 'PLACE'
  /** A purpose. */
  | 'PURPOSE';

/** A year of a fund in four figures. */
export type YearSummary = {
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Balance at its beginning. */
  readonly opening: Scalars['Vnd']['output'];
  /** What came in, transfers from other levels included, reversals taken off. */
  readonly income: Scalars['Vnd']['output'];
  /** What went out, transfers to other levels included, reversals taken off. */
  readonly spending: Scalars['Vnd']['output'];
  /** Balance at its end, or now while it lasts. */
  readonly closing: Scalars['Vnd']['output'];
};

/** A purse of a fund. */
export type Holding = {
  /** What the money is bound to; null: the general purse. */
  readonly earmark?: Maybe<Earmark>;
  /** Posted money. */
  readonly balance: Scalars['Vnd']['output'];
  /** Of it, held by reservations. */
  readonly reserved: Scalars['Vnd']['output'];
  /** What can still be given. */
  readonly available: Scalars['Vnd']['output'];
};

/** What money may be bound to. */
export type Earmark = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it binds to. */
  readonly kind: EarmarkKind;
  /** Its name within the fund. */
  readonly name: Scalars['String']['output'];
};

/** A bank account of a fund. */
export type FundAccount = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The bank. */
  readonly bank: Scalars['String']['output'];
  /** The number; all but the last four digits hidden. */
  readonly maskedNumber: Scalars['String']['output'];
  /** Its currency. */
  readonly currency: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: FundAccountPurpose;
  /** First day. */
  readonly openedOn: Scalars['Date']['output'];
  /** Day of closing. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of funds. */
export type FundConnection = {
  /** The funds with their cursors. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** The funds alone. */
  readonly nodes: ReadonlyArray<Fund>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of funds. */
export type FundEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Fund;
};

/** A fund to open. */
export type OpenFundInput = {
  /** Your key for this command: sent again, it answers as it did the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kind of the fund. */
  readonly kind: FundKind;
  /** Name of the fund. */
  readonly name: Scalars['String']['input'];
  /** The unit whose Front keeps it. */
  readonly unitId: Scalars['ID']['input'];
  /** The fund board (Ban Vận động). */
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; not in the future. */
  readonly openedOn: Scalars['Date']['input'];
  /** Accounting regime; TT41_2022 unless given. */
  readonly accountingRegime?: InputMaybe<Scalars['String']['input']>;
  /** Who pays for running it; the budget for POOR_SUPPORT unless given, the fund for the others. */
  readonly administrationRule?: InputMaybe<AdministrationRule>;
  /** True when thousands will pay in at the same moment: credits then do not wait for each other. */
  readonly isCollecting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A fund to close. */
export type CloseFundInput = {
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** Day of closing, from its first day to today. */
  readonly closedOn: Scalars['Date']['input'];
  /** Why, in words, without personal data. */
  readonly reason: Scalars['String']['input'];
};

/** A bank account to register. */
export type AddFundAccountInput = {
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** The bank. */
  readonly bank: Scalars['String']['input'];
  /** The number, 6–20 digits. */
  readonly number: Scalars['String']['input'];
  /** What it is for. */
  readonly purpose: FundAccountPurpose;
  /** First day; not in the future. */
  readonly openedOn: Scalars['Date']['input'];
};

/** An earmark to set up. */
export type AddEarmarkInput = {
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** What it binds to. */
  readonly kind: EarmarkKind;
  /** Its name, once in a fund. */
  readonly name: Scalars['String']['input'];
};

/** The fund, or why it was refused. */
export type OpenFundResult = Fund | FundNotValid | DayNotValid | UnitNotKnown | FundNotFound | IdempotencyKeyReused | NotAllowed;

/** The closed fund, or why it was refused. */
export type CloseFundResult = Fund | FundNotFound | FundClosed | FundNotEmpty | DayNotValid | ReasonNotValid | NotAllowed;

/** The bank account, or why it was refused. */
export type AddFundAccountResult = FundAccount | FundNotFound | AccountNumberNotValid | AccountNumberTaken | DayNotValid | FundNotValid | NotAllowed;

/** The earmark, or why it was refused. */
export type AddEarmarkResult = Earmark | FundNotFound | FundClosed | EarmarkNotValid | NotAllowed;

/** No fund has this id. */
export type FundNotFound = Refusal & {
  /** FundNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The name of the fund or of the bank is missing or too long. */
export type FundNotValid = Refusal & {
  /** FundNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The day or moment does not fit the fund. */
export type DayNotValid = Refusal & {
  /** DayNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The reason (or subject) is missing or too long. */
export type ReasonNotValid = Refusal & {
  /** ReasonNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The number of the bank account has no 6–20 digits. */
export type AccountNumberNotValid = Refusal & {
  /** AccountNumberNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The bank account is registered already. */
export type AccountNumberTaken = Refusal & {
  /** AccountNumberTaken. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The name of the earmark is missing, too long or used already. */
export type EarmarkNotValid = Refusal & {
  /** EarmarkNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The fund gives 100 % to those it is for; administration is paid from the budget. */
export type AdministrationNotAllowed = Refusal & {
  /** AdministrationNotAllowed. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The fund is closed and takes no more entries (quỹ đã đóng). */
export type FundClosed = Refusal & {
  /** FundClosed. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The fund still holds money or reservations. */
export type FundNotEmpty = Refusal & {
  /** FundNotEmpty. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Earmarked money may pay for its earmark alone (tiền có địa chỉ); the message names the earmark. */
export type EarmarkViolated = Refusal & {
  /** EarmarkViolated. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The fund has no such earmark. */
export type EarmarkNotFound = Refusal & {
  /** EarmarkNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The available balance is too small (không đủ số dư). */
export type InsufficientFunds = Refusal & {
  /** InsufficientFunds. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** A balance would leave the range of money. */
export type BalanceTooLarge = Refusal & {
  /** BalanceTooLarge. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** No such reservation is in scope. */
export type ReservationNotFound = Refusal & {
  /** ReservationNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The reservation was posted or voided before. */
export type ReservationResolved = Refusal & {
  /** ReservationResolved. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The reservation has expired; its money is free again. */
export type ReservationExpired = Refusal & {
  /** ReservationExpired. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** More was asked for than is reserved. */
export type AmountAboveReservation = Refusal & {
  /** AmountAboveReservation. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** No such transaction is in scope. */
export type TransactionNotFound = Refusal & {
  /** TransactionNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Only posted transactions can be reversed, and reversals cannot. */
export type NotReversible = Refusal & {
  /** NotReversible. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The transaction was reversed before. */
export type AlreadyReversed = Refusal & {
  /** AlreadyReversed. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The amount is not a string of digits. */
export type AmountMalformed = Refusal & {
  /** AmountMalformed. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The amount has a fraction; the đồng has none. */
export type AmountNotWhole = Refusal & {
  /** AmountNotWhole. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The amount is zero or negative. */
export type AmountNotPositive = Refusal & {
  /** AmountNotPositive. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The amount is above 2^63 − 1. */
export type AmountTooLarge = Refusal & {
  /** AmountTooLarge. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** What a payment is booked as. */
export type PaymentKind =
  /** Support (chi hỗ trợ). */
  | 'SPENDING'
  /** Running the fund (chi quản lý). */
  | 'ADMINISTRATION';

/** Where a payment stands. */
export type PaymentState =
  /** Its money is held. */
  | 'RESERVED'
  /** The money went out. */
  | 'POSTED'
  /** Given up. */
  | 'VOIDED'
  /** Nobody approved it in time. */
  | 'EXPIRED';

/** A payment of a fund (khoản chi), prepared by one person and approved by another. */
export type Payment = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The fund that pays. */
  readonly fund?: Maybe<Fund>;
  /** What it is booked as. */
  readonly kind: PaymentKind;
  /** What is paid, without personal data. */
  readonly subject: Scalars['String']['output'];
  /** How much was reserved. */
  readonly amount: Scalars['Vnd']['output'];
  /** How much went out. */
  readonly paidAmount?: Maybe<Scalars['Vnd']['output']>;
  /** Where it stands. */
  readonly state: PaymentState;
  /** The transaction that holds its money. */
  readonly reservationId: Scalars['ID']['output'];
  /** The transaction that ended the hold. */
  readonly settlementId?: Maybe<Scalars['ID']['output']>;
  /** Case, allocation or document that it belongs to. */
  readonly referenceId?: Maybe<Scalars['ID']['output']>;
  /** When it was prepared. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** When the hold ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was posted or voided, or expired. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was given up. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether you may approve it: you hold the right and are not its maker. */
  readonly viewerCanPost: Scalars['Boolean']['output'];
};

/** A page of payments. */
export type PaymentConnection = {
  /** The payments with their cursors. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** The payments alone. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of payments. */
export type PaymentEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Payment;
};

/** A payment to prepare. */
export type ReservePaymentInput = {
  /** Your key for this command: sent again, it answers as it did the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund that pays. */
  readonly fundId: Scalars['ID']['input'];
  /** What it is booked as. */
  readonly kind: PaymentKind;
  /** How much. */
  readonly amount: Scalars['Vnd']['input'];
  /** What is paid, in words, without personal data. */
  readonly subject: Scalars['String']['input'];
  /** Earmark of the money that pays; the general purse unless given. */
  readonly purseEarmarkId?: InputMaybe<Scalars['ID']['input']>;
  /** Earmark that the payment serves. Earmarked money pays for its own earmark alone. */
  readonly purposeEarmarkId?: InputMaybe<Scalars['ID']['input']>;
  /** Case, allocation or document that it belongs to. */
  readonly referenceId?: InputMaybe<Scalars['ID']['input']>;
  /** How many days the money is held, 1–90; 30 unless given. */
  readonly expiresInDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A payment to approve. */
export type PostPaymentInput = {
  /** Your key for this command: sent again, it answers as it did the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund that pays. */
  readonly fundId: Scalars['ID']['input'];
  /** The payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** What goes out, when it is less than was reserved; the rest is free again. */
  readonly amount?: InputMaybe<Scalars['Vnd']['input']>;
  /** When the money went out, from the fund's first day to now. The moment of recording unless given. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A payment to give up. */
export type VoidPaymentInput = {
  /** Your key for this command: sent again, it answers as it did the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund that would pay. */
  readonly fundId: Scalars['ID']['input'];
  /** The payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** Why, in words, without personal data. */
  readonly reason: Scalars['String']['input'];
};

/** The prepared payment, or why it was refused. */
export type ReservePaymentResult = Payment | FundNotFound | FundClosed | PaymentNotFound | ReasonNotValid | ExpiryNotValid | AdministrationNotAllowed | EarmarkNotFound | EarmarkViolated | InsufficientFunds | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;

/** The posted payment, or why it was refused. */
export type PostPaymentResult = Payment | FundNotFound | PaymentNotFound | SamePerson | DayNotValid | FundClosed | ReservationNotFound | ReservationResolved | ReservationExpired | AmountAboveReservation | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;

/** The payment that was given up, or why that was refused. */
export type VoidPaymentResult = Payment | FundNotFound | PaymentNotFound | ReasonNotValid | ReservationNotFound | ReservationResolved | ReservationExpired | IdempotencyKeyReused | NotAllowed;

/** No such payment is in scope. */
export type PaymentNotFound = Refusal & {
  /** PaymentNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The approver of a payment is not its maker (người duyệt khác người lập). */
export type SamePerson = Refusal & {
  /** SamePerson. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Money is held for 1–90 days. */
export type ExpiryNotValid = Refusal & {
  /** ExpiryNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The system's "no" to a request that is well formed: a value in the result, not an error. */
export type Refusal = {
  /** Name of the refusal; the same as its type. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language` (Vietnamese or English). */
  readonly message: Scalars['String']['output'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  /** Whether another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page stands before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge; give it as `after`. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** You hold no right to this in this place today. */
export type NotAllowed = Refusal & {
  /** NotAllowed. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** This service knows no such unit today. */
export type UnitNotKnown = Refusal & {
  /** UnitNotKnown. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Fund: Fund;
  Unit: Unit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordIncomeResult:
    | ( LedgerTransactionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReleaseEarmarkResult:
    | ( LedgerTransactionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReverseTransactionResult:
    | ( LedgerTransactionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenFundResult:
    | ( FundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseFundResult:
    | ( FundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddFundAccountResult:
    | ( FundAccountParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddEarmarkResult:
    | ( EarmarkParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReservePaymentResult:
    | ( PaymentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PostPaymentResult:
    | ( PaymentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  VoidPaymentResult:
    | ( PaymentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  IdempotencyKeyReused: ResolverTypeWrapper<RefusalValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Fund: ResolverTypeWrapper<FundParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IncomeKind: IncomeKind;
  LedgerStatus: LedgerStatus;
  LedgerTransaction: ResolverTypeWrapper<LedgerTransactionParent>;
  LedgerTransactionConnection: ResolverTypeWrapper<Omit<LedgerTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerTransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerTransaction']> }>;
  LedgerTransactionEdge: ResolverTypeWrapper<Omit<LedgerTransactionEdge, 'node'> & { node: ResolversTypes['LedgerTransaction'] }>;
  RecordIncomeInput: RecordIncomeInput;
  ReleaseEarmarkInput: ReleaseEarmarkInput;
  ReverseTransactionInput: ReverseTransactionInput;
  RecordIncomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIncomeResult']>;
  ReleaseEarmarkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseEarmarkResult']>;
  ReverseTransactionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseTransactionResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unit: ResolverTypeWrapper<UnitRefParent>;
  FundKind: FundKind;
  FundState: FundState;
  AdministrationRule: AdministrationRule;
  FundAccountPurpose: FundAccountPurpose;
  EarmarkKind: EarmarkKind;
  YearSummary: ResolverTypeWrapper<YearSummary>;
  Holding: ResolverTypeWrapper<HoldingParent>;
  Earmark: ResolverTypeWrapper<EarmarkParent>;
  FundAccount: ResolverTypeWrapper<FundAccountParent>;
  FundConnection: ResolverTypeWrapper<Omit<FundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FundEdge']>, nodes: ReadonlyArray<ResolversTypes['Fund']> }>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  OpenFundInput: OpenFundInput;
  CloseFundInput: CloseFundInput;
  AddFundAccountInput: AddFundAccountInput;
  AddEarmarkInput: AddEarmarkInput;
  OpenFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenFundResult']>;
  CloseFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseFundResult']>;
  AddFundAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddFundAccountResult']>;
  AddEarmarkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEarmarkResult']>;
  FundNotFound: ResolverTypeWrapper<RefusalValue>;
  FundNotValid: ResolverTypeWrapper<RefusalValue>;
  DayNotValid: ResolverTypeWrapper<RefusalValue>;
  ReasonNotValid: ResolverTypeWrapper<RefusalValue>;
  AccountNumberNotValid: ResolverTypeWrapper<RefusalValue>;
  AccountNumberTaken: ResolverTypeWrapper<RefusalValue>;
  EarmarkNotValid: ResolverTypeWrapper<RefusalValue>;
  AdministrationNotAllowed: ResolverTypeWrapper<RefusalValue>;
  FundClosed: ResolverTypeWrapper<RefusalValue>;
  FundNotEmpty: ResolverTypeWrapper<RefusalValue>;
  EarmarkViolated: ResolverTypeWrapper<RefusalValue>;
  EarmarkNotFound: ResolverTypeWrapper<RefusalValue>;
  InsufficientFunds: ResolverTypeWrapper<RefusalValue>;
  BalanceTooLarge: ResolverTypeWrapper<RefusalValue>;
  ReservationNotFound: ResolverTypeWrapper<RefusalValue>;
  ReservationResolved: ResolverTypeWrapper<RefusalValue>;
  ReservationExpired: ResolverTypeWrapper<RefusalValue>;
  AmountAboveReservation: ResolverTypeWrapper<RefusalValue>;
  TransactionNotFound: ResolverTypeWrapper<RefusalValue>;
  NotReversible: ResolverTypeWrapper<RefusalValue>;
  AlreadyReversed: ResolverTypeWrapper<RefusalValue>;
  AmountMalformed: ResolverTypeWrapper<RefusalValue>;
  AmountNotWhole: ResolverTypeWrapper<RefusalValue>;
  AmountNotPositive: ResolverTypeWrapper<RefusalValue>;
  AmountTooLarge: ResolverTypeWrapper<RefusalValue>;
  PaymentKind: PaymentKind;
  PaymentState: PaymentState;
  Payment: ResolverTypeWrapper<PaymentParent>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  ReservePaymentInput: ReservePaymentInput;
  PostPaymentInput: PostPaymentInput;
  VoidPaymentInput: VoidPaymentInput;
  ReservePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReservePaymentResult']>;
  PostPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostPaymentResult']>;
  VoidPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidPaymentResult']>;
  PaymentNotFound: ResolverTypeWrapper<RefusalValue>;
  SamePerson: ResolverTypeWrapper<RefusalValue>;
  ExpiryNotValid: ResolverTypeWrapper<RefusalValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Vnd: ResolverTypeWrapper<Scalars['Vnd']['output']>;
  NotAllowed: ResolverTypeWrapper<RefusalValue>;
  UnitNotKnown: ResolverTypeWrapper<RefusalValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  IdempotencyKeyReused: RefusalValue;
  Mutation: Record<PropertyKey, never>;
  Fund: FundParent;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  LedgerTransaction: LedgerTransactionParent;
  LedgerTransactionConnection: Omit<LedgerTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerTransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerTransaction']> };
  LedgerTransactionEdge: Omit<LedgerTransactionEdge, 'node'> & { node: ResolversParentTypes['LedgerTransaction'] };
  RecordIncomeInput: RecordIncomeInput;
  ReleaseEarmarkInput: ReleaseEarmarkInput;
  ReverseTransactionInput: ReverseTransactionInput;
  RecordIncomeResult: ResolversUnionTypes<ResolversParentTypes>['RecordIncomeResult'];
  ReleaseEarmarkResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseEarmarkResult'];
  ReverseTransactionResult: ResolversUnionTypes<ResolversParentTypes>['ReverseTransactionResult'];
  Query: Record<PropertyKey, never>;
  Unit: UnitRefParent;
  YearSummary: YearSummary;
  Holding: HoldingParent;
  Earmark: EarmarkParent;
  FundAccount: FundAccountParent;
  FundConnection: Omit<FundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Fund']> };
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  OpenFundInput: OpenFundInput;
  CloseFundInput: CloseFundInput;
  AddFundAccountInput: AddFundAccountInput;
  AddEarmarkInput: AddEarmarkInput;
  OpenFundResult: ResolversUnionTypes<ResolversParentTypes>['OpenFundResult'];
  CloseFundResult: ResolversUnionTypes<ResolversParentTypes>['CloseFundResult'];
  AddFundAccountResult: ResolversUnionTypes<ResolversParentTypes>['AddFundAccountResult'];
  AddEarmarkResult: ResolversUnionTypes<ResolversParentTypes>['AddEarmarkResult'];
  FundNotFound: RefusalValue;
  FundNotValid: RefusalValue;
  DayNotValid: RefusalValue;
  ReasonNotValid: RefusalValue;
  AccountNumberNotValid: RefusalValue;
  AccountNumberTaken: RefusalValue;
  EarmarkNotValid: RefusalValue;
  AdministrationNotAllowed: RefusalValue;
  FundClosed: RefusalValue;
  FundNotEmpty: RefusalValue;
  EarmarkViolated: RefusalValue;
  EarmarkNotFound: RefusalValue;
  InsufficientFunds: RefusalValue;
  BalanceTooLarge: RefusalValue;
  ReservationNotFound: RefusalValue;
  ReservationResolved: RefusalValue;
  ReservationExpired: RefusalValue;
  AmountAboveReservation: RefusalValue;
  TransactionNotFound: RefusalValue;
  NotReversible: RefusalValue;
  AlreadyReversed: RefusalValue;
  AmountMalformed: RefusalValue;
  AmountNotWhole: RefusalValue;
  AmountNotPositive: RefusalValue;
  AmountTooLarge: RefusalValue;
  Payment: PaymentParent;
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  ReservePaymentInput: ReservePaymentInput;
  PostPaymentInput: PostPaymentInput;
  VoidPaymentInput: VoidPaymentInput;
  ReservePaymentResult: ResolversUnionTypes<ResolversParentTypes>['ReservePaymentResult'];
  PostPaymentResult: ResolversUnionTypes<ResolversParentTypes>['PostPaymentResult'];
  VoidPaymentResult: ResolversUnionTypes<ResolversParentTypes>['VoidPaymentResult'];
  PaymentNotFound: RefusalValue;
  SamePerson: RefusalValue;
  ExpiryNotValid: RefusalValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  Vnd: Scalars['Vnd']['output'];
  NotAllowed: RefusalValue;
  UnitNotKnown: RefusalValue;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordIncome?: Resolver<ResolversTypes['RecordIncomeResult'], ParentType, ContextType, RequireFields<MutationRecordIncomeArgs, 'input'>>;
  releaseEarmark?: Resolver<ResolversTypes['ReleaseEarmarkResult'], ParentType, ContextType, RequireFields<MutationReleaseEarmarkArgs, 'input'>>;
  reverseTransaction?: Resolver<ResolversTypes['ReverseTransactionResult'], ParentType, ContextType, RequireFields<MutationReverseTransactionArgs, 'input'>>;
  openFund?: Resolver<ResolversTypes['OpenFundResult'], ParentType, ContextType, RequireFields<MutationOpenFundArgs, 'input'>>;
  closeFund?: Resolver<ResolversTypes['CloseFundResult'], ParentType, ContextType, RequireFields<MutationCloseFundArgs, 'input'>>;
  addFundAccount?: Resolver<ResolversTypes['AddFundAccountResult'], ParentType, ContextType, RequireFields<MutationAddFundAccountArgs, 'input'>>;
  addEarmark?: Resolver<ResolversTypes['AddEarmarkResult'], ParentType, ContextType, RequireFields<MutationAddEarmarkArgs, 'input'>>;
  reservePayment?: Resolver<ResolversTypes['ReservePaymentResult'], ParentType, ContextType, RequireFields<MutationReservePaymentArgs, 'input'>>;
  postPayment?: Resolver<ResolversTypes['PostPaymentResult'], ParentType, ContextType, RequireFields<MutationPostPaymentArgs, 'input'>>;
  voidPayment?: Resolver<ResolversTypes['VoidPaymentResult'], ParentType, ContextType, RequireFields<MutationVoidPaymentArgs, 'input'>>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  transactions?: Resolver<ResolversTypes['LedgerTransactionConnection'], ParentType, ContextType, RequireFields<FundTransactionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accountingRegime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  administrationRule?: Resolver<ResolversTypes['AdministrationRule'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundState'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType, Partial<FundBalanceArgs>>;
  yearSummary?: Resolver<ResolversTypes['YearSummary'], ParentType, ContextType, RequireFields<FundYearSummaryArgs, 'year'>>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['FundAccount']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<FundPaymentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransaction'] = ResolversParentTypes['LedgerTransaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LedgerStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  resolvesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerTransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionConnection'] = ResolversParentTypes['LedgerTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerTransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionEdge'] = ResolversParentTypes['LedgerTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType>;
};

export type RecordIncomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIncomeResult'] = ResolversParentTypes['RecordIncomeResult']> = {
  __resolveType?: TypeResolveFn<'LedgerTransaction' | 'FundNotFound' | 'FundClosed' | 'DayNotValid' | 'ReasonNotValid' | 'EarmarkNotFound' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};

export type ReleaseEarmarkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEarmarkResult'] = ResolversParentTypes['ReleaseEarmarkResult']> = {
  __resolveType?: TypeResolveFn<'LedgerTransaction' | 'FundNotFound' | 'FundClosed' | 'EarmarkNotFound' | 'InsufficientFunds' | 'BalanceTooLarge' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};

export type ReverseTransactionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseTransactionResult'] = ResolversParentTypes['ReverseTransactionResult']> = {
  __resolveType?: TypeResolveFn<'LedgerTransaction' | 'TransactionNotFound' | 'NotReversible' | 'AlreadyReversed' | 'FundClosed' | 'InsufficientFunds' | 'BalanceTooLarge' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
};

export type YearSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSummary'] = ResolversParentTypes['YearSummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  spending?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};

export type EarmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Earmark'] = ResolversParentTypes['Earmark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EarmarkKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAccount'] = ResolversParentTypes['FundAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FundAccountPurpose'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type OpenFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenFundResult'] = ResolversParentTypes['OpenFundResult']> = {
  __resolveType?: TypeResolveFn<'Fund' | 'FundNotValid' | 'DayNotValid' | 'UnitNotKnown' | 'FundNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};

export type CloseFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFundResult'] = ResolversParentTypes['CloseFundResult']> = {
  __resolveType?: TypeResolveFn<'Fund' | 'FundNotFound' | 'FundClosed' | 'FundNotEmpty' | 'DayNotValid' | 'ReasonNotValid' | 'NotAllowed', ParentType, ContextType>;
};

export type AddFundAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFundAccountResult'] = ResolversParentTypes['AddFundAccountResult']> = {
  __resolveType?: TypeResolveFn<'FundAccount' | 'FundNotFound' | 'AccountNumberNotValid' | 'AccountNumberTaken' | 'DayNotValid' | 'FundNotValid' | 'NotAllowed', ParentType, ContextType>;
};

export type AddEarmarkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEarmarkResult'] = ResolversParentTypes['AddEarmarkResult']> = {
  __resolveType?: TypeResolveFn<'Earmark' | 'FundNotFound' | 'FundClosed' | 'EarmarkNotValid' | 'NotAllowed', ParentType, ContextType>;
};

export type FundNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundNotFound'] = ResolversParentTypes['FundNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundNotValid'] = ResolversParentTypes['FundNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DayNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayNotValid'] = ResolversParentTypes['DayNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonNotValid'] = ResolversParentTypes['ReasonNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNumberNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountNumberNotValid'] = ResolversParentTypes['AccountNumberNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNumberTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountNumberTaken'] = ResolversParentTypes['AccountNumberTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarmarkNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarmarkNotValid'] = ResolversParentTypes['EarmarkNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrationNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationNotAllowed'] = ResolversParentTypes['AdministrationNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundClosed'] = ResolversParentTypes['FundClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundNotEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundNotEmpty'] = ResolversParentTypes['FundNotEmpty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarmarkViolatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarmarkViolated'] = ResolversParentTypes['EarmarkViolated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarmarkNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarmarkNotFound'] = ResolversParentTypes['EarmarkNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceTooLarge'] = ResolversParentTypes['BalanceTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationNotFound'] = ResolversParentTypes['ReservationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationResolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationResolved'] = ResolversParentTypes['ReservationResolved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationExpired'] = ResolversParentTypes['ReservationExpired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountAboveReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountAboveReservation'] = ResolversParentTypes['AmountAboveReservation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionNotFound'] = ResolversParentTypes['TransactionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReversibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReversible'] = ResolversParentTypes['NotReversible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyReversedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReversed'] = ResolversParentTypes['AlreadyReversed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountMalformedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountMalformed'] = ResolversParentTypes['AmountMalformed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountNotWholeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountNotWhole'] = ResolversParentTypes['AmountNotWhole']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountNotPositiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountNotPositive'] = ResolversParentTypes['AmountNotPositive']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountTooLarge'] = ResolversParentTypes['AmountTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type ReservePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservePaymentResult'] = ResolversParentTypes['ReservePaymentResult']> = {
  __resolveType?: TypeResolveFn<'Payment' | 'FundNotFound' | 'FundClosed' | 'PaymentNotFound' | 'ReasonNotValid' | 'ExpiryNotValid' | 'AdministrationNotAllowed' | 'EarmarkNotFound' | 'EarmarkViolated' | 'InsufficientFunds' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};

export type PostPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPaymentResult'] = ResolversParentTypes['PostPaymentResult']> = {
  __resolveType?: TypeResolveFn<'Payment' | 'FundNotFound' | 'PaymentNotFound' | 'SamePerson' | 'DayNotValid' | 'FundClosed' | 'ReservationNotFound' | 'ReservationResolved' | 'ReservationExpired' | 'AmountAboveReservation' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};

export type VoidPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidPaymentResult'] = ResolversParentTypes['VoidPaymentResult']> = {
  __resolveType?: TypeResolveFn<'Payment' | 'FundNotFound' | 'PaymentNotFound' | 'ReasonNotValid' | 'ReservationNotFound' | 'ReservationResolved' | 'ReservationExpired' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};

export type PaymentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotFound'] = ResolversParentTypes['PaymentNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SamePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamePerson'] = ResolversParentTypes['SamePerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpiryNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpiryNotValid'] = ResolversParentTypes['ExpiryNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'FundNotFound' | 'FundNotValid' | 'DayNotValid' | 'ReasonNotValid' | 'AccountNumberNotValid' | 'AccountNumberTaken' | 'EarmarkNotValid' | 'AdministrationNotAllowed' | 'FundClosed' | 'FundNotEmpty' | 'EarmarkViolated' | 'EarmarkNotFound' | 'InsufficientFunds' | 'BalanceTooLarge' | 'ReservationNotFound' | 'ReservationResolved' | 'ReservationExpired' | 'AmountAboveReservation' | 'TransactionNotFound' | 'NotReversible' | 'AlreadyReversed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge' | 'PaymentNotFound' | 'SamePerson' | 'ExpiryNotValid' | 'NotAllowed' | 'UnitNotKnown', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface VndScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Vnd'], any> {
  name: 'Vnd';
}

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitNotKnown'] = ResolversParentTypes['UnitNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  LedgerTransaction?: LedgerTransactionResolvers<ContextType>;
  LedgerTransactionConnection?: LedgerTransactionConnectionResolvers<ContextType>;
  LedgerTransactionEdge?: LedgerTransactionEdgeResolvers<ContextType>;
  RecordIncomeResult?: RecordIncomeResultResolvers<ContextType>;
  ReleaseEarmarkResult?: ReleaseEarmarkResultResolvers<ContextType>;
  ReverseTransactionResult?: ReverseTransactionResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  YearSummary?: YearSummaryResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Earmark?: EarmarkResolvers<ContextType>;
  FundAccount?: FundAccountResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  OpenFundResult?: OpenFundResultResolvers<ContextType>;
  CloseFundResult?: CloseFundResultResolvers<ContextType>;
  AddFundAccountResult?: AddFundAccountResultResolvers<ContextType>;
  AddEarmarkResult?: AddEarmarkResultResolvers<ContextType>;
  FundNotFound?: FundNotFoundResolvers<ContextType>;
  FundNotValid?: FundNotValidResolvers<ContextType>;
  DayNotValid?: DayNotValidResolvers<ContextType>;
  ReasonNotValid?: ReasonNotValidResolvers<ContextType>;
  AccountNumberNotValid?: AccountNumberNotValidResolvers<ContextType>;
  AccountNumberTaken?: AccountNumberTakenResolvers<ContextType>;
  EarmarkNotValid?: EarmarkNotValidResolvers<ContextType>;
  AdministrationNotAllowed?: AdministrationNotAllowedResolvers<ContextType>;
  FundClosed?: FundClosedResolvers<ContextType>;
  FundNotEmpty?: FundNotEmptyResolvers<ContextType>;
  EarmarkViolated?: EarmarkViolatedResolvers<ContextType>;
  EarmarkNotFound?: EarmarkNotFoundResolvers<ContextType>;
  InsufficientFunds?: InsufficientFundsResolvers<ContextType>;
  BalanceTooLarge?: BalanceTooLargeResolvers<ContextType>;
  ReservationNotFound?: ReservationNotFoundResolvers<ContextType>;
  ReservationResolved?: ReservationResolvedResolvers<ContextType>;
  ReservationExpired?: ReservationExpiredResolvers<ContextType>;
  AmountAboveReservation?: AmountAboveReservationResolvers<ContextType>;
  TransactionNotFound?: TransactionNotFoundResolvers<ContextType>;
  NotReversible?: NotReversibleResolvers<ContextType>;
  AlreadyReversed?: AlreadyReversedResolvers<ContextType>;
  AmountMalformed?: AmountMalformedResolvers<ContextType>;
  AmountNotWhole?: AmountNotWholeResolvers<ContextType>;
  AmountNotPositive?: AmountNotPositiveResolvers<ContextType>;
  AmountTooLarge?: AmountTooLargeResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  ReservePaymentResult?: ReservePaymentResultResolvers<ContextType>;
  PostPaymentResult?: PostPaymentResultResolvers<ContextType>;
  VoidPaymentResult?: VoidPaymentResultResolvers<ContextType>;
  PaymentNotFound?: PaymentNotFoundResolvers<ContextType>;
  SamePerson?: SamePersonResolvers<ContextType>;
  ExpiryNotValid?: ExpiryNotValidResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Vnd?: GraphQLScalarType;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  UnitNotKnown?: UnitNotKnownResolvers<ContextType>;
};

