import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approver, type FundDesk, maker, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
});
afterAll(() => service.close());

const holdings = 'holdings { earmark { name } balance reserved available }';

type Holding = { earmark: { name: string } | null; balance: string; reserved: string; available: string };
type Told = { __typename: string; code?: string; message?: string; status?: string; state?: string };

/** A story is a table: what was asked, what came of it, and what every purse holds afterwards. */
const tellStory = (fundId: string) => {
  const rows: string[][] = [['command', 'answer', 'purse', 'balance', 'reserved', 'available']];
  return {
    step: async <Answer extends Told>(command: string, answer: Answer): Promise<Answer> => {
      const fund: { holdings: Holding[] } = await desk.fund(fundId, holdings);
      const said = answer.code ?? `${answer.__typename} ${answer.status ?? answer.state ?? ''}`.trim();
      for (const [place, purse] of fund.holdings.entries())
        rows.push([
          place === 0 ? command : '',
          place === 0 ? said : '',
          purse.earmark?.name ?? 'general',
          purse.balance,
          purse.reserved,
          purse.available,
        ]);
      return answer;
    },
    table: (): string => {
      const widths = (rows[0] ?? []).map((_, column) =>
        Math.max(...rows.map((row) => row[column]?.length ?? 0)),
      );
      const lines = rows.map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join(' | ')
          .trimEnd(),
      );
      return `\n${lines.join('\n')}\n`;
    },
  };
};

describe('stories of the ledger', () => {
  test('earmarked money pays for its earmark alone until a decision releases it (WEL-5)', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ A' });
    const { step, table } = tellStory(fundId);
    const { id: earmarkId } = await desk.send('addEarmark', { fundId, kind: 'PLACE', name: 'Làng Nủ' });
    const reserve = (amount: string, input: object) =>
      desk.send('reservePayment', { fundId, kind: 'SPENDING', amount, subject: 'Hỗ trợ', ...input });
    await step(
      'income 500 for Làng Nủ',
      await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '500', earmarkId }),
    );
    await step('income 100', await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '100' }));
    await step('reserve 200 of Làng Nủ for anything', await reserve('200', { purseEarmarkId: earmarkId }));
    await step('reserve 200 of the general purse', await reserve('200', {}));
    const held = await step(
      'reserve 200 of Làng Nủ for Làng Nủ',
      await reserve('200', { purseEarmarkId: earmarkId, purposeEarmarkId: earmarkId }),
    );
    await step('post it by its maker', await desk.send('postPayment', { fundId, paymentId: held.id }, maker));
    await step(
      'post 150 of it by another',
      await desk.send('postPayment', { fundId, paymentId: held.id, amount: '150' }, approver),
    );
    await step(
      'release 300 without a reason',
      await desk.send('releaseEarmark', { earmarkId, amount: '300', reason: ' ' }),
    );
    await step(
      'release 300 by decision',
      await desk.send('releaseEarmark', { earmarkId, amount: '300', reason: 'Đã dựng xong khu tái định cư' }),
    );
    await step('reserve 400 of the general purse', await reserve('400', {}));
    expect(table()).toMatchSnapshot();
  });

  test('a reservation is posted, voided or refused, and its money is held meanwhile', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ B' });
    const { step, table } = tellStory(fundId);
    const reserve = (amount: string) =>
      desk.send('reservePayment', { fundId, kind: 'SPENDING', amount, subject: 'Nhà' });
    await step('income 1000', await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '1000' }));
    const first = await step('reserve 700', await reserve('700'));
    await step('reserve 400', await reserve('400'));
    await step(
      'void 700',
      await desk.send('voidPayment', { fundId, paymentId: first.id, reason: 'Hộ đã được nơi khác hỗ trợ' }),
    );
    await step(
      'void it again',
      await desk.send('voidPayment', { fundId, paymentId: first.id, reason: 'lần hai' }),
    );
    const second = await step('reserve 400', await reserve('400'));
    await step(
      'post 500 of 400',
      await desk.send('postPayment', { fundId, paymentId: second.id, amount: '500' }, approver),
    );
    await step('post it', await desk.send('postPayment', { fundId, paymentId: second.id }, approver));
    await step('post it again', await desk.send('postPayment', { fundId, paymentId: second.id }, approver));
    await step(
      'close the fund',
      await desk.send('closeFund', { fundId, closedOn: '2026-01-01', reason: 'Giải thể' }),
    );
    await desk.pay(fundId, '600');
    await step(
      'close it when it is empty',
      await desk.send('closeFund', { fundId, closedOn: '2026-01-01', reason: 'Giải thể' }),
    );
    await step('income 1', await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '1' }));
    expect(table()).toMatchSnapshot();
  });

  test('a wrong entry is taken back once, by a counter-entry with a reason', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ C' });
    const { step, table } = tellStory(fundId);
    const reverse = (transactionId: string, reason = 'Ghi nhầm') =>
      desk.send('reverseTransaction', { fundId, transactionId, reason });
    const wrong = await step(
      'income 900',
      await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '900' }),
    );
    const counter = await step('reverse it', await reverse(wrong.id));
    await step('reverse it again', await reverse(wrong.id, 'lần hai'));
    await step('reverse the reversal', await reverse(counter.id));
    const right = await step(
      'income 90',
      await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '90' }),
    );
    await desk.pay(fundId, '50');
    await step('reverse 90 of which 50 are spent', await reverse(right.id));
    expect(counter.reversesId).toBe(wrong.id);
    expect(table()).toMatchSnapshot();
  });
});

