import { createHash } from 'node:crypto';
import { randomNumbers } from '../random-numbers.ts';

/** What a sample is made from. The same choice gives the same bytes. Synthetic people only. */
export type SampleChoice = {
  readonly lines: number;
  readonly pages: number;
  readonly seed: number;
  readonly accountNumber: string;
};

/** A line as the sample's bank knows it. */
export type SampleLine = {
  readonly at: number;
  readonly day: string;
  readonly docNo: string;
  readonly code: string;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly balance: bigint;
  readonly text: string;
};

export type SampleSummary = {
  readonly closing: bigint;
  readonly credit: bigint;
  readonly debit: bigint;
  readonly hash: string;
  readonly bytes: number;
};

/** Period and opening balance of every sample. */
export const samplePeriod = { from: '2024-09-01', until: '2024-09-09', opening: 1_000_000_000n } as const;

// Shares of a published statement of 2024: half of the donors give less than 100,000 đồng, 57 % on the last day.
const amounts: readonly (readonly [share: number, amount: bigint])[] = [
  [0.03, 1_000n],
  [0.06, 2_000n],
  [0.11, 5_000n],
  [0.23, 10_000n],
  [0.35, 20_000n],
  [0.48, 50_000n],
  [0.69, 100_000n],
  [0.83, 200_000n],
  [0.86, 300_000n],
  [0.95, 500_000n],
  [0.985, 1_000_000n],
  [0.9985, 5_000_000n],
  [0.99995, 20_000_000n],
  [1, 200_000_000n],
];
const lastDayFrom = 0.43;
const families = ['NGUYEN', 'TRAN', 'LE', 'PHAM', 'HOANG', 'VU', 'DANG', 'BUI'];
const givenNames = [
  'VAN MAU',
  'THI VI DU',
  'MINH THU',
  'THANH MAU',
  'GIA LAP',
  'HOA MAU',
  'AN DU',
  'BINH THU',
];
const wishes = [
  'ung ho dong bao',
  'ung ho mien Bac, xin cam on',
  'chung tay khac phuc bao so 3',
  'Ủng hộ đồng bào lũ lụt',
];

const digits = (random: () => number, count: number): string =>
  Math.floor(random() * 10 ** count)
    .toString()
    .padStart(count, '0');
const pick = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const textOf = (random: () => number, code: string): string => {
  const name = `${pick(random, families)} ${pick(random, givenNames)}`;
  const wish = pick(random, wishes);
  const kind = random();
  if (kind < 0.39) return `MBVCB.${code}.${wish}`;
  if (kind < 0.7) return `MBVCB.${code}.${name} ${wish}.CT tu 0${digits(random, 12)} ${name}`;
  if (kind < 0.9) return `IBFT.${code} ${name}, ${wish} SDT 09${digits(random, 8)}`;
  if (kind < 0.99) return `VNPAY.${code} ${wish.normalize('NFD')}`;
  return `=cmd|' /C calc'!A${digits(random, 2)} QR.${code}`;
};

/** The lines of a sample, one after the other. */
export function* sampleLines({ lines, seed }: SampleChoice): Generator<SampleLine> {
  const random = randomNumbers(seed);
  let balance = samplePeriod.opening;
  for (let at = 0; at < lines; at += 1) {
    const share = at / lines;
    const day = share >= lastDayFrom ? 9 : 1 + Math.floor((share / lastDayFrom) * 8);
    const draw = random();
    const amount = (amounts.find(([limit]) => draw < limit) ?? amounts[6])?.[1] as bigint;
    const isDebit = random() < 0.0002 && balance > 2n * amount;
    const code = digits(random, 10);
    const text = textOf(random, code);
    const debit = isDebit ? amount : 0n;
    const credit = isDebit ? 0n : amount;
    balance += credit - debit;
    const docNo = `5${digits(random, 3)}.${at + 10_000}`;
    yield { at, day: `2024-09-0${day}`, docNo, code, debit, credit, balance, text };
  }
}

const money = (amount: bigint): string =>
  amount === 0n ? '' : amount.toString().replace(/\B(?=(\d{3})+$)/gu, '.');
const cell = (text: string): string => (/[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const titles = 'Ngày GD,Số CT,Số tiền ghi nợ,Số tiền ghi có,Số dư,Nội dung chi tiết\n';
const dayOf = (day: string): string => day.split('-').reverse().join('/');

/** The same lines as a statement of Vietcombank in CSV, page by page: some texts go on in a row of their own. */
export function* samplePages(choice: SampleChoice): Generator<string> {
  let page = {
    number: 1,
    text: `Số tài khoản,${choice.accountNumber}\n${titles}`,
    debit: 0n,
    credit: 0n,
    lines: 0,
  };
  for (const line of sampleLines(choice)) {
    const goesOn = line.at % 50 === 49 && line.text.length > 30;
    const [first, rest] = goesOn ? [line.text.slice(0, 24), line.text.slice(24)] : [line.text, ''];
    page.text += `${dayOf(line.day)},${line.docNo},${money(line.debit)},${money(line.credit)},${money(line.balance)},${cell(first)}\n`;
    page.debit += line.debit;
    page.credit += line.credit;
    page.lines += 1;
    const isLast = line.at + 1 >= Math.floor((page.number * choice.lines) / choice.pages);
    const total = isLast
      ? `Cộng trang,${page.number},${money(page.debit)},${money(page.credit)},${page.lines},\n`
      : '';
    const more = goesOn ? `,,,,,${cell(rest)}\n` : '';
    // A text may go on behind the total of its page, on the next one.
    page.text += isLast && page.number < choice.pages ? `${total}${titles}${more}` : `${more}${total}`;
    if (!isLast) continue;
    yield page.text;
    page = { number: page.number + 1, text: '', debit: 0n, credit: 0n, lines: 0 };
  }
}

/** What a sample adds up to. */
export const summarise = (choice: SampleChoice): SampleSummary => {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const page of samplePages(choice)) {
    hash.update(page);
    bytes += Buffer.byteLength(page);
  }
  let [credit, debit] = [0n, 0n];
  for (const line of sampleLines(choice)) {
    credit += line.credit;
    debit += line.debit;
  }
  return { closing: samplePeriod.opening + credit - debit, credit, debit, hash: hash.digest('hex'), bytes };
};