describe('a command', () => {
  test('that is sent twice with one key has one effect and one answer; with another content it is refused', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ D' });
    const input = { fundId, kind: 'INCOME', amount: '5', idempotencyKey: 'same' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.send('recordIncome', input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '5' });
    expect((await desk.send('recordIncome', { ...input, amount: '6' })).code).toBe('IdempotencyKeyReused');
  });

  test('of 40 that each want the whole fund succeeds once', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ E', isCollecting: true });
    await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '1000' });
    const want = () =>
      desk.send('reservePayment', { fundId, kind: 'SPENDING', amount: '1000', subject: 'Tất cả' });
    const answers = await Promise.all(Array.from({ length: 40 }, want));
    const names = answers.map(({ __typename }) => __typename).sort();
    expect(names).toEqual([...Array(39).fill('InsufficientFunds'), 'Payment']);
  });

  test.each([
    ['1.5', 'AmountNotWhole'],
    ['-5', 'AmountNotPositive'],
    ['0', 'AmountNotPositive'],
    ['9223372036854775808', 'AmountTooLarge'],
    ['năm đồng', 'AmountMalformed'],
  ])('with the amount %s is refused as %s in the language of the person', async (amount, code) => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ F' });
    const answer = await desk.send(
      'recordIncome',
      { fundId, kind: 'INCOME', amount },
      { ...maker, language: 'vi' },
    );
    expect(answer).toEqual({ __typename: code, code, message: expect.stringMatching(/[ảạẻấđốềăồ]/) });
  });

  test('keeps the last đồng above 2^53, and refuses to leave the range of money', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ G' });
    const income = (amount: string) => desk.send('recordIncome', { fundId, kind: 'INCOME', amount });
    await income('9007199254740993');
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '9007199254740993' });
    expect((await income('9223372036854775807')).code).toBe('BalanceTooLarge');
  });

  test.each([
    [{ effectiveAt: '2099-01-01T00:00:00Z' }, 'DayNotValid'],
    [{ effectiveAt: '2019-12-31T00:00:00Z' }, 'DayNotValid'],
    [{ earmarkId: places.country }, 'EarmarkNotFound'],
    [{ fundId: places.country }, 'FundNotFound'],
  ])('with %j is refused as %s', async (input, code) => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ H' });
    const answer = await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '5', ...input });
    expect(answer.code).toBe(code);
  });

  test('to pay for administration is refused where 100 % goes to the poor (WEL-6)', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ I', kind: 'POOR_SUPPORT' });
    const input = { fundId, kind: 'ADMINISTRATION', amount: '5', subject: 'Văn phòng phẩm' };
    expect((await desk.send('reservePayment', input)).code).toBe('AdministrationNotAllowed');
    const early = { ...input, kind: 'SPENDING', expiresInDays: 91 };
    expect((await desk.send('reservePayment', early)).code).toBe('ExpiryNotValid');
  });

  test('about a unit that is not known, or with an account number that is none, is refused by name', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ K' });
    const account = {
      fundId,
      bank: 'VietinBank',
      number: '1234',
      purpose: 'GENERAL',
      openedOn: '2020-01-01',
    };
    expect((await desk.send('addFundAccount', account)).code).toBe('AccountNumberNotValid');
    const whole = { ...account, number: '1122 3344 5566' };
    expect((await desk.send('addFundAccount', whole)).maskedNumber).toBe('••••••••5566');
    expect((await desk.send('addFundAccount', whole)).code).toBe('AccountNumberTaken');
    const unknown = {
      kind: 'OTHER',
      name: 'Q',
      unitId: '00000000-0000-7000-8000-0000000000ff',
      openedOn: '2020-01-01',
    };
    expect((await desk.send('openFund', unknown)).code).toBe('UnitNotKnown');
  });
});

describe('a right', () => {
  test('covers the subtree of its unit and nothing beside it', async () => {
    const own = await desk.openFund({ name: 'Quỹ xã', unitId: places.commune });
    const other = await desk.openFund({ name: 'Quỹ tỉnh khác', unitId: places.otherProvince });
    const treasurer = { id: 'treasurer' };
    const subjectHash = createHash('sha256').update(treasurer.id).digest('hex');
    await desk.grant('00000000-0000-7000-8000-0000000000aa', subjectHash, [
      { action: 'ledger:record-income', unitId: places.province },
      { action: 'ledger:read', unitId: places.province },
    ]);
    const income = (fundId: string) =>
      desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '7' }, treasurer);
    expect((await income(own)).status).toBe('POSTED');
    expect((await income(other)).code).toBe('NotAllowed');
    await desk.send('recordIncome', { fundId: other, kind: 'INCOME', amount: '7' });
    const seen = 'transactions { nodes { amount } } balance';
    expect((await desk.fund(own, seen, treasurer)).transactions.nodes).toHaveLength(1);
    expect(await desk.fund(other, seen, treasurer)).toEqual({ transactions: { nodes: [] }, balance: '7' });
    const reserve = desk.send(
      'reservePayment',
      { fundId: own, kind: 'SPENDING', amount: '1', subject: 'x' },
      treasurer,
    );
    await expect(reserve).rejects.toThrow(/FORBIDDEN/);
    await expect(desk.fund(own, 'transactions { nodes { amount } }', { id: 'anonymous' })).rejects.toThrow(
      /UNAUTHENTICATED/,
    );
    expect(await desk.fund(own, 'balance', { id: 'anonymous' })).toEqual({ balance: '7' });
  });
});
